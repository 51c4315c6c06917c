import { expect, it } from "vitest";
import { describeChange } from "../../../src/insights/difference/describe-change.js";

const nameOf = (id: string) => ({ ana: "Ana Ruiz", kim: "Kim Bauer" })[id] ?? null;
const said = (field: string, before: unknown, after: unknown) => describeChange(field, before, after, nameOf).text;

it("describeChange() names managers and owners, and says who it was", () => {
  expect(said("reportsTo", "ana", "kim")).toBe("reports to Kim Bauer instead of Ana Ruiz");
  expect(said("reportsTo", null, "kim")).toBe("reports to Kim Bauer");
  expect(said("reportsTo", "ana", undefined)).toBe("no longer reports to Ana Ruiz");
  expect(said("ownerId", "ana", "gone")).toBe("looked after by gone instead of Ana Ruiz");
  expect(said("ownerId", "ana", null)).toBe("no longer looked after by Ana Ruiz");
});

it("describeChange() has words for stances, and no numbers", () => {
  expect(said("stance", 0, -1)).toBe("now strongly against us instead of undecided");
  expect(said("stance", undefined, 0.3)).toBe("now for us");
  expect(said("stance", -0.3, null)).toBe("stance no longer known");
  expect(said("stance", -0.3, -0.6)).toBe("moved away from us");
  expect(said("stance", 0.3, 0.6)).toBe("moved closer to us");
});

it("describeChange() has words for contact, codes and fields", () => {
  expect(said("covered", false, true)).toBe("we are now in contact");
  expect(said("covered", true, null)).toBe("we are no longer in contact");
  expect(said("roles", ["technical_buyer", "legal"], [])).toBe("roles from technical buyer and legal to none");
  expect(said("lastContactAt", null, "2026-03-01")).toBe("last contact from unknown to March 1, 2026");
  expect(said("politicalStatus", "inner_circle", "outside")).toBe("political status from inner circle to outside");
  expect(said("title", "outside", "CFO")).toBe("title from outside to CFO");
  expect(said("isTop", null, true)).toBe("top of the chart from unknown to yes");
  expect(said("authority", {}, { veto: true })).toBe("authority");
  expect(said("persona", "a".repeat(50), "b")).toBe("persona");
  expect(said("laterField", 1, 2)).toBe("laterField from 1 to 2");
});
