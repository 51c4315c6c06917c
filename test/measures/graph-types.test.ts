import { DirectedGraph, UndirectedGraph } from "graphology";
import { expect, it } from "vitest";
import { communities, pagerank } from "../../src/measures/index.js";

interface Person {
  name: string;
}

interface Tie {
  strength: number;
}

it("measures take graphs whose attributes are typed", () => {
  const contacts = new UndirectedGraph<Person, Tie>();
  contacts.addNode("ana", { name: "Ana" });
  contacts.addNode("ben", { name: "Ben" });
  contacts.addEdge("ana", "ben", { strength: 0.5 });
  expect(communities(contacts, { strength: "strength" })).toEqual({ ana: 0, ben: 0 });
  const asks = new DirectedGraph<{ name?: string }, Tie, { owner: string }>();
  asks.addNode("ana");
  expect(pagerank(asks, { strength: "strength" })).toEqual({ ana: 1 });
});
