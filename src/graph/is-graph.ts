import type { AbstractGraph } from "graphology-types";
import { isReadable } from "../internal/is-readable.js";

/**
 * A graphology graph of any kind. Three of its methods stand for all, so that an editor that completes an account's fields does not
 * offer a hundred methods of a graph beside them.
 */
export type AnyGraph = Pick<AbstractGraph, "forEachEdge" | "forEachNode" | "getAttributes">;

const methods = ["forEachNode", "forEachEdge", "hasNode", "getAttributes", "getNodeAttributes"] as const;

/**
 * Whether a value is a graphology graph, of any kind and from any copy of graphology: an ES module and a CommonJS module hold
 * two different classes, so it is recognized by what it can do, never by `instanceof`.
 *
 * @param value - Anything.
 * @returns `true` for a graph.
 */
export function isGraph(value: unknown): value is AbstractGraph {
  if (typeof value !== "object" || value === null) return false;
  const graph = value as Record<string, unknown>;
  return isReadable(
    () => typeof graph.multi === "boolean" && methods.every((method) => typeof graph[method] === "function"),
  );
}
