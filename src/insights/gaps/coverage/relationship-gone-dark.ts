import { channelWord } from "../../../network/own-words.js";
import { say } from "../../../sentences/gaps/coverage.js";
import { benchmark } from "../benchmarks.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import { factChange } from "../fact-changes.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { median } from "../median.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link relationshipGoneDark}. */
export interface RelationshipGoneDarkThresholds {
  /** A silence up to so many days is never a gap. */
  readonly staleAfterDays: number;
  /** A silence up to this many times the usual one is no gap. */
  readonly usualGaps: number;
}

/**
 * We have not been in contact with somebody for longer than is usual between us (eight times the median silence, at least 60
 * days), or than they want. Only people with influence count. One gap for all silences that are unusual, and one for everybody
 * who hears from us more rarely than they want.
 *
 * @see Navarro, Miritello, Canales and Moro (2017), {@link https://doi.org/10.1140/epjds/s13688-017-0127-3}
 */
export const relationshipGoneDark: Rule<"relationship_gone_dark", RelationshipGoneDarkThresholds> = {
  rule: "relationship_gone_dark",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.relationship_gone_dark.title", {}),
  severity: 60,
  thresholds: { staleAfterDays: 60, usualGaps: 8 },
  inputs(context): MissingFact[] {
    const known = context.scope.some((person) => context.daysSinceContact(person.index) !== null);
    return known ? [] : [missingFact("last_contact")];
  },
  find(context, thresholds): Finding[] {
    const findings: Finding[] = [];
    const unusual: Silence[] = [];
    for (const { index, reachable } of context.scope) {
      const days = context.daysSinceContact(index);
      if (days === null || !reachable || context.share(index) === 0) continue;
      const usual = longestUsual(context, index, thresholds);
      const wanted = context.network.people[index]!.fields.communication?.maxGapDays ?? Number.POSITIVE_INFINITY;
      if (days > wanted && wanted < usual) findings.push(quiet(context, { person: index, days, usual, wanted }));
      else if (days > usual) unusual.push({ person: index, days, usual, wanted });
    }
    if (unusual.length === 1) findings.push(quiet(context, unusual[0]!));
    if (unusual.length > 1) findings.push(severalQuiet(context, unusual));
    return findings;
  },
  open(context): MissingFact[] {
    const undated = context.scope.filter(
      ({ index }) => context.isCovered(index) && context.share(index) > 0 && context.daysSinceContact(index) === null,
    );
    if (undated.length === 0) return [];
    return [missingFact("contact_date", context.refs(undated.map((person) => person.index)))];
  },
};

/** The longest silence that is no gap yet. */
function longestUsual(context: GapContext, person: number, thresholds: RelationshipGoneDarkThresholds): number {
  const ages = context.touches(person);
  const silences = ages.slice(1).map((age, position) => age - ages[position]!);
  return Math.max(thresholds.staleAfterDays, thresholds.usualGaps * (median(silences) ?? 0));
}

interface Silence {
  readonly person: number;
  readonly days: number;
  readonly usual: number;
  readonly wanted: number;
}

function quiet(context: GapContext, { person, days, usual, wanted }: Silence): Finding {
  const { people, asOf } = context.network;
  const { fields } = people[person]!;
  const channel = fields.communication?.channels?.[0];
  const limit = Math.min(usual, wanted);
  const told = { person: context.nameWithTitle(person), days: Math.floor(days), limit: Math.round(limit) };
  return buildFinding(context, [person], {
    metric: { name: "daysSinceContact", value: days, threshold: limit },
    reason:
      wanted < usual ? say("gaps.relationship_gone_dark.wanted", told) : say("gaps.relationship_gone_dark.usual", told),
    advice:
      channel == null
        ? say("gaps.relationship_gone_dark.remedy", { person: context.ref(person) })
        : say("gaps.relationship_gone_dark.by_channel", {
            person: context.ref(person),
            channel: channelWord(context.network.ownLabels, fields.id, channel),
          }),
    changes: [factChange(context, person, "lastContactAt", asOf.iso)],
    confidence: context.confidence().field(person, "lastContactAt"),
    benchmark: benchmark("bridges"),
  });
}

function severalQuiet(context: GapContext, silences: readonly Silence[]): Finding {
  const { asOf } = context.network;
  const compare = byInfluence(context);
  const [first, ...others] = [...silences].sort((a, b) => compare(a.person, b.person)) as [Silence, ...Silence[]];
  const quiet = [first, ...others].map((silence) => silence.person);
  const named = { people: context.refs(quiet), first: context.ref(first.person) };
  return buildFinding(context, quiet, {
    metric: { name: "daysSinceContact", value: first.days, threshold: first.usual },
    reason: say("gaps.relationship_gone_dark.several", { ...named, days: Math.floor(first.days) }),
    advice: say("gaps.relationship_gone_dark.first", named),
    changes: quiet.map((person) => factChange(context, person, "lastContactAt", asOf.iso)),
    confidence: Math.min(...quiet.map((person) => context.confidence().field(person, "lastContactAt"))),
    benchmark: benchmark("bridges"),
  });
}
