import { keyedRandom } from "../../internal/keyed-random.js";
import { log } from "../../internal/portable-math.js";
import type { Network } from "../../network/network.js";
import { type Contacts, heldWithout } from "./contacts.js";
import type { ResilienceCurve } from "./resilience.js";

/** How likely somebody leaves where nobody wrote it down, who is leaving, and who is on leave [D]. */
const unknownRisk = 0.1;
const riskOfStatus: Readonly<Record<string, number>> = { leaving: 0.9, on_leave: 0.3, transferred: 0.5 };
const orders = 400;
/** Our departures are searched in full to this number; beyond, greedily and among the sampled orders. */
const exactTeamDepartures = 2;

/** Departures of theirs: what each costs does not depend on the others, so that every number is exact. */
export function theirCurve(network: Network, contacts: Contacts, most: number, seed: number): ResilienceCurve {
  const values = contacts.theirs.map((person) => contacts.worth[person]!).sort((a, b) => b - a);
  const all = Math.min(1, sum(values));
  const count = Math.min(most, values.length);
  const worst = [all];
  const expected = [all];
  for (let k = 1; k <= count; k++) {
    worst.push(Math.max(0, worst[k - 1]! - values[k - 1]!));
    expected.push((all * (values.length - k)) / values.length);
  }
  const { mean: riskWeighted } = sampleOrders(network, contacts, contacts.theirs, count, seed);
  return finish(worst, expected, riskWeighted, count);
}

/** Departures of our team: a contact is lost once the last of our team who keeps it has left. */
export function ourCurve(network: Network, contacts: Contacts, most: number, seed: number): ResilienceCurve {
  const { ours, theirs, worth, by } = contacts;
  const count = Math.min(most, ours.length);
  const exactTo = Math.min(count, exactTeamDepartures);
  const worst = [heldWithout(contacts, new Set())];
  const { mean: riskWeighted, lowest } = sampleOrders(network, contacts, ours, count, seed);
  let gone: number[] = [];
  for (let k = 1; k <= count; k++) {
    const best = k === 2 ? worstPair(contacts) : worstNext(contacts, gone);
    gone = best.gone;
    worst.push(Math.min(worst[k - 1]!, best.held, lowest[k]!));
  }
  const expected = [worst[0]!];
  for (let k = 1; k <= count; k++) {
    let held = 0;
    for (const person of theirs) held += worth[person]! * (1 - chanceAllLeave(by(person).length, k, ours.length));
    expected.push(Math.min(1, held));
  }
  return finish(worst, expected, riskWeighted, exactTo);
}

function worstNext(contacts: Contacts, gone: readonly number[]): { gone: number[]; held: number } {
  let best = { gone: [...gone], held: Number.POSITIVE_INFINITY };
  for (const one of contacts.ours) {
    if (gone.includes(one)) continue;
    const held = heldWithout(contacts, new Set([...gone, one]));
    if (held < best.held) best = { gone: [...gone, one], held };
  }
  return best;
}

function worstPair(contacts: Contacts): { gone: number[]; held: number } {
  const { ours } = contacts;
  let best = { gone: [] as number[], held: Number.POSITIVE_INFINITY };
  if (ours.length > mostPairs) return worstNext(contacts, worstNext(contacts, []).gone);
  for (const [place, first] of ours.entries()) {
    for (const second of ours.slice(place + 1)) {
      const held = heldWithout(contacts, new Set([first, second]));
      if (held < best.held) best = { gone: [first, second], held };
    }
  }
  return best;
}

/** Teams larger than this are searched greedily from the second departure on. */
const mostPairs = 200;

/** Chance that k who leave out of a team hold all who keep one contact. 0 where nobody is named. */
function chanceAllLeave(keepers: number, k: number, team: number): number {
  if (keepers === 0 || keepers > k) return 0;
  let chance = 1;
  for (let taken = 0; taken < keepers; taken++) chance *= (k - taken) / (team - taken);
  return chance;
}

/** Mean and lowest over seeded orders in which people leave, riskier ones earlier (Efraimidis and Spirakis 2006). */
function sampleOrders(
  network: Network,
  contacts: Contacts,
  group: readonly number[],
  count: number,
  seed: number,
): { mean: number[]; lowest: number[] } {
  const sums = new Float64Array(count + 1);
  const lowest: number[] = new Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const note = (k: number, held: number) => {
    sums[k] = sums[k]! + held;
    lowest[k] = Math.min(lowest[k]!, held);
  };
  const risks = group.map((person) => riskOf(network, person));
  for (let order = 0; order < orders; order++) {
    const keyed = group.map((person, place) => ({
      person,
      key: log(keyedRandom(seed, "departure", order, network.people[person]!.id) + 1e-12) / risks[place]!,
    }));
    keyed.sort((a, b) => b.key - a.key || a.person - b.person);
    const gone = new Set<number>();
    note(0, heldWithout(contacts, gone));
    for (let k = 1; k <= count; k++) {
      gone.add(keyed[k - 1]!.person);
      note(k, heldWithout(contacts, gone));
    }
  }
  return { mean: Array.from(sums, (total) => total / orders), lowest };
}

/** Risk of leaving, above 0: as stated, else by status, else a usual one. */
export function riskOf({ people }: Network, person: number): number {
  const { fields, status } = people[person]!;
  return Math.max(0.01, fields.departureRisk ?? riskOfStatus[status] ?? unknownRisk);
}

function finish(worst: number[], expected: number[], riskWeighted: number[], exactTo: number): ResilienceCurve {
  return {
    departures: worst.map((_, k) => k),
    worst,
    expected,
    riskWeighted,
    exactTo,
    area: sum(worst) / worst.length,
  };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
