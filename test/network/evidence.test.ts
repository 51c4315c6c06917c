import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SOURCE_KINDS } from "../../src/model/vocabularies.js";
import { recency } from "../../src/network/evidence.js";
import { codes, read, tieBetween } from "./read.js";

describe("confidence", () => {
  it("is what is stated, else the reliability of the source, else 1", () => {
    const sources = [
      { id: "s", kind: "news" },
      { id: "t", kind: "news", reliability: 0.33 },
    ];
    expect(tieBetween({})!.confidence).toBe(1);
    expect(tieBetween({ sourceId: "s" }, { sources })!.confidence).toBe(0.7);
    expect(tieBetween({ sourceId: "t" }, { sources })!.confidence).toBe(0.33);
    expect(tieBetween({ sourceId: "s", confidence: 0.2 }, { sources })!.confidence).toBe(0.2);
    expect(tieBetween({ sourceId: "s", confidence: 0 }, { sources })!.confidence).toBe(0);
  });

  it("has a reliability for every kind of source", () => {
    const reliability = (kind: string) => tieBetween({ sourceId: "s" }, { sources: [{ id: "s", kind }] })!.confidence;
    expect(Object.fromEntries(SOURCE_KINDS.map(({ value }) => [value, reliability(value)]))).toEqual({
      first_hand: 0.95,
      interview: 0.9,
      survey: 0.85,
      crm: 0.75,
      email_metadata: 0.7,
      meeting_metadata: 0.7,
      website: 0.8,
      report: 0.8,
      news: 0.7,
      partner: 0.65,
      social: 0.6,
      inferred: 0.4,
    });
  });

  it("of a reporting line is that of its provenance, or of who observed it", () => {
    const line = (rest: Record<string, unknown>, more: Record<string, unknown> = {}) =>
      read([{ id: "a", reportsTo: "b", ...rest }, { id: "b" }], more).ties[0];
    expect(line({})).toMatchObject({ kind: "reports_to", current: 1, confidence: 1 });
    expect(line({ provenance: { reportsTo: { confidence: 0.6 } } })).toMatchObject({ confidence: 0.6 });
    const observations = [{ personId: "a", field: "reportsTo", value: "b", confidence: 0.4 }];
    expect(line({ reportsTo: null }, { observations })).toMatchObject({ kind: "reports_to", confidence: 0.4 });
  });
});

describe("recency", () => {
  it("halves after 90, 180, 365 or 1095 days, and stops at .1", () => {
    expect(recency("contact", 90)).toBe(0.5);
    expect(recency("affect", 180)).toBe(0.5);
    expect(recency("influence", 365)).toBe(0.5);
    expect(recency("acquaintance", 1095)).toBe(0.5);
    expect(recency("contact", 0)).toBe(1);
    expect(recency("contact", 90 * Math.log2(10) - 1)).toBeGreaterThan(0.1);
    expect(recency("contact", 90 * Math.log2(10) + 1)).toBe(0.1);
    expect(recency("influence", 1e6)).toBe(0.1);
  });

  it.each([
    [90, "communicates works_with"],
    [180, "likes friend ally distrusts dislikes blocks rival conflict"],
    [365, "influences advises mentors sponsors trusts respects consults_for"],
    [1095, "knows former_colleague"],
  ])("halves after %i days for %s", (days, kinds) => {
    const date = new Date(Date.parse("2026-03-01") - days * 86_400_000).toISOString().slice(0, 10);
    for (const kind of kinds.split(" ")) {
      expect(tieBetween({ kind, asOf: date })!.current, kind).toBeCloseTo(0.5, 12);
    }
  });

  it("does not touch reporting lines, but asks to verify those older than a year", () => {
    const map = (asOf: string) => read([{ id: "a", reportsTo: "b", provenance: { reportsTo: { asOf } } }, { id: "b" }]);
    expect(map("2020-01-01").ties[0]!.current).toBe(1);
    expect(codes(map("2020-01-01"))).toContain("old_reporting_line");
    expect(codes(map("2025-03-01"))).not.toContain("old_reporting_line");
  });

  it("never makes a tie stronger as it ages (law)", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (age, more) => {
        for (const half of ["contact", "affect", "influence", "acquaintance"] as const) {
          expect(recency(half, age + more)).toBeLessThanOrEqual(recency(half, age));
        }
      }),
      { seed: 1 },
    );
  });
});

