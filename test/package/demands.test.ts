import { existsSync, readFileSync } from "node:fs";
import * as root from "account-graph";
import * as portfolio from "account-graph/portfolio";
import * as markdown from "account-graph/render/markdown";
import { describe, expect, it } from "vitest";

const docs = new URL("../../docs/", import.meta.url);
const page = readFileSync(new URL("demands.md", docs), "utf8");
const exported = { ...root, ...portfolio, ...markdown };

/** What plans have to answer, of the demands on that page. */
const planning =
  "Q1 Q2 Q3 Q4 Q11 Q12 Q13 Q26 Q27 Q28 R7 R9 R12 R13 R15 M3 M9 M19 M24 M25 M26 M27 M28 M29 M30 M31 M34 N4 N13 N16 N17 N23 P7 P19 P20 P26";

const rows = [...page.matchAll(/^\| (`.+`) \| .+ \| ([A-Z0-9, ]+) \| \[\w+\]\((\S+?)\) \|$/gm)].map(
  ([, functions, demands, link]) => ({
    functions: [...functions!.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    demands: demands!.split(", "),
    link: link!,
  }),
);

describe("the demands of planning", () => {
  it.each(planning.split(" "))("%s points to an exported function with an example that exists", (demand) => {
    const answers = rows.filter(({ demands }) => demands.includes(demand));
    expect(answers.length).toBeGreaterThan(0);
    for (const { functions, link } of answers) {
      for (const name of functions) expect(exported, name).toHaveProperty(name);
      const [file, anchor] = link.split("#");
      const target = new URL(file!, docs);
      expect(existsSync(target), link).toBe(true);
      const text = readFileSync(target, "utf8");
      expect(text).toContain(functions[0]);
      if (anchor === undefined) continue;
      const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
        heading!
          .toLowerCase()
          .replace(/[^\w -]/g, "")
          .replaceAll(" ", "-"),
      );
      expect(headings).toContain(anchor);
    }
  });
});
