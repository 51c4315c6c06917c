import type { FieldWeights } from "./agreement-weights.js";
import { compareRecords, type LinkField, type LinkRecord } from "./link-record.js";

/** Records of one person, as they join. */
export interface RecordGroups {
  /** Joins the groups of two records, unless a list would stand twice in one, or the groups contradict each other on average. */
  readonly join: (a: number, b: number, threshold: number) => "joined" | "same" | "taken" | "contradicted";
  readonly members: () => number[][];
}

/** So many records of a group are compared with those of another. */
const compared = 12;

/** Every record a group of its own. */
export function createGroups(
  records: readonly LinkRecord[],
  fields: readonly LinkField[],
  weights: FieldWeights,
  isOneList: boolean,
): RecordGroups {
  const groupOf = records.map((_, index) => index);
  const members = records.map((_, index) => [index]);
  const averageProbability = (left: readonly number[], right: readonly number[]) => {
    let sum = 0;
    let count = 0;
    for (const a of left.slice(0, compared)) {
      for (const b of right.slice(0, compared)) {
        const [one, other] = [records[Math.min(a, b)]!, records[Math.max(a, b)]!];
        sum += weights.score(one, compareRecords(one, other, fields)).weight;
        count++;
      }
    }
    return weights.probability(sum / count);
  };
  return {
    members: () => members.filter((group) => group.length > 0),
    join(a, b, threshold) {
      const [one, other] = [groupOf[a]!, groupOf[b]!];
      if (one === other) return "same";
      const [left, right] = [members[one]!, members[other]!];
      if (!isOneList) {
        const lists = new Set(left.map((index) => records[index]!.source));
        if (right.some((index) => lists.has(records[index]!.source))) return "taken";
      }
      if (left.length + right.length > 2 && averageProbability(left, right) < threshold) return "contradicted";
      const [kept, moved] = left.length >= right.length ? [one, other] : [other, one];
      for (const index of members[moved]!) {
        groupOf[index] = kept;
        members[kept]!.push(index);
      }
      members[moved] = [];
      return "joined";
    },
  };
}
