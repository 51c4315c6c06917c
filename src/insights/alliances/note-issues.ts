import type { Issue } from "../../internal/issue.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";
import { allianceIssue } from "../../sentences/issues/insight-issues.js";
import { maxNames } from "./defaults.js";
import type { Division } from "./divide.js";

/** What to know before relying on the factions: missing, mixed, opposite and one-sided feelings, and unproven divisions. */
export function noteIssues(network: Network, division: Division): Issue[] {
  const { signed, people } = network;
  const path = ["relationships"];
  const ref = (index: number) => personRef(people[index]!.fields);
  const refsOf = (pairs: readonly Pair[]) => [...new Set(pairs.flat())].slice(0, maxNames).map(ref);
  const firstOf = ([pair]: readonly Pair[]) => ({ person: ref(pair![0]), other: ref(pair![1]) });
  const { ambivalent, asymmetric } = signed;
  const issues: Issue[] = [];

  const isSilent = signed.targets.length + ambivalent.length + asymmetric.length === 0;
  if (isSilent && people.filter((person) => person.inScope).length > 1) {
    issues.push(allianceIssue("info", "issues.no_feelings", path, {}));
  }
  if (ambivalent.length > 0) {
    const params = { count: ambivalent.length, ...firstOf(ambivalent) };
    issues.push(allianceIssue("warning", "issues.mixed_feelings", path, params, refsOf(ambivalent)));
  }
  if (asymmetric.length > 0) {
    const params = { count: asymmetric.length, ...firstOf(asymmetric) };
    issues.push(allianceIssue("warning", "issues.opposite_feelings", path, params, refsOf(asymmetric)));
  }
  const oneSided = oneSidedPairs(network);
  if (oneSided.length > 0) {
    const params = { count: oneSided.length, total: signed.targets.length / 2 };
    issues.push(allianceIssue("info", "issues.one_sided_feelings", path, params, refsOf(oneSided)));
  }
  const { exact, lowerBound: low, value, alternatives } = division;
  if (!exact && low === null) issues.push(allianceIssue("info", "issues.factions_not_proven", path, {}));
  if (!exact && low !== null) issues.push(allianceIssue("info", "issues.factions_not_proven.bound", path, { low }));
  const count = alternatives.filter((other) => Math.abs(other.value - value) <= 1e-9 * Math.abs(value)).length;
  if (count > 0) issues.push(allianceIssue("info", "issues.several_divisions", path, { count }));
  return issues;
}

type Pair = readonly [number, number];

/** Pairs with a signed tie where only one of the two is known to feel anything. */
function oneSidedPairs({ signed }: Network): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < signed.nodeCount; i++) {
    for (let arc = signed.offsets[i]!; arc < signed.offsets[i + 1]!; arc++) {
      const j = signed.targets[arc]!;
      if (j < i) continue;
      if (positionOf(signed.feelings, i, j) < 0 || positionOf(signed.feelings, j, i) < 0) pairs.push([i, j]);
    }
  }
  return pairs;
}
