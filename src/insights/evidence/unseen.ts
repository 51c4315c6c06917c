import { exp, hypot, log, pow } from "../../internal/portable-math.js";
/** Who named whom: for each person who told us, the ids of those they named. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** What repeated naming says about those nobody named. */
export interface Unseen {
  /** Share of the influence held by people who are not known yet, and its interval. `null`: fewer than two tellers. */
  readonly mass: number | null;
  readonly interval: readonly [number, number] | null;
  /** How many people are not known yet. */
  readonly heads: number | null;
  readonly headsInterval: readonly [number, number] | null;
  readonly mentions: number;
  readonly mentionedOnce: number;
}

/**
 * Estimates what nobody has named from how often the same people are named again.
 *
 * Mass: m = Q1/U · (T − 1)Q1 / ((T − 1)Q1 + 2Q2), the coverage of incidence data for T tellers, U mentions and Q1, Q2 people named
 * once and twice (Good and Turing; Chao and Jost 2012), drawn to what Laplace's rule expects before anybody told: (T · m + 2/(T + 1)) /
 * (T + 2), as though two more had told that one of T + 1 names is new. From few tellers m is mostly chance. Heads: the lower bound (T − 1)/T · Q1(Q1 − 1) / (2(Q2 + 1)) (Chao 1987). Some of
 * those nobody named are known otherwise, from an org chart say. They take their part, head by head.
 *
 * The interval is as wide as the larger of two standard errors, that of the mentions (Esty 1983) and that of leaving out one
 * teller at a time, since those who sit together name the same people; and as the doubt about the two who did not tell.
 *
 * @param knownUnnamed - How many people are on the map who were not named and did not tell.
 * @param z - Half-width of the interval in standard errors.
 */
export function computeUnseen(mentions: Mentions, knownUnnamed: number, z: number): Unseen {
  const lists = [...mentions.values()].filter((named) => named.size > 0);
  const counts = countMentions(lists);
  const { mentions: all, once, twice } = counts;
  if (lists.length < 2) {
    return { mass: null, interval: null, heads: null, headsInterval: null, mentions: all, mentionedOnce: once };
  }
  const left = shareLeft(counts, knownUnnamed);
  const tellers = lists.length;
  const supposed = supposedTellers / (tellers + supposedTellers);
  const mass = ((1 - supposed) * unseenMass(counts) + supposed / (tellers + 1)) * left;
  const without = lists.map((_, omitted) => {
    const fewer = countMentions(lists.filter((_, index) => index !== omitted));
    return unseenMass(fewer) * left;
  });
  const byMentions = Math.sqrt(Math.max(once * (1 - once / all) + 2 * twice, 1)) / all;
  const error = hypot(Math.max(byMentions, jackknifeError(without)), supposed * doubtOfSupposed);
  const heads = unseenHeads(counts);
  return {
    mass,
    interval: [Math.max(0, mass - z * error), Math.min(1, mass + z * error)],
    heads: Math.max(0, heads - knownUnnamed),
    headsInterval: headsInterval(counts, z).map((end) => Math.max(0, end - knownUnnamed)) as [number, number],
    mentions: all,
    mentionedOnce: once,
  };
}

/** So many tellers are added who say what is to be expected [D]. */
const supposedTellers = 2;
/** How far what they say may be off: a standard error of the share [D]. */
const doubtOfSupposed = 0.3;

interface Counts {
  readonly tellers: number;
  readonly mentions: number;
  readonly named: number;
  readonly once: number;
  readonly twice: number;
}

function countMentions(lists: readonly ReadonlySet<string>[]): Counts {
  const times = new Map<string, number>();
  for (const list of lists) for (const id of list) times.set(id, (times.get(id) ?? 0) + 1);
  let mentions = 0;
  let once = 0;
  let twice = 0;
  for (const count of times.values()) {
    mentions += count;
    if (count === 1) once++;
    if (count === 2) twice++;
  }
  return { tellers: lists.length, mentions, named: times.size, once, twice };
}

function unseenMass({ tellers, mentions, once, twice }: Counts): number {
  if (once === 0 || mentions === 0) return 0;
  if (tellers < 2) return 1;
  const [singles, doubles] = twice > 0 ? [once, 2 * twice] : [once - 1, 2];
  return ((once / mentions) * (tellers - 1) * singles) / ((tellers - 1) * singles + doubles);
}

function unseenHeads({ tellers, once, twice }: Counts): number {
  return (((tellers - 1) / tellers) * Math.max(0, once * (once - 1))) / (2 * (twice + 1));
}

/** The part of those nobody named who are not known otherwise either. */
function shareLeft(counts: Counts, knownUnnamed: number): number {
  const heads = unseenHeads(counts);
  return knownUnnamed === 0 ? 1 : heads / (heads + knownUnnamed);
}

function jackknifeError(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + pow(value - mean, 2), 0);
  return Math.sqrt(((values.length - 1) / values.length) * squares);
}

/** Chao's log-normal interval of the number of people nobody named. */
function headsInterval(counts: Counts, z: number): [number, number] {
  const { tellers, named, once, twice } = counts;
  const heads = unseenHeads(counts);
  if (heads === 0) return [0, 0];
  const a = (tellers - 1) / tellers;
  const r = once / Math.max(twice, 1);
  const variance =
    twice > 0
      ? twice * ((a / 2) * pow(r, 2) + pow(a, 2) * pow(r, 3) + (pow(a, 2) / 4) * pow(r, 4))
      : (a * once * (once - 1)) / 2 +
        (pow(a, 2) * once * pow(2 * once - 1, 2)) / 4 -
        (pow(a, 2) * pow(once, 4)) / (4 * (named + heads));
  const factor = exp(z * Math.sqrt(log(1 + Math.max(variance, 0) / pow(heads, 2))));
  return [heads / factor, heads * factor];
}
