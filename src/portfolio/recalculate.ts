import { contentHash } from "./content-hash.js";
import { type AccountSource, accountsOf } from "./lines.js";
import type { PortfolioResult } from "./score-batch.js";
import { type PortfolioOptions, scorePortfolio } from "./score-portfolio.js";

/** A result, and whether it was computed anew. */
export type RecalculatedResult = PortfolioResult & { isNew: boolean };

/**
 * Scores only the accounts whose content changed since the last time, by the hash that every result carries; the others keep their
 * result with its new place.
 *
 * Use it with the same options and the same `modelVersion` as the results before: a hash stands for the account alone.
 *
 * Cost: one hash an account, about 1 % of a score, and a score for each that changed. `previous` is held in memory, by id.
 *
 * @param previous - Results of `scorePortfolio` or of this function.
 * @param accounts - All accounts as they are now: as `scorePortfolio` takes them.
 * @param options - See {@link PortfolioOptions}; results are summaries.
 * @returns Results in the order of `accounts`; accounts that are gone are not among them.
 * @throws AccountError as `scorePortfolio`.
 *
 * @example
 * ```ts
 * import { recalculate, scorePortfolio } from "account-graph/portfolio";
 *
 * const account = (id: string, name: string) => ({ id, name, asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] });
 * const before = [];
 * for await (const result of scorePortfolio([account("a", "Acme"), account("z", "Zeta")])) before.push(result);
 * for await (const result of recalculate(before, [account("a", "Acme"), account("z", "Zeta Foods")])) {
 *   console.log(result.id, result.isNew);
 * }
 * // prints: a false
 * // z true
 * ```
 */
export async function* recalculate(
  previous: Iterable<PortfolioResult>,
  accounts: AccountSource,
  options: PortfolioOptions & { of?: "summary" | undefined } = {},
): AsyncGenerator<RecalculatedResult, void, void> {
  const known = new Map<string, PortfolioResult>();
  for (const result of previous) if (result.hash !== "") known.set(result.hash, result);
  const kept: { index: number; result: PortfolioResult }[] = [];
  const places: number[] = [];
  let index = 0;
  async function* changed(): AsyncGenerator<unknown, void, void> {
    for await (const account of accountsOf(accounts)) {
      const before = known.get(hashOf(account));
      if (before === undefined) {
        places.push(index++);
        yield account;
      } else kept.push({ index: index++, result: before });
    }
  }
  let next = 0;
  const { onProgress, ...rest } = options;
  const done = (result: PortfolioResult, isNew: boolean): RecalculatedResult => {
    const place = next++;
    onProgress?.(next, null);
    return { ...result, index: place, isNew };
  };
  for await (const result of scorePortfolio(changed(), rest)) {
    const place = places[result.index]!;
    while (kept[0] !== undefined && kept[0].index < place) yield done(kept.shift()!.result, false);
    yield done(result, true);
  }
  for (const { result } of kept) yield done(result, false);
}

function hashOf(account: unknown): string {
  if (typeof account !== "string") return contentHash(account);
  try {
    return contentHash(JSON.parse(account));
  } catch {
    return "";
  }
}
