/** A text whose quotes are all in order, and where they were not. */
export interface RepairedQuotes {
  readonly text: string;
  /** Where cells begin in that text whose first quote is read as a letter. */
  readonly stray: readonly number[];
}

/**
 * Puts the quotes of a delimited text in order, so that a parser reads what was meant: a cell that begins with a quote and has no
 * closing one, or goes on behind it, is a cell with quotes in it (`"Dana" Cole` and `"Dana`, not the rest of the file); spaces
 * between a delimiter and a quoted cell are no part of it (`a, "b, c"`). Looks at every quote once or twice.
 */
export function repairQuotes(text: string, delimiter: string): RepairedQuotes {
  const parts: string[] = [];
  const stray: number[] = [];
  let length = 0;
  let kept = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (let open = text.indexOf('"'); open !== -1; ) {
    const start = startOfCell(text, open, delimiter);
    if (start === null) {
      open = text.indexOf('"', open + 1);
      continue;
    }
    const close = closingQuote(text, open);
    const end = close === -1 ? null : endOfCell(text, close + 1, delimiter);
    if (end === null) {
      const last = endOfPlainCell(text, open, delimiter);
      add(text.slice(kept, start));
      stray.push(length);
      add(`"${text.slice(start, last).replaceAll('"', '""')}"`);
      kept = last;
      open = text.indexOf('"', last);
    } else {
      if (start < open || end > close + 1) {
        add(text.slice(kept, start) + text.slice(open, close + 1));
        kept = end;
      }
      open = text.indexOf('"', end);
    }
  }
  return stray.length === 0 && kept === 0 ? { text, stray } : { text: parts.join("") + text.slice(kept), stray };
}

/** Where the cell begins that a quote opens, past spaces before it; `null` for a quote inside a cell. */
function startOfCell(text: string, open: number, delimiter: string): number | null {
  let start = open;
  while (start > 0 && text[start - 1] === " ") start--;
  const before = start === 0 ? delimiter : text[start - 1]!;
  return before === delimiter || before === "\n" || before === "\r" ? start : null;
}

/** The quote that closes a cell, or -1; doubled ones stand for themselves. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** Where a cell ends behind its closing quote, past spaces; `null` if letters follow. */
function endOfCell(text: string, after: number, delimiter: string): number | null {
  let end = after;
  while (text[end] === " ") end++;
  const next = text[end];
  return next === undefined || next === delimiter || next === "\n" || next === "\r" ? end : null;
}

/** Where a cell without quotes around it ends. */
function endOfPlainCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const letter = text[at];
    if (letter === delimiter || letter === "\n" || letter === "\r") return at;
  }
  return text.length;
}
