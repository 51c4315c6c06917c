import { roleWeight } from "../../insights/influence/defaults.js";
import { compareIds } from "../../internal/compare-ids.js";
import { BUYING_ROLES, type BuyingRole } from "../../model/vocabularies.js";
import type { LegendRow } from "./legend-box.js";
import type { Theme } from "./themes.js";
import { drawText } from "./write/draw-text.js";

/** Two letters for each role, to be written on a person. */
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

/**
 * The role shown for a person who has several: the one that weighs most in a decision, of equals the one named first in
 * `BUYING_ROLES`; `null` without any.
 */
export function mainRole(roles: readonly BuyingRole[]): BuyingRole | null {
  let main: BuyingRole | null = null;
  for (const { value } of BUYING_ROLES) {
    if (roles.includes(value) && (main === null || roleWeight[value] > roleWeight[main])) main = value;
  }
  return main;
}

/** A role in words, lower case. */
export function roleLabel(role: BuyingRole): string {
  return BUYING_ROLES.find((entry) => entry.value === role)!.label.toLowerCase();
}

/** The account's own word for the role that is shown for a person; `null` where they hold it in the built-in word. */
export function ownRoleOf(
  role: BuyingRole | null,
  own: readonly { readonly is: BuyingRole; readonly label: string }[] | undefined,
): string | null {
  return own?.find(({ is }) => is === role)?.label ?? null;
}

/** Legend rows for the roles that are held, in the order of `BUYING_ROLES`; own words for one stand behind it. */
export function roleRows(
  people: readonly { readonly role: BuyingRole | null; readonly ownRole?: string | null }[],
  theme: Theme,
): LegendRow[] {
  const style = { size: 11, color: theme.text, bold: true, anchor: "middle" } as const;
  const rows: LegendRow[] = [];
  for (const { value: role } of BUYING_ROLES) {
    const holders = people.filter((person) => person.role === role);
    if (holders.length === 0) continue;
    const own = [...new Set(holders.flatMap(({ ownRole }) => ownRole ?? []))].sort(compareIds);
    const label = own.length === 0 ? roleLabel(role) : `${roleLabel(role)} (${own.join(", ")})`;
    rows.push({ label, height: 16, draw: (y) => drawText(roleCodes[role], 18, y + 4, style) });
  }
  return rows;
}
