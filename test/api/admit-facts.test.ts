import { admitFacts, type Change, type FactProposal } from "account-graph";
import { describe, expect, it } from "vitest";

const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  competitors: [{ id: "vb", name: "Vendor B" }],
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO" },
    { id: "lee", name: "Lee Wong", roles: ["evaluator" as const] },
    { id: "ines", name: "Inés Ortega", email: "ines@acme.example" },
    { id: "kim", name: "Kim Park" },
    { id: "will", name: "Will May" },
    { id: "kim2", name: "Kim Novak" },
    { id: "sam", name: "Sam Field", side: "us" as const },
  ],
};

const tie = (from: string, kind: string, to: string): Change =>
  ({ type: "set_relationship", relationship: { from, to, kind } }) as Change;
const set = (personId: string, fields: Record<string, unknown>): Change => ({
  type: "update_person",
  personId,
  set: fields,
});
/** What becomes of one change whose quote is a stretch of a text; without a stretch the whole text. */
function outcome(text: string, change: Change, quote = text, map: object = account) {
  const proposal = { change, quote, documentId: "note", offset: text.indexOf(quote) };
  const result = admitFacts(map as typeof account, [proposal], [{ id: "note", text }]);
  return result.refused[0]?.code ?? "admitted";
}

describe("admitFacts takes what a quote states", () => {
  it.each<[string, Change]>([
    ["Dana Cole trusts Lee Wong.", tie("dana", "trusts", "lee")],
    ["Dana, our CFO, fully trusts Lee.", tie("dana", "trusts", "lee")],
    ["Lee Wong is trusted by Dana Cole", tie("dana", "trusts", "lee")],
    ["Lee listens to Dana.", tie("dana", "influences", "lee")],
    ["Dana has the ear of Inés.", tie("dana", "influences", "ines")],
    ["Dana and Lee both respect Inés Ortega", tie("lee", "respects", "ines")],
    ["Dana and Lee are rivals", tie("lee", "rival", "dana")],
    ["There is an open conflict between Dana and Lee.", tie("dana", "conflict", "lee")],
    ["Lee is Dana's mentor", tie("lee", "mentors", "dana")],
    ["Dana trusts Lee's judgment.", tie("dana", "trusts", "lee")],
    ["Dana is somebody Lee trusts.", tie("lee", "trusts", "dana")],
    ["Dana wird von Lee beraten.", tie("lee", "advises", "dana")],
    ["Dana vertraut Inés.", tie("dana", "trusts", "ines")],
    ["Cole, Dana advises Wong, Lee.", tie("dana", "advises", "lee")],
    ["Lee Wong reports to Dana Cole.", set("lee", { reportsTo: "dana" })],
    ["Dana is Lee's boss.", set("lee", { reportsTo: "dana" })],
    ["Lee's boss is Dana", set("lee", { reportsTo: "dana" })],
    ["Dana manages Lee.", set("lee", { reportsTo: "dana" })],
    ["Dana supports our proposal.", set("dana", { stance: "supporter" })],
    ["Dana is against us.", set("dana", { stance: -0.5 })],
    ["The project is strongly opposed by Lee.", set("lee", { stance: "opponent" })],
    ["Lee is undecided.", set("lee", { stance: 0 })],
    ["Dana is for us, but Lee is skeptical.", set("lee", { stance: "critic" })],
    ["Dana Cole is leaving in May.", set("dana", { status: "leaving" })],
    ["Will May supports our offer.", set("will", { stance: "supporter" })],
    ["Dana holds the budget.", set("dana", { roles: ["economic_buyer"] })],
    ["The decision maker is Lee.", set("lee", { roles: ["evaluator", "decision_maker"] })],
    ["Inés Ortega, Head of IT, joined the call.", set("ines", { title: "Head of IT" })],
    [
      "We met Aziz Khan, Head of Data, on Friday.",
      { type: "add_person", person: { id: "aziz", name: "Aziz Khan", title: "Head of Data" } },
    ],
  ])("%s", (text, change) => {
    expect(outcome(text, change)).toBe("admitted");
  });
});

