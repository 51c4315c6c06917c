import type { BuyingRole } from "../../../model/vocabularies.js";
import { about, bySay, percent } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { someRole } from "../inputs.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";
import { type RoleSeat, roleSeats, type WantedRole } from "../wanted-role.js";

/** Thresholds of {@link missingRequiredRole}. */
export interface MissingRequiredRoleThresholds {
  /** Roles that have to be there: words, or objects with `role`, `or`, `count`, `weight` and `required`; one that is listed twice is wanted twice. Presets are in `ROLE_PRESETS` */
  readonly requiredRoles: readonly (BuyingRole | WantedRole)[];
  /** Share of the seats by weight that has to be filled even where all required ones are, 0..1 */
  readonly completeFrom: number;
}

const candidateCount = 3;

/**
 * Roles that a decision needs, by your own list, are held by fewer active people than wanted: a required seat is empty, or less
 * than half of all seats by weight is filled. Without a list it finds nothing.
 */
export const missingRequiredRole: Rule<"missing_required_role", MissingRequiredRoleThresholds> = {
  rule: "missing_required_role",
  family: "decision",
  title: "Required role not filled",
  severity: 70,
  thresholds: { requiredRoles: [], completeFrom: 0.5 },
  inputs: (context, { requiredRoles }): MissingFact[] => (requiredRoles.length === 0 ? [] : someRole(context)),
  find(context, { requiredRoles, completeFrom }): Finding[] {
    const seats = roleSeats(context.scope, requiredRoles);
    const isShort = seats.some((seat) => seat.isRequired && !seat.isFilled);
    if (seats.length === 0 || (!isShort && reaches(completeness(seats), completeFrom))) return [];
    return [unfilled(context, seats)];
  },
};

/** Share of the seats that is filled, by weight. */
function completeness(seats: readonly RoleSeat[]): number {
  let filled = 0;
  let total = 0;
  for (const { weight, isFilled } of seats) {
    total += weight;
    if (isFilled) filled += weight;
  }
  return filled / total;
}

function unfilled(context: GapContext, seats: readonly RoleSeat[]): Finding {
  const missing = seats.filter((seat) => !seat.isFilled).sort(byNeed);
  const filled = seats.length - missing.length;
  const names = missing.map(({ anyOf }) => anyOf.map((role) => role.replaceAll("_", " ")).join(" or "));
  const roles = [...new Set(names)].map((name) => `${names.filter((one) => one === name).length} × ${name}`).join(", ");
  const unread = context.scope.filter((person) => person.roles === null).map((person) => person.index);
  const candidates = unread.sort(bySay(context)).slice(0, candidateCount);
  const known = context.scope.filter((person) => person.roles !== null).map((person) => person.index);
  const complete = percent(completeness(seats));
  return about(context, [], {
    metric: { name: "seatsFilled", value: filled, threshold: seats.length },
    reason: say("missing_required_role.reason", { filled, wanted: seats.length, complete, roles }),
    advice:
      candidates.length > 0
        ? say("missing_required_role.candidates", { roles, candidates: context.names(candidates) })
        : say("missing_required_role.find", { roles }),
    proof: { kind: "facts", facts: [], missing: missing.map(({ anyOf }) => anyOf.join(" or ")) },
    targets: candidates,
    confidence: context.certainty().roles(known),
  });
}

/** Required seats first, then the heavier ones, then in the order of the list. */
function byNeed(a: RoleSeat, b: RoleSeat): number {
  return Number(b.isRequired) - Number(a.isRequired) || b.weight - a.weight;
}
