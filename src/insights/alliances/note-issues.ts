import type { Issue } from "../../internal/issue.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";
import { namedAtMost } from "./defaults.js";
import type { Division } from "./divide.js";

/** What to know before relying on the factions: missing, mixed, opposite and one-sided feelings, and unproven divisions. */
export function noteIssues(network: Network, division: Division): Issue[] {
  const { signed, people } = network;
  const issues: Issue[] = [];
  const note = (severity: Issue["severity"], code: string, message: string, pairs: readonly Pair[] = []) => {
    const named = [...new Set(pairs.flat())].slice(0, namedAtMost);
    const refs = named.map((index) => personRef(people[index]!.fields));
    issues.push({ severity, code, path: ["relationships"], message, ...(refs.length > 0 ? { refs } : {}) });
  };
  const name = (index: number) => people[index]!.name;

  const isSilent = signed.targets.length + signed.ambivalent.length + signed.asymmetric.length === 0;
  if (isSilent && people.filter((person) => person.inScope).length > 1) {
    note(
      "info",
      "no_feelings",
      "no feelings between people are known: nobody has a faction; add allies, rivals and trust",
    );
  }
  if (signed.ambivalent.length > 0) {
    const [a, b] = signed.ambivalent[0]!;
    const message = `${times(signed.ambivalent.length, "person feels", "people feel")} both liking and hostility for somebody (${name(a)} for ${name(b)}): they cancel out; check which still holds`;
    note("warning", "mixed_feelings", message, signed.ambivalent);
  }
  if (signed.asymmetric.length > 0) {
    const [a, b] = signed.asymmetric[0]!;
    const message = `${times(signed.asymmetric.length, "pair feels", "pairs feel")} opposite ways about one another (${name(a)} and ${name(b)}): the two sides are summed`;
    note("warning", "opposite_feelings", message, signed.asymmetric);
  }
  const oneSided = oneSidedPairs(network);
  if (oneSided.length > 0) {
    const all = signed.targets.length / 2;
    const message = `${oneSided.length} of ${times(all, "tie", "ties")} with feelings ${oneSided.length === 1 ? "is" : "are"} known from one side only: find out what the other side feels`;
    note("info", "one_sided_feelings", message, oneSided);
  }
  if (!division.exact) {
    const bound =
      division.lowerBound === null ? "" : `; none has less frustration than ${division.lowerBound.toFixed(2)}`;
    note("info", "factions_not_proven", `a better division into factions may exist${bound}`);
  }
  const equal = division.alternatives.filter(
    ({ value }) => Math.abs(value - division.value) <= 1e-9 * Math.abs(division.value),
  );
  if (equal.length > 0) {
    const message = `${times(equal.length, "other division fits", "other divisions fit")} as well: see alternatives`;
    note("info", "several_divisions", message);
  }
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

function times(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