describe("admitFacts refuses what a quote does not state", () => {
  it.each<[string, Change, string]>([
    ["Dana does not trust Lee.", tie("dana", "trusts", "lee"), "negated"],
    ["Dana never listens to Lee.", tie("lee", "influences", "dana"), "negated"],
    ["Dana trusts Lee? No.", tie("dana", "trusts", "lee"), "uncertain"],
    ["If Dana trusts Lee, we win.", tie("dana", "trusts", "lee"), "uncertain"],
    ["Rumor has it that Dana trusts Lee.", tie("dana", "trusts", "lee"), "uncertain"],
    ["Dana might support us.", set("dana", { stance: "supporter" }), "uncertain"],
    ["Dana used to report to Lee.", set("dana", { reportsTo: "lee" }), "past"],
    ["Dana no longer reports to Lee.", set("dana", { reportsTo: "lee" }), "past"],
    ["Lee trusts Dana.", tie("dana", "trusts", "lee"), "opposite_direction"],
    ["Dana is trusted by Lee.", tie("dana", "trusts", "lee"), "opposite_direction"],
    ["Dana reports to Lee.", set("lee", { reportsTo: "dana" }), "opposite_direction"],
    ["Dana is against us.", set("dana", { stance: "supporter" }), "opposite_sign"],
    ["Dana supports Vendor B.", set("dana", { stance: "supporter" }), "not_stated"],
    ["Dana distrusts Lee.", tie("dana", "trusts", "lee"), "not_stated"],
    ["Dana's deputy trusts Lee.", tie("dana", "trusts", "lee"), "not_stated"],
    ["Dana trusts Lee's deputy.", tie("dana", "trusts", "lee"), "not_stated"],
    ["Dana trusts the enemy of Lee.", tie("dana", "trusts", "lee"), "not_stated"],
    ["Dana knows somebody who trusts Lee.", tie("dana", "trusts", "lee"), "not_stated"],
    ["Dana trusts Inés, and Kim Park blocks Lee.", tie("dana", "blocks", "lee"), "not_stated"],
    ["Dana told Inés that Lee trusts Kim Park.", tie("dana", "trusts", "kim"), "reported"],
    ["Dana reports to somebody who supports us.", set("dana", { stance: "supporter" }), "not_stated"],
    ["He trusts Lee.", tie("dana", "trusts", "lee"), "person_not_named"],
    ["Kim trusts Lee.", tie("kim", "trusts", "lee"), "ambiguous_person"],
    ["Dana trusts Lee.", tie("dana", "trusts", "zoe"), "unknown_person"],
    [
      "We met the new head of data.",
      { type: "add_person", person: { id: "zoe", name: "Zoe Hart" } },
      "person_not_named",
    ],
    ["We met Dana Cole.", { type: "add_person", person: { id: "dc", name: "Dana Cole" } }, "person_known"],
    ["Dana left.", { type: "remove_person", personId: "dana" }, "not_checkable"],
    ["Dana loves sailing.", set("dana", { tags: ["sails"] }), "not_checkable"],
    ["Dana adores Lee.", tie("dana", "adores", "lee"), "invalid_change"],
  ])("%s (%#)", (text, change, code) => {
    expect(outcome(text, change)).toBe(code);
  });

  it("reads the sentence around a quote that was cut before the not", () => {
    const change = tie("dana", "trusts", "lee");
    expect(outcome("It is not true that Dana trusts Lee.", change, "Dana trusts Lee")).toBe("negated");
    expect(outcome("Dana trusts Lee. That is wrong.", change, "Dana trusts Lee")).toBe("negated");
    expect(outcome("I doubt that Dana trusts Lee.", change, "Dana trusts Lee")).toBe("uncertain");
    expect(outcome("We do not like the price. Dana trusts Lee.", change, "Dana trusts Lee")).toBe("admitted");
    expect(outcome("Dana trusts Lee, but she does not know Inés.", change, "Dana trusts Lee")).toBe("admitted");
  });

  it("holds every quote to its place, letter by letter", () => {
    const documents = [{ id: "note", text: "Dana trusts Lee. Dana trusts Lee." }];
    const codeOf = (proposal: Partial<FactProposal>) =>
      admitFacts(
        account,
        [
          {
            change: tie("dana", "trusts", "lee"),
            quote: "Dana trusts Lee",
            documentId: "note",
            offset: 17,
            ...proposal,
          },
        ],
        documents,
      ).refused[0]?.code;
    expect(codeOf({})).toBeUndefined();
    expect(codeOf({ offset: 1 })).toBe("wrong_offset");
    expect(codeOf({ quote: "Dana  trusts Lee" })).toBe("quote_not_found");
    expect(codeOf({ quote: "" })).toBe("quote_not_found");
    expect(codeOf({ documentId: "mail" })).toBe("unknown_document");
  });
});

