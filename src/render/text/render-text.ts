import type { AccountGraph } from "../../graph/account-graph.js";
import { isGraph } from "../../graph/is-graph.js";
import { toAccount } from "../../graph/to-account.js";
import { idFromName } from "../../import/shared/make-ids.js";
import { createNameFinder } from "../../import/text/name-finder.js";
import { inQuotes } from "../../import/text/quoted-text.js";
import { textWords } from "../../import/text/text-words.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Account, AccountInput } from "../../model/account.js";
import { parseAccount } from "../../model/parse-account.js";
import type { PersonInput } from "../../model/person.js";
import { plainAccount } from "../../model/plain/plain-account.js";
import { relationshipIds } from "../../model/relationship-ids.js";
import { isSafeId, isSafeName, type TextWriting } from "./text-writing.js";
import { writePerson, writeTie } from "./write-person.js";

/** Deeper reporting lines are written as `reports to`, so that lines stay short. */
const deepestIndent = 12;
const sideOrder = ["customer", "external", "us", "competitor"];

/**
 * Writes an account as plain lines, as in notes: one person a line, those who report to them indented below, then ties.
 * `importText` reads the same lines; both are for notes, tests and agents.
 *
 * What the lines carry: id, name and date of the account; of people id, name, side, title, roles, stance, coverage, status,
 * level, `isTop` where it is true, e-mail (a plain address), owner, manager and dotted lines; of ties both ends, kind and
 * strength. For an account that has nothing else, with lists in the order of ids, the way to text and back gives the account
 * again. Left out is everything else: departments, goals and stakes, interactions, notes, sources, observations, provenance,
 * ids, dates, confidences and goals of ties, `externalIds` and `custom`.
 *
 * Own words (`account.vocabulary`) are written as their labels; `importText` reads them with the same `vocabulary`.
 *
 * The order of the lines depends on ids only. Time and space grow with people and ties, sorting apart.
 *
 * @param account - An account, or its graph.
 * @returns The lines, the last one ended too.
 * @throws AccountError `invalid_account`, `invalid_graph`.
 *
 * @example
 * ```ts
 * import { renderText } from "account-graph/render/text";
 *
 * const text = renderText({
 *   id: "northlight-foods",
 *   name: "Northlight Foods",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana-cole", name: "Dana Cole", title: "CFO", roles: ["economic_buyer"] },
 *     { id: "lee", name: "Lee Wong", title: "CIO", reportsTo: "dana-cole", stance: "supporter" },
 *     { id: "sam", name: "Sam", side: "us" },
 *   ],
 *   relationships: [{ from: "sam", to: "lee", kind: "communicates", strength: "strong" }],
 * });
 * console.log(text);
 * // prints: account: Northlight Foods
 * // prints: as of 2026-03-01
 * // prints:
 * // prints: Dana Cole, CFO, economic buyer
 * // prints:   Lee Wong (lee), CIO, supporter
 * // prints: us: Sam
 * // prints:
 * // prints: Sam - Lee strong
 * ```
 */
export function renderText(account: AccountInput | AccountGraph): string {
  const written = isGraph(account) ? toAccount(account as AccountGraph) : parseAccount(account);
  const { account: checked, ...own } = plainAccount(written, written.asOf);
  const words = textWords(written.vocabulary ?? undefined);
  const writing: TextWriting = { words, finder: createNameFinder(checked.people), own };
  const lines = [accountLine(checked), `as of ${checked.asOf}`];
  if (checked.people.length > 0) lines.push("", ...peopleLines(writing, checked));
  const ties = checked.relationships ?? [];
  const ids = relationshipIds(ties);
  const ordered = ties.map((tie, index) => ({ tie, id: ids[index]! })).sort((a, b) => compareIds(a.id, b.id));
  if (ordered.length > 0) lines.push("", ...ordered.map(({ tie, id }) => writeTie(writing, tie, id)));
  return `${lines.join("\n")}\n`;
}

function accountLine({ id, name }: Account): string {
  const written = isSafeName(name) ? name : inQuotes(name);
  if (id === idFromName(name)) return `account: ${written}`;
  return `account: ${written} (${isSafeId(id) ? id : inQuotes(id)})`;
}

/** People below their managers; those in a circle, and those very deep, stand for themselves. */
function peopleLines(writing: TextWriting, { people }: Account): string[] {
  const ordered = [...people].sort((a, b) => rank(a) - rank(b) || compareIds(a.id, b.id));
  const known = new Set(people.map(({ id }) => id));
  const below = new Map<string, PersonInput[]>();
  const stack: { person: PersonInput; indent: number }[] = [];
  for (const person of [...ordered].reverse()) {
    if (person.reportsTo == null || !known.has(person.reportsTo)) stack.push({ person, indent: 0 });
    else {
      const reports = below.get(person.reportsTo);
      if (reports === undefined) below.set(person.reportsTo, [person]);
      else reports.push(person);
    }
  }
  const lines: string[] = [];
  const written = new Set<string>();
  const write = (person: PersonInput, indent: number) => {
    lines.push(`${"  ".repeat(indent)}${writePerson(writing, person, indent > 0)}`);
    written.add(person.id);
  };
  const later: PersonInput[] = [];
  const drain = () => {
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      write(next.person, next.indent);
      for (const report of below.get(next.person.id) ?? []) {
        if (written.has(report.id)) continue;
        if (next.indent < deepestIndent) stack.push({ person: report, indent: next.indent + 1 });
        else later.push(report);
      }
    }
  };
  drain();
  for (let person = later.pop(); person !== undefined; person = later.pop()) {
    stack.push({ person, indent: 0 });
    drain();
  }
  for (const person of ordered) if (!written.has(person.id)) write(person, 0);
  return lines;
}

function rank(person: PersonInput): number {
  return sideOrder.indexOf(person.side ?? "customer");
}
