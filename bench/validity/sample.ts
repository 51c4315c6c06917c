import type { AccountInput, ScoreOptions } from "account-graph";

/** A tie of the raw network: who asks, names or writes to whom, and how often. */
export interface Arc {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** What a score should agree with: pairs of which the first should score higher, or a number a person. */
export type Truth =
  | { readonly name: string; readonly pairs: readonly (readonly [higher: string, lower: string])[] }
  | { readonly name: string; readonly values: ReadonlyMap<string, number> };

/** One way of giving a network to the library. */
export interface Entry {
  readonly name: string;
  readonly account: AccountInput;
  readonly options?: ScoreOptions;
}

/** A network without any formal fact, and the formal facts that scores of it are held against. */
export interface Sample {
  readonly name: string;
  /** People as the network lists them. */
  readonly people: readonly string[];
  /** What the baselines see. */
  readonly arcs: readonly Arc[];
  /** Whether the counts of the arcs differ. */
  readonly counted: boolean;
  /** What the library sees: the first is the one that is compared, the others are shown beside it. */
  readonly entries: readonly Entry[];
  readonly truths: readonly Truth[];
}

/** An account of people of whom nothing but an id is known: no level, boss, role, title or weight. */
export function bareAccount(id: string, people: readonly string[], rest: Partial<AccountInput>): AccountInput {
  return {
    id,
    name: id,
    asOf: "2020-01-01",
    people: people.map((one) => ({ id: one, name: `Person ${one}` })),
    ...rest,
  };
}

/** Everybody of one class before everybody of the other: the pairs of an area under the ROC curve. */
export function classPairs(
  people: readonly string[],
  isHigher: (person: string) => boolean,
): (readonly [string, string])[] {
  const higher = people.filter(isHigher);
  const lower = people.filter((person) => !isHigher(person));
  return higher.flatMap((first) => lower.map((second) => [first, second] as const));
}

/** Everybody before all who report to them, directly or through others. */
export function superiorPairs(bossOf: ReadonlyMap<string, string>): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const person of bossOf.keys()) {
    const above = new Set<string>();
    for (let boss = bossOf.get(person); boss !== undefined && boss !== person; boss = bossOf.get(boss)) {
      if (above.has(boss)) break;
      above.add(boss);
      pairs.push([boss, person]);
    }
  }
  return pairs;
}
