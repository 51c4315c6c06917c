import { expect, it } from "vitest";
import { RELATIONSHIP_KINDS } from "../../src/model/vocabularies.js";
import { tieRef } from "../../src/network/network.js";
import { read } from "./read.js";

const people = [
  { id: "a", name: "Ana", reportsTo: "b", dottedLineTo: ["b"] },
  { id: "b", name: "Bo" },
];

it("says every kind of tie in words, both names in it", () => {
  const network = read(people, {
    relationships: RELATIONSHIP_KINDS.map(({ value }) => ({ from: "a", to: "b", kind: value })),
    interactions: [
      { id: "i", at: "2026-03-01", channel: "chat", participants: [{ personId: "a" }, { personId: "b" }] },
    ],
  });
  const refs = network.ties.map((tie) => tieRef(network, tie));
  expect(refs).toHaveLength(RELATIONSHIP_KINDS.length + 3);
  expect(new Set(refs.map((ref) => ref.label)).size).toBe(refs.length);
  for (const ref of refs)
    expect(ref).toMatchObject({ type: "relationship", label: expect.stringMatching(/^Ana .*Bo/) });
  expect(refs.filter((ref) => /reports|interactions/.test(ref.id) || /dotted/.test(ref.id))).toMatchObject([
    { type: "relationship", id: "a>dotted_line>b", label: "Ana reports by a dotted line to Bo" },
    { type: "relationship", id: "a>reports_to>b", label: "Ana reports to Bo" },
    { type: "relationship", id: "a>interactions>b", label: "Ana meets or writes to Bo" },
  ]);
});
