import { admitFacts, type Change, type FactDocument, type FactProposal } from "account-graph";
import { describe, expect, it } from "vitest";

/** People of the map. `Robin` fits two of them. */
const people = [
  ["ana", "Ana Ruiz", "CEO"],
  ["bo", "Bo Lindqvist", "CFO"],
  ["cho", "Cho Min-ji", "Head of IT"],
  ["dev", "Dev Patel", "VP Sales"],
  ["eve", "Eve O'Brien", "Head of Procurement"],
  ["fritz", "Fritz Müller", "Leiter Einkauf"],
  ["gül", "Gül Demir", "General Counsel"],
  ["hugo", "Hugo de Vries", "Plant Manager"],
  ["r1", "Robin Falk", "Analyst"],
  ["r2", "Robin Stone", "Architect"],
].map(([id, name, title]) => ({ id: id!, name: name!, title: title! }));
const account = { id: "acme", name: "Acme", asOf: "2026-03-01", competitors: [{ id: "vb", name: "Vendor B" }], people };

/** How people write it in notes and mails: `A` and `B` are names; the tie runs from A to B. */
const said: Record<string, readonly string[]> = {
  trusts: [
    "A trusts B",
    "A trusts B's judgment",
    "B is trusted by A",
    "A has full confidence in B",
    "A relies on B",
    "A really trusts B",
    "A vertraut B",
    "B enjoys the trust of A",
  ],
  advises: [
    "A advises B",
    "B takes advice from A",
    "B is advised by A",
    "A is an advisor to B",
    "A gives good advice to B",
    "B often asks advice from A",
    "A berät B",
    "B wird von A beraten",
  ],
  influences: [
    "A influences B",
    "A has a lot of influence on B",
    "B listens to A",
    "B always listens to A",
    "B is strongly influenced by A",
    "A has the ear of B",
    "B looks to A",
    "B hört auf A",
    "A steers B",
  ],
  mentors: [
    "A mentors B",
    "A is B's mentor",
    "B is mentored by A",
    "A is the mentor of B",
    "B's mentor is A",
    "A has mentored B",
  ],
  sponsors: ["A sponsors B", "B is backed by A", "A is the sponsor of B", "A steht hinter B"],
  respects: [
    "A respects B",
    "A thinks highly of B",
    "A has great respect for B",
    "B is respected by A",
    "A looks up to B",
    "A schätzt B",
  ],
  distrusts: ["A distrusts B", "A deeply mistrusts B", "A is wary of B", "B is distrusted by A", "A misstraut B"],
  dislikes: ["A dislikes B", "A can't stand B", "A openly resents B", "B is disliked by A"],
  blocks: [
    "A blocks B",
    "A is blocking B",
    "B is blocked by A",
    "A works against B",
    "A undermines B",
    "A blockiert B",
  ],
};
const both: Record<string, readonly string[]> = {
  rival: [
    "A and B are rivals",
    "A and B are old rivals",
    "there is an open rivalry between A and B",
    "A competes with B",
  ],
  conflict: ["A is at odds with B", "A and B are in conflict", "A clashes with B"],
  ally: ["A and B are close allies", "A is allied with B", "A sides with B"],
  friend: ["A and B are friends", "A is a friend of B", "A and B are good friends"],
  works_with: ["A works with B", "A works closely with B", "A and B work together"],
  knows: ["A knows B", "A and B know each other"],
};
const reporting = [
  "A reports to B",
  "A reports directly to B",
  "B manages A",
  "B is A's boss",
  "A's manager is B",
  "A works for B",
  "A berichtet an B",
  "B leads A",
];
const stances: readonly [string, number][] = [
  ["A supports our proposal", 1],
  ["A is in favor of our offer", 1],
  ["A is a strong supporter", 1],
  ["A backs us", 1],
  ["our solution is supported by A", 1],
  ["A is on our side", 1],
  ["A is against us", -1],
  ["A opposes the project", -1],
  ["A is skeptical", -1],
  ["the proposal is blocked by A", -1],
  ["A rejects our offer", -1],
  ["A is very critical of our plan", -1],
  ["A is undecided", 0],
  ["A is neutral", 0],
  ["A is still on the fence", 0],
];
const before = [
  "",
  "",
  "",
  "From the call: ",
  "As far as we know, ",
  "In the steering committee, ",
  "It is clear that ",
];
const after = ["", "", "", ", and everybody knows it", " since the merger", " in this matter"];
const elsewhere = ["The weather was bad.", "We discussed prices.", "Next call in May.", "Nobody mentioned the budget."];

let state = 1;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
type Person = (typeof people)[number];
/** Full name, first name, or last name. */
const nameOf = ({ name }: Person) => pick([name, name, name.split(" ")[0]!, name.split(" ").slice(1).join(" ")]);
const write = (pattern: string, a: string, b: string) => pattern.replace(/\bA\b/, a).replace(/\bB\b/, b);
const certain = people.slice(0, 8);
function two(): [Person, Person] {
  const a = pick(certain);
  return [a, pick(certain.filter((one) => one !== a))];
}
const tie = (from: string, kind: string, to: string): Change =>
  ({ type: "set_relationship", relationship: { from, to, kind } }) as Change;
