import { describe, expect, it } from "vitest";
import { attention, read } from "./read.js";

const people = [{ id: "a" }, { id: "b" }];
const tie = (kind: string, more: Record<string, unknown> = {}) => ({ from: "a", to: "b", kind, strength: 1, ...more });
/** How much the first listens to the second, and the second to the first. */
const both = (relationships: unknown[], rest: Record<string, unknown> = {}, options = {}) => {
  const network = read(people, { relationships, ...rest }, options);
  return [attention(network, "a", "b"), attention(network, "b", "a")];
};
const near = (value: number) => expect.closeTo(value, 12);

describe("what makes somebody listen", () => {
  it.each([
    ["influences", 0, 1],
    ["advises", 0, 0.9],
    ["mentors", 0, 0.8],
    ["sponsors", 0, 0.6],
    ["consults_for", 0, 0.7],
    ["trusts", 0.8, 0],
    ["respects", 0.7, 0],
    ["likes", 0.25, 0],
    ["ally", 0.5, 0.5],
    ["works_with", 0.4, 0.4],
    ["communicates", 0.4, 0.4],
    ["friend", 0.25, 0.25],
    ["former_colleague", 0.15, 0.15],
    ["knows", 0, 0],
    ["distrusts", 0, 0],
    ["dislikes", 0, 0],
    ["blocks", 0, 0],
    ["rival", 0, 0],
    ["conflict", 0, 0],
  ])("%s: a to b %f, b to a %f", (kind, there, back) => {
    expect(both([tie(kind)])).toEqual([near(there), near(back)]);
    expect(both([tie(kind, { strength: 0.5 })])).toEqual([near(there / 2), near(back / 2)]);
  });

  it("reporting lines: .6 up and .3 down; dotted ones .4 and .2", () => {
    const line = (fields: object) => {
      const network = read([{ id: "a", ...fields }, { id: "b" }]);
      return [attention(network, "a", "b"), attention(network, "b", "a")];
    };
    expect(line({ reportsTo: "b" })).toEqual([near(0.6), near(0.3)]);
    expect(line({ dottedLineTo: ["b", "b"] })).toEqual([near(0.4), near(0.2)]);
    expect(line({ reportsTo: "b", dottedLineTo: ["b"] })).toEqual([near(1 - 0.4 * 0.6), near(1 - 0.7 * 0.8)]);
    expect(line({ reportsTo: "b", provenance: { reportsTo: { confidence: 0.5 } } })).toEqual([near(0.3), near(0.15)]);
    expect(line({ reportsTo: "b", provenance: { reportsTo: { asOf: "2026-03-02" } } })).toEqual([0, 0]);
  });

  it("counts strength times recency times confidence", () => {
    expect(both([tie("influences", { strength: 0.8, confidence: 0.5, asOf: "2025-03-01" })])).toEqual([0, near(0.2)]);
  });
});

describe("how evidence joins", () => {
  it("takes the strongest of a family, so that duplicates change nothing", () => {
    expect(both([tie("advises"), tie("advises", { strength: 0.4 })])).toEqual([0, near(0.9)]);
    expect(both([tie("communicates", { strength: 0.6 }), tie("works_with", { strength: 0.5 })])).toEqual([
      near(0.24),
      near(0.24),
    ]);
    expect(both([tie("likes", { strength: 0.6 }), tie("friend", { strength: 0.4 })])).toEqual([near(0.15), near(0.1)]);
  });

  it("joins families by noisy-or", () => {
    expect(both([tie("advises"), tie("mentors")])).toEqual([0, near(1 - 0.1 * 0.2)]);
    expect(both([tie("trusts"), tie("respects"), tie("ally")])).toEqual([near(1 - 0.2 * 0.3 * 0.5), near(0.5)]);
  });

  it("puts interactions into the family of contact, with stated ties", () => {
    const interactions = [
      { id: "i", at: "2026-03-01", channel: "in_person", participants: [{ personId: "a" }, { personId: "b" }] },
    ];
    const met = 0.4 * (1 - Math.exp(-1 / 3));
    expect(both([], { interactions })).toEqual([near(met), near(met)]);
    expect(both([tie("communicates")], { interactions })).toEqual([near(0.4), near(0.4)]);
  });

  it("is less for ill feelings of the listener, by three quarters of them", () => {
    expect(both([tie("ally"), tie("distrusts")])).toEqual([near(0.5 * (1 - 0.75 * 0.9)), near(0.5)]);
    expect(both([tie("ally"), tie("rival", { strength: 0.5 })])).toEqual([
      near(0.5 * (1 - 0.75 * 0.45)),
      near(0.5 * (1 - 0.75 * 0.45)),
    ]);
    const hostility = 1 - (1 - 0.9) * (1 - 0.7);
    expect(both([tie("trusts"), tie("blocks"), tie("dislikes")])).toEqual([near(0.8 * (1 - 0.75 * hostility)), 0]);
  });

  it("is less where interactions went badly, not where they went well", () => {
    const met = (sentiment: number) => [
      {
        id: "i",
        at: "2026-03-01",
        channel: "in_person",
        participants: [{ personId: "a" }, { personId: "b" }],
        sentiment,
      },
    ];
    const plain = 0.4 * (1 - Math.exp(-1 / 3));
    expect(both([], { interactions: met(-0.5) })[0]).toBeCloseTo(plain * (1 - 0.75 * 0.3), 12);
    expect(both([], { interactions: met(0.5) })[0]).toBeCloseTo(plain, 12);
  });
});

describe("who listens", () => {
  it("customers and externals, not ours, not those of competitors", () => {
    const network = read(
      [{ id: "a" }, { id: "x", side: "external" }, { id: "u", side: "us" }, { id: "c", side: "competitor" }],
      {
        relationships: ["x", "u", "c"].map((from) => ({ from, to: "a", kind: "influences", strength: 1 })),
      },
    );
    expect(["x", "u", "c"].map((id) => attention(network, "a", id))).toEqual([1, 0, 0]);
  });

  it("nobody to or from an empty seat; people on leave as before", () => {
    const network = read(
      [{ id: "a", status: "vacant" }, { id: "b" }, { id: "c", status: "on_leave", reportsTo: "b" }],
      {
        relationships: [{ from: "a", to: "b", kind: "ally", strength: 1 }],
      },
    );
    expect(attention(network, "b", "a")).toBe(0);
    expect(attention(network, "a", "b")).toBe(0);
    expect(attention(network, "c", "b")).toBe(0.6);
  });
});

describe("informalTies", () => {
  it("elicited_only leaves out what nobody said sways anybody", () => {
    const kinds = "trusts respects ally works_with communicates likes friend former_colleague".split(" ");
    for (const kind of kinds) expect(both([tie(kind)], {}, { informalTies: "elicited_only" }), kind).toEqual([0, 0]);
    const kept = "influences advises mentors sponsors consults_for".split(" ");
    for (const kind of kept) {
      expect(both([tie(kind)], {}, { informalTies: "elicited_only" }), kind).toEqual(both([tie(kind)]));
    }
    const interactions = [
      { id: "i", at: "2026-03-01", channel: "in_person", participants: [{ personId: "a" }, { personId: "b" }] },
    ];
    expect(both([], { interactions }, { informalTies: "elicited_only" })).toEqual([0, 0]);
    expect(both([tie("ally")], {}, { informalTies: "blend" })).toEqual(both([tie("ally")]));
  });
});
