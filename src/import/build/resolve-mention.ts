import { quote } from "../../internal/format-path.js";
import { cellPath, type Entry } from "../shared/columns.js";
import { warn, warnOnce } from "../shared/import-log.js";
import type { Building, BuiltAccount } from "./building.js";
import { addMention, reportGuess } from "./mention-person.js";

/**
 * The id of somebody whom a tie or an interaction mentions, or `null`, which is reported. Without a table of people everybody
 * mentioned is added.
 */
export function resolveMention<Field extends string>(
  { log, hasPeople, team, settings }: Building,
  to: BuiltAccount,
  entry: Entry<Field>,
  field: Field,
  text: string,
): string | null {
  const found = to.finder.find(text);
  if (typeof found === "object") {
    reportGuess(log, to, cellPath(entry, field), text, found);
    return found.id;
  }
  if (found === "unknown" && team.has(text)) return addMention(to, text, "us");
  const path = cellPath(entry, field);
  if (found === "ambiguous") {
    warn(log, "ambiguous_person", path, `several people are called ${quote(text)}; left out (use ids or e-mails)`);
    return null;
  }
  if (!hasPeople || settings.addsUnknown === true) return addMention(to, text, null);
  warnOnce(log, "unknown_person", path, `${quote(text)} is not on the map`, "; left out");
  return null;
}
