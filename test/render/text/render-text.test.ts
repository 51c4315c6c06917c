import { importText } from "account-graph/import/text";
import { renderText } from "account-graph/render/text";
import { expect, test } from "vitest";
import { readFixture } from "../../import/read-fixture.js";

const asOf = "2026-03-01";

test("renderText writes the lines of a note, people below their managers", () => {
  expect(renderText(importText(readFixture("notes.txt")).accounts[0]!)).toMatchInlineSnapshot(`
    "account: Northlight Foods (northlight)
    as of 2026-03-01

    Mara Quist, Chief executive, no contact, top
      Dana Cole, CFO, economic buyer, stance 0.2, dana@northlight.test, owner Sam
        Pat Kim, "Procurement", procurement, critic, leaving
      Lee Wong, CIO, technical buyer, supporter, multiple contacts
        Ana Ruiz, IT architect, recommender, champion, advocate, dotted line to Dana
    external: Ivo Berg, Consultant, level 3
    us: Sam Hill, Account executive
      us: Una Orr, no role

    Una - Ana works with
    Ivo > Mara advises strong
    Sam - Lee strong
    Pat - Lee conflict
    Lee > Dana influences 0.4
    "
  `);
});

test("renderText writes circles and very deep lines without indentation", () => {
  const circle = [
    { id: "a", name: "A", reportsTo: "b" },
    { id: "b", name: "B", reportsTo: "a" },
    { id: "c", name: "C", reportsTo: "c" },
  ];
  expect(renderText({ id: "x", name: "X", asOf, people: circle })).toMatchInlineSnapshot(`
    "account: X
    as of 2026-03-01

    A, reports to B
    B, reports to A
    C, reports to C
    "
  `);
  const chain = Array.from({ length: 40 }, (_, index) => ({
    id: `p${String(index).padStart(2, "0")}`,
    name: `P${String(index).padStart(2, "0")}`,
    ...(index === 0 ? {} : { reportsTo: `p${String(index - 1).padStart(2, "0")}` }),
  }));
  const text = renderText({ id: "x", name: "X", asOf, people: chain });
  expect(importText(text).accounts[0]!.people).toEqual(chain);
});

test("renderText writes an empty account, and quotes where a name could be read otherwise", () => {
  expect(renderText({ id: "x", name: "X", asOf, people: [] })).toBe("account: X\nas of 2026-03-01\n");
  const people = [
    { id: "1", name: "Ann" },
    { id: "2", name: "Ann Strong" },
    { id: "3", name: "Ann" },
  ];
  const relationships = [
    { from: "1", to: "2", kind: "knows" as const, strength: 0.8 },
    { from: "2", to: "1", kind: "communicates" as const, strength: 0.8 },
  ];
  expect(renderText({ id: "x", name: "X", asOf, people, relationships })).toMatchInlineSnapshot(`
    "account: X
    as of 2026-03-01

    Ann (1)
    Ann Strong (2)
    Ann (3)

    Ann Strong - 1 strong
    1 - Ann Strong knows strong
    "
  `);
});

test("renderText passes nothing on that would hide, turn or end a line, and loses nothing of it", () => {
  const hostile = "a\u001b[31m\u009b\u202eb\u2066c\ud800\u0007";
  const account = {
    id: `x${hostile}`,
    name: hostile,
    asOf,
    people: [{ id: "p\u202e", name: hostile, title: `t${hostile}` }],
  };
  const text = renderText(account);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  expect(importText(text).accounts[0]).toMatchObject({
    name: hostile,
    people: [{ id: "p\u202e", title: `t${hostile}` }],
  });
});
