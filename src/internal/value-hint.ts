import { maximumHints, nearestName } from "./nearest-name.js";

/** Words that people use for something we call otherwise: a hint for a value that no vocabulary knows. */
const crosswalk: Readonly<Record<string, string>> = {
  budget_holder: "economic_buyer",
  economic_decision_maker: "economic_buyer",
  end_user: "user_buyer",
  business_user: "user_buyer",
  user: "user_buyer",
  legal_compliance: "legal",
  legal_and_compliance: "legal",
  sponsor: "executive_sponsor",
  buyer: "procurement",
  mentor: "advocate",
  enemy: "opponent",
  non_supporter: "critic",
  customer_side: "customer",
  internal: "us",
  ours: "us",
  partner: "external",
  consultant: "external",
  e_mail: "email",
  meeting: "in_person",
  call: "phone",
};

/** ` (nearest: "x")`, ` (here: "x")` from the crosswalk, or nothing. Only the first twenty problems get one. */
export function hint(value: unknown, known: readonly string[], listed: number): string {
  if (typeof value !== "string" || listed >= maximumHints) return "";
  const translated =
    crosswalk[
      value
        .trim()
        .toLowerCase()
        .replace(/[^a-z]+/g, "_")
    ];
  if (translated !== undefined && known.includes(translated)) return ` (here: "${translated}")`;
  const nearest = nearestName(value, known);
  return nearest === null ? "" : ` (nearest: "${nearest}")`;
}