describe("what admitFacts returns", () => {
  it("is the account with what was admitted, its day and source, and questions for the rest", () => {
    const text = "Aziz Khan joined as Head of Data. Dana Cole trusts Aziz Khan. Lee is skeptical. Kim trusts Lee.";
    const at = (quote: string, change: Change) => ({ change, quote, documentId: "call", offset: text.indexOf(quote) });
    const {
      account: after,
      admitted,
      refused,
    } = admitFacts(
      { ...account, sources: [{ id: "crm", kind: "crm" }] },
      [
        at("Dana Cole trusts Aziz Khan", {
          type: "set_relationship",
          relationship: { from: "dana", to: "aziz", kind: "trusts", strength: "strong", confidence: 1 },
        }),
        at("Lee is skeptical", set("lee", { stance: "critic" })),
        at("Kim trusts Lee", tie("kim", "trusts", "lee")),
        at("Aziz Khan joined", { type: "add_person", person: { id: "aziz", name: "Aziz Khan" } }),
      ],
      [{ id: "call", text, asOf: "2026-02-20", sourceId: "crm" }],
    );
    expect(admitted.map(({ proposal }) => proposal)).toEqual([0, 1, 3]);
    expect(after.relationships).toEqual([
      { from: "dana", to: "aziz", kind: "trusts", asOf: "2026-02-20", sourceId: "crm" },
    ]);
    expect(after.people.find(({ id }) => id === "lee")).toMatchObject({
      stance: -0.5,
      provenance: { stance: { asOf: "2026-02-20", sourceId: "crm" } },
    });
    expect(refused).toMatchObject([{ proposal: 2, code: "ambiguous_person", people: [{ id: "kim" }] }]);
    expect(refused[0]?.reason.text).toBe('"Kim trusts Lee" can mean more than one person: Kim Park or somebody else');
    expect(refused[0]?.question?.text).toBe('Who is meant by "Kim trusts Lee"?');
  });

  it("refuses changes that the account does not take, and throws for what is no proposal", () => {
    const bad = { type: "set_relationship", relationship: { from: "dana", to: "lee", kind: "trusts", goalId: "none" } };
    expect(outcome("Dana trusts Lee.", bad as Change)).toBe("invalid_change");
    expect(outcome("Dana trusts Lee.", { type: "hack" } as never)).toBe("not_checkable");
    expect(() => admitFacts(account, [{ quote: 7 }] as never, [])).toThrow(/proposals\[0\]/);
    expect(() =>
      admitFacts(
        account,
        [],
        [
          { id: "a", text: "" },
          { id: "a", text: "" },
        ],
      ),
    ).toThrow(/two documents/);
  });

  it("understands the account's own words", () => {
    const own = { ...account, vocabulary: { kinds: { confides_in: { is: "trusts", label: "Confides in" } } } };
    expect(outcome("Dana trusts Lee.", tie("dana", "confides_in", "lee"), undefined, own)).toBe("admitted");
    expect(outcome("Lee trusts Dana.", tie("dana", "confides_in", "lee"), undefined, own)).toBe("opposite_direction");
  });

  it("takes no time for crafted texts, and no limit of a text for a document", () => {
    const long = `${"We met. ".repeat(20_000)}Dana trusts Lee.`;
    expect(outcome(long, tie("dana", "trusts", "lee"), "Dana trusts Lee")).toBe("admitted");
    const start = process.cpuUsage().user;
    for (const piece of [" ", "\n ", "is ", ", ", "and ", "(", "-", "O'", "not "]) {
      const text = `Dana ${piece.repeat(Math.floor(18_000 / piece.length))} trusts Lee.`;
      for (const change of [tie("dana", "trusts", "lee"), set("dana", { stance: 1, status: "new", title: "CFO" })]) {
        expect(outcome(text, change)).toMatch(/^(?:admitted|not_stated|negated|uncertain|reported)$/);
      }
    }
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(10);
  });
});
