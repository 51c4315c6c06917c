import type { Ref } from "../../internal/issue.js";
import { log } from "../../internal/portable-math.js";
import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import { type Network, type Tie, tieRef } from "../../network/network.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { Influence } from "../influence/influence.js";

/** A tie between two people that is not on the map and probably exists. Never a fact, and never counted as one. */
export interface TieSuggestion {
  /** The two people, by id. */
  people: [Ref, Ref];
  /** How much of their circles they share, above 0 to 1. An index for sorting, not a probability. */
  support: number;
  /** How many people both know. */
  common: number;
  /** The three of them that say most: those who know few others. */
  through: Ref[];
  /** The ties on the map by which these three know the two. */
  evidence: Ref[];
  /** Marks every such result as made up by the library. */
  guess: true;
  reason: Sentence;
}

/** Options for {@link suggestTies}. */
export interface SuggestTiesOptions {
  /** Only ties of this person, by id. @defaultValue of anybody */
  personId?: string | undefined;
  /** At most so many suggestions, those that matter most first; 0 or more. @defaultValue 20 */
  limit?: number | undefined;
}

/** Whoever knows more people than this brings no two of them together, and is left out of the search [D]. */
const largestCircle = 200;
const suggestionCount = 20;
const shownCount = 3;

/**
 * Pairs of customers and externals who are not tied on the map but know the same people. The more of their circles they share,
 * the likelier they know one another: `Σ w(k) over those whom both know / Σ w(k) over those whom either knows`, with Adamic and
 * Adar's weight `w(k) = 1 / ln(max(2, people k knows))`.
 *
 * O(Σ of squared numbers of people known, up to 200) time.
 *
 * @param of - Index of the person whose ties are wanted; `null` for everybody's.
 */
export function suggestTies(
  network: Network,
  influence: Influence,
  of: number | null,
  limit = suggestionCount,
): TieSuggestion[] {
  const { people } = network;
  const known = acquaintances(network);
  const weights = known.map((circle) => 1 / log(Math.max(2, circle.size)));
  const reach = known.map((circle) => {
    let sum = 0;
    for (const other of circle.keys()) sum += weights[other]!;
    return sum;
  });
  const found: { i: number; j: number; support: number; matter: number }[] = [];
  for (let i = 0; i < people.length; i++) {
    if (!people[i]!.inScope || (of !== null && i !== of)) continue;
    const shared = new Map<number, number>();
    for (const between of known[i]!.keys()) {
      if (known[between]!.size > largestCircle) continue;
      for (const j of known[between]!.keys()) {
        if (j === i || (of === null && j < i) || !people[j]!.inScope || known[i]!.has(j)) continue;
        shared.set(j, (shared.get(j) ?? 0) + weights[between]!);
      }
    }
    for (const [j, common] of shared) {
      const support = Math.min(1, common / (reach[i]! + reach[j]! - common));
      found.push({ i, j, support, matter: support * (influence.shares[i]! + influence.shares[j]!) });
    }
  }
  found.sort((a, b) => b.matter - a.matter || b.support - a.support || a.i - b.i || a.j - b.j);
  return found
    .slice(0, limit)
    .map(({ i, j, support }) => describe(network, known, Math.min(i, j), Math.max(i, j), support));
}

/** Whom everybody knows, and by which tie: any evidence between two people, liking or not, in canonical order. */
function acquaintances({ people, ties }: Network): Map<number, Tie>[] {
  const known = people.map(() => new Map<number, Tie>());
  for (const tie of ties) {
    if (tie.from === tie.to) continue;
    for (const [one, other] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const before = known[one]!.get(other);
      if (before === undefined || before.current < tie.current) known[one]!.set(other, tie);
    }
  }
  return known;
}

function describe(
  network: Network,
  known: readonly Map<number, Tie>[],
  i: number,
  j: number,
  support: number,
): TieSuggestion {
  const { people } = network;
  const between = [...known[i]!.keys()].filter((k) => known[j]!.has(k) && known[k]!.size <= largestCircle);
  between.sort((a, b) => known[a]!.size - known[b]!.size || a - b);
  const shown = between.slice(0, shownCount);
  const through = shown.map((index) => personRef(people[index]!.fields));
  const [person, other] = [personRef(people[i]!.fields), personRef(people[j]!.fields)];
  return {
    people: [person, other],
    support,
    common: between.length,
    through,
    evidence: shown.flatMap((index) => [
      tieRef(network, known[i]!.get(index)!),
      tieRef(network, known[j]!.get(index)!),
    ]),
    guess: true,
    reason:
      between.length <= shownCount
        ? allianceSentence("alliances.suggest_tie", { person, other, people: through })
        : allianceSentence("alliances.suggest_tie_more", { person, other, people: through, count: between.length }),
  };
}