describe("strength", () => {
  it("is medium where nothing is said, and words are .25, .5 and .8", () => {
    const strengths = [undefined, null, "weak", "medium", "strong", 0.33];
    expect(strengths.map((strength) => tieBetween({ strength })!.current)).toEqual([0.5, 0.5, 0.25, 0.5, 0.8, 0.33]);
  });
});

describe("dates", () => {
  const current = (asOf: string, date: string | null, days = 365, options = {}) => {
    const tie = tieBetween({ asOf: date }, { asOf }, options);
    return tie === undefined ? null : -Math.log2(tie.current) * days;
  };

  it("runs the age of a whole day from its end to the end of the day of asOf", () => {
    expect(current("2026-03-01", "2026-03-01")).toBeCloseTo(0, 9);
    expect(current("2026-03-01", "2026-02-28")).toBeCloseTo(1, 9);
    expect(current("2026-03-01T12:00:00Z", "2026-02-28")).toBeCloseTo(0.5, 9);
    expect(current("2026-03-01", "2026-03-01T06:00:00Z")).toBeCloseTo(0.75, 9);
    expect(current("2026-03-01T12:00:00Z", "2026-03-01T06:00:00Z")).toBeCloseTo(0.25, 9);
  });

  it("is never negative on the same day", () => {
    expect(current("2026-03-01T12:00:00Z", "2026-03-01")).toBeCloseTo(0, 12);
  });

  it("reads offsets: an evening in New York is the next day in UTC", () => {
    expect(current("2026-03-01", "2026-02-28T23:30:00-05:00")).toBeCloseTo(19.5 / 24, 9);
    expect(current("2026-02-28", "2026-02-28T23:30:00-05:00")).toBeNull();
    expect(current("2026-02-28", "2026-03-01T02:00:00+09:00")).toBeCloseTo(7 / 24, 9);
  });

  it("leaves out what begins after asOf, and says so", () => {
    expect(current("2026-03-01", "2026-03-02")).toBeNull();
    expect(current("2026-03-01", "2026-03-02T00:00:00Z")).toBeNull();
    expect(current("2026-03-01", "2026-03-01T23:59:59Z")).not.toBeNull();
    expect(current("2026-03-01T12:00:00Z", "2026-03-01T12:00:01Z")).toBeNull();
    expect(current("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z")).toBeCloseTo(0, 12);
    const network = read([{ id: "a" }, { id: "b" }], {
      relationships: [{ from: "a", to: "b", kind: "likes", asOf: "2026-03-02" }],
    });
    expect(codes(network)).toContain("later_than_as_of");
  });

  it("takes facts without a date as current at the account's asOf, also seen from a later day", () => {
    expect(current("2026-03-01", null)).toBeCloseTo(0, 12);
    expect(current("2026-03-01", null, 365, { asOf: "2026-03-11" })).toBeCloseTo(10, 9);
    expect(current("2026-03-01", null, 365, { asOf: "2025-03-11" })).toBeCloseTo(0, 12);
  });

  it("lets options.asOf win over account.asOf, in both directions", () => {
    expect(current("2026-03-01", "2026-02-28", 365, { asOf: "2026-03-03" })).toBeCloseTo(3, 9);
    expect(current("2026-03-01", "2026-02-28", 365, { asOf: "2026-02-27" })).toBeNull();
    expect(read([{ id: "a" }], {}, { asOf: "2025-01-01" }).asOf.iso).toBe("2025-01-01");
  });

  it("counts a tie only within the span in which it holds", () => {
    const holds = (span: Record<string, unknown>, asOf = "2026-03-01") => tieBetween(span, { asOf }) !== undefined;
    expect(holds({ validFrom: "2026-03-02" })).toBe(false);
    expect(holds({ validFrom: "2026-03-01" })).toBe(true);
    expect(holds({ validTo: "2026-02-28" })).toBe(false);
    expect(holds({ validTo: "2026-03-01" })).toBe(true);
    expect(holds({ validTo: "2026-03-01" }, "2026-03-01T20:00:00Z")).toBe(true);
    expect(holds({ validTo: "2026-03-01T10:00:00Z" }, "2026-03-01T20:00:00Z")).toBe(false);
    expect(holds({ validFrom: "2026-01-01", validTo: "2026-12-31" })).toBe(true);
  });

  it("says nothing of ties whose span is over", () => {
    const network = read([{ id: "a" }, { id: "b" }], {
      relationships: [{ from: "a", to: "b", kind: "likes", validTo: "2025-03-02" }],
    });
    expect(codes(network)).not.toContain("later_than_as_of");
  });
});
