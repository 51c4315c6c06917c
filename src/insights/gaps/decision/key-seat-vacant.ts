import { say } from "../../../sentences/gaps/decision.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import type { Rule } from "../rule.js";

/**
 * A seat that decides, approves or can veto is vacant: its right waits for whoever fills it. Where nobody else is known to decide,
 * the vacant seat of a decision maker is told by `missing_decision_maker`.
 */
export const keySeatVacant: Rule<"key_seat_vacant"> = {
  rule: "key_seat_vacant",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.key_seat_vacant.title", {}),
  severity: 60,
  thresholds: {},
  inputs: (): MissingFact[] => [],
  find(context): Finding[] {
    const someoneDecides = context.scope.some(({ roles, status }) => status !== "vacant" && roles?.some(decides));
    return context.scope
      .filter(({ status, roles, fields }) => {
        if (status !== "vacant") return false;
        const isTold = !someoneDecides && roles?.some(decides);
        return (
          !isTold && (fields.authority?.veto === true || roles?.some((role) => decides(role) || role === "approver"))
        );
      })
      .map(({ index }) => vacancy(context, index));
  },
};

function vacancy(context: GapContext, seat: number): Finding {
  const { fields } = context.network.people[seat]!;
  const veto = fields.authority?.veto === true;
  const share = context.influence.rights.shares[seat]!;
  const params = { person: context.ref(seat), share };
  const certainty = context.confidence();
  return buildFinding(context, [seat], {
    metric: { name: "decisionRight", value: share, threshold: 0 },
    reason: veto
      ? share > 0
        ? say("gaps.key_seat_vacant.veto_and_share", params)
        : say("gaps.key_seat_vacant.veto", params)
      : say("gaps.key_seat_vacant.share", params),
    advice: say("gaps.key_seat_vacant.remedy", { person: context.ref(seat) }),
    leastSeverity: veto || share >= largeRight ? 50 : 30,
    confidence: veto ? certainty.field(seat, "authority") : certainty.roles([seat]),
  });
}

/** A right that many decisions would not get past [D]. */
const largeRight = 0.25;

const decides = (role: string) => role === "economic_buyer" || role === "decision_maker";
