import { BUYING_ROLES, type BuyingRole } from "../../model/vocabularies.js";

/** Two letters for each part in the decision, to be written on a person. */
export const roleCodes: Readonly<Record<BuyingRole, string>> = {
  economic_buyer: "EB",
  decision_maker: "DM",
  approver: "AP",
  executive_sponsor: "ES",
  champion: "CH",
  coach: "CO",
  influencer: "IN",
  recommender: "RE",
  technical_buyer: "TB",
  evaluator: "EV",
  user_buyer: "UB",
  procurement: "PR",
  legal: "LE",
  gatekeeper: "GK",
  initiator: "IT",
  blocker: "BL",
  point_of_contact: "PC",
  other: "OT",
};

/** The part that stands on a person who plays several: the one named first in `BUYING_ROLES`; `null` without any. */
export function mainRole(roles: readonly BuyingRole[]): BuyingRole | null {
  for (const { value } of BUYING_ROLES) if (roles.includes(value)) return value;
  return null;
}

/** A part in words, lower case. */
export function roleLabel(role: BuyingRole): string {
  return BUYING_ROLES.find((entry) => entry.value === role)!.label.toLowerCase();
}