const set = (personId: string, fields: Record<string, unknown>): Change => ({
  type: "update_person",
  personId,
  set: fields,
});

interface Statement {
  readonly text: string;
  readonly change: Change;
  readonly people: readonly Person[];
  readonly kind: "tie" | "symmetric" | "reporting" | "stance";
}

function statement(): Statement {
  const [a, b] = two();
  const at = random();
  if (at < 0.5) {
    const kind = pick(Object.keys(said));
    return {
      text: write(pick(said[kind]!), nameOf(a), nameOf(b)),
      change: tie(a.id, kind, b.id),
      people: [a, b],
      kind: "tie",
    };
  }
  if (at < 0.65) {
    const kind = pick(Object.keys(both));
    return {
      text: write(pick(both[kind]!), nameOf(a), nameOf(b)),
      change: tie(a.id, kind, b.id),
      people: [a, b],
      kind: "symmetric",
    };
  }
  if (at < 0.8)
    return {
      text: write(pick(reporting), nameOf(a), nameOf(b)),
      change: set(a.id, { reportsTo: b.id }),
      people: [a, b],
      kind: "reporting",
    };
  const [pattern, sign] = pick(stances);
  return {
    text: write(pattern, nameOf(a), ""),
    change: set(a.id, { stance: sign * pick([0.5, 1]) }),
    people: [a],
    kind: "stance",
  };
}

/** A document around a statement, and the proposal whose quote is the statement. */
function documented(text: string, change: Change, id: string, quote = text): [FactProposal, FactDocument] {
  const body = `${pick(elsewhere)} ${text}. ${pick(elsewhere)}`;
  return [
    { change, quote, documentId: id, offset: body.indexOf(quote) },
    { id, text: body },
  ];
}

const reversed = (change: Change): Change => {
  if (change.type === "set_relationship") {
    const { from, to, kind } = change.relationship;
    return tie(to, kind, from);
  }
  const { personId, set: fields } = change as { personId: string; set: { reportsTo: string } };
  return set(fields.reportsTo, { reportsTo: personId });
};
const withPerson = (change: Change, id: string): Change =>
  change.type === "set_relationship"
    ? tie(change.relationship.from, change.relationship.kind, id)
    : set(id, (change as { set: object }).set as never);
const opposites: Record<string, string> = {
  trusts: "distrusts",
  distrusts: "trusts",
  respects: "dislikes",
  dislikes: "respects",
  blocks: "sponsors",
  sponsors: "blocks",
  friend: "rival",
  ally: "conflict",
  rival: "ally",
  conflict: "friend",
};

