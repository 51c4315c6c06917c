/** Longest stretch of a title that is read, in characters: what follows is a description, and reading stays in bounded time. */
const longestRead = 400;

/** One piece of a title: `Director of IT, Northern Region` has two, `["director", "of", "it"]` and `["northern", "region"]`. */
export type TitlePart = string[];

/** Short forms and the words they stand for. */
const shortForms: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ (() =>
  new Map(
    Object.entries({
      "&": "and",
      "+": "and",
      "@": "at",
      admin: "administrative",
      assoc: "associate",
      asst: "assistant",
      avp: "assistant vice president",
      co: "",
      dep: "deputy",
      dept: "department",
      dir: "director",
      eng: "engineering",
      evp: "executive vice president",
      exec: "executive",
      gm: "general manager",
      intl: "international",
      jnr: "junior",
      jr: "junior",
      mgmt: "management",
      mgr: "manager",
      mktg: "marketing",
      mngr: "manager",
      ops: "operations",
      ordinator: "coordinator",
      pres: "president",
      rep: "representative",
      snr: "senior",
      sr: "senior",
      svp: "senior vice president",
      the: "",
      vp: "vice president",
    }).map(([short, long]) => [short, long === "" ? [] : long.split(" ")] as const),
  ))();

/**
 * A word (with letters joined by dots, as in `v.p.`, or with an apostrophe inside), a joining sign, or a sign that ends
 * a part. A hyphen ends a part only beside a space: `VP-Finance` is one part, `Director - Skills` two.
 * No alternative can match the same characters in two ways, so matching takes time linear in the length.
 */
const tokenPattern =
  /\p{L}(?:\.\p{L})+(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['\u2019]\p{L}+)*|[&+@]|[,;:|/\\()[\]{}\u2022\u00b7\u2013\u2014\n\r]|(?<=\s)-|-(?=\s)/gu;

/**
 * A job title as lists of lower-case words, cut at commas, slashes, brackets, dashes and other signs that end a thought.
 * Short forms are written out (`Sr. Mgr` gives `senior manager`), `&` becomes `and`, articles are left out.
 *
 * The text is read to its 400th character, after leading space. Time is linear in the length.
 *
 * @param title any text
 * @returns the parts in order; parts without a word are left out
 */
export function titleParts(title: string): TitlePart[] {
  const text = title.trimStart().slice(0, longestRead).normalize("NFKC").toLowerCase();
  const parts: TitlePart[] = [];
  let part: TitlePart = [];
  for (const [token] of text.matchAll(tokenPattern)) {
    if (endsPart(token)) {
      if (part.length > 0) parts.push(part);
      part = [];
      continue;
    }
    const word = token.replaceAll(".", "").replaceAll("\u2019", "'");
    const written = shortForms.get(word);
    if (written === undefined) part.push(word);
    else part.push(...written);
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function endsPart(token: string): boolean {
  return token.length === 1 && !/[\p{L}\p{M}\p{N}&+@]/u.test(token);
}

/** Words that say a post is no longer held: `Former CEO`, `CFO (retired)`. */
export const pastWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "former formerly ex past previous previously retired emeritus emerita".split(" "),
);
