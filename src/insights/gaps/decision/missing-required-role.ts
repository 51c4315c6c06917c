import type { Sentence } from "../../../internal/sentence.js";
import type { BuyingRole } from "../../../model/vocabularies.js";
import { roleWord } from "../../../network/own-words.js";
import { say } from "../../../sentences/gaps/decision.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someRole } from "../inputs.js";
import type { Rule } from "../rule.js";
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
  title: /* @__PURE__ */ say("gaps.missing_required_role.title", {}),
  severity: 70,
  thresholds: { requiredRoles: [], completeFrom: 0.5 },
  inputs: (context, { requiredRoles }): MissingFact[] => (requiredRoles.length === 0 ? [] : someRole(context)),
  find(context, { requiredRoles, completeFrom }): Finding[] {
    const seats = roleSeats(context.scope, requiredRoles);
    const isShort = seats.some((seat) => seat.isRequired && !seat.isFilled);
    if (seats.length === 0 || (!isShort && atLeast(completeness(seats), completeFrom))) return [];
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
  const roles = seatWords(context, missing);
  const unread = context.scope.filter((person) => person.roles === null).map((person) => person.index);
  const candidates = unread.sort(byInfluence(context)).slice(0, candidateCount);
  const known = context.scope.filter((person) => person.roles !== null).map((person) => person.index);
  const complete = completeness(seats);
  return buildFinding(context, [], {
    metric: { name: "seatsFilled", value: filled, threshold: seats.length },
    reason: say("gaps.missing_required_role.reason", { count: filled, total: seats.length, share: complete, roles }),
    advice:
      candidates.length > 0
        ? say("gaps.missing_required_role.candidates", { roles, candidates: context.refs(candidates) })
        : say("gaps.missing_required_role.find", { roles }),
    proof: { kind: "facts", facts: [], missing: roles },
    targets: candidates,
    confidence: context.confidence().roles(known),
  });
}

/** Each kind of seat once, with how many of it where that is more than one. */
function seatWords({ network }: GapContext, missing: readonly RoleSeat[]) {
  const counts = new Map<string, { readonly anyOf: readonly BuyingRole[]; count: number }>();
  for (const { anyOf } of missing) {
    const kind = counts.get(anyOf.join(" ")) ?? { anyOf, count: 0 };
    kind.count++;
    counts.set(anyOf.join(" "), kind);
  }
  return [...counts.values()].map(({ anyOf, count }) => {
    const [role, ...others] = anyOf.map((one) => roleWord(network.ownLabels, one)) as [Sentence, ...Sentence[]];
    const seat =
      others.length === 0
        ? say("gaps.missing_required_role.seat", { role })
        : say("gaps.missing_required_role.seat_or", { role, roles: others });
    return count === 1 ? seat : say("gaps.missing_required_role.seats", { role: seat, count });
  });
}

/** Required seats first, then the heavier ones, then in the order of the list. */
function byNeed(a: RoleSeat, b: RoleSeat): number {
  return Number(b.isRequired) - Number(a.isRequired) || b.weight - a.weight;
}
