import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreInfluence } from "../../../src/api/score-influence.js";
import type { Decision } from "../../../src/insights/influence/stakeholder.js";
import type { DecisionRule } from "../../../src/model/vocabularies.js";
import { mapOf } from "./map.js";

const roles = ["economic_buyer", "decision_maker", "approver", "executive_sponsor", "legal", "coach"] as const;
const kinds = ["influences", "advises", "trusts", "distrusts"] as const;
/** Evenly spread: most doubles are next to nothing. */
const between = (low: number, high: number) => fc.nat({ max: 1000 }).map((step) => low + ((high - low) * step) / 1000);
const stance = fc.option(between(-1, 1), { freq: 6 });

const person = fc.record({
  role: fc.constantFrom(...roles),
  stance,
  veto: fc.nat({ max: 3 }).map((roll) => roll === 0),
  susceptibility: fc.option(between(0, 0.95)),
  vacant: fc.nat({ max: 9 }).map((roll) => roll === 0),
});
const tie = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  kind: fc.constantFrom(...kinds),
  strength: between(0, 1),
});
const rule: fc.Arbitrary<DecisionRule> = fc.oneof(
  fc.constantFrom<DecisionRule>("single", "majority", "unanimity"),
  between(0.01, 1).map((quota) => ({ quota })),
);

interface Person {
  readonly id: string;
  readonly stance: number | null;
  readonly [field: string]: unknown;
}
interface Case {
  readonly people: readonly Person[];
  readonly relationships: readonly { readonly from: string; readonly to: string; readonly [field: string]: unknown }[];
  readonly rule: DecisionRule;
}

/** Small boards: somebody decides, and some listen to others. */
const board: fc.Arbitrary<Case> = fc
  .record({
    people: fc.array(person, { minLength: 1, maxLength: 6 }),
    ties: fc.array(tie, { maxLength: 8 }),
    rule,
  })
  .map(({ people: drawn, ties, rule: chosen }) => {
    const people = drawn.map(({ role, veto, vacant, ...fields }, at) => ({
      ...fields,
      id: `p${at}`,
      name: `P${at}`,
      roles: [at === 0 ? "economic_buyer" : role],
      authority: { veto },
      status: vacant ? "vacant" : "active",
    }));
    const relationships = ties
      .map((one) => ({ ...one, from: `p${one.from % people.length}`, to: `p${one.to % people.length}` }))
      .filter(({ from, to }) => from !== to);
    return { people, relationships, rule: chosen };
  });

function decide({ people, relationships, rule: decisionRule }: Case, samples = 0): Decision {
  const goals = [{ id: "g", name: "G", decisionRule }];
  return scoreInfluence(mapOf(people, { relationships, goals }), { samples }).decision;
}
const law = (check: (one: Case, at: number) => void, seed: number, numRuns = 150) =>
  fc.assert(fc.property(board, fc.nat(), check), { seed, numRuns });
const order = ["failed", "open", "carried"] as const;
const height = ({ vote }: Decision) => order.indexOf(vote!.state);

it("all votes sum to 1, one by one and by where they stand", () => {
  law((one) => {
    const { vote, vetoes, blockedBy, vetoesOpen } = decide(one);
    const { votes, ...sums } = vote!;
    expect(sums.for + sums.undecided + sums.against + sums.unknown).toBeCloseTo(1, 12);
    for (const stand of ["for", "undecided", "against", "unknown"] as const) {
      const total = votes.reduce((sum, each) => sum + (each.stand === stand ? each.share : 0), 0);
      expect(sums[stand]).toBeCloseTo(total, 12);
    }
    const holders = vetoes.map(({ id }) => id);
    for (const { id } of [...blockedBy, ...vetoesOpen]) expect(holders).toContain(id);
  }, 1);
});

it("a stance that rises never makes less of the state", () => {
  let raised = 0;
  law((one, at) => {
    const person = one.people[at % one.people.length]!;
    if (person.stance === null) return;
    const stance = person.stance + (1 - person.stance) * (((at % 7) + 1) / 7);
    const people = one.people.map((other) => (other === person ? { ...other, stance } : other));
    const [before, after] = [height(decide(one)), height(decide({ ...one, people }))];
    expect(after).toBeGreaterThanOrEqual(before);
    if (after > before) raised++;
  }, 2);
  expect(raised).toBeGreaterThan(5);
});

