import * as s from "../../internal/schema.js";
import { allLimits, validate } from "../../internal/validate.js";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { id as idSchema, isoDate, name } from "../../model/schemas/field-schemas.js";
import { buildAccounts, closeAccounts } from "../build/build-accounts.js";
import { interactionHeaders } from "../build/interaction-columns.js";
import { personHeaders } from "../build/person-columns.js";
import { decodeBytes } from "../shared/decode-bytes.js";
import { fileFormat, refuseContent, refuseFormat } from "../shared/file-format.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { foldWord } from "../shared/fold-word.js";
import { finishLog, type ImportLog, noteOnce, startLog } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { type OwnWordsOptions, ownWordsOption } from "../shared/own-words.js";
import { readMention } from "../shared/people-text.js";
import { readSheet } from "../shared/read-sheet.js";
import { repairText } from "../shared/repair-text.js";
import { requireAsOf, requireFiles } from "../shared/require-input.js";
import type { Sheet } from "../shared/sheet.js";
import { tableOf } from "../shared/table-of.js";
import type { FoundInteraction } from "./found-interaction.js";
import { readCalendar } from "./read-calendar.js";
import { readMail } from "./read-mail.js";
import { isInteractionTable, readInteractionTable } from "./read-table.js";

/** Options of {@link importInteractions}. */
export interface ImportInteractionsOptions extends LimitOptions, OwnWordsOptions {
  /** The date the accounts stand for. Required: there is no clock in the library. */
  asOf: IsoDate;
  /** Domains of our own team, such as `["vendor.example"]`: whoever writes from there is on our side. */
  ourDomains?: readonly string[] | undefined;
  /** Further addresses of people, each with their main address: `{ "d.cole@home.example": "dana@acme.example" }`. */
  aliases?: { [address: string]: string } | undefined;
  /** Whether people who are not in a list of contacts are added. @defaultValue false with a list of contacts, else true */
  addUnknown?: boolean | undefined;
  /** Id of the one account, where no list of contacts names accounts. @defaultValue "account" */
  accountId?: string | undefined;
  /** Name of the one account, where no list of contacts names accounts. @defaultValue its id */
  accountName?: string | undefined;
  /** Which comes first in dates such as 03/04/2026 of tables. */
  dateOrder?: "day_first" | "month_first" | undefined;
}

export const importInteractionsOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    asOf: isoDate,
    ourDomains: s.optional(s.readonly(s.array(s.string()))),
    aliases: s.optional(s.record(s.string(), s.string())),
    addUnknown: s.optional(s.boolean()),
    accountId: s.optional(idSchema),
    accountName: s.optional(name),
    dateOrder: s.optional(s.enum(["day_first", "month_first"])),
    limits: limitsOption,
    vocabulary: ownWordsOption,
  }))();

/** Mailboxes (.mbox, .eml), calendars (.ics), tables of meetings, calls or mails, and lists of contacts, by file name. */
export type InteractionFiles = Readonly<Record<string, unknown>>;

const headers = [
  "Id",
  "At",
  "Channel",
  "From",
  "To",
  "Cc",
  "Attendees",
  "Topic",
  "Duration Minutes",
  "Responded",
] as const;
/** Mailboxes of machines. */
const machine =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|calendar-notification|newsletter)[@+._-]/i;

/**
 * Reads who was in contact with whom, and when: headers of mails, events of calendars, tables of meetings, calls and mails. Only
 * metadata is read: who, when, how, the subject; bodies and descriptions never.
 *
 * People are recognized by their addresses and phone numbers, their side by `options.ourDomains`. Give lists of contacts as more
 * files (CSV with names and e-mails, each as its system writes it) and they carry their names, titles and accounts; who is on none
 * of them is left out, unless `options.addUnknown` says otherwise. Of a series of events every one up to `asOf` counts.
 *
 * Time and space grow with the text: 80,000 mails take seconds.
 *
 * @param files - Texts or bytes, by file name.
 * @param options - `asOf` is required.
 * @returns The accounts, each as `parseAccount` returns it, and the issues.
 * @throws AccountError `invalid_options`; `invalid_file` for what is no text or bytes.
 *
 * @example
 * ```ts
 * import { importInteractions } from "account-graph/import/interactions";
 *
 * const mail = "From: Sam Hill <sam@vendor.test>\nTo: Dana Cole <dana@northlight.test>\nDate: Wed, 14 Jan 2026 12:39:00 +0000\nSubject: Offer\n\nNever read.";
 * const { accounts } = importInteractions({ "offer.eml": mail }, { asOf: "2026-03-01", ourDomains: ["vendor.test"] });
 * console.log(accounts[0].people.map((person) => `${person.name}, ${person.side ?? "customer"}`));
 * // prints: [ 'Dana Cole, customer', 'Sam Hill, us' ]
 * ```
 */
