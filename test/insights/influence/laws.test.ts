import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainStakeholder } from "../../../src/api/explain-stakeholder.js";
import { scoreAccount } from "../../../src/api/score-account.js";
import { type InfluenceScore, scoreInfluence } from "../../../src/api/score-influence.js";
import type { ScoreOptions } from "../../../src/api/score-options.js";
import type { Account } from "../../../src/model/account.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { deepFreeze } from "../../model/deep-freeze.js";
import { lawLength } from "./law-length.js";
import type { OracleOptions } from "./oracle.js";
import { dice, type VariedCase, variedCase } from "./varied-account.js";

type Loose = Record<string, unknown>;
type LooseAccount = Loose & { people: Loose[]; relationships: Loose[] };

type Engine = "friedkin_johnsen" | "katz";
/** Without a tie, stated influence may reach most people no longer: what the others count is held still. */
const readAlike = ({ account, options }: LawCase): LawCase => ({
  account,
  options: { ...options, informalTies: options.informalTies ?? "blend" },
});
type LawOptions = Omit<OracleOptions, "engine"> & { engine?: Engine };
interface LawCase {
  readonly account: Account;
  readonly options: LawOptions;
}

/** Samples belong to other laws: no intervals here. */
const plain = (options: LawOptions): ScoreOptions => ({ ...options, samples: 0 });
const score = ({ account, options }: LawCase, change: (account: LooseAccount) => void = () => {}): InfluenceScore => {
  const copy = structuredClone(account) as unknown as LooseAccount;
  copy.relationships ??= [];
  change(copy);
  return scoreInfluence(parseAccount(copy), plain(options));
};
const shares = (result: InfluenceScore) => new Map(result.stakeholders.map((one) => [one.id, one.influence]));
const withoutIssues = ({ issues, ...rest }: InfluenceScore) => JSON.stringify(rest);

/** Engines a law holds for; the other one breaks it, as docs/scores.md says. */
const both: readonly Engine[] = ["friedkin_johnsen", "katz"];
const friedkinJohnsen: readonly Engine[] = ["friedkin_johnsen"];

/** Every case gets an engine and a reading of unmapped attention. */
const withEngine = (cases: fc.Arbitrary<VariedCase>, engines: readonly Engine[]): fc.Arbitrary<LawCase> =>
  fc
    .record({ one: cases, engine: fc.constantFrom(...engines), unmapped: fc.constantFrom("neutral", "self") })
    .map(({ one, engine, unmapped }) => ({
      account: one.account,
      options: { ...one.options, engine, unmapped: unmapped as "neutral" | "self" },
    }));
type LawCheck = (one: LawCase, random: ReturnType<typeof dice>) => void;
const tryLaw = (
  cases: fc.Arbitrary<VariedCase>,
  check: LawCheck,
  seed: number,
  runs: number,
  engines: readonly Engine[],
) =>
  fc.assert(
    fc.property(withEngine(cases, engines), fc.integer(), (one, roll) => check(one, dice(roll))),
    { seed: seed + 1000 * lawLength.seed, numRuns: lawLength.runs ?? runs, endOnFailure: true },
  );

/** Tries a law on generated accounts with much that is odd added to them. */
const law = (check: LawCheck, seed: number, engines = both, runs = 25) =>
  tryLaw(variedCase, check, seed, runs, engines);

/** Small maps of people who all have a weight and who advise each other: what raises and lowers influence is seen here. */
const weighted: fc.Arbitrary<VariedCase> = fc
  .record({ size: fc.integer({ min: 2, max: 7 }), roll: fc.integer() })
  .map(({ size, roll }) => {
    const random = dice(roll);
    const people = Array.from({ length: size }, (_, at) => ({
      id: `p${at}`,
      name: `P${at}`,
      decisionWeight: at === 0 ? 1 : random.chance(0.5) ? 0 : random.next(),
      susceptibility: random.chance(0.3) ? random.next() : undefined,
      stance: random.chance(0.7) ? random.next() * 2 - 1 : undefined,
    }));
    const relationships = Array.from({ length: random.below(3 * size) }, () => ({
      from: random.pick(people).id,
      to: random.pick(people).id,
      kind: random.pick(["influences", "advises", "sponsors", "consults_for"] as const),
      strength: random.next(),
    })).filter(({ from, to }) => from !== to);
    const account = parseAccount({ id: "acme", name: "Acme", asOf: "2026-03-01", people, relationships });
    return { account, options: {} };
  });
const weightedLaw = (check: LawCheck, seed: number, engines = both) => tryLaw(weighted, check, seed, 80, engines);

