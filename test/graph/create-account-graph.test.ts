import fc from "fast-check";
import type { AbstractGraph } from "graphology-types";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { AccountGraph } from "../../src/graph/account-graph.js";
import { createAccountGraph } from "../../src/graph/create-account-graph.js";
import type { AccountInput } from "../../src/model/account.js";
import { accountArbitrary, deepFreeze } from "./account-arbitrary.js";

const account: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    {
      id: "ana",
      name: "Ana Ruiz",
      title: "Buyer",
      stance: "supporter",
      reportsTo: "lee",
      dottedLineTo: ["zoe", "lee", "max"],
    },
    { id: "lee", name: "Lee Wong", roles: ["economic_buyer"], reportsTo: "boss elsewhere" },
    { id: "max", name: "Max Orr", reportsTo: "max", custom: { note: null } },
  ],
  relationships: [
    { id: "t1", from: "ana", to: "lee", kind: "advises", strength: "strong" },
    { from: "max", to: "ana", kind: "ally" },
    { from: "ana", to: "lee", kind: "trusts", note: null },
  ],
  interactions: [{ id: "i1", at: "2026-02-01", channel: "email", participants: [{ personId: "ana" }] }],
};

describe("createAccountGraph", () => {
  it("makes people nodes with flat fields, in the order of the account", () => {
    const graph = createAccountGraph(account);
    expect(graph.nodes()).toEqual(["ana", "lee", "max"]);
    expect(graph.getNodeAttributes("ana")).toEqual({
      name: "Ana Ruiz",
      title: "Buyer",
      stance: 0.5,
      dottedLineTo: ["zoe"],
    });
    expect(graph.getNodeAttributes("lee")).toEqual({
      name: "Lee Wong",
      roles: ["economic_buyer"],
      reportsTo: "boss elsewhere",
    });
    expect(graph.getNodeAttributes("max")).toEqual({ name: "Max Orr", custom: { note: null } });
  });

  it("makes reporting lines and relationships directed edges, keyed by given or derived id", () => {
    const graph = createAccountGraph(account);
    expect(graph.mapEdges((key, attributes, from, to) => [key, from, to, attributes])).toEqual([
      ["ana>reports_to>lee", "ana", "lee", { kind: "reports_to" }],
      ["ana>dotted_line>lee", "ana", "lee", { kind: "dotted_line", position: 1 }],
      ["ana>dotted_line>max", "ana", "max", { kind: "dotted_line", position: 2 }],
      ["max>reports_to>max", "max", "max", { kind: "reports_to" }],
      ["t1", "ana", "lee", { id: "t1", kind: "advises", strength: 0.8 }],
      ["ana>ally>max", "max", "ana", { kind: "ally" }],
      ["ana>trusts>lee", "ana", "lee", { kind: "trusts" }],
    ]);
    expect([graph.type, graph.multi]).toEqual(["directed", true]);
  });

  it("keeps all else as attributes of the graph", () => {
    const { people: _people, relationships: _relationships, ...others } = account;
    expect(createAccountGraph(account).getAttributes()).toEqual({
      schemaVersion: 1,
      ...others,
      peopleIds: ["ana", "lee", "max"],
    });
  });

  it("gives a reporting line another key where a relationship has taken its own", () => {
    const people = [
      { id: "a", name: "A", reportsTo: "b" },
      { id: "b", name: "B" },
    ];
    const relationships = [{ id: "a>reports_to>b", from: "b", to: "a", kind: "likes" as const }];
    expect(createAccountGraph({ ...account, people, relationships, interactions: [] }).edges()).toEqual([
      "a>reports_to>b#2",
      "a>reports_to>b",
    ]);
  });

  it("makes an empty graph of an account without people", () => {
    const graph = createAccountGraph({ id: "acme", name: "Acme", asOf: "2026-03-01", people: [] });
    expect([graph.order, graph.size]).toEqual([0, 0]);
  });

  it("shares nothing with the account and holds nothing but JSON", () => {
    fc.assert(
      fc.property(accountArbitrary, (input) => {
        const before = structuredClone(input);
        const exported = createAccountGraph(deepFreeze(input)).export();
        expect(input).toEqual(before);
        expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
      }),
    );
  });

  it("refuses what parseAccount refuses", () => {
    expect(() => createAccountGraph({ ...account, people: [] })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: relationships[0].from: unknown person "ana"; relationships[0].to: unknown person "lee"; relationships[1].from: unknown person "max"; relationships[1].to: unknown person "ana"; relationships[2].from: unknown person "ana"; relationships[2].to: unknown person "lee"]`,
    );
    expect(() => createAccountGraph(account, { limits: { people: 2 } })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: people: 3 people (limit 2; raise options.limits.people)]`,
    );
  });

  it("is typed: known attributes have their types, layouts may add their own", () => {
    const graph = createAccountGraph(account);
    expectTypeOf(graph).toEqualTypeOf<AccountGraph>();
    expectTypeOf(graph).toExtend<AbstractGraph>();
    expectTypeOf(graph.getNodeAttribute("ana", "title")).toEqualTypeOf<string | null | undefined>();
    graph.setNodeAttribute("ana", "x", 3);
    expect(graph.getNodeAttribute("ana", "x")).toBe(3);
  });
});
