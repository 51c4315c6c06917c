import { describe, expect, it } from "vitest";
import { sentenceTable } from "../../src/sentences/sentence-table.js";
import { translateResult } from "../../src/sentences/translate-result.js";

const say = sentenceTable({ "test.outer": "{person} left{clauses;}", "test.inner": "{share%} goes with them" });
const person = { type: "person", id: "ana", label: "Ana" } as const;
const sentence = say("test.outer", { person, clauses: [say("test.inner", { share: 0.17 })] });
const german = {
  locale: "de",
  templates: { "test.outer": "{person} ist fort{clauses;}", "test.inner": "{share%} gehen mit" },
};

describe("translateResult", () => {
  it("writes sentences, and those inside them, by the catalog", () => {
    expect(sentence.text).toBe("Ana left; 17% goes with them");
    expect(translateResult({ reasons: [sentence] }, german).reasons[0]!.text).toBe("Ana ist fort; 17\u00a0% gehen mit");
  });

  it("writes messages of issues and labels of references that are made of words", () => {
    const issue = {
      severity: "info",
      code: "x",
      path: [],
      message: "17% goes with them",
      key: "test.inner",
      params: { share: 0.17 },
    };
    expect(translateResult(issue, german).message).toBe("17\u00a0% gehen mit");
    const tie = {
      type: "relationship",
      id: "t",
      label: "17% goes with them",
      key: "test.inner",
      params: { share: 0.17 },
    };
    expect(translateResult(tie, german).label).toBe("17\u00a0% gehen mit");
  });

  it("leaves what the catalog lacks, and the result itself, as they are", () => {
    const before = structuredClone(sentence);
    const half = translateResult(sentence, { locale: "de", templates: { "test.inner": "{share%} gehen mit" } });
    expect(half.text).toBe("Ana left; 17% goes with them");
    expect(sentence).toEqual(before);
  });
});
