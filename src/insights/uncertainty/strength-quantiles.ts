import { betaQuantiles } from "../../kernels/beta-quantiles.js";
import type { Network } from "../../network/network.js";

const meanSteps = 64;

/** Tells the key of a tie's strength from that of its existence. */
export const strengthSalt = 0x2545f491;

/** Tables of quantiles that are made already, by mean and precision. */
export type QuantileTables = Map<number, Float64Array>;

/**
 * A table of quantiles for every tie in use; `null` where the strength cannot vary. Means are rounded to 1/64.
 *
 * @param tables - Tables that are here are not made again; new ones are added.
 */
export function strengthQuantiles(
  { ties }: Pick<Network, "ties">,
  used: Uint8Array,
  tables: QuantileTables = new Map(),
): (Float64Array | null)[] {
  return ties.map((tie, index) => {
    if (used[index] === 0 || tie.current <= 0 || tie.current >= 1) return null;
    const step = Math.min(meanSteps - 0.5, Math.max(0.5, Math.round(tie.current * meanSteps)));
    const name = step * 1000 + tie.precision;
    let table = tables.get(name);
    if (table === undefined) {
      table = betaQuantiles(step / meanSteps, tie.precision);
      tables.set(name, table);
    }
    return table;
  });
}
