import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runFence } from "./fences.js";

interface Notebook {
  readonly cells: readonly { readonly cell_type: "code" | "markdown"; readonly source: readonly string[] }[];
}

/** The last expression of a cell, as what the kernel would be given to show. */
const shown = (code: string) =>
  code.replace(
    /\n?(.+);$/,
    (_, last: string) => `
const given = (${last}) as Record<symbol, () => Record<string, string>>;
console.log(Object.keys(given[Symbol.for("Jupyter.display")]()).join(" "));`,
  );

it("every cell of the example notebook ends in a result that draws itself", async () => {
  const { cells } = JSON.parse(
    readFileSync(new URL("../../examples/notebook.ipynb", import.meta.url), "utf8"),
  ) as Notebook;
  const code = cells.filter((cell) => cell.cell_type === "code").map((cell) => cell.source.join(""));
  const imports = code.flatMap((cell) => cell.match(/^import .*$/gm) ?? []);
  const bodies = code.map((cell) => cell.replace(/^import .*$/gm, "").trim());
  const [opening, ...others] = bodies.map(shown);
  const blocks = others.map((body) => `{ ${body} }`);
  const printed = await runFence([...imports, opening, ...blocks].join("\n"));
  expect(printed).toEqual(["text/html text/plain", "image/svg+xml text/html text/plain", "text/html text/plain"]);
});
