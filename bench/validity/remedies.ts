// Does what a remedy proposes close its gap, and is a worse gap that it opens named beforehand? npx tsx bench/validity/remedies.ts [accounts]
import { applyChanges } from "../../src/api/apply-changes.js";
import { planEngagement } from "../../src/api/plan-engagement.js";
import { scoreAccount } from "../../src/api/score-account.js";
import { hashText, uniformOf } from "../../src/internal/keyed-random.js";
import type { Account } from "../../src/model/account.js";
import { generateAccount } from "../../src/testing/generate-account.js";

/** What became of the remedies of one rule. */
export interface RemedyCount {
  remedies: number;
  open: number;
  unnamed: number;
}

/** What became of the remedies of all accounts, and how often advice meets somebody whom it should leave alone. */
export interface RemedyStudy {
  readonly counts: Map<string, RemedyCount>;
  /** What it is about, with seed and person. */
  readonly trespasses: string[];
}

/**
 * Applies every remedy with changes of some generated accounts. Half of the accounts have second opinions on stances and roles, people
 * who opted out of contact and pairs to be kept apart.
 */
export function countRemedies(accounts: number, firstSeed = 1): RemedyStudy {
  const counts = new Map<string, RemedyCount>();
  const trespasses: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + accounts; seed++) {
    const plain = generateAccount({ seed, people: 8 + ((seed * 7) % 40), completeness: 1 - (seed % 4) / 10 });
    const account = seed % 2 === 0 ? withOpinionsAndWishes(plain, seed) : plain;
    const options = { samples: 0, rules: seed % 3 === 0 ? "all" : "recommended", include: ["gaps"] } as const;
    const { gaps, actions } = scoreAccount(account, options);
    const known = new Set(gaps.map((gap) => gap.id));
    for (const { id, rule, severity, remedy } of gaps) {
      if (remedy.changes === null) continue;
      const count = counts.get(rule) ?? { remedies: 0, open: 0, unnamed: 0 };
      counts.set(rule, count);
      const after = scoreAccount(applyChanges(account, remedy.changes), options).gaps;
      const worse = after.filter((gap) => gap.severity > severity && !known.has(gap.id));
      count.remedies++;
      if (after.some((gap) => gap.id === id)) count.open++;
      if (worse.some((gap) => !remedy.opens?.includes(gap.rule))) count.unnamed++;
    }
    const shy = new Set(account.people.filter((one) => one.communication?.optOut === true).map(({ id }) => id));
    const met = gaps.flatMap(({ remedy }) => remedy.changes ?? []).concat(actions.flatMap(({ changes }) => changes));
    for (const change of met) {
      if (change.type !== "set_relationship") continue;
      for (const id of [change.relationship.from, change.relationship.to])
        if (shy.has(id)) trespasses.push(`seed ${seed}: a change meets ${id}`);
    }
    for (const { rule, remedy } of gaps)
      for (const { id } of remedy.targets) if (shy.has(id)) trespasses.push(`seed ${seed}: ${rule} sends us to ${id}`);
    for (const { rule, remedy } of gaps) {
      const { contact, through } = remedy.text.params as { contact?: { id: string }; through?: { id: string }[] };
      for (const one of [...(contact === undefined ? [] : [contact]), ...(through ?? [])])
        if (shy.has(one.id)) trespasses.push(`seed ${seed}: ${rule} asks ${one.id} for a favor`);
    }
    for (const { route } of actions)
      for (const { id } of route.slice(0, -1)) if (shy.has(id)) trespasses.push(`seed ${seed}: a route passes ${id}`);
    if (shy.size > 0 && seed % 10 === 0)
      for (const { person, route } of planEngagement(account, { samples: 0 }).steps)
        for (const { id } of [person, ...route]) if (shy.has(id)) trespasses.push(`seed ${seed}: the plan meets ${id}`);
    const notTheirs = new Set(
      account.people.filter(({ side }) => side === "us" || side === "competitor").map(({ id }) => id),
    );
    for (const { rule, subjects, remedy } of gaps)
      if (rule === "decision_maker_boss_unmapped")
        for (const { id } of [...subjects, ...remedy.targets])
          if (notTheirs.has(id)) trespasses.push(`seed ${seed}: ${id} is no boss of theirs`);
  }
  return { counts, trespasses };
}

/** The account with second opinions, wishes to be left alone, pairs to be kept apart, and a decider whose boss is a competitor's. */
export function withOpinionsAndWishes(account: Account, seed: number): Account {
  const chance = (name: string) => uniformOf(hashText(`${seed}/${name}`));
  const theirs = account.people.filter(({ side }) => side == null || side === "customer" || side === "external");
  const ours = account.people.filter(({ side }) => side === "us");
  const observations = theirs.flatMap(({ id }) => {
    const day = `2026-0${1 + Math.floor(chance(`${id} month`) * 2)}-1${Math.floor(chance(`${id} day`) * 10)}`;
    const stance = { personId: id, field: "stance", value: 2 * chance(`${id} value`) - 1, at: day };
    const roles = { personId: id, field: "roles", value: [], at: day };
    return [
      ...(chance(`${id} stance`) < 0.5 ? [stance] : []),
      ...(chance(`${id} roles`) < 0.1 ? [{ ...roles, value: ["user_buyer"] }] : []),
    ];
  });
  const people = account.people.map((person) => {
    if (person.side === "us" || chance(`${person.id} out`) > 0.15) return person;
    return { ...person, communication: { ...person.communication, optOut: true } };
  });
  const rival = { id: "rival-boss", name: "Rival Boss", side: "competitor" as const, title: "CEO" };
  const decider = people.findIndex(({ roles }) => roles?.includes("economic_buyer"));
  if (decider >= 0 && chance("rival") < 0.3) people[decider] = { ...people[decider]!, reportsTo: rival.id };
  const avoided = theirs
    .filter(({ id }) => ours.length > 0 && chance(`${id} avoid`) < 0.05)
    .map(({ id }) => ({ from: ours[0]!.id, to: id, kind: "knows" as const, mustAvoid: true, strength: 0.1 }));
  return {
    ...account,
    people: [...people, rival],
    observations: [...(account.observations ?? []), ...observations],
    relationships: [...(account.relationships ?? []), ...avoided],
  };
}

if (process.argv[1]?.endsWith("remedies.ts")) {
  const { counts, trespasses } = countRemedies(Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 1));
  console.log("rule | remedies | still open | worse gap not named");
  for (const [rule, { remedies, open, unnamed }] of [...counts].sort())
    console.log(`${rule} | ${remedies} | ${open} | ${unnamed}`);
  const sum = (key: keyof RemedyCount) => [...counts.values()].reduce((total, count) => total + count[key], 0);
  console.log(`all | ${sum("remedies")} | ${sum("open")} | ${sum("unnamed")}`);
  console.log(`people who opted out, met or asked, and bosses who are not theirs: ${trespasses.length}`);
  for (const one of trespasses.slice(0, 20)) console.log(one);
}
