import type { AccountInput } from "../../../src/model/account.js";
import type { PersonInput } from "../../../src/model/person.js";
import type { MissingFactKey } from "../../../src/sentences/gaps/missing-facts.js";

/** Takes one kind of fact off a map, as if nobody had ever written it down. */
export type Deletion = (account: AccountInput) => AccountInput;

const people =
  (change: (person: PersonInput) => PersonInput): Deletion =>
  (account) => ({ ...account, people: account.people.map(change) });

const without = (...fields: readonly (keyof PersonInput)[]): Deletion =>
  people((person) => {
    const left: Record<string, unknown> = { ...person };
    for (const field of fields) delete left[field];
    return left as unknown as PersonInput;
  });

const stakeless =
  (...fields: readonly string[]): Deletion =>
  (account) => ({
    ...account,
    goals: (account.goals ?? []).map((goal) => ({
      ...goal,
      stakes: (goal.stakes ?? []).map((stake) => {
        const left: Record<string, unknown> = { ...stake };
        for (const field of fields) delete left[field];
        return left as unknown as typeof stake;
      }),
    })),
  });

const both =
  (...deletions: readonly Deletion[]): Deletion =>
  (account) =>
    deletions.reduce((left, deletion) => deletion(left), account);

const isOurs = ({ people }: AccountInput, id: string) => people.find((one) => one.id === id)?.side === "us";

/** Keeps the ties for which that holds. */
const ties =
  (isKept: (account: AccountInput, ends: readonly string[]) => boolean): Deletion =>
  (account) => ({
    ...account,
    relationships: (account.relationships ?? []).filter(({ from, to }) => isKept(account, [from, to])),
    interactions: (account.interactions ?? []).filter(({ participants }) =>
      isKept(
        account,
        participants.map((one) => one.personId),
      ),
    ),
  });

const ofSide =
  (side: "us" | "them", deletion: Deletion): Deletion =>
  (account) => {
    const deleted = deletion(account);
    const isMeant = (id: string) => isOurs(account, id) === (side === "us");
    return { ...account, people: account.people.map((one, at) => (isMeant(one.id) ? deleted.people[at]! : one)) };
  };

const noTies = ties(() => false);
const roles = both(without("roles", "relationshipRole"), stakeless("roles"));
const stances = both(without("stance"), stakeless("stance"));
const contacts = both(
  ties((account, ends) => ends.every((id) => !isOurs(account, id))),
  without("coverage", "lastContactAt"),
);

/** How to delete what a rule says it needs. A new fact needs its line here, or `null` where nothing has to be deleted to miss it. */
export const deletionOf: Readonly<Record<MissingFactKey, Deletion | null>> = {
  role: roles,
  decider: both(roles, without("decisionWeight"), stakeless("decisionWeight")),
  contacts,
  stance: stances,
  influential_stance: stances,
  listening: noTies,
  our_people: (account) => {
    const [, ...others] = account.people.filter((person) => person.side === "us").map((person) => person.id);
    const isGone = (id: string) => others.includes(id);
    const left = ties((_, ends) => !ends.some(isGone))(account);
    return { ...left, people: left.people.filter((person) => !isGone(person.id)) };
  },
  reporting_lines: without("reportsTo"),
  department: without("departmentId", "title"),
  recent_interactions: (account) => ({ ...account, interactions: [] }),
  feelings: noTies,
  size: (account) => ({ ...account, profile: {} }),
  veto: without("authority"),
  level: both(ofSide("them", without("level", "title")), without("reportsTo")),
  our_level: ofSide("us", without("level", "title")),
  purposes: (account) => ({
    ...account,
    relationships: (account.relationships ?? []).map(({ purposes: _, ...tie }) => tie),
  }),
  last_contact: both(without("lastContactAt"), noTies),
  departures: without("status", "departureRisk"),
  competitor_leaning: without("competitorAffinity", "formerEmployers"),
  impact: stakeless("impactIfWin", "impactIfLose"),
  our_feelings: ties((account, [from]) => !isOurs(account, from!)),
  events: (account) => ({ ...account, events: [] }),
  fact_dates: without("provenance"),
  notes: (account) => ({ ...account, notes: [] }),
  pain_points: (account) => ({ ...account, painPoints: [] }),
  desired_relation: without("relationLevel"),
  current_relation: people((person) => ({
    ...person,
    ...(person.relationLevel == null ? {} : { relationLevel: { desired: person.relationLevel.desired } }),
  })),
  decider_amount: null,
  boss_contact: null,
  champion_listening: null,
  contact_department: null,
  contact_level: null,
  contact_date: null,
  feelings_for_us: ties((account, [from, to]) => isOurs(account, from!) || !isOurs(account, to!)),
  feelings_among_us: ties((account, ends) => !ends.every((id) => isOurs(account, id))),
};