/** `winner` gains or stays, and does not fall below anybody. */
function expectRaised(before: Map<string, number>, after: Map<string, number>, winner: string): void {
  expect(after.get(winner)!).toBeGreaterThanOrEqual(before.get(winner)! - 1e-12);
  for (const [id, share] of before) {
    if (before.get(winner)! > share + 1e-9) expect(after.get(winner)!).toBeGreaterThan(after.get(id)! - 1e-12);
  }
}

describe("influence", () => {
  it("P1: is never below zero, and sums to 1 with what is unmapped", () => {
    law((one) => {
      const result = score(one);
      let sum = result.decision.unmapped;
      expect(result.decision.unmapped).toBeGreaterThanOrEqual(0);
      for (const { influence } of result.stakeholders) {
        expect(influence).toBeGreaterThanOrEqual(0);
        sum += influence;
      }
      expect(sum).toBeCloseTo(1, 11);
      const { support } = result.decision;
      expect(support.for + support.undecided + support.against + support.unknown).toBeCloseTo(1, 11);
    }, 1);
  });

  it("P2: does not depend on the order of anything in the input, to the byte", () => {
    law((one, random) => {
      const shuffled = score(one, (account) => {
        for (const [key, value] of Object.entries(account))
          if (Array.isArray(value)) (account as Loose)[key] = random.shuffle(value);
        for (const goal of (account.goals ?? []) as Loose[])
          goal.stakes = random.shuffle((goal.stakes ?? []) as Loose[]);
        for (const meeting of (account.interactions ?? []) as Loose[]) {
          meeting.participants = random.shuffle(meeting.participants as Loose[]);
        }
      });
      expect(withoutIssues(shuffled)).toBe(withoutIssues(score(one)));
      expect(shuffled.issues.map((issue) => issue.code).sort()).toEqual(
        score(one)
          .issues.map((issue) => issue.code)
          .sort(),
      );
    }, 2);
  });

  it("P2: does not depend on how people are called by their ids", () => {
    law((one, random) => {
      const ids = one.account.people.map((person) => person.id);
      const shuffled = random.shuffle(ids);
      const newName = new Map(ids.map((id, at) => [id, `n${shuffled.indexOf(ids[at]!)}`]));
      const rename = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(rename);
        if (typeof value !== "object" || value === null) return newName.get(value as string) ?? value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
      };
      const account = rename(one.account) as Account;
      const before = shares(score(one));
      const after = shares(scoreInfluence(account, plain(one.options)));
      for (const [id, share] of before) expect(after.get(newName.get(id)!)).toBeCloseTo(share, 11);
      expect(after.size).toBe(before.size);
    }, 3);
  });

  it("P3: does not change when all decision weights are multiplied", () => {
    weightedLaw((one, random) => {
      const factor = 0.01 + random.next() * 20;
      const scaled = score(one, (account) => {
        for (const person of account.people) person.decisionWeight = (person.decisionWeight as number) * factor;
      });
      const before = shares(score(one));
      for (const [id, share] of shares(scaled)) expect(share).toBeCloseTo(before.get(id)!, 11);
    }, 4);
  });

  it("P4: does not change when ties and observations are written down twice", () => {
    law((one) => {
      const doubled = score(one, (account) => {
        account.relationships = [
          ...account.relationships,
          ...account.relationships.map((tie) => ({ ...tie, id: null })),
        ];
        account.observations = [
          ...((account.observations ?? []) as Loose[]),
          ...((account.observations ?? []) as Loose[]),
        ];
      });
      expect(withoutIssues(doubled)).toBe(withoutIssues(score(one)));
    }, 5);
  });

  it("P4: is not lowered by a second source that tells the same tie", () => {
    weightedLaw(
      (one, random) => {
        const tie = random.pick(one.account.relationships ?? []);
        if (tie === undefined) return;
        const again = score(one, (account) => {
          const other = { ...tie, kind: random.pick(["influences", "advises"]), id: null } as unknown as Loose;
          account.relationships.push(other);
        });
        expect(shares(again).get(tie.from)!).toBeGreaterThanOrEqual(shares(score(one)).get(tie.from)! - 1e-12);
      },
      6,
      friedkinJohnsen,
    );
  });

  it("P5: does not change when people without roles and ties come onto the map", () => {
    law((one, random) => {
      const before = score(one);
      if (before.stakeholders.length === 0 || one.account.people.every((person) => person.decisionWeight != null))
        return;
      const after = score(one, (account) => {
        for (const at of [1, 2, 3]) {
          account.people.push({
            id: `extra${at}`,
            name: "Extra",
            roles: [],
            ...(random.chance(0.5) ? { level: 2, title: "Director" } : {}),
            ...(random.chance(0.3) ? { side: "external" } : {}),
          });
        }
      });
      expect(after.decision.unmapped).toBeCloseTo(before.decision.unmapped, 12);
      for (const [id, share] of shares(before)) expect(shares(after).get(id)).toBeCloseTo(share, 12);
    }, 7);
  });

  it("P6: rises, or stays, for whoever is listened to more", () => {
    weightedLaw(
      (one, random) => {
        const ties = one.account.relationships ?? [];
        if (ties.length === 0) return;
        const at = random.below(ties.length);
        const more = random.next();
        const raised = score(one, (account) => {
          const tie = account.relationships[at]!;
          tie.strength = (tie.strength as number) + (1 - (tie.strength as number)) * more;
        });
        expectRaised(shares(score(one)), shares(raised), ties[at]!.from);
      },
      8,
      friedkinJohnsen,
    );
  });

  it("P7: rises, or stays, for whoever gets more say", () => {
    weightedLaw(
      (one, random) => {
        const at = random.below(one.account.people.length);
        const raised = score(one, (account) => {
          const person = account.people[at]!;
          person.decisionWeight = (person.decisionWeight as number) + random.next();
        });
        expectRaised(shares(score(one)), shares(raised), one.account.people[at]!.id);
      },
      9,
      friedkinJohnsen,
    );
  });

  it("P8: rises, or stays, for whoever is swayed less", () => {
    weightedLaw((one, random) => {
      const at = random.below(one.account.people.length);
      const person = one.account.people[at]!;
      const stubborn = score(one, (account) => {
        account.people[at]!.susceptibility = (person.susceptibility ?? 0.5) * random.next();
      });
      expect(shares(stubborn).get(person.id)!).toBeGreaterThanOrEqual(shares(score(one)).get(person.id)! - 1e-12);
    }, 10);
  });

  it("P9: is zero for somebody without say whom nobody listens to", () => {
    weightedLaw((one) => {
      const result = score(one, (account) => {
        account.people.push({ id: "deaf", name: "Deaf", decisionWeight: 0 });
        account.relationships.push({ from: "p0", to: "deaf", kind: "influences", strength: 1 });
      });
      expect(shares(result).get("deaf")).toBe(0);
    }, 11);
  });

  it("P12: is the same for two who are tied to the same people in the same way", () => {
    weightedLaw((one, random) => {
      const original = random.pick(one.account.people);
      const twins = score(one, (account) => {
        account.people.push({ ...(original as unknown as Loose), id: "twin" });
        const ends = (tie: Loose) => [tie.from, tie.to];
        const copies = account.relationships
          .filter((tie) => ends(tie).includes(original.id))
          .map((tie) => ({
            ...tie,
            from: tie.from === original.id ? "twin" : tie.from,
            to: tie.to === original.id ? "twin" : tie.to,
          }));
        account.relationships.push(...copies);
      });
      expect(shares(twins).get("twin")).toBeCloseTo(shares(twins).get(original.id)!, 12);
      const ranks = twins.stakeholders.filter((one) => ["twin", original.id].includes(one.id)).map((one) => one.rank);
      expect(ranks[0]).toBe(ranks[1]);
    }, 12);
  });
});