it("a stance that becomes known never makes more of a failure, nor less of what carries", () => {
  law((one, at) => {
    const unknown = one.people.filter((each) => each.stance === null);
    const person = unknown[at % unknown.length];
    // Others may listen to them: only their own vote is meant.
    if (person === undefined || one.relationships.some(({ from, to }) => [from, to].includes(person.id))) return;
    const before = decide(one).vote!.state;
    for (const stance of [-1, 0, 1]) {
      const people = one.people.map((other) => (other === person ? { ...other, stance } : other));
      const after = decide({ ...one, people }).vote!.state;
      if (before !== "open") expect(after).toBe(before);
    }
  }, 3);
});

it("what carries unanimously carries by majority and by every quota, and the lower the quota the better", () => {
  let unanimous = 0;
  fc.assert(
    fc.property(board, between(0.01, 1), between(0.01, 1), (one, a, b) => {
      const heightBy = (decisionRule: DecisionRule) => height(decide({ ...one, rule: decisionRule }));
      const all = heightBy("unanimity");
      const lower = heightBy({ quota: Math.min(a, b) });
      const higher = heightBy({ quota: Math.max(a, b) });
      expect(heightBy({ quota: 1 })).toBe(all);
      expect(lower).toBeGreaterThanOrEqual(higher);
      expect(higher).toBeGreaterThanOrEqual(all);
      const majority = heightBy("majority");
      expect(majority).toBeGreaterThanOrEqual(all);
      expect(heightBy({ quota: 0.5 })).toBeGreaterThanOrEqual(majority);
      if (all === 2) unanimous++;
    }),
    { seed: 4, numRuns: 150 },
  );
  expect(unanimous).toBeGreaterThan(5);
});

it("nothing depends on the order of people and ties, nor on ids", () => {
  law((one, at) => {
    const turned = {
      ...one,
      people: [...one.people].reverse(),
      relationships: [...one.relationships].reverse(),
    };
    expect(decide(turned)).toEqual(decide(one));
    const rename = (id: string) => `n${(Number(id.slice(1)) * 7 + at) % 97}`;
    const renamed = {
      ...one,
      people: one.people.map((each) => ({ ...each, id: rename(each.id) })),
      relationships: one.relationships.map((each) => ({ ...each, from: rename(each.from), to: rename(each.to) })),
    };
    const [before, after] = [decide(one), decide(renamed)];
    for (const stand of ["for", "undecided", "against", "unknown"] as const)
      expect(after.vote![stand]).toBeCloseTo(before.vote![stand], 12);
    expect(after.vote!.state).toBe(before.vote!.state);
    expect(after.blockedBy).toHaveLength(before.blockedBy.length);
    expect(after.vetoesOpen).toHaveLength(before.vetoesOpen.length);
  }, 5);
});

it("a veto of somebody against fails every vote, and one that is open never carries", () => {
  let blocked = 0;
  law((one) => {
    const { vote, blockedBy, vetoesOpen } = decide(one);
    if (blockedBy.length > 0) expect(vote!.state).toBe("failed");
    if (vetoesOpen.length > 0) expect(vote!.state).not.toBe("carried");
    blocked += blockedBy.length;
    const without = { ...one, people: one.people.map((each) => ({ ...each, authority: null })) };
    expect(height(decide(without))).toBeGreaterThanOrEqual(height({ vote } as Decision));
  }, 6);
  expect(blocked).toBeGreaterThan(10);
});

it("the share of the samples that carries is 0..1, falls as more is asked, and is the same again", () => {
  fc.assert(
    fc.property(board, (one) => {
      const by = (decisionRule: DecisionRule) => decide({ ...one, rule: decisionRule }, 40).vote!.likelihood!;
      const most = by({ quota: 0.9 });
      expect(most).toBeGreaterThanOrEqual(0);
      expect(by("majority")).toBeLessThanOrEqual(1);
      expect(by("majority")).toBeGreaterThanOrEqual(most);
      expect(most).toBeGreaterThanOrEqual(by("unanimity"));
      expect(by({ quota: 0.9 })).toBe(most);
    }),
    { seed: 7, numRuns: 15 },
  );
});
