import { combineHash, hashText, uniformOf } from "../../../internal/keyed-random.js";
import { lookUpQuantile } from "../../../kernels/beta-quantiles.js";
import { strongestPaths } from "../../../kernels/paths/strongest-paths.js";
import { defaultExistence, liveTieStrength } from "../../../network/defaults.js";
import { purpose, sampleKey } from "../../uncertainty/sample-key.js";
import { type PairSampler, pairSampler } from "../../uncertainty/sample-pairs.js";
import { type QuantileTables, strengthSalt } from "../../uncertainty/strength-quantiles.js";
import { atLeast } from "../at-least.js";
import type { GapContext } from "../gap-context.js";
import { contactEvidence } from "./contact-evidence.js";
import { contactRows } from "./contact-rows.js";
import type { DrawnContact } from "./drawn-contact.js";
import { heardStrength } from "./heard-strength.js";

/** Draws the contact network; what an earlier draw told is void after that. */
export type ContactDraw = (draw: number) => DrawnContact;

/**
 * Prepares draws of the contact network. A tie exists with its confidence, .95 where it is plainly stated, and its strength
 * follows a Beta distribution around the stated one; coverage, dates of last contact and reporting lines hold or do not, what
 * they are worth is a convention. A role holds with its confidence, .95 at most. No tie is added that nobody wrote down: the
 * question is how far a finding hangs on doubtful evidence, and how much is missing from the map is told apart.
 *
 * O(ties) a draw, and O(people + ties) for each person whose absence is asked about in it.
 */
export function contactDraw(context: GapContext, seed: number): ContactDraw {
  const { network, deciders } = context;
  const { people, contact } = network;
  const evidence = context.evidence();
  const us = people.length;
  const tables: QuantileTables = new Map();
  const pairs = contactEvidence(network, evidence, tables);
  const rows = contactRows(network, pairs);
  const keys = Uint32Array.from(people, (person) => hashText(person.id));
  const strengths = new Float64Array(pairs.length);
  const hasTalked = new Uint8Array(pairs.length);
  const statedCover = Float64Array.from(people, ({ fields: { coverage, provenance } }) =>
    coverage == null || coverage === "none" ? 0 : evidence.existence(provenance?.coverage ?? {}),
  );
  const keyOf = { tie: 0, coverage: 0, role: 0 };
  const facts = pairs.flatMap(({ facts: ofPair }, pair) => ofPair.map((fact) => ({ pair, ...fact })));
  /** Few findings ask who is heard, so attention is drawn when the first one does. */
  let attention: PairSampler | null = null;
  const heard = new Map<number, Float64Array>();
  const reached = new Map<number | undefined, Uint8Array>();
  const marksWithout = (without?: number) => {
    let marks = reached.get(without);
    if (marks === undefined) {
      marks = rows.reach(strengths, without);
      reached.set(without, marks);
    }
    return marks;
  };
  const drawn: DrawnContact = {
    hasRole(person) {
      const { decisionWeight, rolesConfidence } = people[person]!;
      const confidence = decisionWeight === null ? rolesConfidence : 1;
      return uniformOf(combineHash(keyOf.role, keys[person]!)) < Math.min(defaultExistence, confidence);
    },
    isHeard(person, heardFrom) {
      if (context.reachFromDeciders().strength[person] === 0) return false;
      let strength = heard.get(heardFrom);
      if (strength === undefined) {
        attention ??= pairSampler(network, tables);
        attention.begin(keyOf.tie);
        strength = heardStrength(attention, us, deciders.filter(drawn.hasRole), heardFrom - 1e-9);
        heard.set(heardFrom, strength);
      }
      return atLeast(strength[person]!, heardFrom);
    },
    isCovered(person) {
      if (!people[person]!.reachable) return false;
      if (uniformOf(combineHash(keyOf.coverage, keys[person]!)) < statedCover[person]!) return true;
      for (const { pair, other } of rows.ours[person]!) {
        if (strengths[pair]! >= liveTieStrength) return true;
        if (hasTalked[pair] === 1 && contact.coveredBy[person]!.includes(other)) return true;
      }
      return false;
    },
    isReached: (person, without) => marksWithout(without)[person] === 1,
    isDirect(person) {
      for (const { pair } of rows.ours[person]!) if (strengths[pair]! >= liveTieStrength) return true;
      return false;
    },
    isReachedThroughOthers(person) {
      const marks = marksWithout(person);
      for (const { pair, other } of rows.others[person]!) {
        if (strengths[pair]! >= liveTieStrength && marks[other] === 1) return true;
      }
      return false;
    },
    bestWay: (person, maximumSteps) =>
      strongestPaths(rows.weighted(strengths), [...contact.team, us], maximumSteps).strength[person]!,
    ownersOfPart(person) {
      const owners = new Set<number>();
      const part = rows.partOf(strengths, person);
      for (let one = 0; one < us; one++) {
        if (part[one] === 0) continue;
        for (const { pair, other } of rows.ours[one]!) if (strengths[pair]! >= liveTieStrength) owners.add(other);
      }
      return [...owners];
    },
    eachOfOurs(person, tell) {
      for (const { pair, other } of rows.ours[person]!) tell(other, strengths[pair]!);
    },
  };
  return (draw) => {
    const key = sampleKey(seed, draw);
    keyOf.tie = combineHash(key, purpose.ties);
    keyOf.coverage = combineHash(key, purpose.coverage);
    keyOf.role = combineHash(key, purpose.roles);
    reached.clear();
    heard.clear();
    strengths.fill(0);
    hasTalked.fill(0);
    for (const { pair, of, key: own, existence, strength, quantiles, isLog } of facts) {
      const hash = combineHash(keyOf[of], own);
      if (uniformOf(hash) >= existence) continue;
      const worth = quantiles === null ? strength : lookUpQuantile(quantiles, uniformOf(hash ^ strengthSalt));
      if (worth > strengths[pair]!) strengths[pair] = worth;
      if (isLog) hasTalked[pair] = 1;
    }
    return drawn;
  };
}
