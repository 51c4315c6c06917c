// Seeded graphs that look like organisations: a hierarchy with six reports a head, ties within departments that favour a few
// well-known people, ties across, and about one negative tie in ten, mostly between two halves of the departments.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { cached } from "./cache.mjs";

const span = 6;

/** Ties a person: one reporting line, and these within the department and across. */
const dense = { within: 1.2, across: 0.3 };
const sparse = { within: 0.4, across: 0.1 };
const many = { within: 3.2, across: 0.8 };

export const graphs = {
  n50: { people: 50, ...dense, seed: 6 },
  n100: { people: 100, ...dense, seed: 1 },
  n300: { people: 300, ...dense, seed: 7 },
  n1k: { people: 1_000, ...dense, seed: 2 },
  n10k: { people: 10_000, ...dense, seed: 3 },
  n100k: { people: 100_000, ...dense, seed: 4 },
  s1k: { people: 1_000, ...sparse, seed: 12 },
  s10k: { people: 10_000, ...sparse, seed: 13 },
  n1M: { people: 1_000_000, ...many, seed: 5 },
};

/** One of {@link graphs}: `nodeCount` and a source, a target, a weight from 1 to 5 and a sign for every edge. */
export function loadGraph(name) {
  const bytes = readFileSync(graphFile(name));
  const [nodeCount, edgeCount] = new Int32Array(bytes.buffer, bytes.byteOffset, 2);
  const column = (index) => new Int32Array(bytes.buffer, bytes.byteOffset + 8 + 4 * index * edgeCount, edgeCount);
  return { nodeCount, sources: column(0), targets: column(1), weights: column(2), signs: column(3) };
}

/** The file of a graph, made if it is not there: Int32 nodes, edges, then sources, targets, weights and signs. */
export function graphFile(name) {
  const file = cached(`${name}.bin`);
  if (!existsSync(file)) {
    const { nodeCount, sources, targets, weights, signs } = organisation(graphs[name]);
    const edgeCount = sources.length;
    const words = new Int32Array(2 + 4 * edgeCount);
    words.set([nodeCount, edgeCount]);
    for (const [index, column] of [sources, targets, weights, signs].entries())
      words.set(column, 2 + index * edgeCount);
    const unfinished = cached(`${name}.unfinished`);
    writeFileSync(unfinished, words);
    renameSync(unfinished, file);
  }
  return file;
}

/** @param shape - `people`, ties `within` departments and `across` a person, `seed`. */
export function organisation({ people, within, across, seed }) {
  const random = randomSequence(seed);
  const draw = (count) => Math.floor(random() * count);
  const heads = Int32Array.from({ length: people }, (_, person) => Math.floor((person - 1) / span));
  const departments = departmentsOf(people, heads);
  const departmentCount = 1 + departments.reduce((most, department) => Math.max(most, department), 0);
  const members = Array.from({ length: departmentCount }, () => []);
  for (let person = 0; person < people; person++) members[departments[person]].push(person);
  const half = (person) => departments[person] * 2 < departmentCount;

  const edges = { sources: [], targets: [], weights: [], signs: [] };
  const taken = new Set();
  const tie = (source, target, hostileWithin, hostileAcross) => {
    const pair = Math.min(source, target) * people + Math.max(source, target);
    if (source === target || taken.has(pair)) return false;
    taken.add(pair);
    edges.sources.push(source);
    edges.targets.push(target);
    edges.weights.push(1 + draw(5));
    edges.signs.push(random() < (half(source) === half(target) ? hostileWithin : hostileAcross) ? -1 : 1);
    return true;
  };
  for (let person = 1; person < people; person++) tie(person, heads[person], 0.03, 0.03);
  // The product of two draws favours small numbers: some people are sought by many.
  let wanted = Math.round(people * within);
  for (let attempt = 0; wanted > 0 && attempt < 20 * people; attempt++) {
    const person = draw(people);
    const team = members[departments[person]];
    if (tie(person, team[Math.floor(random() * draw(team.length))], 0.05, 0.05)) wanted--;
  }
  wanted = Math.round(people * across);
  for (let attempt = 0; wanted > 0 && attempt < 20 * people; attempt++) {
    if (tie(draw(people), Math.floor(random() * draw(people)), 0.05, 0.5)) wanted--;
  }
  return {
    nodeCount: people,
    ...Object.fromEntries(Object.entries(edges).map(([key, list]) => [key, Int32Array.from(list)])),
  };
}

/** A department is what a head three levels above the bottom leads; those above are spread over the departments. */
function departmentsOf(people, heads) {
  const levels = new Int32Array(people);
  for (let person = 1; person < people; person++) levels[person] = levels[heads[person]] + 1;
  const level = Math.max(1, levels[people - 1] - 2);
  const departments = new Int32Array(people);
  let count = 0;
  for (let person = 0; person < people; person++) {
    if (levels[person] === level) departments[person] = count++;
    else if (levels[person] > level) departments[person] = departments[heads[person]];
  }
  for (let person = 0; person < people && levels[person] < level; person++) departments[person] = person % count;
  return departments;
}

/** Numbers from 0 to below 1 (mulberry32). */
export function randomSequence(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
