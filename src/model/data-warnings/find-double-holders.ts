import { toMoment } from "../../internal/days.js";
import { quote } from "../../internal/format-path.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
import type { HolderInput } from "../position.js";
import { personRef } from "../refs.js";
import type { DataWarnings } from "./data-warnings.js";

/** Positions that two people hold at one time. */
export function findDoubleHolders({ account, people, issues }: DataWarnings): void {
  for (const [index, { id, holders }] of account.positions?.entries() ?? []) {
    const spans = (holders ?? []).map((holder, at) => ({ holder, at, ...spanOf(holder) }));
    spans.sort((a, b) => a.begin - b.begin || a.at - b.at);
    for (let later = 1; later < spans.length; later++) {
      const [before, after] = [spans[later - 1]!, spans[later]!];
      if (after.begin >= before.end || before.holder.personId === after.holder.personId) continue;
      const refs = [before, after].map(({ holder }) => personRef(people.get(holder.personId)!));
      const params = { value: quote(id), name: quote(refs[0]!.label), otherName: quote(refs[1]!.label) };
      const path = ["positions", index, "holders", after.at];
      issues.push(dataWarning("warning", "issues.two_holders", path, params, refs));
    }
  }
}

/** Without dates it is held for ever. */
function spanOf({ from, until }: HolderInput): { begin: number; end: number } {
  return {
    begin: from == null ? Number.NEGATIVE_INFINITY : toMoment(from).begin,
    end: until == null ? Number.POSITIVE_INFINITY : toMoment(until).end,
  };
}
