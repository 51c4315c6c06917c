import { quote } from "../../internal/format-path.js";
import type { Ref } from "../../internal/issue.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
import { hintSentence } from "../../sentences/issues/issue-hints.js";
import { referenceIssue } from "../../sentences/issues/reference-issues.js";
import type { Account } from "../account.js";
import type { Maybe } from "../fields.js";
import { nearestHint } from "../known-ids.js";
import { departmentRef, interactionRef, noteRef, personRef, sourceRef } from "../refs.js";
import { relationshipIds } from "../relationship-ids.js";
import type { DataWarnings } from "./data-warnings.js";

type Collection = "people" | "interactions" | "departments" | "painPoints" | "needs" | "sources";

/** Mentions of people and departments that are not on the map, where the account is of use without them. */
export function findUnknownMentions(warnings: DataWarnings): void {
  const { account } = warnings;
  for (const [index, { reportsTo, departmentId, ownerId, dottedLineTo }] of account.people.entries()) {
    mention(warnings, "person", reportsTo, "people", index, "reportsTo");
    mention(warnings, "department", departmentId, "people", index, "departmentId");
    mention(warnings, "person", ownerId, "people", index, "ownerId");
    mentionAll(warnings, dottedLineTo, "people", index, "dottedLineTo");
  }
  for (const [index, { initiatorId, participants }] of account.interactions?.entries() ?? []) {
    mention(warnings, "person", initiatorId, "interactions", index, "initiatorId");
    for (let position = 0; position < participants.length; position++) {
      const { personId } = participants[position]!;
      mention(warnings, "person", personId, "interactions", index, "participants", position, "personId");
    }
  }
  for (const [index, { parentId, headId }] of account.departments?.entries() ?? []) {
    mention(warnings, "department", parentId, "departments", index, "parentId");
    mention(warnings, "person", headId, "departments", index, "headId");
  }
  for (const [index, { ownerId, personIds }] of account.painPoints?.entries() ?? []) {
    mention(warnings, "person", ownerId, "painPoints", index, "ownerId");
    mentionAll(warnings, personIds, "painPoints", index, "personIds");
  }
  for (const [index, { departmentId }] of account.needs?.entries() ?? []) {
    mention(warnings, "department", departmentId, "needs", index, "departmentId");
  }
  for (const [index, { collectedBy }] of account.sources?.entries() ?? []) {
    mention(warnings, "person", collectedBy, "sources", index, "collectedBy");
  }
  findUnknownSubjects(warnings);
}

function mentionAll(
  warnings: DataWarnings,
  ids: Maybe<readonly string[]>,
  collection: Collection,
  index: number,
  field: string,
): void {
  if (ids == null) return;
  for (let position = 0; position < ids.length; position++) {
    mention(warnings, "person", ids[position], collection, index, field, position);
  }
}

function mention(
  { account, known, issues }: DataWarnings,
  kind: "person" | "department",
  id: Maybe<string>,
  collection: Collection,
  index: number,
  ...field: (string | number)[]
): void {
  if (id == null || known[kind].has(id)) return;
  const nearest = nearestHint(id, known[kind], issues);
  const where = hintSentence(kind === "person" ? "issues.hint.not_on_map" : "issues.hint.not_in_departments", {});
  const params = { value: quote(id), clauses: nearest.length > 0 ? nearest : [where] };
  const ref = refTo(account, collection, index);
  const path = [collection, index, ...field];
  issues.push(referenceIssue("warning", `issues.unknown_${kind}`, path, params, ref === null ? [] : [ref]));
}

/** Who or what does the mentioning, where it is something that can be referred to. */
function refTo(account: Account, collection: Collection, index: number): Ref | null {
  if (collection === "people") return personRef(account.people[index]!);
  if (collection === "interactions") return interactionRef(account.interactions![index]!);
  if (collection === "departments") return departmentRef(account.departments![index]!);
  return collection === "sources" ? sourceRef(account.sources![index]!) : null;
}

/** Notes about something that is not in the account; any id of the account will do, given or derived. */
function findUnknownSubjects({ account, issues }: DataWarnings): void {
  let known: Set<string> | null = null;
  for (const [index, note] of account.notes?.entries() ?? []) {
    for (const [position, id] of note.about?.entries() ?? []) {
      known ??= everyId(account);
      if (known.has(id)) continue;
      const params = { value: quote(id), clauses: nearestHint(id, known, issues) };
      const path = ["notes", index, "about", position];
      issues.push(dataWarning("warning", "issues.unknown_id", path, params, [noteRef(note)]));
    }
  }
}

function everyId(account: Account): Set<string> {
  const ids = new Set(relationshipIds(account.relationships ?? []));
  ids.add(account.id);
  const collections = [
    account.people,
    account.interactions,
    account.departments,
    account.goals,
    account.competitors,
    account.events,
    account.painPoints,
    account.needs,
    account.notes,
    account.sources,
  ];
  for (const collection of collections) for (const { id } of collection ?? []) ids.add(id);
  return ids;
}
