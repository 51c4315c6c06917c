import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { scoreAccount } from "../../src/index.js";
import { renderDot } from "../../src/render/dot/index.js";
import { renderMermaid } from "../../src/render/mermaid/index.js";
import { generateAccount } from "../../src/testing/index.js";
import { hasGraphviz, load } from "../export/foreign.js";
import { exampleAccount, hostileNames, ownWordsAccount, smallAccount } from "./svg/pictured.js";

const smallScore = scoreAccount(smallAccount, { samples: 0 });
const hostile = {
  id: 'h"\\',
  name: 'x" -> y \\',
  asOf: "2026-03-01",
  people: [
    ...hostileNames,
    "end",
    'a"]; click p0 "javascript:alert(1)"',
    "`**x**`",
    "%%{init: {}}%%",
    "\\N \\G",
    "&lt;b&gt;",
    "#quot;",
  ].map((name, index) => ({ id: `p${index}\\"`, name, ...(index > 0 ? { reportsTo: 'p0\\"' } : {}) })),
} as const;
const inputs = {
  small: smallAccount,
  hostile,
  example: exampleAccount("harbourline-freight"),
  large: generateAccount({ people: 400, seed: 2 }),
};

describe("renderMermaid()", () => {
  let parse: (text: string) => Promise<unknown>;
  beforeAll(async () => {
    // Mermaid parses without a page; only the cleaning of what it would draw needs one.
    Object.assign(await load<object>("dompurify"), { addHook: () => {}, sanitize: (text: string) => text });
    const mermaid = await load<{ parse(text: string): Promise<unknown> }>("mermaid");
    parse = (text) => mermaid.parse(text);
  }, 60_000);

  it("writes people below managers, dotted and inferred lines, stance and share", () => {
    const text = renderMermaid(smallAccount, smallScore);
    expect(text).toMatch(/^flowchart TB\n {2}p0\["Dana Cole<br\/>CFO · EB · \d+%"\]:::unknown\n/);
    expect(text).toContain("p0 --- p1\n");
    expect(text).toContain("p0 -.- p2\n");
    expect(text).toContain("-. inferred .- ");
    expect(text).not.toContain("Gus Gone");
  });

  it.each(Object.entries(inputs))("is a flowchart to Mermaid (%s)", async (_name, account) => {
    await expect(parse(renderMermaid(account))).resolves.toMatchObject({ diagramType: "flowchart-v2" });
  });

  it("lets no name be more than text", () => {
    for (const line of renderMermaid(hostile)
      .split("\n")
      .filter((one) => /^ {2}p\d+\[/.test(one)))
      expect(line).toMatch(/^ {2}p\d+\["[\p{L}\p{N}\p{M} .,·+=−%#;-]*(<br\/>[^"<>`]*)?"\]:::[a-z]+$/u);
  });

  it("adds ties with their words, the account's own where it has some, where asked for", async () => {
    const text = renderMermaid(ownWordsAccount, scoreAccount(ownWordsAccount, { samples: 0 }), {
      ties: ["influence", "alliance", "rivalry"],
    });
    expect(text).toContain("Budget holder");
    expect(text).toContain('---|"Plays golf with"|');
    expect(text).toContain('-->|"influences"|');
    expect(text).toMatch(/-\.-\|"[a-z ]+"\|/);
    await expect(parse(text)).resolves.toMatchObject({ diagramType: "flowchart-v2" });
    expect(renderMermaid(ownWordsAccount)).not.toContain("golf");
  });

  it("counts those whom it leaves out", () => {
    const text = renderMermaid(inputs.large, null, { maxPeople: 50 });
    expect(text.match(/^ {2}p\d+\[/gm)!.length).toBe(50);
    expect(text).toMatch(/others\["\d+ more"\]/);
    expect(() => renderMermaid(smallAccount, null, { people: 3 } as never)).toThrow(/options/);
  });
});

describe("renderDot()", () => {
  it("writes people below managers, dotted and inferred lines", () => {
    const dot = renderDot(smallAccount, smallScore);
    expect(dot).toContain('id="dana"');
    expect(dot).toContain("p0 -> p1;");
    expect(dot).toContain("[style=dotted, constraint=false]");
    expect(dot).toContain("[style=dashed]");
  });

  it("adds ties with their words where asked for", () => {
    const dot = renderDot(ownWordsAccount, null, { ties: ["alliance", "influence"] });
    expect(dot).toContain('[label="Plays golf with", constraint=false]');
    expect(dot).toContain('[label="influences", constraint=false, dir=forward]');
    expect(dot).not.toContain("rival");
    expect(() => renderDot(ownWordsAccount, null, { ties: ["reporting"] as never })).toThrow(/ties/);
  });

  it.skipIf(!hasGraphviz).each(Object.entries(inputs))(
    "is drawn by Graphviz with every person and line (%s; skipped without graphviz)",
    (_name, account) => {
      const dot = renderDot(account);
      const drawn = JSON.parse(execFileSync("dot", ["-Tjson0"], { input: dot, encoding: "utf8", maxBuffer: 1e9 }));
      const people = dot.match(/^ {2}(p\d+|others) \[/gm)!.length;
      expect(drawn.objects.length).toBe(people);
      expect(drawn.edges?.length ?? 0).toBe(dot.match(/^ {2}p\d+ -> /gm)?.length ?? 0);
      const svg = execFileSync("dot", ["-Tsvg"], { input: dot, encoding: "utf8", maxBuffer: 1e9 });
      expect(svg).not.toMatch(/<(script|image|a)\b/);
    },
  );
});
