import { hashText } from "../../internal/keyed-random.js";
import type { Network } from "../../network/network.js";

/**
 * The key by which chance is sampled for each tie: who, of what kind, to whom. A tie that says exactly what another says shares
 * its key, and with it its hash, so that writing a tie down twice changes nothing; different ties of one kind between the same
 * two people are numbered in their canonical order. O(ties).
 */
export function tieKeys({ ties, people }: Pick<Network, "ties" | "people">): Uint32Array {
  const keys = new Uint32Array(ties.length);
  let sort = "";
  let keyOfContent = new Map<string, number>();
  for (const [index, tie] of ties.entries()) {
    const own = `${people[tie.from]!.id}>${tie.kind}>${people[tie.to]!.id}`;
    if (own !== sort) {
      sort = own;
      keyOfContent = new Map();
    }
    const content = `${tie.current} ${tie.existence} ${tie.precision}`;
    let key = keyOfContent.get(content);
    if (key === undefined) {
      key = hashText(`${own}#${keyOfContent.size}`);
      keyOfContent.set(content, key);
    }
    keys[index] = key;
  }
  return keys;
}