describe("influence with samples", () => {
  it("P2, P4: depends neither on the order of the input nor on repeated ties, to the byte", () => {
    law(
      ({ account, options }, random) => {
        const drawn = { ...options, samples: 10 };
        const shuffled = {
          ...account,
          people: random.shuffle(account.people),
          relationships: random.shuffle([
            ...(account.relationships ?? []),
            ...(account.relationships ?? []).map((tie) => ({ ...tie, id: null })),
          ]),
          interactions: random.shuffle(account.interactions ?? []),
        };
        expect(withoutIssues(scoreInfluence(shuffled, drawn))).toBe(withoutIssues(scoreInfluence(account, drawn)));
      },
      22,
      both,
      15,
    );
  });
});

describe("the whole score", () => {
  it("P2: does not depend on the order of the input, to the byte, but for the issues about the input", () => {
    law(
      ({ account, options }, random) => {
        const drawn = { ...options, samples: 5 };
        const shuffled: Loose = { ...account };
        for (const [key, value] of Object.entries(shuffled)) {
          if (Array.isArray(value)) shuffled[key] = random.shuffle(value);
        }
        const { issues: before, ...first } = scoreAccount(account, drawn);
        const { issues: after, ...second } = scoreAccount(shuffled as unknown as Account, drawn);
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
        const codes = (issues: typeof before) => issues.map(({ code }) => code).sort();
        expect(codes(after)).toEqual(codes(before));
      },
      24,
      both,
      15,
    );
  });
});

