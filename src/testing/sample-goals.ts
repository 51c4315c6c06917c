import type { Account } from "../model/account.js";
import { twoDecimals } from "./assign-roles.js";
import { isoDay } from "./dates.js";
import type { Draft, DraftGoal, DraftStake, Seat } from "./draft.js";
import { goalKinds, personalWins, sourceKinds } from "./tables.js";

/** The goals, with the stake of everybody in the buying group. */
export function sampleGoals({ sampler, today }: Draft, count: number, group: readonly Seat[]): DraftGoal[] {
  const goals: DraftGoal[] = [];
  for (let index = 0; index < count; index++) {
    const [kind, name] = goalKinds[index % goalKinds.length]!;
    const stakes: DraftStake[] = group.map(({ person }) => ({
      personId: person.id,
      stance: person.stance as number,
      impactIfWin: twoDecimals(2 * sampler.unit("impact", index, person.id) - 1),
      personalWin: sampler.pick(personalWins, "win", index, person.id),
    }));
    goals.push({
      id: `g${index + 1}`,
      name: index < goalKinds.length ? name : `${name} ${Math.floor(index / goalKinds.length) + 1}`,
      kind,
      owner: kind === "relationship" ? "joint" : "us",
      ...(kind === "relationship" ? {} : { amount: 10_000 * sampler.whole(5, 100, "amount", index) }),
      closeAt: isoDay(today + sampler.whole(30, 240, "close", index)),
      weight: count - index,
      ...(index === 0 ? { competitorIds: ["c1"] } : {}),
      stakes,
    });
  }
  return goals;
}

/** What else an account holds: sources, competitors, the next renewal, needs, a pain point, an objection. */
export function sampleContext({ sampler, today, customers, team }: Draft, group: readonly Seat[]): Partial<Account> {
  const sources = sourceKinds.map((kind, index) => ({ id: `s${index + 1}`, kind }));
  const competitors = [
    { id: "c1", name: "Ardent Systems", incumbent: true, strengths: ["In use today"], weaknesses: ["Slow support"] },
    { id: "c2", name: "Millgate Software", strengths: ["Low price"] },
  ];
  for (const { person } of group) {
    if ((person.stance as number) >= -0.2) continue;
    person.competitorAffinity = [{ competitorId: sampler.pick(competitors, "rival offer", person.id).id, value: 0.5 }];
  }
  const context = {
    sources,
    competitors,
    events: [{ id: "e1", kind: "renewal" as const, at: isoDay(today + sampler.whole(60, 300, "renewal")) }],
  };
  const critic = group.find(({ person }) => (person.stance as number) < 0) ?? group[0];
  if (customers.length === 0 || critic === undefined) return context;
  const { id } = critic.person;
  return {
    ...context,
    needs: [{ id: "n1", text: "One plan for all sites", priority: "high", departmentId: critic.person.departmentId! }],
    painPoints: [
      {
        id: "pp1",
        text: "Reports take a week",
        severity: 0.6,
        personIds: [id],
        ...(team.length > 0 ? { ownerId: team[0]!.person.id } : {}),
        state: "open",
      },
    ],
    notes: [
      {
        id: "o1",
        at: isoDay(today - sampler.whole(5, 90, "objection")),
        text: "Doubts that the migration ends on time",
        about: [id],
        kind: "objection",
        state: "open",
        sourceId: "s1",
      },
    ],
  };
}