export function importInteractions(files: InteractionFiles, options: ImportInteractionsOptions): ImportResult {
  requireAsOf(options);
  const settings = validate(importInteractionsOptionsSchema, options, "invalid_options", ["options"]);
  requireFiles(files);
  const log = startLog();
  const { textLength } = allLimits(settings.limits ?? {});
  const found: FoundInteraction[] = [];
  const contacts: Sheet[] = [];
  for (const [file, content] of Object.entries(files)) {
    const read = readFile(log, file, content, textLength, settings);
    if (Array.isArray(read)) for (const one of read) found.push(one);
    else contacts.push(read);
  }
  const aliases = new Map(
    Object.entries(settings.aliases ?? {}).map(([alias, main]) => [alias.toLowerCase(), main.toLowerCase()]),
  );
  const mentions = canonicalMentions(found, aliases);
  const ours = new Set((settings.ourDomains ?? []).map((domain) => domain.toLowerCase().replace(/^@/, "")));
  const team = new Set([...mentions.values()].filter((text) => ours.has(domainOf(text))));
  const adds = contacts.length === 0 || settings.addUnknown === true;
  const { building } = buildAccounts(
    log,
    {
      asOf: settings.asOf,
      system: "interactions",
      ...(settings.accountId === undefined ? {} : { accountId: settings.accountId }),
      ...(settings.accountName === undefined ? {} : { accountName: settings.accountName }),
      ...(settings.dateOrder === undefined ? {} : { dateOrder: settings.dateOrder }),
      stancesFromRoles: true,
      addsUnknown: adds,
      limits: settings.limits,
      vocabulary: settings.vocabulary,
    },
    {
      people: contacts.length === 0 ? null : contacts,
      relationships: null,
      interactions:
        found.length === 0 ? null : tableOf(String(found[0]!.path[0]), headers, rowsOf(log, found, mentions, aliases)),
    },
    team,
  );
  const accounts = finishAccounts(log, closeAccounts(building), settings.limits);
  return { accounts, issues: finishLog(log, Object.keys(files)) };
}

function readFile(
  log: ImportLog,
  file: string,
  content: unknown,
  textLength: number,
  { asOf, dateOrder }: Pick<ImportInteractionsOptions, "asOf" | "dateOrder">,
): FoundInteraction[] | Sheet {
  if (typeof content !== "string" && !(content instanceof Uint8Array)) refuseContent([file], content);
  const format = fileFormat(content);
  const text = typeof content === "string" ? content : decodeBytes(log, file, content);
  if (format === "calendar") return readCalendar(log, file, repairText(log, file, text), { textLength, asOf });
  if (format === "mail") return readMail(file, repairText(log, file, text));
  if (format !== null) refuseFormat([file], format);
  const knownHeaders = new Set(
    [...Object.values(personHeaders), ...Object.values(interactionHeaders)].flat().map(foldWord),
  );
  const sheet = readSheet(log, text, { file, knownHeaders, textLength });
  return isInteractionTable(sheet) ? readInteractionTable(log, sheet, dateOrder) : sheet;
}

/** How everybody is mentioned from now on: the main address with the name that stands beside it most often. */
function canonicalMentions(
  found: readonly FoundInteraction[],
  aliases: ReadonlyMap<string, string>,
): Map<string, string> {
  const names = new Map<string, Map<string, number>>();
  for (const one of found) {
    for (const text of [...one.from, ...one.to, ...one.cc, ...one.attendees]) {
      const { name, email } = readMention(text);
      if (email === null) continue;
      const main = aliases.get(email) ?? email;
      const known = names.get(main) ?? new Map<string, number>();
      names.set(main, known);
      const plain = name
        .replace(/[,;|\n<>"]+/g, " ")
        .replace(/ {2,}/g, " ")
        .trim();
      if (!plain.includes("@") && plain !== "") known.set(plain, (known.get(plain) ?? 0) + 1);
    }
  }
  const mentions = new Map<string, string>();
  for (const [email, known] of names) {
    const [best] = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    mentions.set(email, best === undefined ? email : `${best[0]} <${email}>`);
  }
  return mentions;
}

function rowsOf(
  log: ImportLog,
  found: readonly FoundInteraction[],
  mentions: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
) {
  const answered = new Set(found.map(({ inReplyTo }) => inReplyTo).filter((id) => id !== null));
  return found.map((one) => {
    const write = (texts: readonly string[]) => {
      const people: string[] = [];
      for (const text of texts) {
        const { email } = readMention(text);
        if (email !== null && machine.test(email)) {
          noteOnce(log, "machine", one.path, "mailboxes of machines are nobody", "; left out");
          continue;
        }
        people.push(email === null ? text : (mentions.get(aliases.get(email) ?? email) ?? text));
      }
      return people.join(";");
    };
    return {
      path: one.path,
      cells: {
        Id: one.id,
        At: one.at,
        Channel: one.channel,
        From: write(one.from),
        To: write(one.to),
        Cc: write(one.cc),
        Attendees: write(one.attendees),
        Topic: one.topic,
        "Duration Minutes": one.minutes === null ? null : String(one.minutes),
        Responded: one.isUnanswered === true ? "no" : one.id !== null && answered.has(one.id) ? "yes" : null,
      },
    };
  });
}

function domainOf(mention: string): string {
  const { email } = readMention(mention);
  return email === null ? "" : email.slice(email.indexOf("@") + 1);
}
