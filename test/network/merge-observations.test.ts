import { describe, expect, it } from "vitest";
import { codes, person, read } from "./read.js";

const sources = [
  { id: "sales", kind: "crm" },
  { id: "service", kind: "interview" },
];
const observe = (field: string, value: unknown, more: Record<string, unknown> = {}) => ({
  personId: "a",
  field,
  value,
  ...more,
});
const readA = (fields: Record<string, unknown>, observations: unknown[], rest = {}, options = {}) =>
  person(read([{ id: "a", ...fields }], { observations, sources, ...rest }, options), "a");

describe("several observations of a number", () => {
  it("become their mean, weighted by confidence, with the spread kept", () => {
    const merged = readA({ stance: 1 }, [observe("stance", -1, { confidence: 0.5 })]);
    expect(merged.stance).toBeCloseTo(1 / 3, 12);
    expect(merged.stanceSpread).toBeCloseTo(Math.sqrt((2 / 3) * (2 / 3) ** 2 + (1 / 3) * (4 / 3) ** 2), 12);
    expect(merged.stanceConfidence).toBeCloseTo((1 + 0.25) / 1.5, 12);
  });

  it("count less the older they are: a stance half after 180 days", () => {
    const old = observe("stance", "opponent", { at: "2025-09-02" });
    expect(readA({ stance: "advocate" }, [old]).stance).toBeCloseTo((1 - 0.5) / 1.5, 12);
  });

  it("count only if they are later than the day since which the value holds", () => {
    const since = { stance: { asOf: "2026-02-20", validFrom: "2026-02-20" } };
    const stated = { stance: 1, provenance: since };
    for (const at of ["2026-02-01", "2026-02-20", undefined])
      expect(readA(stated, [observe("stance", -1, { at })]), at).toMatchObject({ stance: 1, stanceSpread: 0 });
    expect(readA(stated, [observe("stance", -1, { at: "2026-02-21" })]).stance).toBeLessThan(0.1);
    const ahead = { stance: 1, provenance: { stance: { validFrom: "2027-01-01" } } };
    expect(readA(ahead, [observe("stance", -1, { at: "2026-02-01" })]).stance).toBe(-1);
  });

  it("count by the reliability of their source", () => {
    const both = [observe("stance", 1, { sourceId: "sales" }), observe("stance", 0, { sourceId: "service" })];
    expect(readA({}, both).stance).toBeCloseTo(0.75 / 1.65, 12);
  });

  it("are a value of their own where nothing else is stated", () => {
    expect(readA({}, [observe("stance", "critic", { confidence: 0.3 })])).toMatchObject({
      stance: -0.5,
      stanceConfidence: 0.3,
      stanceSpread: 0,
    });
    expect(readA({}, [observe("level", 2)]).level).toBe(2);
  });

  it("count the same one once, however often it is written down", () => {
    const critic = observe("stance", -0.5, { sourceId: "sales", at: "2026-02-01" });
    expect(readA({ stance: 1 }, [critic, critic, critic]).stance).toBe(readA({ stance: 1 }, [critic]).stance);
    expect(readA({ stance: 1 }, [observe("stance", 1), critic]).stance).toBe(readA({ stance: 1 }, [critic]).stance);
    const service = { ...critic, sourceId: "service" };
    expect(readA({ stance: 1 }, [critic, service]).stance).not.toBe(readA({ stance: 1 }, [critic]).stance);
  });

  it("are a plain mean when all are without any confidence", () => {
    const none = [observe("stance", 1, { confidence: 0 }), observe("stance", 0, { confidence: 0 })];
    expect(readA({}, none)).toMatchObject({ stance: 0.5, stanceConfidence: 0 });
  });
});

