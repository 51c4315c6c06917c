import { expect, test } from "vitest";
import {
  departmentRef,
  goalRef,
  interactionRef,
  noteRef,
  personRef,
  relationshipRef,
  sourceRef,
} from "../../src/model/refs.js";

test("references carry a label that a person can read", () => {
  const names: Record<string, string> = { a: "Ana Ruiz", b: "Lee Wong" };
  const nameOf = (id: string) => names[id]!;
  const interaction = { id: "i", at: "2026-02-11T09:30:00Z", channel: "email" as const, participants: [] };
  expect(
    [
      personRef({ id: "a", name: "Ana Ruiz" }),
      goalRef({ id: "g", name: "New line" }),
      departmentRef({ id: "d", name: "Finance" }),
      relationshipRef({ from: "a", to: "b", kind: "influences" }, "r", nameOf),
      relationshipRef({ from: "a", to: "b", kind: "works_with" }, "r", nameOf),
      interactionRef(interaction),
      interactionRef({ ...interaction, topic: "Price review" }),
      interactionRef({ ...interaction, topic: "" }),
      noteRef({ id: "n", at: "2026-02-11", text: "short" }),
      sourceRef({ id: "s", kind: "crm" }),
      sourceRef({ id: "s", kind: "first_hand" }),
    ].map(({ type, id, label }) => `${type} ${id}: ${label}`),
  ).toMatchInlineSnapshot(`
    [
      "person a: Ana Ruiz",
      "goal g: New line",
      "department d: Finance",
      "relationship r: Ana Ruiz influences Lee Wong",
      "relationship r: Ana Ruiz works with Lee Wong",
      "interaction i: email, 2026-02-11",
      "interaction i: Price review, 2026-02-11",
      "interaction i: email, 2026-02-11",
      "note n: short",
      "source s: CRM",
      "source s: first-hand",
    ]
  `);
});
