import { hashText, uniformOf } from "../../src/internal/keyed-random.js";
import type { AccountInput } from "../../src/model/account.js";
import type { PersonInput } from "../../src/model/person.js";
import type { RelationshipInput } from "../../src/model/relationship.js";

/** An account in which nothing is wrong, to plant problems in; lists may be changed. */
export interface Draft extends AccountInput {
  people: (PersonInput & Record<string, unknown>)[];
  relationships: RelationshipInput[];
  interactions: NonNullable<AccountInput["interactions"]>[number][];
}

/** 0..1, the same for the same seed and name. */
export function chanceOf(seed: number, name: string): number {
  return uniformOf(hashText(`${seed}/${name}`));
}

const departments = ["Finance", "IT", "Operations", "Procurement", "Quality"].map((name) => ({
  id: name.toLowerCase(),
  name,
}));
const crowd = ["Planner", "Team Lead", "Analyst", "Plant Engineer", "Controller", "Specialist", "Coordinator", "Buyer"];

/** A complete map of a healthy account: 9 to 16 people, a decider, a champion, every key person known to two of us, all in touch. */
export function healthyAccount(seed: number): Draft {
  const vary = (name: string, from: number, to: number) => from + (to - from) * chanceOf(seed, name);
  const person = (id: string, title: string, rest: Partial<PersonInput>): PersonInput & Record<string, unknown> => ({
    id,
    name: `${id[0]!.toUpperCase()}${id.slice(1)}`,
    title,
    ...rest,
  });
  const ours = { side: "us" } as const;
  const heads = [
    person("ceo", "Chief Executive Officer", {
      isTop: true,
      roles: ["executive_sponsor"],
      stance: vary("ceo", 0.4, 0.7),
      authority: { veto: false },
    }),
    person("cfo", "Chief Financial Officer", {
      roles: ["economic_buyer"],
      reportsTo: "ceo",
      departmentId: "finance",
      stance: vary("cfo", 0.3, 0.7),
      authority: { budget: "owner", veto: false },
    }),
    person("cio", "Chief Information Officer", {
      roles: ["technical_buyer"],
      reportsTo: "ceo",
      departmentId: "it",
      stance: vary("cio", 0.3, 0.6),
      authority: { veto: false },
    }),
    person("coo", "VP Operations", {
      roles: ["champion", "user_buyer"],
      reportsTo: "ceo",
      departmentId: "operations",
      stance: vary("coo", 0.7, 1),
      authority: { veto: false },
    }),
    person("pur", "Head of Procurement", {
      roles: ["procurement"],
      reportsTo: "cfo",
      departmentId: "procurement",
      stance: vary("pur", 0.3, 0.5),
      authority: { veto: false },
    }),
    person("qua", "Head of Quality", {
      roles: ["evaluator"],
      reportsTo: "coo",
      departmentId: "quality",
      stance: vary("qua", 0.3, 0.6),
      authority: { veto: false },
    }),
  ];
  const size = 3 + Math.floor(chanceOf(seed, "size") * 7);
  const staff = Array.from({ length: size }, (_, at) => {
    const boss = ["cio", "coo", "pur", "qua"][Math.floor(chanceOf(seed, `boss ${at}`) * 4)]!;
    const departmentId = heads.find((one) => one.id === boss)!.departmentId!;
    return person(`s${at}`, crowd[at % crowd.length]!, {
      roles: ["user_buyer"],
      reportsTo: boss,
      departmentId,
      stance: vary(`s${at}`, 0.3, 0.6),
      authority: { veto: false },
    });
  });
  const team = [
    person("sam", "Account Manager", { ...ours, level: 3 }),
    person("max", "Key Account Manager", { ...ours, level: 2 }),
    person("eve", "VP Sales", { ...ours, level: 1 }),
  ];
  const sways = (from: string, to: string, strength: number): RelationshipInput => ({
    from,
    to,
    kind: "influences",
    strength,
  });
  const knows = (from: string, to: string, low = 0.6): RelationshipInput => ({
    from,
    to,
    kind: "communicates",
    strength: vary(`${from} ${to}`, low, low + 0.25),
    asOf: "2026-02-20",
  });
  const relationships: RelationshipInput[] = [
    sways("coo", "cfo", vary("coo cfo", 0.5, 0.8)),
    sways("cio", "cfo", vary("cio cfo", 0.4, 0.6)),
    sways("cfo", "ceo", 0.6),
    sways("pur", "cfo", 0.3),
    sways("qua", "coo", 0.4),
    knows("eve", "ceo"),
    knows("eve", "cfo"),
    knows("max", "ceo", 0.4),
    knows("max", "cfo"),
    knows("max", "cio"),
    knows("max", "coo"),
    knows("sam", "coo"),
    knows("sam", "cio"),
    knows("sam", "pur"),
    knows("max", "pur", 0.4),
    knows("sam", "qua"),
    knows("eve", "coo", 0.4),
    { from: "coo", to: "cio", kind: "ally", strength: 0.5 },
    { from: "coo", to: "cfo", kind: "trusts", strength: 0.5 },
    ...staff.map(({ id, reportsTo }) => sways(id, reportsTo as string, 0.3)),
    ...staff.map(({ id }) => knows(chanceOf(seed, `who ${id}`) < 0.5 ? "sam" : "max", id, 0.4)),
  ];
  const interactions = heads.flatMap(({ id }, at) =>
    [6, 27, 48].map((age) =>
      talk(`t-${id}-${age}`, age + Math.floor(chanceOf(seed, `${id} ${age}`) * 6), id, at < 2 ? "eve" : "max"),
    ),
  );
  interactions.push(...staff.map(({ id }) => talk(`t-${id}`, 40, id, "sam")));
  return {
    id: `a${seed}`,
    name: "Acme",
    asOf: "2026-03-01",
    profile: { employees: 900, objectives: ["Grow"] },
    departments,
    people: [...heads, ...staff, ...team],
    relationships,
    interactions,
  };
}

/** One conversation, so many days before 1 March 2026. */
export function talk(id: string, age: number, personId: string, ours: string): Draft["interactions"][number] {
  const at = new Date(Date.UTC(2026, 2, 1) - age * 86_400_000).toISOString().slice(0, 10);
  return { id, at, channel: "video", participants: [{ personId: ours }, { personId }] };
}
