import type { Ref } from "../../internal/issue.js";
import type { Maybe } from "../fields.js";
import { type KnownIds, unknownReference } from "../known-ids.js";
import { departmentRef, interactionRef, personRef, sourceRef } from "../refs.js";
import { findUnknownSubjects } from "./find-unknown-subjects.js";
import type { OddFacts } from "./odd-facts.js";

type Path = readonly (string | number)[];

/** Mentions of people and departments that are not on the map, where the account is of use without them. */
export function findUnknownMentions(facts: OddFacts): void {
  const { account } = facts;
  for (const [index, person] of account.people.entries()) {
    const path = ["people", index];
    const ref = () => personRef(person);
    mention(facts, "person", person.reportsTo, [...path, "reportsTo"], ref);
    mention(facts, "department", person.departmentId, [...path, "departmentId"], ref);
    mention(facts, "person", person.ownerId, [...path, "ownerId"], ref);
    mentionAll(facts, person.dottedLineTo, [...path, "dottedLineTo"], ref);
  }
  for (const [index, interaction] of account.interactions?.entries() ?? []) {
    const path = ["interactions", index];
    const ref = () => interactionRef(interaction);
    mention(facts, "person", interaction.initiatorId, [...path, "initiatorId"], ref);
    for (const [position, { personId }] of interaction.participants.entries()) {
      if (facts.known.person.has(personId)) continue;
      mention(facts, "person", personId, [...path, "participants", position, "personId"], ref);
    }
  }
  for (const [index, department] of account.departments?.entries() ?? []) {
    const path = ["departments", index];
    const ref = () => departmentRef(department);
    mention(facts, "department", department.parentId, [...path, "parentId"], ref);
    mention(facts, "person", department.headId, [...path, "headId"], ref);
  }
  for (const [index, painPoint] of account.painPoints?.entries() ?? []) {
    mention(facts, "person", painPoint.ownerId, ["painPoints", index, "ownerId"]);
    mentionAll(facts, painPoint.personIds, ["painPoints", index, "personIds"]);
  }
  for (const [index, need] of account.needs?.entries() ?? []) {
    mention(facts, "department", need.departmentId, ["needs", index, "departmentId"]);
  }
  for (const [index, source] of account.sources?.entries() ?? []) {
    mention(facts, "person", source.collectedBy, ["sources", index, "collectedBy"], () => sourceRef(source));
  }
  findUnknownSubjects(facts);
}

function mentionAll(facts: OddFacts, ids: Maybe<readonly string[]>, path: Path, ref?: () => Ref): void {
  for (const [index, id] of ids?.entries() ?? []) mention(facts, "person", id, [...path, index], ref);
}

function mention(facts: OddFacts, kind: keyof KnownIds, id: Maybe<string>, path: Path, ref?: () => Ref): void {
  const { issues, known } = facts;
  if (id == null || known[kind].has(id)) return;
  const unknown = unknownReference(kind, id, known, issues);
  const where = kind === "person" ? "not on the map" : "not in departments";
  const message = unknown.endsWith(")") ? unknown : `${unknown} (${where})`;
  issues.push({
    severity: "warning",
    code: `unknown_${kind}`,
    path: [...path],
    message,
    ...(ref === undefined ? {} : { refs: [ref()] }),
  });
}
