import type { BuyingRole } from "../../../model/vocabularies.js";
import { about, bySay } from "../about.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { someRole } from "../inputs.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link missingRequiredRole}. */
export interface MissingRequiredRoleThresholds {
  /** Roles that have to be there; one that is named twice is wanted twice. */
  readonly requiredRoles: readonly BuyingRole[];
}

const candidateCount = 3;

/** Roles that a decision needs, by your own list, are held by fewer active people than wanted. Without a list it finds nothing. */
export const missingRequiredRole: Rule<"missing_required_role", MissingRequiredRoleThresholds> = {
  rule: "missing_required_role",
  family: "decision",
  title: "Required role not filled",
  severity: 70,
  thresholds: { requiredRoles: [] },
  inputs: (context, { requiredRoles }): MissingFact[] => (requiredRoles.length === 0 ? [] : someRole(context)),
  find(context, { requiredRoles }): Finding[] {
    const missing: BuyingRole[] = [];
    const left = new Map<BuyingRole, number>();
    for (const { roles, status } of context.scope) {
      if (status === "vacant") continue;
      for (const role of new Set(roles ?? [])) left.set(role, (left.get(role) ?? 0) + 1);
    }
    for (const role of requiredRoles) {
      const held = left.get(role) ?? 0;
      if (held === 0) missing.push(role);
      left.set(role, Math.max(0, held - 1));
    }
    return missing.length === 0 ? [] : [unfilled(context, missing, requiredRoles.length)];
  },
};

function unfilled(context: GapContext, missing: readonly BuyingRole[], wanted: number): Finding {
  const words = (role: BuyingRole) => role.replaceAll("_", " ");
  const roles = [...new Set(missing)].map((role) => `${missing.filter((one) => one === role).length} × ${words(role)}`);
  const unread = context.scope.filter((person) => person.roles === null).map((person) => person.index);
  const candidates = unread.sort(bySay(context)).slice(0, candidateCount);
  const known = context.scope.filter((person) => person.roles !== null).map((person) => person.index);
  const list = roles.join(", ");
  return about(context, [], {
    metric: { name: "seatsFilled", value: wanted - missing.length, threshold: wanted },
    reason: say("missing_required_role.reason", { filled: wanted - missing.length, wanted, roles: list }),
    advice:
      candidates.length > 0
        ? say("missing_required_role.candidates", { roles: list, candidates: context.names(candidates) })
        : say("missing_required_role.find", { roles: list }),
    proof: { kind: "facts", facts: [], missing: [...missing] },
    targets: candidates,
    confidence: context.certainty().roles(known),
  });
}
