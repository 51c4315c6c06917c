import { isAfter, toMoment } from "../../../internal/days.js";
import type { Account } from "../../../model/account.js";
import type { Provenance } from "../../../model/fields.js";
import type { RelationshipInput } from "../../../model/relationship.js";
import { relationshipIds } from "../../../model/relationship-ids.js";
import { strengthNumber } from "../../../model/titles/words-to-numbers.js";
import type { RelationshipKind } from "../../../model/vocabularies.js";
import { guessTest } from "../account-facts.js";
import type { TieFamily } from "../themes.js";
import type { MapScore } from "./map-options.js";
import type { MapTie } from "./map-person.js";

/** A tie between two people of the account, by their ids. */
export interface PersonTie extends Pick<MapTie, "family" | "strength" | "arrows" | "isInferred" | "isDotted"> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Labels of the account's own kinds. */
  readonly ownKinds: readonly string[];
}

/** What kind of line each relationship becomes. */
export const tieFamilies: Readonly<Record<RelationshipKind, TieFamily>> = {
  influences: "influence",
  advises: "influence",
  mentors: "influence",
  sponsors: "influence",
  consults_for: "influence",
  trusts: "alliance",
  respects: "alliance",
  likes: "alliance",
  friend: "alliance",
  ally: "alliance",
  distrusts: "rivalry",
  dislikes: "rivalry",
  blocks: "rivalry",
  rival: "rivalry",
  conflict: "rivalry",
  communicates: "contact",
  works_with: "contact",
  knows: "contact",
  former_colleague: "contact",
};

const mediumStrength = 0.5;

/**
 * All that is between two people on the day of a score: reporting lines, ties that hold for its goal, and contact with our team
 * where no tie says so; `ownKinds` are labels by the id of the tie. Reporting lines have no strength and count as medium. O(people + ties).
 */
export function listTies(
  account: Account,
  score: Pick<MapScore, "asOf" | "goalId" | "stakeholders">,
  ownKinds: ReadonlyMap<string, string> = new Map(),
): PersonTie[] {
  const isGuess = guessTest(account);
  const list: PersonTie[] = [];
  const line = { family: "reporting" as TieFamily, strength: mediumStrength, arrows: "to" as const, ownKinds: [] };
  for (const { id, reportsTo, dottedLineTo, provenance } of account.people) {
    const reports = isGuess(provenance?.reportsTo);
    if (reportsTo != null)
      list.push({ ...line, ...ends(id, "reports_to", reportsTo), isInferred: reports, isDotted: false });
    const isInferred = isGuess(provenance?.dottedLineTo);
    for (const manager of dottedLineTo ?? []) {
      list.push({ ...line, ...ends(id, "dotted_line", manager), isDotted: true, isInferred });
    }
  }
  const relationships = account.relationships ?? [];
  const ids = relationshipIds(relationships);
  const inContact = new Set<string>();
  for (const [index, tie] of relationships.entries()) {
    if (!isCurrent(tie, score)) continue;
    const family = tieFamilies[tie.kind];
    if (family === "contact") inContact.add(JSON.stringify([tie.from, tie.to])).add(JSON.stringify([tie.to, tie.from]));
    const own = ownKinds.get(ids[index]!);
    list.push({
      id: ids[index]!,
      ownKinds: own === undefined ? [] : [own],
      from: tie.from,
      to: tie.to,
      family,
      strength: tie.strength == null ? mediumStrength : strengthNumber(tie.strength),
      arrows: family === "influence" ? "to" : "none",
      isInferred: isGuess(tie as Provenance),
      isDotted: false,
    });
  }
  for (const { id, coveredBy } of score.stakeholders) {
    for (const ours of coveredBy) {
      if (inContact.has(JSON.stringify([ours.id, id]))) continue;
      const contact = { ...line, family: "contact" as TieFamily, arrows: "none" as const };
      list.push({ ...contact, ...ends(ours.id, "contact", id), isInferred: false, isDotted: false });
    }
  }
  return list;
}

function ends(from: string, kind: string, to: string): Pick<PersonTie, "id" | "from" | "to"> {
  return { id: `${from}>${kind}>${to}`, from, to };
}

/** Whether a relationship holds for the goal and on the day of a score: neither over nor yet to begin. */
function isCurrent(tie: RelationshipInput, { goalId, asOf }: Pick<MapScore, "asOf" | "goalId">): boolean {
  if (tie.goalId != null && tie.goalId !== goalId) return false;
  const today = toMoment(asOf);
  const isLater = (date: string | null | undefined) => date != null && isAfter(toMoment(date), today);
  const isOver = tie.validTo != null && tie.validTo !== asOf && !isLater(tie.validTo);
  return !isOver && !isLater(tie.validFrom) && !isLater(tie.asOf);
}
