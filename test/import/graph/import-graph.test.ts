import { importGraph } from "account-graph/import/graph";
import { expect, test } from "vitest";

const asOf = "2026-03-01";
const gexf = `<?xml version="1.0"?><!-- <node id="x"/> --><gexf><graph><attributes class="node"><attribute id="0" title="Job Title"/></attributes>
<nodes><node id="a" label="Mara &amp; Quist"><attvalues><attvalue for="0" value="CFO"/></attvalues></node><node id="b" label="Ivo Berg"/></nodes>
<edges><edge id="e" source="b" target="a" type="undirected" weight="12" kind="advises"/><edge source="a" target="b" weight="6"/></edges></graph></gexf>`;
const graphml = `<graphml><key id="d0" for="node" attr.name="label"/><key id="d1" for="edge" attr.name="relation"/><graph>
<node id="a"><data key="d0">Mara Quist</data></node><node id="b"><data key="d0">Ivo Berg</data></node><edge source="b" target="a"><data key="d1">reports to</data></edge></graph></graphml>`;

test("importGraph reads GEXF: attributes of nodes as columns of people, weights by the largest", () => {
  const { accounts } = importGraph({ "map.gexf": gexf }, { asOf });
  expect(accounts[0]!.people).toMatchObject([
    { id: "a", name: "Mara & Quist", title: "CFO" },
    { id: "b", name: "Ivo Berg" },
  ]);
  expect(accounts[0]!.relationships).toMatchObject(
    [
      { from: "a", to: "b", kind: "knows", strength: 0.5 },
      { from: "b", to: "a", kind: "advises", strength: 1 },
    ].sort(() => 0),
  );
});

test("importGraph reads GraphML, with reporting lines among the edges", () => {
  const { accounts } = importGraph({ "map.graphml": graphml }, { asOf });
  expect(accounts[0]!.people).toMatchObject([{ name: "Mara Quist" }, { name: "Ivo Berg", reportsTo: "a" }]);
});

test("importGraph reads JSON of graphology, networkx and Cytoscape, and tables of Gephi and Kumu", () => {
  const jsons = [
    {
      nodes: [
        { key: "a", attributes: { label: "Mara Quist" } },
        { key: "b", attributes: { label: "Ivo Berg" } },
      ],
      edges: [{ source: "b", target: "a", attributes: { kind: "trusts" } }],
    },
    {
      nodes: [
        { id: "a", name: "Mara Quist" },
        { id: "b", name: "Ivo Berg" },
      ],
      links: [{ source: "b", target: "a", kind: "trusts" }],
    },
    {
      elements: {
        nodes: [{ data: { id: "a", label: "Mara Quist" } }, { data: { id: "b", label: "Ivo Berg" } }],
        edges: [{ data: { source: "b", target: "a", kind: "trusts" } }],
      },
    },
  ];
  const tables = {
    "nodes.csv": "Id,Label\na,Mara Quist\nb,Ivo Berg",
    "edges.csv": "Source,Target,Type,Kind\nb,a,Directed,trusts",
  };
  for (const files of [
    ...jsons.map((json) => ({ "map.json": JSON.stringify(json) })),
    ...jsons.map((json) => ({ map: json })),
    tables,
  ]) {
    const { accounts } = importGraph(files, { asOf });
    expect(accounts[0]!.people).toMatchObject([
      { id: "a", name: "Mara Quist" },
      { id: "b", name: "Ivo Berg" },
    ]);
    expect(accounts[0]!.relationships).toMatchObject([{ from: "b", to: "a", kind: "trusts" }]);
  }
});

test("importGraph survives XML that is cut, crossed and hostile", () => {
  for (const text of [
    "<gexf",
    "<gexf><node",
    '<gexf><node id="a',
    "<graphml><data key=>",
    `<gexf>${"<node ".repeat(20_000)}`,
    `<graphml>${'<node id="a">'.repeat(10_000)}`,
  ]) {
    expect(() => importGraph({ "a.xml": text }, { asOf })).not.toThrow();
  }
});
