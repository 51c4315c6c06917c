import type { Sentence } from "../../../internal/sentence.js";
import { say } from "../../../sentences/gaps/data-quality.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link mapTooThin}. */
export interface MapTooThinThresholds {
  /** Fewer people of the customer are too few. */
  readonly people: number;
  /** Share of the decision that the map has to account for, 0..1. */
  readonly completeness: number;
}

/** Too little is on the map to rely on it: fewer than three people of the customer, or less than 40 % of the decision. */
export const mapTooThin: Rule<"map_too_thin", MapTooThinThresholds> = {
  rule: "map_too_thin",
  family: "data_quality",
  title: /* @__PURE__ */ say("gaps.map_too_thin.title", {}),
  severity: 60,
  thresholds: { people: 3, completeness: 0.4 },
  inputs: (): MissingFact[] => [],
  find(context, { people: peopleFrom, completeness }): Finding[] {
    const customers = context.scope.filter(({ side }) => side === "customer").map((person) => person.index);
    const mapped = 1 - context.influence.unmapped;
    const isFew = customers.length < peopleFrom;
    if (!isFew && atLeast(mapped, completeness)) return [];
    return [
      buildFinding(context, [], {
        metric: isFew
          ? { name: "people", value: customers.length, threshold: peopleFrom }
          : { name: "completeness", value: mapped, threshold: completeness },
        reason: isFew ? peopleOnMap(customers.length) : say("gaps.map_too_thin.share", { share: mapped }),
        ...interview(context, customers),
        proof: { kind: "people", people: context.refs(customers.sort(byInfluence(context))) },
        confidence: 1,
      }),
    ];
  },
};

function peopleOnMap(count: number): Sentence {
  return count === 0 ? say("gaps.map_too_thin.nobody", {}) : say("gaps.map_too_thin.people", { count });
}

/** Ask the contact with most influence, and complete first those who matter and of whom least is known. */
function interview(context: GapContext, customers: readonly number[]) {
  const contact = [...customers].sort(byInfluence(context)).find((person) => context.isCovered(person));
  const gaps = (person: number) => (1 - context.stakeholder(person).completeness) * (0.01 + context.share(person));
  const thin = [...customers].sort((a, b) => gaps(b) - gaps(a) || a - b).slice(0, 3);
  if (thin.length === 0) return { advice: say("gaps.map_too_thin.start", {}), targets: [] };
  const people = context.refs(thin);
  return {
    advice:
      contact === undefined
        ? say("gaps.map_too_thin.complete", { people })
        : say("gaps.map_too_thin.ask", { contact: context.ref(contact), people }),
    targets: thin,
  };
}
