import { expect, test } from "vitest";
import { stanceNumber, strengthNumber } from "../../../src/model/titles/words-to-numbers.js";

test("stances and strengths are read as numbers, numbers as they are", () => {
  expect((["advocate", "supporter", "neutral", "critic", "opponent", 0.3] as const).map(stanceNumber)).toEqual([
    1, 0.5, 0, -0.5, -1, 0.3,
  ]);
  expect((["weak", "medium", "strong", 0.1] as const).map(strengthNumber)).toEqual([0.25, 0.5, 0.8, 0.1]);
});
