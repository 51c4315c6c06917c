import { compareIds } from "../../internal/compare-ids.js";
import type { Issue, Ref } from "../../internal/issue.js";
import type { Network } from "../../network/network.js";
import type { AllianceClustering } from "../alliances/alliance-clustering.js";
import type { Influence } from "../influence/influence.js";
import type { Stakeholder } from "../influence/stakeholder.js";
import { defaultGapSamples } from "../uncertainty/defaults.js";
import { heedWishes } from "./access/heed-wishes.js";
import { catalogue } from "./catalogue.js";
import { linkCauses } from "./caused-by.js";
import { composeGap, frameOf } from "./compose-gap.js";
import { drawConfidence, type FoundGap } from "./confidence/draw-confidence.js";
import { askCustomRules } from "./custom/ask-custom-rules.js";
import { foldFindings } from "./fold-findings.js";
import type { Check, Gap } from "./gap.js";
import type { GapContext } from "./gap-context.js";
import type { GapOptions } from "./gap-options.js";
import { type OpenRules, openRules } from "./open-rules.js";
import { bandOf } from "./severity.js";
import { suppress } from "./suppress.js";

/** All gaps, a line for every rule that was asked or not, and what was kept quiet or went wrong on the way. */
export interface FoundGaps {
  /** Most severe first, then by id. */
  readonly gaps: Gap[];
  /** In the order of the catalogue, then an app's own rules. */
  readonly checks: Check[];
  readonly issues: Issue[];
  /** What the rules saw. */
  readonly context: GapContext;
  /** The rules as they were asked. */
  readonly rules: OpenRules;
}

/** How the confidence of findings about structure is reckoned. */
export interface GapDraws {
  /** Seeded draws of the contact network; 0: the lowest confidence of the evidence used stands in. @defaultValue 200 */
  readonly samples?: number | undefined;
  /** @defaultValue 1 */
  readonly seed?: number | undefined;
}

/**
 * Asks every rule of the catalogue that is on, and an app's own ones, and puts what they find in order.
 *
 * @param stakeholders - Everybody in scope, composed for the same network and influence.
 * @param alliances - Rules about factions abstain without it.
 */
export function gaps(
  network: Network,
  influence: Influence,
  stakeholders: readonly Stakeholder[],
  alliances: AllianceClustering | null,
  options: GapOptions & GapDraws = {},
): FoundGaps {
  const issues: Issue[] = [];
  const found: FoundGap[] = [];
  const checks: Check[] = [];
  const rules = openRules({ network, influence, standings: () => stakeholders, alliances }, options);
  const { context, answerOf } = rules;
  const frame = frameOf(network, influence);
  for (const { rule, title, family, severity } of catalogue) {
    const { state, findings, missing } = answerOf(rule);
    checks.push({ rule, title, state, gapIds: [], missing: [...missing] });
    for (const finding of findings) {
      const gap = composeGap({ rule, title, family, severity }, finding, frame);
      gap.remedy.owners = ownersOf(gap, context);
      found.push({ gap, finding });
    }
  }
  askCustomRules(options.customRules ?? [], context, stakeholders, frame, { found, checks, issues });
  for (const { gap } of found) heedWishes(gap, context);

  const shareOf = (id: string) => influence.shares[network.indexOf.get(id) ?? -1] ?? 0;
  const { listed: kept, tellerOf } = foldFindings(options.fold === false ? [] : found, shareOf);
  if (options.fold === false) kept.push(...found);
  capUnknown(kept);
  const all = kept.map(({ gap }) => gap).sort(bySeverity);
  const listed = suppress(all, options.suppress ?? [], network, issues);
  const shown = new Set(listed);
  const told = kept.filter(({ gap }) => shown.has(gap));
  drawConfidence(context, told, options.samples ?? defaultGapSamples, options.seed ?? 1);
  linkCauses(listed, (id) => network.people[network.indexOf.get(id)!]!.side === "us");
  for (const check of checks) {
    for (const gap of listed) if (gap.rule === check.rule) check.gapIds.push(gap.id);
    const tellers = new Set<string>();
    for (const [gap, teller] of tellerOf) if (gap.rule === check.rule && shown.has(teller)) tellers.add(teller.id);
    for (const id of [...tellers].sort(compareIds)) if (!check.gapIds.includes(id)) check.gapIds.push(id);
  }
  return { gaps: listed, checks, issues, context, rules };
}

/** Rules about what is unknown, which never outrank a fact that was observed. Who decides, and who is above them, are no such questions. */
export const aboutUnknown: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "stance_unknown",
  "unknown_needs",
  "critical_fact_weak",
  "orphan_in_hierarchy",
]);

function capUnknown(found: readonly FoundGap[]): void {
  let lowest = 100;
  for (const { gap } of found) if (!aboutUnknown.has(gap.rule)) lowest = Math.min(lowest, gap.severity);
  for (const { gap } of found) {
    if (!aboutUnknown.has(gap.rule) || gap.severity <= lowest) continue;
    gap.severity = lowest;
    gap.band = bandOf(lowest);
  }
}

/** The same owner in all advice about a person: those of the subjects we are sent to, else of all subjects, else those of the remedy. */
function ownersOf({ subjects, remedy }: Gap, context: GapContext): Ref[] {
  const { indexOf, people } = context.network;
  const about = subjects.flatMap(({ type, id }) => {
    const index = type === "person" ? indexOf.get(id) : undefined;
    return index !== undefined && people[index]!.inScope ? [index] : [];
  });
  const targets = new Set(remedy.targets.map(({ id }) => id));
  const sent = about.filter((index) => targets.has(people[index]!.id));
  return about.length === 0 ? remedy.owners : context.owners(sent.length > 0 ? sent : about);
}

function bySeverity(a: Gap, b: Gap): number {
  const unknown = Number(aboutUnknown.has(a.rule)) - Number(aboutUnknown.has(b.rule));
  return b.severity - a.severity || unknown || compareIds(a.id, b.id);
}
