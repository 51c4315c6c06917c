import { expect, it } from "vitest";
import { tieKeys } from "../../../src/insights/uncertainty/tie-keys.js";
import { read } from "../../network/read.js";

const tie = (from: string, to: string, kind: string, more: Record<string, unknown> = {}) => ({
  from,
  to,
  kind,
  ...more,
});
const keys = (...relationships: unknown[]) => {
  const network = read([{ id: "a" }, { id: "b" }], { relationships });
  const found = tieKeys(network);
  return Object.fromEntries(network.ties.map(({ id }, index) => [id, found[index]]));
};

it("gives every tie its own key, by who, what and to whom", () => {
  const found = keys(tie("a", "b", "trusts"), tie("b", "a", "trusts"), tie("a", "b", "respects"));
  expect(new Set(Object.values(found)).size).toBe(3);
});

it("gives ties that say the same one key, and ties of different strength, confidence or source two", () => {
  const twice = keys(tie("a", "b", "trusts", { id: "x" }), tie("a", "b", "trusts", { id: "y" }));
  expect(twice.x).toBe(twice.y);
  for (const more of [{ strength: 0.9 }, { confidence: 0.4 }]) {
    const two = keys(tie("a", "b", "trusts", { id: "x" }), tie("a", "b", "trusts", { id: "y", ...more }));
    expect(two.x).not.toBe(two.y);
  }
});

it("keeps the key of a tie whose strength changes, so that snapshots are drawn alike", () => {
  expect(keys(tie("a", "b", "trusts", { id: "x" }))).toEqual(keys(tie("a", "b", "trusts", { id: "x", strength: 0.9 })));
});
