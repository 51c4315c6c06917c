import { type AccountInput, briefMeeting } from "account-graph";
import { renderMeetingBrief } from "account-graph/render/markdown";
import { describe, expect, it } from "vitest";
import { adviceAccount, exampleAccount, hasAdviceAccounts } from "../planning/advice-account.js";
import { noSamples } from "../planning/options.js";

const base: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  goals: [
    {
      id: "g",
      name: "Deal",
      stakes: [
        {
          personId: "dana",
          personalWin: "Faster close",
          needFromThem: "Sign the order",
          canHurt: { how: "Stop the budget" },
        },
      ],
    },
  ],
  people: [
    {
      id: "dana",
      name: "Dana Cole",
      title: "CFO",
      isTop: true,
      roles: ["economic_buyer"],
      goals: ["Cut costs"],
      lastContactAt: "2026-02-25",
      communication: { channels: ["in_person", "phone"], minGapDays: 14, style: "numbers first", avoid: ["jargon"] },
    },
    {
      id: "lee",
      name: "Lee Wong",
      reportsTo: "dana",
      stance: "supporter",
      roles: ["technical_buyer"],
      coverage: "multiple",
    },
    { id: "foe", name: "Foe Hart", stance: "critic", roles: ["approver"], communication: { optOut: true } },
    { id: "sam", name: "Sam Field", side: "us" },
    { id: "kay", name: "Kay Hill", side: "us" },
  ],
  relationships: [
    { from: "sam", to: "lee", kind: "communicates", strength: "strong" },
    { from: "lee", to: "dana", kind: "advises", strength: "strong" },
    { from: "lee", to: "foe", kind: "rival", strength: "strong" },
    { from: "dana", to: "kay", kind: "distrusts", strength: "strong" },
  ],
  painPoints: [{ id: "p", text: "Three systems for one order", personIds: ["dana"] }],
  notes: [
    { id: "n1", at: "2026-02-20", kind: "objection", text: "Too expensive", about: ["dana"] },
    { id: "n2", at: "2026-02-20", kind: "objection", text: "Was answered", about: ["dana"], state: "done" },
  ],
};
const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

