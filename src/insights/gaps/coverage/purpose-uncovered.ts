import { relationshipIds } from "../../../model/relationship-ids.js";
import type { Purpose } from "../../../model/vocabularies.js";
import { liveTieStrength } from "../../../network/defaults.js";
import { say } from "../../../sentences/gaps/coverage.js";
import { word } from "../../../sentences/words.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

const wanted: readonly Purpose[] = ["relationship", "decision", "details", "ideas"];

/** Some purpose of being in contact (the relationship, decisions, details, ideas) is served by none of our live ties. */
export const purposeUncovered: Rule<"purpose_uncovered"> = {
  rule: "purpose_uncovered",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.purpose_uncovered.title", {}),
  severity: 30,
  thresholds: {},
  inputs(context): MissingFact[] {
    return ourPurposes(context).length > 0 ? [] : [missingFact("purposes")];
  },
  find(context): Finding[] {
    const live = ourPurposes(context).filter((tie) => atLeast(tie.current, liveTieStrength));
    const served = new Set(live.flatMap((tie) => tie.purposes));
    const missing = wanted.filter((purpose) => !served.has(purpose));
    if (missing.length === 0) return [];
    const purposes = missing.map((purpose) => word(`words.purpose.${purpose}`, {}));
    return [
      buildFinding(context, [], {
        metric: { name: "purposesServed", value: wanted.length - missing.length, threshold: wanted.length },
        reason: say("gaps.purpose_uncovered.reason", { purposes }),
        advice: say("gaps.purpose_uncovered.remedy", { purposes }),
        proof: { kind: "facts", facts: [], missing: purposes },
        confidence: Math.min(1, ...live.map((tie) => tie.confidence)),
      }),
    ];
  },
};

interface PurposefulTie {
  readonly purposes: readonly Purpose[];
  readonly current: number;
  readonly confidence: number;
}

/** Ties between one of our team and one of theirs that say what they are for. */
function ourPurposes({ network }: GapContext): PurposefulTie[] {
  const relationships = network.account.relationships ?? [];
  const ids = relationshipIds(relationships);
  const purposesOf = new Map(relationships.map((tie, position) => [ids[position]!, tie.purposes ?? []]));
  const found: PurposefulTie[] = [];
  for (const { id, from, to, current, confidence } of network.ties) {
    const purposes = purposesOf.get(id) ?? [];
    const ends = [network.people[from]!, network.people[to]!];
    const isOurs = ends.some((end) => end.side === "us") && ends.some((end) => end.inScope);
    if (isOurs && purposes.length > 0) found.push({ purposes, current, confidence });
  }
  return found;
}
