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

type Collection =
  | "positions"
  | "relationships"
  | "accounts"
  | "people"
  | "interactions"
  | "departments"
  | "painPoints"
  | "needs"
  | "sources";

/** Mentions of people and departments that are not on the map, where the account is of use without them. */
export function findUnknownMentions(warnings: DataWarnings): void {
  const { account } = warnings;
  for (const [index, { reportsTo, departmentId, ownerId, dottedLineTo }] of account.people.entries()) {
    mentionSeat(warnings, reportsTo, "people", index, "reportsTo");
    mention(warnings, "department", departmentId, "people", index, "departmentId");
    mention(warnings, "person", ownerId, "people", index, "ownerId");
    for (const [at, id] of dottedLineTo?.entries() ?? [])
      mentionSeat(warnings, id, "people", index, "dottedLineTo", at);
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
  for (const [index, { reportsTo, dottedLineTo, departmentId }] of account.positions?.entries() ?? []) {
    mentionSeat(warnings, reportsTo, "positions", index, "reportsTo");
    for (const [at, id] of dottedLineTo?.entries() ?? []) {
      mentionSeat(warnings, id, "positions", index, "dottedLineTo", at);
    }
    mention(warnings, "department", departmentId, "positions", index, "departmentId");
  }
  for (const [index, { ownerId }] of account.relationships?.entries() ?? []) {
    mention(warnings, "person", ownerId, "relationships", index, "ownerId");
  }
  for (const [index, { parentAccountId }] of account.accounts?.entries() ?? []) {
    mention(warnings, "account", parentAccountId, "accounts", index, "parentAccountId");
  }
  findUnknownSubjects(warnings);
}

/** A reporting line may lead to a person or to a position. */
function mentionSeat(
  warnings: DataWarnings,
  id: Maybe<string>,
  collection: Collection,
  index: number,
  ...field: (string | number)[]
): void {
  if (id == null || !warnings.known.position.has(id)) mention(warnings, "person", id, collection, index, ...field);
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

const whereOf = { person: "not_on_map", department: "not_in_departments", account: "not_in_accounts" } as const;

function mention(
  warnings: DataWarnings,
  kind: "person" | "department" | "account",
  id: Maybe<string>,
  collection: Collection,
  index: number,
  ...field: (string | number)[]
): void {
  const { known, issues } = warnings;
  if (id == null || known[kind].has(id)) return;
  const nearest = nearestHint(id, known[kind], issues);
  const where = hintSentence(`issues.hint.${whereOf[kind]}`, {});
  const params = { value: quote(id), clauses: nearest.length > 0 ? nearest : [where] };
  const ref = refTo(warnings, collection, index);
  const path = [collection, index, ...field];
  issues.push(referenceIssue("warning", `issues.unknown_${kind}`, path, params, ref === null ? [] : [ref]));
}

/** Who or what does the mentioning, where it is something that can be referred to. */
function refTo({ account, tieRef }: DataWarnings, collection: Collection, index: number): Ref | null {
  if (collection === "people") return personRef(account.people[index]!);
  if (collection === "interactions") return interactionRef(account.interactions![index]!);
  if (collection === "departments") return departmentRef(account.departments![index]!);
  if (collection === "relationships") return tieRef(index);
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
    account.positions,
    account.accounts,
  ];
  for (const collection of collections) for (const { id } of collection ?? []) ids.add(id);
  return ids;
}
