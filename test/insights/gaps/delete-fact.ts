import type { AccountInput } from "../../../src/model/account.js";
import type { PersonInput } from "../../../src/model/person.js";

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

/** How to delete what a rule says it needs, by the words in which its check asks for it. */
export const deletionOf: Readonly<Record<string, Deletion>> = {
  "anybody's role": roles,
  "who decides: somebody's role or weight": both(roles, without("decisionWeight"), stakeless("decisionWeight")),
  "whom we are in contact with: ties, interactions or coverage": contacts,
  "anybody's stance toward us": stances,
  "who listens to whom, beside reporting lines": noTies,
  "at least 2 of our people": (account) => {
    const [, ...others] = account.people.filter((person) => person.side === "us").map((person) => person.id);
    const isGone = (id: string) => others.includes(id);
    const left = ties((_, ends) => !ends.some(isGone))(account);
    return { ...left, people: left.people.filter((person) => !isGone(person.id)) };
  },
  "who reports to whom": without("reportsTo"),
  "anybody's department": without("departmentId"),
  "our interactions of the last 90 days": (account) => ({ ...account, interactions: [] }),
  "who likes, trusts or opposes whom": noTies,
  "how many employees the company has, or the amount of the goal": (account) => ({ ...account, profile: {} }),
  "who can veto": without("authority"),
  "anybody's level": both(ofSide("them", without("level", "title")), without("reportsTo")),
  "the level of any of our people": ofSide("us", without("level", "title")),
  "what any of our contacts is for": (account) => ({
    ...account,
    relationships: (account.relationships ?? []).map(({ purposes: _, ...tie }) => tie),
  }),
  "when we last had contact with anybody": both(without("lastContactAt"), noTies),
  "who is leaving, or likely to": without("status", "departureRisk"),
  "who leans to a competitor or worked for one": without("competitorAffinity", "formerEmployers"),
  "what winning or losing means to anybody": stakeless("impactIfWin", "impactIfLose"),
  "what any of ours feels for any of theirs": ties((account, [from]) => !isOurs(account, from!)),
  "renewals and projects ahead": (account) => ({ ...account, events: [] }),
  "since when anything is known": without("provenance"),
  "notes of what was said": (account) => ({ ...account, notes: [] }),
  "what hurts the company or anybody": (account) => ({ ...account, painPoints: [] }),
  "how anybody should see us": without("relationLevel"),
  "how they see us": people((person) => ({
    ...person,
    ...(person.relationLevel == null ? {} : { relationLevel: { desired: person.relationLevel.desired } }),
  })),
  "the stance of people with influence": stances,
};
