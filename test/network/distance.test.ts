import { expect, it } from "vitest";
import { strengthToDistance } from "../../src/network/distance.js";

it("turns strength into length: the stronger, the shorter, and 1 into 1", () => {
  expect([1, 0.8, 0.5, 0.25, 2].map(strengthToDistance)).toEqual([1, 1.25, 2, 4, 0.5]);
});
