import type { Gap } from "../../insights/gaps/gap.js";
import type { Sentence } from "../../internal/sentence.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { saysWhatIf } from "../../sentences/what-if.js";
import type { WhatIf } from "./what-if.js";

/** Shares and points below these are not worth a headline. */
const leastShare = 0.01;
const leastStance = 0.005;

/** What to say first: the group, the contacts, the health, the gaps. */
export function headlines({ groupStance, covered, health, gapsClosed, gapsOpened, people, team }: WhatIf): Sentence[] {
  const said: Sentence[] = [];
  said.push(...describeGroup(groupStance));
  if (Math.abs(covered.after - covered.before) >= leastShare) {
    said.push(saysWhatIf("what_if.headline.covered", { share: covered.after, otherShare: covered.before }));
  }
  const points = { before: Math.round(health.before ?? 0), after: Math.round(health.after ?? 0) };
  if (health.before !== null && health.after !== null && points.before !== points.after) {
    const key = points.after > points.before ? "what_if.headline.health_up" : "what_if.headline.health_down";
    said.push(saysWhatIf(key, { total: points.before, count: points.after }));
  }
  said.push(...describeGaps("what_if.headline.gaps_closed", gapsClosed));
  said.push(...describeGaps("what_if.headline.gaps_opened", gapsOpened));
  if (said.length > 0) return said;
  const first = people[0]?.reason ?? team[0]?.reason;
  return [first ?? saysWhatIf("what_if.headline.nothing", {})];
}

function describeGroup({ before, after, withinNoise }: WhatIf["groupStance"]): Sentence[] {
  if (before === null && after === null) return [];
  if (before === null) return [saysWhatIf("what_if.headline.group_known", { after: stanceWord(after!) })];
  if (after === null) return [saysWhatIf("what_if.headline.group_unknown", {})];
  if (Math.abs(after - before) < leastStance) return [];
  const clauses = withinNoise === true ? [saysWhatIf("what_if.within_noise", {})] : [];
  const words = { before: stanceWord(before), after: stanceWord(after) };
  if (words.before.key !== words.after.key) return [saysWhatIf("what_if.headline.group", { ...words, clauses })];
  const key = after > before ? "what_if.headline.group_warmer" : "what_if.headline.group_cooler";
  return [saysWhatIf(key, { clauses })];
}

function describeGaps(
  key: "what_if.headline.gaps_closed" | "what_if.headline.gaps_opened",
  gaps: readonly Gap[],
): Sentence[] {
  return gaps.length === 0 ? [] : [saysWhatIf(key, { count: gaps.length, reason: gaps[0]!.reason })];
}
