import { csvParse } from "d3-dsv";
import { MultiDirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { exportCsv, rowsToCsv } from "../../src/export/csv/index.js";
import { exportCypher } from "../../src/export/cypher/index.js";
import { exportCytoscape } from "../../src/export/cytoscape/index.js";
import { exportGexf } from "../../src/export/gexf/index.js";
import { exportGraphml } from "../../src/export/graphml/index.js";
import { flattenAccount } from "../../src/export/shared/flat-graph.js";
import { createAccountGraph, scoreAccount, scoreInfluence, stakeholderRows } from "../../src/index.js";
import { generateAccount } from "../../src/testing/index.js";
import { sampleAccount } from "../model/sample-account.js";
import { exampleAccount, hostileNames } from "../render/svg/pictured.js";
import { readXml } from "../render/svg/read-xml.js";
import { askPython, hasNetworkx, load } from "./foreign.js";

/** What is used of Cytoscape. */
interface Opened {
  nodes(): { length: number; map<T>(write: (node: { id(): string; data(): object }) => T): T[] };
  edges(): { length: number };
}
/** What is used of graphology's readers. */
interface Reader {
  parse(type: typeof MultiDirectedGraph, text: string): MultiDirectedGraph;
}
const gexf = await load<Reader>("graphology-gexf/node/index.js");
const graphml = await load<Reader>("graphology-graphml/node/index.js");
const cytoscape = await load<(options: object) => Opened>("cytoscape");

const account = exampleAccount("harbourline-freight");
const score = scoreAccount(account, { samples: 0 });

const hostile = {
  id: "h\"&<'",
  name: "<graph>&amp;",
  asOf: "2026-03-01",
  people: hostileNames.map((name, index) => ({
    id: `p${index}<"&'\\`,
    name,
    custom: { "k<\"&'>": name, n: index / 3 },
  })),
  relationships: [
    { id: "t\n<", from: "p0<\"&'\\", to: "p1<\"&'\\", kind: "ally", strength: 0.1 + 0.2, note: "a\tb]]>" },
  ],
} as const;

const accounts = {
  example: [account, score],
  hostile: [hostile, scoreInfluence(hostile, { samples: 0 })],
  all: [sampleAccount, null],
} as const;

/** Everything that is a number or a truth value in a flat graph, by element and attribute. */
function exactFacts(
  elements: readonly { readonly id: string; readonly attributes: object }[],
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const { id, attributes } of elements)
    for (const [name, value] of Object.entries(attributes))
      if (typeof value !== "string") facts[`${id} ${name}`] = value;
  return facts;
}

