import type { Ref } from "../../internal/issue.js";
import type { Account } from "../account.js";
import type { Maybe } from "../fields.js";
import { unknownReference } from "../known-ids.js";
import { departmentRef, interactionRef, personRef, sourceRef } from "../refs.js";
import { findUnknownSubjects } from "./find-unknown-subjects.js";
import type { OddFacts } from "./odd-facts.js";

type Collection = "people" | "interactions" | "departments" | "painPoints" | "needs" | "sources";

/** Mentions of people and departments that are not on the map, where the account is of use without them. */
export function findUnknownMentions(facts: OddFacts): void {
  const { account } = facts;
  for (const [index, { reportsTo, departmentId, ownerId, dottedLineTo }] of account.people.entries()) {
    mention(facts, "person", reportsTo, "people", index, "reportsTo");
    mention(facts, "department", departmentId, "people", index, "departmentId");
    mention(facts, "person", ownerId, "people", index, "ownerId");
    mentionAll(facts, dottedLineTo, "people", index, "dottedLineTo");
  }
  for (const [index, { initiatorId, participants }] of account.interactions?.entries() ?? []) {
    mention(facts, "person", initiatorId, "interactions", index, "initiatorId");
    for (let position = 0; position < participants.length; position++) {
      const { personId } = participants[position]!;
      mention(facts, "person", personId, "interactions", index, "participants", position, "personId");
    }
  }
  for (const [index, { parentId, headId }] of account.departments?.entries() ?? []) {
    mention(facts, "department", parentId, "departments", index, "parentId");
    mention(facts, "person", headId, "departments", index, "headId");
  }
  for (const [index, { ownerId, personIds }] of account.painPoints?.entries() ?? []) {
    mention(facts, "person", ownerId, "painPoints", index, "ownerId");
    mentionAll(facts, personIds, "painPoints", index, "personIds");
  }
  for (const [index, { departmentId }] of account.needs?.entries() ?? []) {
    mention(facts, "department", departmentId, "needs", index, "departmentId");
  }
  for (const [index, { collectedBy }] of account.sources?.entries() ?? []) {
    mention(facts, "person", collectedBy, "sources", index, "collectedBy");
  }
  findUnknownSubjects(facts);
}

function mentionAll(
  facts: OddFacts,
  ids: Maybe<readonly string[]>,
  collection: Collection,
  index: number,
  field: string,
): void {
  if (ids == null) return;
  for (let position = 0; position < ids.length; position++) {
    mention(facts, "person", ids[position], collection, index, field, position);
  }
}

function mention(
  { account, known, issues }: OddFacts,
  kind: "person" | "department",
  id: Maybe<string>,
  collection: Collection,
  index: number,
  ...field: (string | number)[]
): void {
  if (id == null || known[kind].has(id)) return;
  const unknown = unknownReference(kind, id, known, issues);
  const where = kind === "person" ? "not on the map" : "not in departments";
  const message = unknown.endsWith(")") ? unknown : `${unknown} (${where})`;
  const ref = refTo(account, collection, index);
  const refs = ref === null ? {} : { refs: [ref] };
  issues.push({ severity: "warning", code: `unknown_${kind}`, path: [collection, index, ...field], message, ...refs });
}

/** Who or what does the mentioning, where it is something that can be referred to. */
function refTo(account: Account, collection: Collection, index: number): Ref | null {
  if (collection === "people") return personRef(account.people[index]!);
  if (collection === "interactions") return interactionRef(account.interactions![index]!);
  if (collection === "departments") return departmentRef(account.departments![index]!);
  return collection === "sources" ? sourceRef(account.sources![index]!) : null;
}
