import { quote } from "../../internal/format-path.js";
import { builtInWord } from "../../model/built-in-word.js";
import type { StanceWord } from "../../model/vocabularies.js";
import { cell, cellPath, type Entry } from "../shared/columns.js";
import {
  addTags,
  type CompetitorDraft,
  type GoalDraft,
  type PersonDraft,
  type StakeDraft,
  setField,
} from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { note, warn } from "../shared/import-log.js";
import { freeId, idFromName, isUsableId } from "../shared/make-ids.js";
import { columnDateOrder, readAmount, readDateCell, readFlagCell, readNumberCell } from "../shared/read-cells.js";
import { roleStances } from "../shared/synonyms.js";
import { readWord, readWords, reportUnknownWord, splitList } from "../shared/words.js";
import { homeOf } from "./open-accounts.js";
import { addOurs } from "./our-people.js";
import { contactOf, placeElsewhere } from "./read-contacts.js";
import { idCell, opportunityOf, type RecordOf, type SalesforceImport } from "./salesforce-import.js";

/** Reads the opportunities into goals. */
export function readOpportunities(reading: SalesforceImport): void {
  const { log, words, settings } = reading;
  for (const entry of reading.records("Opportunity")) {
    const name = cell(entry, "name");
    const id = idCell(entry, "id") ?? (name === null ? null : idFromName(name));
    const to = homeOf(reading, entry);
    if (id === null || !isUsableId(id) || to === null) {
      const missing = to === null ? "account" : "id";
      warn(log, "no_target", entry.row.path, `an opportunity without ${missing}; left out`);
      continue;
    }
    if (reading.opportunities.has(id)) {
      warn(log, "duplicate_record", entry.row.path, `${quote(id)} is in the files before; the first is kept`);
      continue;
    }
    const key = foldWord(name ?? "");
    if (key !== "") reading.opportunitiesByName.set(key, reading.opportunitiesByName.has(key) ? null : id);
    addOurs(reading, to, idCell(entry, "ownerId"), cell(entry, "ownerName"), entry.row.path);
    const accountId = to.account.id;
    if (!settings.includeClosed && isClosed(reading, entry)) {
      note(log, "closed", entry.row.path, `${quote(name ?? id)} is closed; left out (options.includeClosed keeps it)`);
      reading.opportunities.set(id, { accountId, goal: null });
      continue;
    }
    const goal: GoalDraft = { id, name: name ?? id };
    if (cell(entry, "id") !== null) goal.externalIds = { salesforce: id };
    const kind = readWord(log, entry, "type", words.goalKinds, "goalKinds", "as custom.type");
    goal.kind = kind ?? "deal";
    const type = cell(entry, "type");
    if (kind === null && type !== null) goal.custom = { type };
    setField(goal, "stage", cell(entry, "stage"));
    setField(goal, "amount", readNumberCell(log, entry, "amount", 0, Number.MAX_SAFE_INTEGER, readAmount));
    const order = columnDateOrder(entry.columns, "closeDate", settings.dateOrder);
    setField(goal, "closeAt", readDateCell(log, entry, "closeDate", order));
    to.goals.push(goal);
    reading.opportunities.set(id, { accountId, goal });
  }
}

function isClosed({ log }: SalesforceImport, entry: RecordOf<"Opportunity">): boolean {
  const flag = readFlagCell(log, entry, "isClosed");
  return flag ?? /^(?:closed\b|won$|lost$)/i.test(cell(entry, "stage") ?? "");
}