describe.each(Object.entries(accounts))("an account (%s)", (_name, [input, scored]) => {
  const flat = flattenAccount(input, scored, {});
  const nodeFacts = exactFacts(flat.nodes);
  const edgeFacts = exactFacts(flat.edges);
  const read = (graph: MultiDirectedGraph) => ({
    nodes: exactFacts(graph.mapNodes((id, attributes) => ({ id, attributes }))),
    edges: exactFacts(graph.mapEdges((id, { weight: _, ...attributes }) => ({ id, attributes }))),
  });

  it("comes back from GEXF with every number", () => {
    const text = exportGexf(input, scored);
    readXml(
      text
        .slice(text.indexOf("\n") + 1)
        .replaceAll("attr.", "attr-")
        .replace(/&#(9|10|13);/g, " "),
    );
    const back = read(gexf.parse(MultiDirectedGraph, text));
    expect(back.nodes).toEqual(nodeFacts);
    expect(back.edges).toEqual(edgeFacts);
  });

  it("comes back from GraphML with every number", () => {
    const text = exportGraphml(input, scored);
    readXml(
      text
        .slice(text.indexOf("\n") + 1)
        .replaceAll("attr.", "attr-")
        .replace(/&#(9|10|13);/g, " "),
    );
    const back = read(graphml.parse(MultiDirectedGraph, text));
    expect(back.nodes).toEqual(nodeFacts);
    expect(back.edges).toEqual(edgeFacts);
  });

  it("comes back from CSV with every number", () => {
    const { nodes, edges } = exportCsv(input, scored, { guardFormulas: false });
    const cells = (text: string, key: string) => {
      const facts: Record<string, string> = {};
      for (const row of csvParse(text))
        for (const [name, value] of Object.entries(row)) facts[`${row[key]} ${name}`] = value!;
      return facts;
    };
    const nodeCells = cells(nodes, "Id");
    for (const [key, value] of Object.entries(nodeFacts)) expect(nodeCells[key], key).toBe(String(value));
    const edgeCells = cells(edges, "Id");
    for (const { id, strength, attributes } of flat.edges) {
      expect(edgeCells[`${id} Weight`]).toBe(strength === null ? "" : String(strength));
      expect(edgeCells[`${id} Type`]).toBe(attributes.symmetric ? "Undirected" : "Directed");
    }
  });

  it("opens in Cytoscape", () => {
    const { elements } = exportCytoscape(input, scored);
    const opened = cytoscape({ headless: true, elements: JSON.parse(JSON.stringify(elements)) });
    expect(opened.nodes().length).toBe(flat.nodes.length);
    expect(opened.edges().length).toBe(flat.edges.length);
    const facts = exactFacts(opened.nodes().map((node) => ({ id: node.id(), attributes: node.data() })));
    expect(facts).toEqual(nodeFacts);
  });

  it("becomes statements of a text that holds nothing of the account", () => {
    const statements = exportCypher(input, scored);
    for (const { statement } of statements) {
      expect(statement).toMatch(/^[A-Za-z$:{}()[\].,=+_>\- \n]+$/);
    }
    const ties = statements.slice(2).flatMap(({ parameters }) => parameters.ties as { properties: object }[]);
    expect(ties.length).toBe(flat.edges.length);
    expect(JSON.parse(JSON.stringify(statements))).toEqual(statements);
  });

  it.skipIf(!hasNetworkx)(
    "opens in NetworkX as GEXF and GraphML, number by number (skipped without python3-networkx)",
    () => {
      const script = (reader: string) => `
import sys, json, io, networkx as nx
g = ${reader}
print(json.dumps({"nodes": {str(n): {k: v for k, v in d.items() if isinstance(v, (int, float, bool))} for n, d in g.nodes(data=True)},
  "edges": [[str(u), str(v)] for u, v in g.edges()], "multi": g.is_multigraph()}))`;
      const expected: Record<string, object> = {};
      for (const { id, attributes } of flat.nodes)
        expected[id] = Object.fromEntries(Object.entries(attributes).filter(([, value]) => typeof value !== "string"));
      const asGexf = askPython(script("nx.read_gexf(io.BytesIO(sys.stdin.buffer.read()))"), exportGexf(input, scored));
      const asGraphml = askPython(
        script("nx.read_graphml(io.BytesIO(sys.stdin.buffer.read()), force_multigraph=True)"),
        exportGraphml(input, scored),
      );
      for (const found of [asGexf, asGraphml] as { nodes: object; edges: unknown[] }[]) {
        expect(found.nodes).toEqual(expected);
        expect(found.edges.length).toBe(flat.edges.length);
      }
    },
  );
});

describe("exports", () => {
  it("are the same for an account and its graph, and leave both as they are", () => {
    const graph = createAccountGraph(account);
    const before = JSON.stringify(graph.export());
    expect(exportGraphml(graph as never, score)).toBe(exportGraphml(account, score));
    expect(exportCsv(graph as never).nodes.split("\n").length).toBe(account.people.length + 2);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  it("refuse the score of another account, what is no score, and unknown options", () => {
    const other = { ...score, accountId: "other" };
    expect(() => exportGexf(account, other)).toThrow(/score\.accountId: the score of account "other"/);
    expect(() => exportCypher(account, {} as never)).toThrow(/no list "stakeholders"/);
    expect(() => exportGraphml(account, null, { limit: 1 } as never)).toThrow(/options/);
    expect(() => exportCsv({} as never)).toThrow(/invalid_account/);
  });

  it("keep a field of the account apart from what a score computed under its name", () => {
    const input = {
      id: "a",
      name: "A",
      asOf: "2026-03-01",
      people: [{ id: "p", name: "P", title: "CFO", stance: 0.5 }],
      goals: [{ id: "g", name: "G", stakes: [{ personId: "p", stance: -1 }] }],
    } as const;
    const { nodes } = flattenAccount(input, scoreInfluence(input, { goalId: "g", samples: 0 }), {});
    expect(nodes[0]!.attributes).toMatchObject({ stance: 0.5, "scored.stance": -1 });
  });

  it("take 2,000 people in time", () => {
    const large = generateAccount({ people: 2000, seed: 5 });
    expect(exportGexf(large).match(/<node /g)!.length).toBe(large.people.length);
    expect(exportCypher(large)[1]!.parameters.people).toHaveLength(large.people.length);
  });
});

describe("rowsToCsv()", () => {
  it("guards what a spreadsheet would run, unless told not to, and leaves numbers alone", () => {
    const rows = [
      { a: "=HYPERLINK(1)", b: "+1", c: "-x", d: "@x", e: "\tx", f: "＝1", g: -0.5, h: "safe-x", i: null, j: true },
    ];
    expect(rowsToCsv(rows)).toBe(`a,b,c,d,e,f,g,h,i,j\n'=HYPERLINK(1),'+1,'-x,'@x,'\tx,'＝1,-0.5,safe-x,,true\n`);
    expect(rowsToCsv(rows, { guardFormulas: false })).toContain("=HYPERLINK(1),+1,-x,@x,");
    expect(rowsToCsv([{ "=cmd": "x" }])).toBe("'=cmd\nx\n");
  });

  it("comes back as it went, quotes and line breaks included", () => {
    const rows = stakeholderRows(score);
    const back = csvParse(rowsToCsv(rows, { guardFormulas: false }));
    expect(back.map(({ influence }) => Number(influence))).toEqual(rows.map(({ influence }) => influence));
    expect(csvParse(rowsToCsv([{ a: 'x "y"\nz, w' }]))[0]!.a).toBe('x "y"\nz, w');
  });

  it("has the columns of all rows, and is empty without any", () => {
    expect(rowsToCsv([{ a: 1 }, { b: 2 }])).toBe("a,b\n1,\n,2\n");
    expect(rowsToCsv([])).toBe("");
    expect(() => rowsToCsv("no" as never)).toThrow(/expected a list of flat rows/);
    expect(() => rowsToCsv([], { guard: true } as never)).toThrow(/options/);
  });
});
