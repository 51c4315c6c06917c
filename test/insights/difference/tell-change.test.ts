import { expect, it } from "vitest";
import { tellChange } from "../../../src/insights/difference/tell-change.js";

const nameOf = (id: string) => ({ ana: "Ana Ruiz", kim: "Kim Bauer" })[id] ?? null;
const tell = (field: string, before: unknown, after: unknown) => tellChange(field, before, after, nameOf);

it("tellChange() names managers and owners, and says who it was", () => {
  expect(tell("reportsTo", "ana", "kim")).toBe("reports to Kim Bauer, no longer to Ana Ruiz");
  expect(tell("reportsTo", null, "kim")).toBe("reports to Kim Bauer");
  expect(tell("reportsTo", "ana", undefined)).toBe("no longer reports to Ana Ruiz");
  expect(tell("ownerId", "ana", "gone")).toBe("looked after by gone, no longer by Ana Ruiz");
  expect(tell("ownerId", "ana", null)).toBe("no longer looked after by Ana Ruiz");
});

it("tellChange() has words for stances, contact and fields", () => {
  expect(tell("stance", 0, -1)).toBe("stance from neutral to opponent");
  expect(tell("stance", undefined, 0.3)).toBe("stance from unknown to 0.3");
  expect(tell("stance", -0.3, 1)).toBe("stance from −0.3 to advocate");
  expect(tell("covered", false, true)).toBe("we are in contact");
  expect(tell("covered", true, null)).toBe("we are not in contact any more");
  expect(tell("roles", ["technical_buyer", "legal"], [])).toBe("roles from technical buyer and legal to none");
  expect(tell("lastContactAt", null, "2026-03-01")).toBe("last contact from unknown to 2026-03-01");
  expect(tell("politicalStatus", "inner_circle", "outside")).toBe("political status from inner circle to outside");
  expect(tell("authority", {}, { veto: true })).toBe("authority");
  expect(tell("persona", "a".repeat(50), "b")).toBe("persona");
});
