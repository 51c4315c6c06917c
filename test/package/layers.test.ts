import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "./fences.js";

/** What each layer may import beside itself and `internal`: other layers, and packages. */
const layers: Record<string, { readonly layers: readonly string[]; readonly packages: RegExp }> = {
  internal: { layers: [], packages: /^$/ },
  sentences: { layers: [], packages: /^$/ },
  model: { layers: ["sentences"], packages: /^$/ },
  kernels: { layers: [], packages: /^$/ },
  network: { layers: ["sentences", "model", "kernels"], packages: /^$/ },
  insights: { layers: ["sentences", "model", "kernels", "network"], packages: /^$/ },
  planning: { layers: ["sentences", "model", "kernels", "network", "insights"], packages: /^$/ },
  privacy: { layers: ["sentences", "model"], packages: /^@noble\/hashes\// },
  linking: { layers: ["sentences", "model"], packages: /^$/ },
  graph: {
    layers: ["sentences", "model", "network", "kernels (types)"],
    packages: /^(graphology|graphology-types)$/,
  },
  measures: { layers: ["kernels"], packages: /^(graphology.*)$/ },
  api: {
    layers: ["sentences", "model", "kernels", "network", "insights", "planning", "graph", "privacy"],
    packages: /^(graphology|graphology-types)$/,
  },
  portfolio: {
    layers: ["sentences", "model", "kernels", "network", "insights", "planning", "graph", "api"],
    packages: /^(graphology-types|node:.*)$/,
  },
  locale: { layers: ["sentences"], packages: /^$/ },
  bullmq: { layers: ["portfolio", "api"], packages: /^$/ },
  schema: { layers: ["model"], packages: /^zod\/mini$/ },
  testing: { layers: ["model"], packages: /^$/ },
  import: {
    layers: ["sentences", "model", "graph", "results (types)"],
    packages: /^(d3-dsv|graphology-types)$/,
  },
  export: {
    layers: ["sentences", "model", "graph", "results (types)"],
    packages: /^(d3-dsv|graphology|graphology-types)$/,
  },
  cli: {
    layers: ["model", "insights", "planning (types)", "api", "import", "export", "locale", "render", "testing"],
    packages: /^node:util$/,
  },
  mcp: {
    layers: ["model", "insights", "api", "import"],
    packages: /^@modelcontextprotocol\/sdk\//,
  },
  render: {
    layers: ["sentences", "model", "graph", "results (types)"],
    packages: /^(d3-hierarchy|d3-selection|d3-zoom|graphology|graphology-types|graphology-layout-forceatlas2)$/,
  },
};

/**
 * Text maps are written in the words in which they are read; results of the root show themselves in notebooks; the report brings the
 * library along in its page; pictures sort roles and leanings by the weights and borders of the insights.
 */
const exceptions: Record<string, readonly string[]> = {
  "src/api/": ["src/render/notebook/"],
  "src/render/html/page/": ["src/api/"],
  "src/render/svg/": ["src/insights/influence/defaults.js", "src/insights/matrices/leanings.js"],
  "src/render/text/": ["src/import/text/", "src/import/shared/"],
};

interface ImportLine {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** Everything that a source text imports or re-exports, with whether only types are. */
function importsOf(text: string): ImportLine[] {
  const found: ImportLine[] = [];
  const statement = /^(import|export)\s+(type\s+)?([^"';]*?from\s*)?"([^"]+)"/gm;
  for (const [, , type, names, specifier] of text.matchAll(statement)) {
    const listed = /\{([^}]*)\}/
      .exec(names ?? "")?.[1]
      ?.split(",")
      .map((name) => name.trim())
      .filter(Boolean);
    const typesOnly =
      type !== undefined ||
      (listed !== undefined && listed.length > 0 && listed.every((name) => name.startsWith("type ")));
    found.push({ specifier: specifier!, typesOnly });
  }
  for (const [, specifier] of text.matchAll(/\b(?:import|require)\s*\(\s*["'`]([^"'`]+)["'`]/g)) {
    found.push({ specifier: specifier!, typesOnly: false });
  }
  return found;
}

/** Why a file may not import what it imports; `null` where it may. */
function objection(file: string, { specifier, typesOnly }: ImportLine): string | null {
  const layer = file.split("/")[1]!;
  const allowed = layers[layer];
  if (allowed === undefined) return `the layer ${layer} is not in the table`;
  if (!specifier.startsWith(".")) {
    if (/^zod/.test(specifier) && layer !== "schema")
      return "schemas are written with internal/schema.js, not with zod";
    return allowed.packages.test(specifier) ? null : `${layer} does not import the package ${specifier}`;
  }
  if (!/\.(js|css)$/.test(specifier)) return `${specifier} lacks its ending .js`;
  const target = join(dirname(file), specifier).split("/");
  if (target[0] !== "src") return `${specifier} leads out of src`;
  const other = target[1]!;
  if (other === layer || other === "internal") return null;
  if (allowed.layers.includes(other)) return null;
  for (const [folder, others] of Object.entries(exceptions)) {
    if (file.startsWith(folder) && others.some((one) => target.join("/").startsWith(one))) return null;
  }
  if (typesOnly && allowed.layers.includes(`${other} (types)`)) return null;
  if (
    typesOnly &&
    allowed.layers.includes("results (types)") &&
    ["insights", "planning", "api", "portfolio"].includes(other)
  )
    return null;
  return `${layer} does not import ${other}${typesOnly ? ", not even its types" : ""}`;
}

const files = filesBelow("src", ".ts");

describe("layers", () => {
  it.each(Object.keys(layers).filter((layer) => files.some((file) => file.startsWith(`src/${layer}/`))))(
    "%s imports leftward only",
    (layer) => {
      const objections: string[] = [];
      for (const file of files.filter((one) => one.startsWith(`src/${layer}/`))) {
        for (const line of importsOf(textOf(file))) {
          const why = objection(file, line);
          if (why !== null) objections.push(`${file}: ${why}`);
        }
      }
      expect(objections).toEqual([]);
    },
  );

  it("have a folder for every file but the entry", () => {
    expect(files.filter((file) => file.split("/").length === 2)).toEqual(["src/index.ts"]);
    expect([...new Set(files.map((file) => file.split("/")[1]!))].filter((name) => !(name in layers))).toEqual([
      "index.ts",
    ]);
  });

  it("the entry holds export lines only, and nothing of the subpaths", () => {
    const text = textOf("src/index.ts").replace(/\/\*[\s\S]*?\*\//g, "");
    const statements = text
      .split(";")
      .map((one) => one.trim())
      .filter(Boolean);
    for (const statement of statements) expect(statement).toMatch(/^export (type )?(\*|\{[\s\S]*\}) from "\.\//);
    for (const { specifier, typesOnly } of importsOf(text)) {
      const layer = specifier.split("/")[1]!;
      expect(
        [
          "sentences",
          "model",
          "graph",
          "linking",
          "api",
          ...(typesOnly ? ["network", "insights", "planning", "privacy"] : []),
          "internal",
        ],
        specifier,
      ).toContain(layer);
    }
  });

  it("never let the root reach a subpath through another file", () => {
    const reached = new Set<string>(["src/index.ts"]);
    for (const file of reached) {
      for (const { specifier, typesOnly } of importsOf(textOf(file))) {
        if (!typesOnly && specifier.startsWith("."))
          reached.add(join(dirname(file), specifier).replace(/\.js$/, ".ts"));
      }
    }
    expect(reached.size).toBeGreaterThan(50);
    const subpaths = /^src\/(import|export|render(?!\/notebook)|testing|schema|measures|portfolio|locale)\//;
    expect([...reached].filter((file) => subpaths.test(file))).toEqual([]);
  });

  it("take graphology by names, never its default", () => {
    const defaults = files.filter((file) => /^import\s+(?!type)[A-Za-z]+\s+from\s+"graphology"/m.test(textOf(file)));
    expect(defaults).toEqual([]);
    const peers = files.filter((file) =>
      importsOf(textOf(file)).some(({ specifier }) => /^graphology-(metrics|communities)/.test(specifier)),
    );
    expect(peers).toEqual(["src/measures/peers.ts"]);
  });
});

describe("the check of layers itself", () => {
  it("sees what is wrong", () => {
    const line = (specifier: string, typesOnly = false) => ({ specifier, typesOnly });
    expect(objection("src/model/a.ts", line("../network/b.js"))).toBe("model does not import network");
    expect(objection("src/model/a.ts", line("zod/mini"))).toContain("internal/schema.js");
    expect(objection("src/schema/a.ts", line("zod/mini"))).toBeNull();
    expect(objection("src/insights/a/b.ts", line("graphology", true))).toBe(
      "insights does not import the package graphology",
    );
    expect(objection("src/graph/a.ts", line("../kernels/b.js"))).toBe("graph does not import kernels");
    expect(objection("src/graph/a.ts", line("../kernels/b.js", true))).toBeNull();
    expect(objection("src/model/a.ts", line("../internal/b"))).toBe("../internal/b lacks its ending .js");
    expect(objection("src/kernels/a.ts", line("../../test/b.js"))).toBe("../../test/b.js leads out of src");
    expect(objection("src/novel/a.ts", line("./b.js"))).toBe("the layer novel is not in the table");
    expect(objection("src/network/a.ts", line("../kernels/b.js"))).toBeNull();
  });

  it("reads every form of import", () => {
    const text = [
      'import { a } from "./a.js";',
      'import type { B } from "./b.js";',
      'import { type C, type D } from "./c.js";',
      'import { type E, f } from "./e.js";',
      'import * as z from "zod/mini";',
      'export {\n  type G,\n  h,\n} from "./g.js";',
      'import "./side.js";',
      'const lazy = await import("./lazy.js");',
    ];
    expect(importsOf(text.join("\n"))).toEqual([
      { specifier: "./a.js", typesOnly: false },
      { specifier: "./b.js", typesOnly: true },
      { specifier: "./c.js", typesOnly: true },
      { specifier: "./e.js", typesOnly: false },
      { specifier: "zod/mini", typesOnly: false },
      { specifier: "./g.js", typesOnly: false },
      { specifier: "./side.js", typesOnly: false },
      { specifier: "./lazy.js", typesOnly: false },
    ]);
  });
});