/** Each makes a false fact of a true statement, or gives up (`null`). */
const faults: Record<string, (one: Statement, id: string) => [FactProposal, FactDocument] | null> = {
  "negated before": ({ text, change }, id) =>
    documented(
      pick([
        `It is not true that ${text}`,
        `Nobody believes that ${text}`,
        `He denies that ${text}`,
        `We have no sign that ${text}`,
        `Es stimmt nicht, dass ${text}`,
      ]),
      change,
      id,
    ),
  "negated, and the quote cut": ({ text, change }, id) =>
    documented(
      `${pick(["It is not true that", "It is wrong that", "She denies that", "I doubt that"])} ${text}`,
      change,
      id,
      text,
    ),
  "negated in the verb": ({ text, change }, id) => {
    const turned = text
      .replace(/ (is|are|can|has) /, (_, verb) => ` ${verb} not `)
      .replace(
        / (trusts|advises|influences|mentors|sponsors|respects|blocks|reports|supports|backs|knows|works|listens|rejects|opposes|manages|leads)\b/,
        (_, verb) => ` does not ${verb.slice(0, -1)}`,
      );
    return turned === text ? null : documented(turned, change, id);
  },
  "taken back": ({ text, change }, id) => {
    const body = `${text}. ${pick(["That is wrong.", "That's not true.", "Wrong, says Ines.", "This is false."])}`;
    return [
      { change, quote: text, documentId: id, offset: 0 },
      { id, text: body },
    ];
  },
  hedged: ({ text, change }, id) =>
    documented(
      pick([
        `Maybe ${text}`,
        `Perhaps ${text}`,
        `I suspect that ${text}`,
        `Rumor has it that ${text}`,
        `Probably ${text}`,
        `It seems that ${text}`,
        `Vielleicht ${text}`,
        `${text}, if the plan holds`,
        `We hope that ${text}`,
        `Allegedly, ${text}`,
      ]),
      change,
      id,
    ),
  asked: ({ text, change }, id) => [
    { change, quote: text, documentId: id, offset: 0 },
    { id, text: `${text}? We should find out.` },
  ],
  past: ({ text, change }, id) =>
    documented(
      pick([`Years ago, ${text}`, `${text} back then`, `Until last year, ${text}`, `At first, ${text}`]),
      change,
      id,
    ),
  swapped: ({ text, change, kind }, id) =>
    kind === "tie" || kind === "reporting" ? documented(text, reversed(change), id) : null,
  "another person": ({ text, change, people: named }, id) => {
    const other = pick(certain.filter((one) => !named.includes(one)));
    return documented(text, withPerson(change, other.id), id);
  },
  invented: ({ text, change }, id) => documented(text, withPerson(change, pick(["zoe", "ana2", "ghost"])), id),
  "not in the text": ({ text, change }, id) => {
    const [proposal] = documented(text, change, id);
    return [proposal, { id, text: "We talked about something else. Nothing was said of people." }];
  },
  "a word changed": ({ text, change }, id) => {
    const [proposal, document] = documented(text, change, id);
    return [{ ...proposal, quote: text.replace(/\b(\w+)$/, "$1s") }, document];
  },
  "wrong place": ({ text, change }, id) => {
    const [proposal, document] = documented(text, change, id);
    return [{ ...proposal, offset: proposal.offset + pick([-3, 1, 7]) }, document];
  },
  "wrong sign": ({ text, change }, id) => {
    if (change.type === "set_relationship") {
      const { from, kind, to } = change.relationship;
      return opposites[kind] === undefined ? null : documented(text, tie(from, opposites[kind], to), id);
    }
    const { personId, set: fields } = change as { personId: string; set: { stance?: number } };
    return fields.stance === undefined
      ? null
      : documented(text, set(personId, { stance: fields.stance === 0 ? 1 : -fields.stance }), id);
  },
  "for a competitor": (_, id) => {
    const person = pick(certain);
    return documented(
      `${nameOf(person)} ${pick(["supports", "is in favor of", "backs", "prefers"])} Vendor B`,
      set(person.id, { stance: 1 }),
      id,
    );
  },
  "a deputy": ({ people: [a, b] }, id) =>
    b === undefined
      ? null
      : documented(
          `${nameOf(a!)}'s ${pick(["deputy", "team", "boss", "assistant"])} trusts ${nameOf(b)}`,
          tie(a!.id, "trusts", b.id),
          id,
        ),
  "said of somebody between": ({ people: [a, b] }, id) => {
    if (b === undefined) return null;
    const third = pick(certain.filter((one) => one !== a && one !== b));
    return documented(
      pick([
        `${nameOf(a!)} told ${nameOf(third)} that ${nameOf(b)} is here`,
        `${nameOf(a!)} met ${nameOf(third)}, who trusts ${nameOf(b)}`,
      ]),
      tie(a!.id, "trusts", b.id),
      id,
    );
  },
  "a name of two people": ({ people: [a] }, id) =>
    documented(`Robin trusts ${nameOf(a!)}`, tie(pick(["r1", "r2"]), "trusts", a!.id), id),
  "a pronoun": ({ people: [a] }, id) =>
    documented(
      `${pick(["He", "She", "They"])} trusts ${nameOf(a!)}`,
      tie(pick(certain.filter((one) => one !== a)).id, "trusts", a!.id),
      id,
    ),
};

function admit(pairs: readonly [FactProposal, FactDocument][]) {
  // One by one: what one fact adds does not help the next.
  return pairs.map(([proposal, document]) => admitFacts(account, [proposal], [document]).admitted.length === 1);
}

describe("a thousand planted facts", () => {
  it("of 1,000 false ones none enters", () => {
    state = 20260301;
    const names = Object.keys(faults);
    const planted: [string, FactProposal, FactDocument][] = [];
    for (let turn = 0; planted.length < 1000; turn++) {
      const name = names[turn % names.length]!;
      const made = faults[name]!(statement(), `d${turn}`);
      if (made !== null) planted.push([name, ...made]);
    }
    const outcomes = admit(planted.map(([, proposal, document]) => [proposal, document]));
    const entered = planted
      .filter((_, index) => outcomes[index])
      .map(([name, proposal, document]) => `${name}: ${document.text} => ${JSON.stringify(proposal.change)}`);
    expect(entered).toEqual([]);
  });

  it("of 1,000 true ones at least 95 % do", () => {
    state = 7;
    const planted = Array.from({ length: 1000 }, (_, index) => {
      const { text, change } = statement();
      const lead = pick(before);
      return documented(`${lead}${text}${pick(after)}`, change, `d${index}`, text);
    });
    const outcomes = admit(planted);
    const missed = planted.filter((_, index) => !outcomes[index]).map(([{ quote }]) => quote);
    expect(outcomes.filter(Boolean).length, missed.slice(0, 20).join("\n")).toBeGreaterThanOrEqual(950);
  });
});
