import { plainLine } from "../internal/plain-line.js";

/** A line that a text may hold. */
export interface SummaryLine {
  /** The heading it stands under; empty: above all headings. */
  readonly section: string;
  readonly text: string;
  /** What it costs to leave it out, the least first: lines of small weight go in first. */
  readonly weight: number;
}

const longestLine = 420;

/**
 * The weightiest lines that fit into a number of bytes, under their headings and in their order, and how many of each section were
 * left out. A line of unusual length is cut. O(lines · log lines).
 */
export function fillBudget(
  lines: readonly SummaryLine[],
  bytes: number,
): { readonly text: string; readonly leftOut: ReadonlyMap<string, number> } {
  const order = lines.map((_, index) => index).sort((a, b) => lines[a]!.weight - lines[b]!.weight || a - b);
  const texts = new Map<number, string>();
  const opened = new Set<string>([""]);
  const closed = new Set<string>();
  let room = bytes;
  for (const index of order) {
    const { section, text } = lines[index]!;
    if (closed.has(section)) continue;
    const line = cut(plainLine(text), section === "" ? Math.min(longestLine, Math.floor(bytes / 4)) : longestLine);
    const heading = opened.has(section) ? 0 : byteLength(section) + 5;
    const needed = byteLength(line) + 3 + heading;
    if (needed > room) {
      // What comes later in its section weighs less: a gap in the order would mislead.
      closed.add(section);
      continue;
    }
    room -= needed;
    opened.add(section);
    texts.set(index, line);
  }
  const leftOut = new Map<string, number>();
  const written: string[] = [];
  let current = "";
  for (const [index, { section }] of lines.entries()) {
    const line = texts.get(index);
    if (line === undefined) {
      leftOut.set(section, (leftOut.get(section) ?? 0) + 1);
      continue;
    }
    if (section !== current) written.push("", `# ${section}`);
    current = section;
    written.push(section === "" ? line : `- ${line}`);
  }
  return { text: written.join("\n"), leftOut };
}

/** The length in bytes of UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function cut(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
