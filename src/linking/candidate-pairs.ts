import type { Issue } from "../internal/issue.js";
import type { LinkField, LinkRecord } from "./link-record.js";

/** Blocks of more records say too little, and cost too much. */
const largestBlock = 100;
const maximumPairs = 2_000_000;

/**
 * Pairs of records that share something: an address or its local part, a date or phone number, two words of names in any order, or
 * the beginnings of both names. Every pair stands once, the smaller index first.
 */
export function candidatePairs(
  records: readonly LinkRecord[],
  fields: readonly LinkField[],
  issues: Issue[],
): [number, number][] {
  const blocks = new Map<string, number[]>();
  for (const [index, record] of records.entries()) {
    for (const key of blockKeys(record, fields)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  }
  const pairs = new Set<number>();
  let left = 0;
  for (const [, block] of [...blocks].sort((a, b) => a[1].length - b[1].length || (a[0] < b[0] ? -1 : 1))) {
    if (block.length > largestBlock || pairs.size > maximumPairs) {
      left++;
      continue;
    }
    for (let one = 0; one < block.length; one++) {
      for (let other = one + 1; other < block.length; other++) pairs.add(block[one]! * records.length + block[other]!);
    }
  }
  if (left > 0) {
    const message = `${left} ${left === 1 ? "value" : "values"} that more than ${largestBlock} records share ${left === 1 ? "is" : "are"} not used to find pairs`;
    issues.push({ severity: "info", code: "large_block", path: ["sources"], message });
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / records.length), pair % records.length]);
}

function blockKeys(record: LinkRecord, fields: readonly LinkField[]): Set<string> {
  const keys = new Set<string>();
  const words: string[] = [];
  const texts: string[] = [];
  const dates: string[] = [];
  for (const [index, { kind }] of fields.entries()) {
    const value = record.values[index];
    if (value == null) continue;
    if (kind === "name") words.push(...value.split(" "));
    else if (kind === "email") {
      keys.add(`mail ${value}`);
      const local = value.split("@")[0]!;
      if (local.length > 3) keys.add(`local ${local.slice(0, 6)}`);
    } else if (kind === "date") dates.push(value);
    else if (kind === "text") texts.push(value.slice(0, 20));
    else keys.add(`${kind} ${value.slice(-7)}`);
  }
  for (const date of dates) keys.add(`date ${date}`);
  words.sort();
  for (let one = 0; one < Math.min(words.length, 6); one++) {
    for (let other = one + 1; other < Math.min(words.length, 6); other++) {
      keys.add(`name ${words[one]!.slice(0, 4)} ${words[other]!.slice(0, 4)}`);
    }
    for (const date of dates) keys.add(`born ${words[one]!.slice(0, 3)} ${date.slice(0, 6)}`);
    for (const text of texts.slice(0, 5)) keys.add(`with ${words[one]} ${text}`);
    keys.add(`word ${words[one]}`);
  }
  return keys;
}