describe("the group's stance", () => {
  it("P10: lies in -1..1, turns around with all stances, and never falls when one rises", () => {
    weightedLaw((one, random) => {
      const before = score(one).decision.groupStance;
      const turned = score(one, (account) => {
        for (const person of account.people) if (person.stance != null) person.stance = -(person.stance as number);
      }).decision.groupStance;
      if (before === null) {
        expect(turned).toBeNull();
        return;
      }
      expect(Math.abs(before)).toBeLessThanOrEqual(1);
      expect(turned).toBeCloseTo(-before, 12);
      const raised = score(one, (account) => {
        const known = account.people.filter((person) => person.stance != null);
        const person = known[random.below(known.length)]!;
        person.stance = (person.stance as number) + (1 - (person.stance as number)) * random.next();
      }).decision.groupStance!;
      expect(raised).toBeGreaterThanOrEqual(before - 1e-12);
    }, 13);
  });
});

describe("results", () => {
  it("P13: do not change when all dates move by the same time", () => {
    law((one, random) => {
      const days = random.below(4000) - 2000;
      const move = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(move);
        if (typeof value === "string" && /^\d{4}-\d\d-\d\d(T|$)/.test(value)) {
          const moved = new Date(Date.parse(value) + days * 86_400_000).toISOString();
          return value.length === 10 ? moved.slice(0, 10) : moved;
        }
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
      };
      const before = score(one);
      const after = scoreInfluence(move(one.account) as Account, move(plain(one.options)) as ScoreOptions);
      for (const [at, person] of before.stakeholders.entries()) {
        const { lastContactAt, ...rest } = after.stakeholders[at]!;
        expect({ ...rest, lastContactAt: lastContactAt === null }).toEqual({
          ...person,
          lastContactAt: person.lastContactAt === null,
        });
      }
      expect(after.decision).toEqual(before.decision);
    }, 14);
  });

  it("P13: a tie is never stronger for being older", () => {
    law((one, random) => {
      const named = structuredClone(one.account) as unknown as LooseAccount;
      named.relationships ??= [];
      if (named.relationships.length === 0) return;
      for (const [at, tie] of named.relationships.entries()) tie.id = `t${at}`;
      const tie = random.pick(named.relationships);
      const strengthFrom = (day: number) => {
        tie.asOf = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const { ties } = openNetwork(parseAccount(named), {});
        return ties.find(({ id }) => id === tie.id)?.current ?? null;
      };
      const newer = 20_500 - random.below(1500);
      const before = strengthFrom(newer);
      const after = strengthFrom(newer - random.below(1500));
      if (before !== null) expect(after!).toBeLessThanOrEqual(before);
    }, 23);
  });

  it("P14: are the same for null, undefined and absent", () => {
    law((one, random) => {
      const emptied = structuredClone(one.account) as unknown as LooseAccount;
      const fields = [
        "title",
        "level",
        "roles",
        "stance",
        "reportsTo",
        "coverage",
        "decisionWeight",
        "susceptibility",
        "status",
      ];
      const spoilt = structuredClone(emptied);
      for (const [at, person] of emptied.people.entries()) {
        const field = random.pick(fields);
        delete person[field];
        spoilt.people[at]![field] = random.chance(0.5) ? null : undefined;
      }
      expect(JSON.stringify(scoreInfluence(spoilt as unknown as Account, plain(one.options)))).toBe(
        JSON.stringify(scoreInfluence(emptied as unknown as Account, plain(one.options))),
      );
    }, 15);
  });

  it("P15: are the same bytes each time, plain JSON without NaN, and leave the input alone", () => {
    law((one) => {
      const frozen = deepFreeze(structuredClone(one.account));
      const result = scoreInfluence(frozen, deepFreeze(plain(one.options)));
      const text = JSON.stringify(result);
      expect(JSON.stringify(scoreInfluence(structuredClone(one.account), plain(one.options)))).toBe(text);
      expect(JSON.parse(text)).toStrictEqual(result);
      expect(text).not.toContain(":-0,");
    }, 16);
  });
});

