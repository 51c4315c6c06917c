import { type AccountInput, createAccountGraph, formatIssues, isAccountError, parseAccount } from "account-graph";
import { importText } from "account-graph/import/text";
import { renderText } from "account-graph/render/text";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFixture } from "../read-fixture.js";

const asOf = "2026-03-01";
const read = (text: string) => importText(text, { asOf }).accounts[0]!;

/** The problems of a text, one line each. */
function problems(text: unknown, options = {}): string {
  try {
    importText(text as string, options);
  } catch (error) {
    if (isAccountError(error)) return formatIssues(error);
    throw error;
  }
  return "no problem";
}

describe("importText", () => {
  test("reads people, who reports to whom, and ties", () => {
    const { accounts, issues } = importText(readFixture("notes.txt"));
    expect(issues).toEqual([]);
    expect(accounts).toMatchInlineSnapshot(`
      [
        {
          "asOf": "2026-03-01",
          "id": "northlight",
          "name": "Northlight Foods",
          "people": [
            {
              "dottedLineTo": [
                "dana-cole",
              ],
              "id": "ana-ruiz",
              "name": "Ana Ruiz",
              "reportsTo": "lee-wong",
              "roles": [
                "recommender",
                "champion",
              ],
              "stance": 1,
              "title": "IT architect",
            },
            {
              "email": "dana@northlight.test",
              "id": "dana-cole",
              "name": "Dana Cole",
              "ownerId": "sam-hill",
              "reportsTo": "mara-quist",
              "roles": [
                "economic_buyer",
              ],
              "stance": 0.2,
              "title": "CFO",
            },
            {
              "id": "ivo-berg",
              "level": 3,
              "name": "Ivo Berg",
              "side": "external",
              "title": "Consultant",
            },
            {
              "coverage": "multiple",
              "id": "lee-wong",
              "name": "Lee Wong",
              "reportsTo": "mara-quist",
              "roles": [
                "technical_buyer",
              ],
              "stance": 0.5,
              "title": "CIO",
            },
            {
              "coverage": "none",
              "id": "mara-quist",
              "isTop": true,
              "name": "Mara Quist",
              "title": "Chief executive",
            },
            {
              "id": "pat-kim",
              "name": "Pat Kim",
              "reportsTo": "dana-cole",
              "roles": [
                "procurement",
              ],
              "stance": -0.5,
              "status": "leaving",
              "title": "Procurement",
            },
            {
              "id": "sam-hill",
              "name": "Sam Hill",
              "side": "us",
              "title": "Account executive",
            },
            {
              "id": "una-orr",
              "name": "Una Orr",
              "reportsTo": "sam-hill",
              "roles": [],
              "side": "us",
            },
          ],
          "relationships": [
            {
              "from": "una-orr",
              "kind": "works_with",
              "to": "ana-ruiz",
            },
            {
              "from": "ivo-berg",
              "kind": "advises",
              "strength": 0.8,
              "to": "mara-quist",
            },
            {
              "from": "sam-hill",
              "kind": "communicates",
              "strength": 0.8,
              "to": "lee-wong",
            },
            {
              "from": "pat-kim",
              "kind": "conflict",
              "to": "lee-wong",
            },
            {
              "from": "lee-wong",
              "kind": "influences",
              "strength": 0.4,
              "to": "dana-cole",
            },
          ],
          "schemaVersion": 1,
        },
      ]
    `);
    expect(parseAccount(accounts[0])).toEqual(accounts[0]);
  });

  test("takes date, id and name from the options first", () => {
    const text = "account: A (a)\nas of 2026-01-01\nDana";
    const options = { asOf, accountId: "b", accountName: "B" };
    expect(importText(text, options).accounts[0]).toMatchObject({ id: "b", name: "B", asOf });
    expect(importText(text).accounts[0]).toMatchObject({ id: "a", name: "A", asOf: "2026-01-01" });
    expect(read("Dana")).toMatchObject({ id: "account", name: "Account" });
  });

  test("follows indentation with spaces and tabs, back to any level above", () => {
    const { people } = read("A\n\tB\n\t\tC\n\tD\n  E\nF");
    expect(people.map(({ id, reportsTo }) => `${id} ${reportsTo ?? "-"}`)).toEqual([
      "a -",
      "b a",
      "c b",
      "d a",
      "e a",
      "f -",
    ]);
  });

  test("takes what stands in quotes as it is", () => {
    const { people, relationships } = read(
      'us: "Cole, Dana" (dana), "Legal", reports to "m-17"\n"Anne - Marie"\n"Anne - Marie" > "dana" trusts 1',
    );
    expect(people).toEqual([
      { id: "anne---marie", name: "Anne - Marie" },
      { id: "dana", name: "Cole, Dana", side: "us", title: "Legal", reportsTo: "m-17" },
    ]);
    expect(relationships).toEqual([{ from: "anne---marie", to: "dana", kind: "trusts", strength: 1 }]);
  });

  test("takes the longest name that is known at the end of a tie", () => {
    const { relationships } = read(
      "Ann\nAnn Strong\nBo\nBo - Ann Strong\nBo - Ann strong strong\nBo > Ann Strong influences",
    );
    expect(relationships!.map(({ to, kind }) => `${to} ${kind}`)).toEqual([
      "ann-strong communicates",
      "ann-strong communicates",
      "ann-strong influences",
    ]);
  });

  test("tells every problem with line and column", () => {
    const text = `  Lee, CIO
Dana Cole, CFO, supporter, critic, Chair
them: Bob
Dana Cole
"Open
Ana (x" y), , stance 2, stance 1, a@x.test, b@x.test
Ana Ruiz, level 1, level 200, reports to Zoe, owner ""
account:
account: A (constructor)
account: B
as of 2026-02-30
Dana > Lee praises
Dana > Leo
Lee - Lee
Dana - Lee influences
Dana > Lee works with weak
Dana > Lee 1.5
"a\\x" , b
"" - Lee
Ana Ruiz > "Lee" trusts x
Ana Berg
Ana - Lee`;
    expect(problems(text)).toMatchInlineSnapshot(`
      "text line 1, column 1: indented, but nobody stands above to report to
      text line 2, column 28: second stance "critic"
      text line 2, column 36: "Chair" is no known word, and "CFO" is the title already (quote a title with commas)
      text line 3, column 1: unknown side "them" (us, customer, external, competitor)
      text line 4, column 1: second person with the id "dana-cole" (write another id behind the name, in parentheses)
      text line 5, column 1: this quote is never closed
      text line 6, column 7: this quote is never closed
      text line 7, column 20: second level
      text line 7, column 53: "" cannot be an id
      text line 8, column 1: an account needs a name
      text line 9, column 1: "constructor" cannot be an id (1 to 200 characters)
      text line 10, column 1: second account (a text holds one)
      text line 11, column 7: "2026-02-30" is not a date (expected one such as "2026-03-01")
      text line 18, column 1: this quoted text is not written as in JSON (\\" for a quote, \\\\ for a backslash)
      text line 7, column 42: unknown person "Zoe"
      text line 12, column 12: unknown relationship "praises" (a kind, then weak, medium, strong or a number from 0 to 1)
      text line 13, column 8: unknown person "Leo" (nearest: "Lee")
      text line 14, column 7: a tie needs two people
      text line 15, column 12: "influences" is written with >, for one way
      text line 16, column 12: "works_with" is written with -, for both ways
      text line 17, column 12: unknown relationship "1.5" (a kind, then weak, medium, strong or a number from 0 to 1)
      text line 19, column 1: unknown person ""
      text line 20, column 18: unknown relationship "trusts x" (a kind, then weak, medium, strong or a number from 0 to 1)
      text line 22, column 1: several people are called "Ana" (write the full name or the id)
      text: no date (write a line such as "as of 2026-03-01", or pass options.asOf: the library has no clock)"
    `);
  });

  test("asks for a date and a text", () => {
    expect(problems("Dana")).toMatchInlineSnapshot(
      `"text: no date (write a line such as "as of 2026-03-01", or pass options.asOf: the library has no clock)"`,
    );
    expect(problems(3, { fileName: "notes.txt" })).toMatchInlineSnapshot(`"notes.txt: expected a text, got 3"`);
    expect(problems("Dana", { asof: asOf })).toContain("options.asof: unknown key");
  });

  test("survives any text: an account or an AccountError", () => {
    const word = fc.constantFrom(
      "Dana",
      "Lee",
      " - ",
      " > ",
      ", ",
      "\n",
      "  ",
      '"',
      "(",
      ")",
      "us: ",
      "strong",
      "CFO",
      "#",
      "\\",
      "reports to ",
      "\ud800",
      "__proto__",
      "account: ",
      "\t",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        try {
          parseAccount(read(words.join("")));
        } catch (error) {
          if (!isAccountError(error)) throw error;
          expect(error.code).toBe("invalid_file");
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("renderText and importText", () => {
  const names = fc.oneof(
    fc.constantFrom(
      "Dana Cole",
      "Dana Berg",
      "Lee",
      "Ann Strong",
      "Ann",
      "Cole, Dana",
      "A - B",
      "as of May",
      "x:y",
      'the "boss"',
      "Ö",
      "李",
      "#1",
      "a\nb",
      "(x)",
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
  );
  const texts = fc.oneof(
    fc.constantFrom("CFO", "Legal", "VP, Sales", "reports to nobody", "a@b", "top", " x ", "", "stance 1"),
    fc.string({ maxLength: 10 }),
  );
  const ids = fc.array(
    fc.oneof(
      fc.constantFrom("dana-cole", "lee", "Dana", "x y", 'q"', "ann"),
      fc.string({ minLength: 1, maxLength: 8 }),
    ),
    { maxLength: 8 },
  );
  const forbidden = new Set(["prototype", ...Object.getOwnPropertyNames(Object.prototype)]);

  const accounts = ids.chain((drawn) => {
    const known = [...new Set(drawn)].filter((id) => !forbidden.has(id)).sort();
    const some = fc.constantFrom(...known, "elsewhere");
    const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const people = fc.tuple(
      ...known.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: names,
          side: maybe(fc.constantFrom("customer", "us", "external", "competitor")),
          title: maybe(texts),
          roles: maybe(fc.array(fc.constantFrom("champion", "legal", "other"), { maxLength: 2 })),
          stance: maybe(fc.oneof(fc.constantFrom(0.5, -1, 0), fc.double({ min: -1, max: 1, noNaN: true }))),
          coverage: maybe(fc.constantFrom("none", "in_depth")),
          status: maybe(fc.constantFrom("new", "left")),
          level: maybe(fc.nat(9)),
          isTop: maybe(fc.constant(true)),
          email: maybe(fc.constant("a.b@x.test")),
          reportsTo: maybe(some),
          dottedLineTo: maybe(fc.array(some, { minLength: 1, maxLength: 2 })),
          ownerId: maybe(some),
        }),
      ),
    );
    const ends =
      known.length < 2 ? fc.constant([] as string[]) : fc.shuffledSubarray(known, { minLength: 2, maxLength: 2 });
    const tie = fc.tuple(
      ends,
      fc.constantFrom("communicates", "knows", "works_with", "influences", "trusts"),
      maybe(fc.constantFrom(0.25, 0.5, 0.8, 0.3)),
    );
    const ties =
      known.length < 2
        ? fc.constant([])
        : fc.uniqueArray(tie, { maxLength: 4, selector: ([who, kind]) => `${[...who].sort()}${kind}` });
    return fc.tuple(people, ties, names, fc.constantFrom("acme", "x y", "(z)"));
  });

  test("give the same account back, for all that the lines can carry", () => {
    fc.assert(
      fc.property(accounts, ([people, ties, name, id]) => {
        const relationships = ties.map(([who, kind, strength]) => ({ from: who[0], to: who[1], kind, strength }));
        const input = { id, name, asOf, people, ...(relationships.length > 0 ? { relationships } : {}) };
        const account = parseAccount(input as unknown as AccountInput);
        const back = importText(renderText(account)).accounts[0]!;
        const sorted = (ties: typeof account.relationships) =>
          [...(ties ?? [])].map((tie) => JSON.stringify(tie)).sort();
        expect({ ...back, relationships: sorted(back.relationships) }).toEqual({
          ...account,
          relationships: sorted(account.relationships),
        });
        expect(renderText(back)).toBe(renderText(account));
      }),
      { numRuns: 500 },
    );
  });

  test("take graphs as well as accounts", () => {
    const { accounts } = importText(readFixture("notes.txt"));
    expect(renderText(createAccountGraph(accounts[0]!))).toBe(renderText(accounts[0]!));
  });
});
