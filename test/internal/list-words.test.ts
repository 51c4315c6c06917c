import { expect, it } from "vitest";
import { capitalized, listWords } from "../../src/internal/list-words.js";

it("lists words as English does", () => {
  expect([[], ["Lee"], ["Lee", "Ana"], ["Lee", "Ana", "Kim"]].map((words) => listWords(words))).toEqual([
    "",
    "Lee",
    "Lee and Ana",
    "Lee, Ana and Kim",
  ]);
  expect(listWords(["Lee", "Ana", "Kim"], "or")).toBe("Lee, Ana or Kim");
});

it("begins a text with a capital", () => {
  expect(["the side of Lee", "éva", ""].map(capitalized)).toEqual(["The side of Lee", "Éva", ""]);
});