describe("explanations", () => {
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

  it("P11: sum to the person's influence, each of them", () => {
    law(
      (one, random) => {
        const { stakeholders } = score(one);
        if (stakeholders.length === 0) return;
        const person = random.pick(stakeholders);
        const explained = explainStakeholder(one.account, person.id, plain(one.options));
        const total = person.influence;
        expect(explained.stakeholder).toEqual(person);
        expect(explained.ownVote + sum(explained.byListener.map((part) => part.influence))).toBeCloseTo(total, 12);
        expect(sum(explained.byDecider.map((part) => part.influence))).toBeCloseTo(total, 12);
        expect(sum(explained.bySteps)).toBeCloseTo(total, 12);
        expect(sum(Object.values(explained.byFactor))).toBeCloseTo(total, 12);
        expect(explained.bySteps).toHaveLength(5);
        for (const part of explained.bySteps) expect(part).toBeGreaterThanOrEqual(0);
        expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
      },
      17,
      both,
      35,
    );
  });

  it("P11: lose nothing by more than .5 each step: beyond h steps lies α^(h+1) at most", () => {
    weightedLaw(
      (one) => {
        const alpha = Math.min(0.95, Math.max(...one.account.people.map((person) => person.susceptibility ?? 0.5)));
        if (one.options.unmapped === "self") return;
        let beyond = 0;
        for (const { id } of one.account.people)
          beyond += explainStakeholder(one.account, id, { samples: 0 }).bySteps[4]!;
        expect(beyond).toBeLessThanOrEqual(alpha ** 4 + 1e-12);
      },
      18,
      friedkinJohnsen,
    );
  });

  it("P11: never gain by losing a tie through which one is listened to, and say what solving again says", () => {
    weightedLaw((one, random) => {
      const person = random.pick(one.account.people);
      const { byTie } = explainStakeholder(one.account, person.id, plain(one.options));
      const before = shares(score(one)).get(person.id)!;
      const byId = new Map(byTie.map((part) => [part.tie.id, part.difference]));
      const graph = one.account.relationships ?? [];
      const named = score(one, (account) => {
        for (const [at, tie] of account.relationships.entries()) tie.id = `t${at}`;
      });
      expect(shares(named).get(person.id)).toBeCloseTo(before, 12);
      const again = explainStakeholder(
        { ...one.account, relationships: graph.map((tie, at) => ({ ...tie, id: `t${at}` })) },
        person.id,
        plain(one.options),
      );
      expect(again.byTie).toHaveLength(byTie.length);
      expect(byId.size).toBe(byTie.length);
      for (const [at, tie] of graph.entries()) {
        const difference = again.byTie.find((part) => part.tie.id === `t${at}`)?.difference ?? 0;
        const without = score(one, (account) => {
          account.relationships.splice(at, 1);
        });
        expect(difference).toBeCloseTo(before - shares(without).get(person.id)!, 11);
        if (tie.from === person.id && one.options.engine !== "katz") expect(difference).toBeGreaterThanOrEqual(-1e-12);
      }
    }, 19);
  });

  it("P11: tell what is lost or gained without any tie, hostile ones too", () => {
    law(
      (given, random) => {
        const one = readAlike(given);
        const named = structuredClone(one.account) as unknown as LooseAccount;
        for (const [at, tie] of (named.relationships ?? []).entries()) tie.id = `t${at}`;
        const before = scoreInfluence(named as unknown as Account, plain(one.options));
        if (before.stakeholders.length === 0 || (named.relationships ?? []).length === 0) return;
        const { id, influence } = random.pick(before.stakeholders);
        const { byTie } = explainStakeholder(named as unknown as Account, id, plain(one.options));
        for (let tries = 0; tries < 5; tries++) {
          const tie = random.pick(named.relationships);
          const without = { ...named, relationships: named.relationships.filter((other) => other !== tie) };
          const after = scoreInfluence(without as unknown as Account, plain(one.options));
          const difference = byTie.find((part) => part.tie.id === tie.id)?.difference ?? 0;
          expect(difference).toBeCloseTo(influence - shares(after).get(id)!, 11);
        }
      },
      21,
      both,
      35,
    );
  });

  it("P11: are the Shapley values of rights and network", () => {
    weightedLaw((one, random) => {
      const person = random.pick(one.account.people);
      const { byFactor } = explainStakeholder(one.account, person.id, plain(one.options));
      const even = (account: LooseAccount) => {
        for (const one of account.people) one.decisionWeight = 1;
      };
      const silent = (account: LooseAccount) => {
        account.relationships = [];
      };
      const share = (...changes: ((account: LooseAccount) => void)[]) =>
        shares(
          score(one, (account) => {
            for (const change of changes) change(account);
          }),
        ).get(person.id)!;
      const [both, network, rights, none] = [share(), share(even), share(silent), share(even, silent)];
      expect(byFactor.baseline).toBeCloseTo(none, 12);
      expect(byFactor.rights).toBeCloseTo((rights - none + both - network) / 2, 12);
      expect(byFactor.network).toBeCloseTo((network - none + both - rights) / 2, 12);
    }, 20);
  });
});