describe("several observations of words", () => {
  it("become the most supported one", () => {
    const coverage = (confidence: number) => [
      observe("coverage", "multiple", { confidence }),
      observe("coverage", "multiple", { confidence, sourceId: "sales" }),
    ];
    expect(readA({ coverage: "brief" }, coverage(0.6)).fields.coverage).toBe("multiple");
    expect(readA({ coverage: "brief" }, coverage(0.4)).fields.coverage).toBe("brief");
  });

  it("compare roles whatever their order", () => {
    const seen = [
      observe("roles", ["legal", "coach"], { confidence: 0.3, sourceId: "sales" }),
      observe("roles", ["coach", "legal"], { confidence: 0.3, sourceId: "service" }),
    ];
    expect(readA({ roles: ["approver"], provenance: { roles: { confidence: 0.5 } } }, seen).roles).toHaveLength(2);
  });

  it("take the first by letters of equally supported ones", () => {
    expect(readA({ coverage: "multiple" }, [observe("coverage", "brief")]).fields.coverage).toBe("brief");
  });
});

describe("what is told of disagreement", () => {
  it("is an issue where they differ, and none where they agree", () => {
    const issues = (value: number) =>
      codes(read([{ id: "a", stance: 0.5 }], { observations: [observe("stance", value, { confidence: 0.5 })] }));
    expect(issues(0)).toEqual(["observations_disagree"]);
    expect(issues(0.5)).toEqual([]);
  });
});

describe("which observations count", () => {
  it("not those dated after asOf", () => {
    expect(readA({ stance: 1 }, [observe("stance", -1, { at: "2026-03-02" })]).stance).toBe(1);
    expect(
      readA({ stance: 1 }, [observe("stance", -1, { at: "2026-03-02" })], {}, { asOf: "2026-03-03" }).stance,
    ).toBeLessThan(0.1);
  });

  it("those of a goal for its stake alone", () => {
    const goals = [
      { id: "g", name: "G" },
      { id: "h", name: "H", stakes: [{ personId: "a", stance: 0 }] },
    ];
    const ofG = [observe("stance", -1, { goalId: "g" })];
    expect(readA({ stance: 1 }, ofG, { goals }).stance).toBe(1);
    expect(readA({ stance: 1 }, ofG, { goals }, { goalId: "g" }).stance).toBe(-1);
    const ofH = [observe("stance", -1, { goalId: "h" }), observe("stance", 0.5)];
    expect(readA({ stance: 1 }, ofH, { goals }, { goalId: "h" }).stance).toBe(-0.5);
  });

  it("those of fields that stakes alone have, stated ones and others together", () => {
    const goals = [
      { id: "g", name: "G" },
      { id: "h", name: "H", stakes: [{ personId: "a", impactIfWin: 1, personalWin: "Fewer calls" }] },
    ];
    const seen = [
      observe("impactIfWin", -0.5, { goalId: "g" }),
      observe("impactIfLose", 0.5, { goalId: "h" }),
      observe("impactIfWin", 0, { goalId: "h", confidence: 0.5 }),
      observe("impactIfWin", -1, { goalId: "h", at: "2026-04-01" }),
    ];
    expect(readA({}, seen, { goals }, { goalId: "g" }).stake).toEqual({ personId: "a", impactIfWin: -0.5 });
    const { stake } = readA({}, seen, { goals }, { goalId: "h" });
    expect(stake).toMatchObject({ impactIfLose: 0.5, personalWin: "Fewer calls" });
    expect(stake!.impactIfWin).toBeCloseTo(1 / 1.5, 12);
    expect(readA({}, seen, { goals }).stake).toBeNull();
  });

  it("none of a goal for fields that people alone have", () => {
    const goals = [{ id: "g", name: "G" }];
    const other = observe("personId", "b", { goalId: "g" });
    const seen = [observe("level", 4, { goalId: "g" }), other, { ...other, sourceId: "sales" }];
    expect(readA({ level: 2 }, seen, { goals })).toMatchObject({ level: 2, stake: { personId: "a" } });
  });

  it("none that would change who somebody is", () => {
    const network = read([{ id: "a" }], { observations: [observe("side", "us"), observe("name", "Zed")] });
    expect(person(network, "a")).toMatchObject({ side: "customer", name: "A" });
  });

  it("none of fields that nobody knows", () => {
    expect(readA({}, [observe("shoeSize", 43)]).fields).not.toHaveProperty("shoeSize");
  });
});
