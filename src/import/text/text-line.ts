import { closingQuote } from "./quoted-text.js";

/** A piece of a line and where it stands. */
export interface Piece {
  readonly text: string;
  /** Counted from 1, as editors do. */
  readonly column: number;
  /** Whether it stood in quotes, so that it is taken literally. */
  readonly quoted: boolean;
}

/** A line cut into its pieces. */
export type TextLine =
  | { readonly kind: "person"; readonly indent: number; readonly parts: Piece[] }
  | {
      readonly kind: "tie";
      readonly left: Piece;
      readonly sign: "-" | ">";
      readonly right: Piece;
      readonly rest: Piece | null;
    };

/** What is wrong with a line, and where. */
export interface LineError {
  readonly column: number;
  readonly message: string;
}

const sign = /^\s[->]\s/;

/**
 * Cuts a line that is neither blank nor a comment into pieces: a tie where ` - ` or ` > ` stands before the first comma, else a
 * person with parts between commas. What stands in quotes is one piece, written as in JSON (`\"` and `\n` inside).
 */
export function cutLine(line: string): TextLine | LineError {
  const indent = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  const commas: number[] = [];
  let signAt = -1;
  for (let at = indent; at < end; at++) {
    if (line[at] === '"') {
      const closing = closingQuote(line, at);
      if (closing === -1) return { column: at + 1, message: "this quote is never closed" };
      at = closing;
    } else if (line[at] === ",") commas.push(at);
    else if (commas.length === 0 && signAt === -1 && sign.test(line.slice(at, at + 3))) signAt = at + 1;
  }
  if (signAt !== -1) return cutTie(line, indent, signAt, end);
  const parts: Piece[] = [];
  let from = indent;
  for (const comma of [...commas, end]) {
    const piece = pieceOf(line, from, comma);
    if ("message" in piece) return piece;
    parts.push(piece);
    from = comma + 1;
  }
  return { kind: "person", indent: widthOf(line.slice(0, indent)), parts };
}

function cutTie(line: string, start: number, signAt: number, end: number): TextLine | LineError {
  const left = pieceOf(line, start, signAt);
  if ("message" in left) return left;
  const after = signAt + 1;
  const from = after + (line.slice(after, end).length - line.slice(after, end).trimStart().length);
  const closing = line[from] === '"' ? closingQuote(line, from) : -1;
  const right = pieceOf(line, from, closing === -1 ? end : closing + 1);
  if ("message" in right) return right;
  const mark = line[signAt] as "-" | ">";
  if (closing === -1) return { kind: "tie", left, sign: mark, right, rest: null };
  const rest = line.slice(closing + 1, end).trim();
  const column = closing + 2 + (line.slice(closing + 1).length - line.slice(closing + 1).trimStart().length);
  return { kind: "tie", left, sign: mark, right, rest: { text: rest, column, quoted: false } };
}

function pieceOf(line: string, from: number, to: number): Piece | LineError {
  const raw = line.slice(from, to);
  const column = from + (raw.length - raw.trimStart().length) + 1;
  const text = raw.trim();
  if (!text.startsWith('"')) return { text, column, quoted: false };
  if (closingQuote(text, 0) !== text.length - 1) return { text, column, quoted: false };
  try {
    return { text: String(JSON.parse(text)), column, quoted: true };
  } catch {
    return { column, message: 'this quoted text is not written as in JSON (\\" for a quote, \\\\ for a backslash)' };
  }
}

/** A tab counts as two spaces. */
function widthOf(space: string): number {
  return space.replaceAll("\t", "  ").length;
}