describe("briefMeeting()", () => {
  it("tells of one person all that counts in the room", () => {
    const { people } = briefMeeting(base, ["dana"], { ...noSamples, owner: "kay" });
    const [dana] = people;
    expect(dana!.wants).toEqual(["Cut costs", "Faster close"]);
    expect(dana!.fears).toEqual(["Too expensive", "Stop the budget"]);
    expect(dana!.painPoints).toEqual([{ type: "pain_point", id: "p", label: "Three systems for one order" }]);
    expect(dana!.openPoints.map(({ id }) => id)).toEqual(["n1"]);
    expect(dana!.preferences!.text).toBe(
      "Prefers to talk in person and by phone, numbers first, at most every 14 days",
    );
    expect(dana!.lastContact!.text).toBe("Last contact on February 25, 2026, 4 days ago");
    expect(texts(dana!.ask)).toEqual([
      "Ask Dana Cole for what we need from them: Sign the order",
      "Find out where Dana Cole stands",
    ]);
    expect(texts(dana!.offer)).toEqual([
      "Show Dana Cole how they get what they want: Faster close",
      "Tell Dana Cole what we do about this: Three systems for one order",
    ]);
    expect(texts(dana!.avoid)).toEqual([
      "Dana Cole asked for more time between contacts: not before March 11, 2026",
      "Avoid: jargon",
      "Do not send Kay Hill: there is bad blood between them and Dana Cole",
    ]);
  });

  it("asks whom we know for the introductions that start with them", () => {
    const unmet = {
      ...base,
      people: base.people.map((one) => (one.id === "dana" ? { ...one, lastContactAt: null } : one)),
    };
    const { people } = briefMeeting(unmet, ["lee"], noSamples);
    expect(texts(people[0]!.ask)).toContain("Ask Lee Wong to introduce us to Dana Cole");
    expect(texts(people[0]!.avoid)).toContain("Do not speak of Foe Hart with Lee Wong: they are rivals");
  });

  it("says what is between those in the room, and who is not to be met", () => {
    const { between, people } = briefMeeting(base, ["lee", "dana", "foe"], noSamples);
    expect(texts(between)).toEqual([
      "Lee Wong reports to Dana Cole",
      "Lee Wong and Foe Hart are rivals: do not ask one for help with the other",
    ]);
    expect(texts(people[2]!.avoid)[0]).toBe("Foe Hart asked not to be contacted: do not meet them");
  });

  it("puts open points first on the agenda", () => {
    expect(briefMeeting(base, ["dana"], noSamples).agenda[0]!.text).toBe(
      "Answer the open point of Dana Cole: Too expensive",
    );
  });

  it("tells what has changed since a day or an account", () => {
    const later = {
      ...base,
      people: base.people.map((one) => (one.id === "lee" ? { ...one, stance: "critic" as const } : one)),
    };
    expect(briefMeeting(later, ["lee"], { ...noSamples, since: base }).changedSince!.people[0]!.fields).toEqual([
      "stance",
    ]);
    expect(
      briefMeeting(base, ["lee"], { ...noSamples, since: "2026-02-21" }).changedSince!.people.map(({ ref }) => ref.id),
    ).toEqual(["dana"]);
    expect(briefMeeting(base, ["lee"], noSamples).changedSince).toBeNull();
  });

  it("takes an empty room, and names everybody who is not on the map", () => {
    expect(briefMeeting(base, [], noSamples)).toMatchObject({
      people: [],
      between: [],
      agenda: [],
      changedSince: null,
    });
    expect(() => briefMeeting(base, ["dana", "zoe", "sam"])).toThrow(
      /personIds\[1\]: unknown person "zoe".*personIds\[2\]: "sam"/,
    );
    expect(() => briefMeeting(base, ["dana"], { owner: "lee" })).toThrow(/options\.owner/);
    expect(() => briefMeeting(base, ["dana"], { since: "Friday" })).toThrow(/options\.since/);
  });
});

describe("renderMeetingBrief()", () => {
  it("writes one page, and nothing of the account becomes markup", () => {
    const nasty = {
      ...base,
      notes: [{ id: "n1", at: "2026-02-20", kind: "objection" as const, text: "[x](http://evil)", about: ["dana"] }],
    };
    const page = renderMeetingBrief(briefMeeting(nasty, ["dana", "lee"], noSamples));
    expect(page.startsWith("# Acme: meeting brief as of 2026-03-01\n\n## Agenda\n")).toBe(true);
    expect(page).toContain("## Dana Cole, CFO");
    expect(page).not.toContain("](http://evil)");
    expect(page.endsWith("\n")).toBe(true);
    expect(renderMeetingBrief(briefMeeting(base, [], noSamples), { headingLevel: 2 })).toBe(
      "## Acme: meeting brief as of 2026-03-01\n",
    );
    expect(() => renderMeetingBrief({} as never)).toThrow(/pass what briefMeeting returns/);
  });
});

// Laid down before the first run.
describe("expected advice", () => {
  it.runIf(hasAdviceAccounts)("Faye likes numbers first, in person, and not before March 11", () => {
    const brief = briefMeeting(adviceAccount("08-retail-two-goals"), ["store"], { ...noSamples, goalId: "renew" });
    const [faye] = brief.people;
    expect(faye!.preferences!.text).toContain("numbers first");
    expect(texts(faye!.avoid).some((text) => text.includes("March 11, 2026"))).toBe(true);
  });

  it.each(["harbourline-freight", "larkfield-dairies", "merrowdale-hospitals"])(
    "%s: a page of at most 80 lines for three people",
    (name) => {
      const account = exampleAccount(name);
      const ids = account.people
        .filter(({ side }) => side == null || side === "customer")
        .slice(0, 3)
        .map(({ id }) => id);
      const page = renderMeetingBrief(briefMeeting(account, ids, noSamples));
      expect(page.split("\n").length).toBeLessThan(80);
    },
  );
});
