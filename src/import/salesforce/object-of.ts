import { foldWord } from "../shared/fold-word.js";
import type { Sheet } from "../shared/sheet.js";
import { headersOf, objectNames, type SalesforceObject } from "./object-headers.js";

/** Names under which sub-selects, exports and reports call an object. */
const aliases: ReadonlyMap<string, SalesforceObject> = new Map([
  ["accountcontactrole", "AccountContactRelation"],
  ["opportunityteam", "OpportunityTeamMember"],
  ["accountteam", "AccountTeamMember"],
  ["taskwhorelation", "TaskRelation"],
  ["eventwhorelation", "EventRelation"],
  ["opportunities", "Opportunity"],
  ["activities", "Task"],
  ["activity", "Task"],
  ["competitor", "OpportunityCompetitor"],
  ["contactrole", "OpportunityContactRole"],
]);
/** Objects that are not read, though their records look like those of others. */
const unread = ["lead", "case", "campaign", "campaignmember", "product", "quote", "asset", "contract", "order"];
/**
 * The object that records belong to: their type where they tell it, else the name of the file, else the object most of whose fields
 * they have. Where a name could mean several, or the records have more than twice as many fields of another, the fields decide;
 * `null` if nothing that is read fits.
 */
export function objectOf(file: string, type: string | null, sheet: Sheet): SalesforceObject | null {
  if (type !== null) return named(foldWord(type));
  const base = foldWord(file.replace(/^.*[\\/]/, "").replace(/\.\w+$/, ""));
  const exact = named(base) ?? named(base.replace(/s$/, "")) ?? named(base.replace(/\d+$/, "").replace(/s$/, ""));
  if (exact !== null) return exact;
  const inName = objectsIn(base);
  const counts = new Map(objectNames.map((name) => [name, countFields(name, sheet)]));
  const most = (names: readonly SalesforceObject[]) =>
    names.reduce<SalesforceObject | null>((best, name) => {
      return best === null || counts.get(name)! > counts.get(best)! ? name : best;
    }, null);
  const likely = most(inName);
  const fitting = most(objectNames)!;
  if (likely !== null && 2 * counts.get(likely)! >= counts.get(fitting)!) return likely;
  return unread.some((word) => base.startsWith(word)) || counts.get(fitting)! < 2 ? null : fitting;
}

function named(word: string): SalesforceObject | null {
  return objectNames.find((name) => name.toLowerCase() === word) ?? aliases.get(word) ?? null;
}

/** The objects that a name speaks of, without those whose names are only part of a longer one. */
function objectsIn(base: string): SalesforceObject[] {
  const words: (readonly [string, SalesforceObject])[] = [...aliases];
  for (const name of objectNames) words.push([name.toLowerCase(), name]);
  words.sort((a, b) => b[0].length - a[0].length);
  const found = new Set<SalesforceObject>();
  let rest = base;
  for (const [word, name] of words) {
    if (!rest.includes(word)) continue;
    found.add(name);
    rest = rest.replaceAll(word, " ");
  }
  return [...found];
}

/** How many fields of an object the headers have. */
function countFields(name: SalesforceObject, { headers }: Sheet): number {
  const words = new Set(headers.map(foldWord));
  const fields: readonly (readonly string[])[] = Object.values(headersOf(name));
  return fields.filter((table) => table.some((header) => words.has(foldWord(header)))).length;
}
