/** The sentence around a quote, and what stands around the sentence. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Of the sentence before in the same paragraph; "" where there is none. */
  readonly before: string;
  readonly beforeStart: number;
  readonly after: string;
  /** The nearest line above that looks like a heading. */
  readonly heading: string;
  /** Whether it stands in quotation marks, or in a part of a mail that is quoted. */
  readonly isQuoted: boolean;
}

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|co|corp|vs|e\.g|i\.e|etc|approx|dept|z\.b|bzw|ca|nr|hr|fr|\p{Lu})$/iu;
const reach = 4000;

/** All sentences that a stretch of a text touches. */
export function passagesOf(text: string, from: number, to: number): Passage[] {
  const passages: Passage[] = [];
  for (let at = from; at < to; ) {
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    const passage = passageAt(text, at);
    if (text.slice(Math.max(at, passage.start), Math.min(to, passage.end)).trim() !== "") passages.push(passage);
    at = Math.max(passage.end, at + 1);
  }
  return passages;
}

function passageAt(text: string, at: number): Passage {
  const start = beginning(text, at);
  const end = ending(text, Math.max(at, start));
  const { text: before, start: beforeStart } = sentenceBefore(text, start);
  const paragraph = text.slice(Math.max(0, text.lastIndexOf("\n\n", start)), start);
  const afterStart = end;
  const after = /^\s*\n\s*\n/.test(text.slice(afterStart, afterStart + 100))
    ? ""
    : text.slice(afterStart, ending(text, skipSpace(text, afterStart)));
  return {
    start,
    end,
    before,
    beforeStart,
    after: after.trim(),
    heading: headingAbove(text, start),
    isQuoted: isOpen(text.slice(Math.max(0, start - reach), start), paragraph) || isInMailQuote(text, start),
  };
}

function isBreak(text: string, at: number): boolean {
  const char = text[at]!;
  if (char === "\n") return /^\n[ \t]*(?:\n|[-*•>#|]|\d+[.)]\s)/.test(text.slice(at, at + 40));
  if (char === "!" || char === "?" || char === "…") return true;
  if (char !== ".") return false;
  const next = text.slice(at + 1, at + 3);
  if (next !== "" && !/^[\s"”’»)\]]/.test(next)) return false;
  return !abbreviation.test(text.slice(Math.max(0, at - 12), at));
}

function beginning(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !isBreak(text, start - 1)) start -= 1;
  return skipSpace(text, start, at);
}

function ending(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < reach && !isBreak(text, end)) end += 1;
  while (end < text.length && /[.!?…"”’»)]/.test(text[end]!)) end += 1;
  return end;
}

function skipSpace(text: string, from: number, to = text.length): number {
  let at = from;
  while (at < to && /[\s"”’»)\]]/.test(text[at]!)) at += 1;
  return at;
}

function sentenceBefore(text: string, start: number): { text: string; start: number } {
  let at = start - 1;
  while (at >= 0 && /\s/.test(text[at]!)) at -= 1;
  if (at < 0 || /\n[ \t]*\n/.test(text.slice(at, start))) return { text: "", start: 0 };
  const from = beginning(text, at);
  return { text: text.slice(from, start).trim(), start: from };
}

/** The last line above, within 40 lines, that ends with a colon, begins with # or stands alone without a full stop. */
function headingAbove(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - reach), start)
    .split("\n")
    .slice(0, -1)
    .slice(-40)
    .reverse();
  const found = lines.find((line, index) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.length > 80) return false;
    const isAlone = (lines[index + 1] ?? "").trim() === "" && !/[.!?,;]$/.test(trimmed) && !/^[-*•]/.test(trimmed);
    return trimmed.endsWith(":") || trimmed.startsWith("#") || isAlone;
  });
  return found?.trim() ?? "";
}

function isOpen(text: string, paragraph: string): boolean {
  const lastOpen = Math.max(text.lastIndexOf("“"), text.lastIndexOf("„"), text.lastIndexOf("«"));
  const closers = text.includes("„") ? ["“", "”"] : ["”"];
  const lastClose = Math.max(...closers.map((mark) => text.lastIndexOf(mark)), text.lastIndexOf("»"));
  if (lastOpen > lastClose) return true;
  return (paragraph.split('"').length - 1) % 2 === 1;
}

function isInMailQuote(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start + 1);
  return /^[ \t]*[>|]/.test(line);
}