/** Reads the contact roles of opportunities into stakes; several rows about one contact are one stake. */
export function readContactRoles(reading: SalesforceImport): void {
  const { log } = reading;
  const stakes = new Map<GoalDraft, Map<string, StakeDraft>>();
  for (const entry of reading.records("OpportunityContactRole")) {
    const opportunity = opportunityOf(reading, entry);
    if (opportunity === undefined) {
      warn(
        log,
        "no_target",
        cellPath(entry, namedBy(entry, "opportunityId", "opportunityName")),
        "its opportunity is not in the files; left out",
      );
      continue;
    }
    if (opportunity.goal === null) {
      note(log, "closed", entry.row.path, "a role in a closed opportunity; left out (options.includeClosed keeps it)");
      continue;
    }
    const to = reading.accounts.get(opportunity.accountId)!;
    const person = placeElsewhere(reading, to, contactOf(reading, to, entry) ?? "");
    if (person === null) {
      warn(
        log,
        "no_target",
        cellPath(entry, namedBy(entry, "contactId", "contactName")),
        "its contact is deleted or not in the files; left out",
      );
      continue;
    }
    const ofGoal = stakes.get(opportunity.goal) ?? new Map<string, StakeDraft>();
    stakes.set(opportunity.goal, ofGoal);
    const stake: StakeDraft = ofGoal.get(person.id) ?? { personId: person.id, inBuyingGroup: true };
    ofGoal.set(person.id, stake);
    readRole(reading, entry, person, stake);
    if (readFlagCell(log, entry, "isPrimary") === true) stake.custom = { isPrimary: true };
    addExternalId(stake, idCell(entry, "id"));
  }
  for (const [goal, ofGoal] of stakes) {
    goal.stakes = [...ofGoal.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
    for (const stake of ofGoal.values()) setStance(reading, goal, stake);
  }
}

/** Which of two fields a record uses. */
function namedBy<Field extends string>(entry: Entry<Field>, id: Field, name: Field): Field {
  return cell(entry, id) === null && cell(entry, name) !== null ? name : id;
}

function readRole(
  reading: SalesforceImport,
  entry: RecordOf<"OpportunityContactRole">,
  person: PersonDraft,
  stake: StakeDraft,
): void {
  const { values, unknown } = readWords(cell(entry, "role") ?? "", reading.words.roles);
  for (const word of unknown) reportUnknownWord(reading.log, cellPath(entry, "role"), "role", word, "roles");
  addTags(
    person,
    unknown.map((word) => `role: ${word}`),
  );
  if (values.length > 0) stake.roles = [...new Set([...(stake.roles ?? []), ...values])].sort();
}

/** A champion or blocker of a deal gets the stance that the role implies, unless the contact has one. */
function setStance(reading: SalesforceImport, goal: GoalDraft, stake: StakeDraft): void {
  const { accountId } = reading.opportunities.get(goal.id)!;
  const person = reading.accounts.get(accountId)!.people.get(stake.personId)!;
  if (!reading.settings.stancesFromRoles || person.stance != null) return;
  const implied = new Set(
    (stake.roles ?? [])
      .map((role) => roleStances[builtInWord(role, reading.settings.vocabulary?.roles)])
      .filter((word) => word !== undefined),
  );
  if (implied.size !== 1) return;
  stake.stance = [...implied][0] as StanceWord;
  stake.provenance = { stance: { confidence: 0.5 } };
}

/** Reads the competitors of opportunities; one name is one competitor of the account. */
export function readCompetitors(reading: SalesforceImport): void {
  for (const entry of reading.records("OpportunityCompetitor")) {
    const opportunity = opportunityOf(reading, entry);
    const name = cell(entry, "name");
    if (opportunity === undefined || opportunity.goal === null || name === null) {
      const message = "without a name, or its opportunity is closed or not in the files; left out";
      note(reading.log, "no_target", entry.row.path, message);
      continue;
    }
    const { account } = reading.accounts.get(opportunity.accountId)!;
    const competitors = (account.competitors ?? []) as CompetitorDraft[];
    let competitor = competitors.find((known) => known.name.toLowerCase() === name.toLowerCase());
    if (competitor === undefined) {
      competitor = { id: freeId(idFromName(name), new Map(competitors.map((known) => [known.id, 1]))), name };
      account.competitors = [...competitors, competitor];
    }
    addExternalId(competitor, idCell(entry, "id"));
    for (const field of ["strengths", "weaknesses"] as const) {
      const texts = [...(competitor[field] ?? []), ...splitList(cell(entry, field) ?? "")];
      if (texts.length > 0) competitor[field] = [...new Set(texts)];
    }
    const { goal } = opportunity;
    goal.competitorIds = [...new Set([...(goal.competitorIds ?? []), competitor.id])].sort();
  }
}

/** Adds an id to those that a thing has: `salesforce`, then `salesforce:2` … */
function addExternalId(thing: Pick<StakeDraft, "externalIds">, id: string | null): void {
  if (id === null) return;
  const known = Object.keys(thing.externalIds ?? {}).length;
  thing.externalIds = { ...thing.externalIds, [known === 0 ? "salesforce" : `salesforce:${known + 1}`]: id };
}
