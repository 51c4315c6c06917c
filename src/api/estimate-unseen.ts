import { computeUnseen } from "../insights/evidence/unseen.js";
import { influence } from "../insights/influence/influence.js";
import { normalQuantile } from "../internal/normal-quantile.js";
import type { Interval } from "../internal/numbers.js";
import * as s from "../internal/schema.js";
import type { Ref, Sentence } from "../internal/sentence.js";
import { validate } from "../internal/validate.js";
import { personRef } from "../model/refs.js";
import { attentionFamilies } from "../network/attention.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import { sayEvidence } from "../sentences/evidence.js";
import { type MatrixOptions, matrixOptionFields } from "./matrix-options.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/** Options of {@link estimateUnseen}. */
export interface UnseenOptions extends MatrixOptions {
  /**
   * Who named whom, such as the answers of interviews: each person who told us, and the ids (or names) of all they named.
   * Absent: read from the ties that say whom a person listens to.
   */
  mentions?: readonly { readonly by: string; readonly named: readonly string[] }[] | undefined;
  /** Confidence of the intervals, above 0 and below 1. @defaultValue 0.9 */
  confidenceLevel?: number | undefined;
}

const unseenOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    ...matrixOptionFields,
    mentions: s.optional(
      s.array(
        s.strictObject({ by: s.string().check(s.minLength(1)), named: s.array(s.string().check(s.minLength(1))) }),
      ),
    ),
    confidenceLevel: s.optional(s.number().check(s.gt(0), s.lt(1))),
  }))();

/** How much of the decision is held by people nobody has named yet. */
export interface UnseenEstimate {
  /** Share of the influence held by people who are not known yet, 0..1; `null` with fewer than two tellers. */
  unseenInfluence: number | null;
  interval: Interval | null;
  /** How many people are probably missing from the map: a lower bound; `null` with fewer than two tellers. */
  peopleLikelyMissing: number | null;
  peopleInterval: Interval | null;
  /** What it rests on: people who named somebody, all they named, and how many people were named once only. */
  basedOn: { tellers: number; mentions: number; mentionedOnce: number };
  /** Who should be asked next whom they listen to: those with most influence who have not told, at most three. */
  askNext: Ref[];
  reason: Sentence;
}

/**
 * Which part of the influence, and how many people, nobody has named yet: estimated from who named whom.
 *
 * Definition. With T people who told whom they listen to, U mentions, and Q1 and Q2 people who were named once and twice, the part
 * of the influence that nobody named is m = Q1/U · (T − 1)Q1 / ((T − 1)Q1 + 2Q2): when almost everybody who is named was named before, little is
 * missing. As m is mostly chance when few have told, it is drawn to what is to be expected before anybody tells, (T · m + 2/(T + 1)) / (T + 2).
 * The number of people is Chao's lower bound. People who are on the map though nobody named them take their part, head by head.
 *
 * How to read it. 0.3: about 30 % of the influence is with people who are not on your map; ask `askNext` whom they listen to. With
 * three tellers the interval is wide; below 0.1 another interview will hardly bring a new name. On five networks of two
 * organizations the mean error is 0.08 to 0.12 with five tellers who were picked at random. It is too low where more than 100 people matter, and
 * where all tellers are of one team, who know the same people.
 *
 * Range 0..1. `null` with fewer than two tellers. Cost: O(mentions · tellers), and one computation of influence for `askNext`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link UnseenOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see Chao and Jost (2012), Coverage-based rarefaction and extrapolation, {@link https://doi.org/10.1890/11-1952.1}
 *
 * @example
 * ```ts
 * import { estimateUnseen } from "account-graph";
 *
 * const people = ["Ana", "Ben", "Cy", "Dee", "Eva"].map((name) => ({ id: name.toLowerCase(), name }));
 * const { reason, basedOn } = estimateUnseen(
 *   { id: "acme", name: "Acme", asOf: "2026-03-01", people },
 *   {
 *     mentions: [
 *       { by: "ana", named: ["ben", "cy", "dee"] },
 *       { by: "ben", named: ["cy", "dee", "zoe"] },
 *       { by: "cy", named: ["ben", "dee", "eva", "tom"] },
 *     ],
 *   },
 * );
 * console.log(basedOn.mentionedOnce, reason.text);
 * // prints: 3 People nobody has named yet probably hold about 21% of the influence (range 0% to 66%); ask Dee or Eva next
 * ```
 */
export function estimateUnseen(account: AccountOrGraph, options: UnseenOptions = {}): UnseenEstimate {
  const {
    mentions,
    confidenceLevel = 0.9,
    ...rest
  } = validate(unseenOptionsSchema, options, "invalid_options", ["options"]);
  const network = openNetwork(openAccount(account, rest).account, rest);
  const told = mentions === undefined ? mentionsOfTies(network) : mentionsGiven(mentions);
  const named = new Set([...told.values()].flatMap((ids) => [...ids]));
  const scope = network.people.filter((person) => person.inScope);
  const knownUnnamed = scope.filter(({ id }) => !named.has(id) && !told.has(id)).length;
  const unseen = computeUnseen(told, knownUnnamed, normalQuantile(0.5 + confidenceLevel / 2));
  const { shares } = influence(network, rest);
  const silent = scope.filter((person) => person.reachable && !told.has(person.id) && shares[person.index]! > 0);
  silent.sort((a, b) => shares[b.index]! - shares[a.index]! || a.index - b.index);
  const askNext = silent.slice(0, mostAsked).map((person) => personRef(person.fields));
  const tellers = [...told.values()].filter((ids) => ids.size > 0).length;
  const clauses = askNext.length === 0 ? [] : [sayEvidence("evidence.unseen.ask", { people: askNext })];
  return {
    unseenInfluence: unseen.mass,
    interval: unseen.interval === null ? null : [...unseen.interval],
    peopleLikelyMissing: unseen.heads,
    peopleInterval: unseen.headsInterval === null ? null : [...unseen.headsInterval],
    basedOn: { tellers, mentions: unseen.mentions, mentionedOnce: unseen.mentionedOnce },
    askNext,
    reason:
      unseen.mass === null || unseen.interval === null
        ? sayEvidence("evidence.unseen.too_few", { tellers, clauses })
        : sayEvidence("evidence.unseen.share", {
            share: unseen.mass,
            low: unseen.interval[0],
            high: unseen.interval[1],
            clauses,
          }),
  };
}

const mostAsked = 3;

function mentionsGiven(mentions: NonNullable<UnseenOptions["mentions"]>): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const { by, named } of mentions) {
    const set = told.get(by) ?? new Set<string>();
    for (const id of named) if (id !== by) set.add(id);
    told.set(by, set);
  }
  return told;
}

/** Whom everybody listens to by ties that somebody named: advice, influence, sponsors, mentors, trust, respect. */
function mentionsOfTies({ people, attention }: Network): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  const { row, target, family } = attention.evidence;
  for (const [entry, listener] of row.entries()) {
    if (!namedFamilies.has(attentionFamilies[family[entry]!]!)) continue;
    const { id } = people[listener]!;
    const set = told.get(id) ?? new Set<string>();
    set.add(people[target[entry]!]!.id);
    told.set(id, set);
  }
  return told;
}

/** Ties by which people say whom they listen to; lines, contact and friendship say nothing of it. */
const namedFamilies: ReadonlySet<string> = new Set([
  "influences",
  "advises",
  "mentors",
  "sponsors",
  "consults_for",
  "trusts",
  "respects",
]);
