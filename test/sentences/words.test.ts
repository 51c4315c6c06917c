import { describe, expect, it } from "vitest";
import { BUYING_ROLES, CHANNELS, EVENT_KINDS, PURPOSES, RELATION_LEVELS } from "../../src/model/vocabularies.js";
import { wordsOf } from "../../src/model/vocabulary.js";
import { stanceWord } from "../../src/sentences/stance-word.js";
import { word } from "../../src/sentences/words.js";

describe("words for codes", () => {
  it.each([
    ["role", BUYING_ROLES],
    ["channel", CHANNELS],
    ["purpose", PURPOSES],
    ["relation_level", RELATION_LEVELS],
    ["event", EVENT_KINDS],
  ] as const)("every word of the vocabulary %s can be said", (group, vocabulary) => {
    for (const code of wordsOf<string>(vocabulary as never)) {
      const { key, params, text } = word(`words.${group}.${code}` as "words.role.champion", {});
      expect([key, params]).toEqual([`words.${group}.${code}`, {}]);
      expect(text).toMatch(/^[a-z ]+$/);
    }
  });

  it("says stances as people do, with the cut-offs on the outer side", () => {
    const said = [1, 0.75, 0.74, 0.25, 0.24, 0, -0.24, -0.25, -0.74, -0.75].map((stance) => stanceWord(stance).text);
    expect(said).toEqual([
      "strongly for us",
      "strongly for us",
      "for us",
      "for us",
      "undecided",
      "undecided",
      "undecided",
      "against us",
      "against us",
      "strongly against us",
    ]);
  });
});
