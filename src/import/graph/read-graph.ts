import { isJsonObject, type Json } from "../shared/read-records.js";
import { readXml } from "./read-xml.js";

/** A graph as any file tells it: attributes of nodes and edges by name. */
export interface FoundGraph {
  readonly nodes: Map<string, string>[];
  readonly edges: Map<string, string>[];
}

/** Nodes and edges of GEXF, by the titles of their attributes. */
export function readGexf(text: string): FoundGraph {
  const graph: FoundGraph = { nodes: [], edges: [] };
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  let kind: "node" | "edge" = "node";
  let current: { map: Map<string, string>; kind: "node" | "edge" } | null = null;
  for (const { name, isEnd, attributes } of readXml(text)) {
    if (isEnd) {
      if (name === "edge" || name === "nodes") current = null;
      continue;
    }
    if (name === "attributes") kind = attributes.get("class") === "edge" ? "edge" : "node";
    else if (name === "attribute")
      titles[kind].set(attributes.get("id") ?? "", attributes.get("title") ?? attributes.get("id") ?? "");
    else if (name === "node" || name === "edge") {
      const map = new Map<string, string>();
      for (const [key, value] of attributes) if (key !== "start" && key !== "end") map.set(key, value);
      graph[name === "node" ? "nodes" : "edges"].push(map);
      current = { map, kind: name };
    } else if (name === "attvalue" && current !== null) {
      const title =
        titles[current.kind].get(attributes.get("for") ?? attributes.get("id") ?? "") ?? attributes.get("for") ?? "";
      if (title !== "") current.map.set(title, attributes.get("value") ?? "");
    }
  }
  return graph;
}

/** Nodes and edges of GraphML, by the names of their keys. */
export function readGraphml(text: string): FoundGraph {
  const graph: FoundGraph = { nodes: [], edges: [] };
  const names = new Map<string, string>();
  let current: Map<string, string> | null = null;
  let inData: { map: Map<string, string>; title: string } | null = null;
  for (const { name, isEnd, isEmpty, attributes, text: content } of readXml(text)) {
    if (isEnd) {
      if (name === "data") inData = null;
      if (name === "node" || name === "edge") current = null;
      continue;
    }
    if (name === "key")
      names.set(
        attributes.get("id") ?? "",
        attributes.get("attr.name") ?? attributes.get("yfiles.type") ?? attributes.get("id") ?? "",
      );
    else if (name === "node" || name === "edge") {
      current = new Map(attributes);
      graph[name === "node" ? "nodes" : "edges"].push(current);
      if (isEmpty) current = null;
    } else if (name === "data" && current !== null) {
      const title = names.get(attributes.get("key") ?? "") ?? attributes.get("key") ?? "";
      if (content !== "") current.set(title, content);
      inData = isEmpty ? null : { map: current, title };
    } else if (inData !== null && /label$/.test(name) && content !== "") {
      // yEd writes labels inside the data of a node.
      if (!inData.map.has("label")) inData.map.set("label", content);
    }
  }
  return graph;
}

/** Nodes and edges of JSON: graphology (`attributes`), node-link of networkx and d3, Cytoscape, Kumu. */
export function readGraphJson(value: unknown): FoundGraph | null {
  const root = isJsonObject(value) && isJsonObject(value.elements) ? value.elements : value;
  const source = isJsonObject(root) && isJsonObject(root.graph) && Array.isArray(root.graph.nodes) ? root.graph : root;
  if (!isJsonObject(source)) return null;
  const nodes = Array.isArray(source.nodes) ? source.nodes : Array.isArray(source.elements) ? source.elements : null;
  const edges = source.edges ?? source.links ?? source.connections;
  if (nodes === null) return null;
  return {
    nodes: nodes.filter(isJsonObject).map(flat),
    edges: (Array.isArray(edges) ? edges : []).filter(isJsonObject).map(flat),
  };
}

function flat(item: Json): Map<string, string> {
  const map = new Map<string, string>();
  for (const part of [item, item.data, item.attributes, item.properties]) {
    if (!isJsonObject(part)) continue;
    for (const key of Object.keys(part)) {
      const value = part[key];
      const text =
        typeof value === "string"
          ? value
          : typeof value === "number" || typeof value === "boolean"
            ? String(value)
            : null;
      const list = Array.isArray(value) && value.every((one) => typeof one === "string") ? value.join(";") : null;
      const object = isJsonObject(value) && (key === "source" || key === "target") ? (value.id ?? value.key) : null;
      const told = text ?? list ?? (typeof object === "string" || typeof object === "number" ? String(object) : null);
      if (told !== null && !map.has(key)) map.set(key, told);
    }
  }
  return map;
}
