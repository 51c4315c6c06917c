import { foldLetters } from "../../internal/fold-letters.js";
import type { PersonStatus } from "../../model/vocabularies.js";
import { foldWord } from "./fold-word.js";
import { isPlaceholder } from "./placeholders.js";

/** Longer texts name nobody; looking into them would only take time. */
const longestMention = 1000;

/** The e-mail addresses in a cell, in lower case: without `mailto:` and names, lists taken apart; `[]` where there is none. */
export function emailsIn(text: string): string[] {
  const at = text.indexOf("@");
  if (at === -1 || text.length > 20_000) return [];
  if (plainAddress.test(text)) return [text.toLowerCase()];
  const emails: string[] = [];
  for (const part of text.split(/[\s,;|<>()[\]"']+/)) {
    if (part.length > 300 || !part.includes("@")) continue;
    const address = part.replace(/^(?:mailto|smtp):/i, "").replace(/[.:]+$/, "");
    if (isEmail(address) && !emails.includes(address.toLowerCase())) emails.push(address.toLowerCase());
  }
  return emails;
}

/** A cell that is one address and nothing else, as almost all are. */
const plainAddress = /^[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,180}[A-Za-z0-9]$/;

/** One `@` with something before it and a host behind it. */
function isEmail(text: string): boolean {
  const at = text.indexOf("@");
  return at > 0 && at < text.length - 1 && text.length <= 254 && !text.includes("@", at + 1) && !/[/\\:*=]/.test(text);
}

/** Whether a cell holds a phone number and nothing else. */
export function isPhone(text: string): boolean {
  if (text.length > 30 || !/^(?:(?:tel|phone|fax|mob|mobile)[.:]? *)?[+(]?[\d\s()./+x-]+$/i.test(text)) return false;
  return text.replace(/\D/g, "").length >= 6;
}

/** `Dana Cole <dana@acme.test>` in its parts; a bare address is its own name. */
export function readMention(text: string): { name: string; email: string | null } {
  if (!text.includes("@") || text.length > longestMention) return { name: text, email: null };
  const [email] = emailsIn(text);
  if (email === undefined) return { name: text, email: null };
  const at = text.toLowerCase().indexOf(email);
  const before = text.slice(0, at).replace(/(?:mailto|smtp):\s*$/i, "");
  const name = before.replace(/[\s<([{"'|,;:-]+$/, "").replace(/^[\s"']+/, "");
  return { name: name === "" ? text.slice(at, at + email.length) : name, email };
}

/** A name and what was written beside it. */
export interface MarkedName {
  readonly name: string;
  readonly status: PersonStatus | null;
  /** An id behind the name, as in `Lee Wong (JAW0005)`. */
  readonly code: string | null;
  /** A job title behind the name, as in `Dana Cole, CFO`. */
  readonly title: string | null;
}

const statusMarks: Readonly<Record<string, PersonStatus>> = {
  onleave: "on_leave",
  leave: "on_leave",
  leaveofabsence: "on_leave",
  maternityleave: "on_leave",
  parentalleave: "on_leave",
  loa: "on_leave",
  elternzeit: "on_leave",
  abwesend: "on_leave",
  enconge: "on_leave",
  debaja: "on_leave",
  delicencia: "on_leave",
  terminated: "left",
  inactive: "left",
  left: "left",
  former: "left",
  retired: "left",
  departed: "left",
  exemployee: "left",
  ausgeschieden: "left",
  ehemalig: "left",
  vacant: "vacant",
  open: "vacant",
  vakant: "vacant",
  new: "new",
  newhire: "new",
  neu: "new",
};
/** Marks that say nothing which the map knows: contingent workers, pronouns, guests. */
const emptyMarks =
  /^(?:[a-z]|cw|ext|extern|external|contractor|contingent|inherited|guest|gast|primary|matrix|acting|interim|she|he|they|sheher|hehim|theythem|shehershers|sheherhers|hehimhis|sieihr|erihm|evp|you|me)$/;
/** Words for a seat that nobody holds, folded. */
const vacantSeat =
  /^(?:vacant|vacancy|(?:open|vacant|unfilled)(?:position|role|seat|headcount|req|requisition)|unfilled|tbh|tobehired|nn|vakant|vakanz|unbesetzt|offenestelle|neubesetzung|zubesetzen|(?:poste)?vacante?|postevacant|(?:poste)?apourvoir|puestovacante|vaga(?:aberta)?|cargovago|posizioneaperta|postovacante|vacature|openstaand|空席|欠員|募集中)\d{0,4}$/;
/** What is surely a job title and no given name. */
export const jobTitle =
  /^(?:c[a-z]{1,2}o|e?vp|svp|avp|gm|md)$|\b(?:chief|officer|president|director|head|manager|lead|leiter(?:in)?|leitung|geschäftsführer(?:in)?|vorstand|directeur|directrice|responsable|jefe|jefa|gerente|diretora?|direttore|direttrice|responsabile|hoofd|analyst|engineer|architect|assistant|buyer|consultant|specialist|controller|coordinator|supervisor|developer|counsel|accountant|administrator)\b/i;
/** Degrees and certificates behind a comma. */
const degree =
  /^(?:ph\.?d|m\.?b\.?a|emba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|j\.?d|ll\.?m|pmp|cpa|cfa|cissp|csm|pe|esq|jr|sr|ii|iii|iv|mbcs|fca|aca|acca|rn|dba|ing|dipl\.?-?ing|meng|beng|mph|shrm-?cp|shrm-?scp|sphr|phr|itil|prince2|cism|cisa)\.?$/i;

/** Two or three words of letters, none of which can be a salutation. */
const plainName = /^(?!(?:mr|mrs|ms|herr|frau) )\p{L}[\p{L}\p{N}'-]*(?: \p{L}[\p{L}\p{N}'-]*){1,2}$/iu;

/** A name without the marks around it: `Lee Wong (On Leave)`, `Ana Ruiz [C]`, `Jae Wu (JAW0005)`, `Dana Cole, MBA`, `Cole, Dana`. */
export function readMarkedName(text: string): MarkedName {
  let name = text;
  let status: PersonStatus | null = null;
  let code: string | null = null;
  let title: string | null = null;
  if (text.length > longestMention) return { name, status, code, title };
  if (vacantSeat.test(foldWord(text))) return { name, status: "vacant", code, title };
  if (plainName.test(text)) return { name, status, code, title };
  for (let count = 0; count < 5; count++) {
    const last = name.at(-1);
    if (last !== ")" && last !== "]") break;
    const open = name.lastIndexOf(last === ")" ? "(" : "[");
    if (open <= 0) break;
    const inside = name.slice(open + 1, -1).trim();
    const word = foldWord(inside);
    const meaning = Object.hasOwn(statusMarks, word) ? statusMarks[word]! : null;
    if (meaning !== null) status = meaning;
    else if (/^(?=.*\d)[A-Za-z0-9._-]{3,20}$/.test(inside)) code = inside;
    else if (!emptyMarks.test(word) && !isPlaceholder(inside)) break;
    name = name.slice(0, open).trimEnd();
  }
  name = name.replace(
    /^(?:(?:mr|mrs|ms|miss|dr|prof|herr|frau|sir|mme|mlle|sra|srta|dott|dra)\.|(?:mr|mrs|ms|herr|frau)) (?=\S+ \S)/i,
    "",
  );
  const titled = /^(.{3,100}?)(?:,\s+|\s[-–—|]\s)(.{2,100})$/.exec(name);
  if (titled !== null && /\p{L}\s+\p{L}/u.test(titled[1]!) && jobTitle.test(titled[2]!)) {
    name = titled[1]!;
    title = titled[2]!;
  }
  const parts = name.split(",").map((part) => part.trim());
  while (parts.length > 1 && degree.test(parts.at(-1)!)) parts.pop();
  if (parts.length === 2 && parts.every((part) => part !== "" && part.split(" ").length <= 3 && !/\d/.test(part))) {
    name = `${parts[1]} ${parts[0]}`;
  } else if (parts.length === 1) name = parts[0]!;
  return { name, status, code, title };
}

/** Words of a name, folded, without initials' dots. */
export function nameWords(name: string): string[] {
  return foldLetters(name.slice(0, 300))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether two names can be of one person: the same words, some left out, or initials for words. */
export function namesAgree(one: string, other: string): boolean {
  const [few, many] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length) as [string[], string[]];
  if (few.length === 0) return true;
  const rest = [...many];
  let whole = 0;
  for (const word of few) {
    let at = rest.indexOf(word);
    if (at !== -1) whole++;
    else
      at = rest.findIndex(
        (long) => (word.length === 1 && long.startsWith(word)) || (long.length === 1 && word.startsWith(long)),
      );
    if (at === -1) return few.join("") === many.join("");
    rest.splice(at, 1);
  }
  return whole > 0;
}
