/** A line of a vCard or an iCalendar file. */
export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** What stands before a point, in lower case: `item1.EMAIL`. */
  readonly group: string;
  /** As written, each behind a semicolon. */
  readonly parameters: string;
  readonly value: string;
  readonly line: number;
}

const head =
  /^(?:([A-Za-z0-9-]{1,40})\.)?([A-Za-z0-9-]{1,60})((?:;[A-Za-z0-9-]{1,40}(?:=(?:"[^"]{0,300}"|[^:;"]{0,300}))?(?:,"[^"]{0,300}")*){0,20}):/;

/** The lines of a text: folded ones joined, quoted-printable undone. */
export function* contentLines(text: string, textLength: number): Iterable<ContentLine> {
  for (const { line, number } of unfolded(text)) {
    const found = head.exec(line.slice(0, 10_000));
    if (found === null) continue;
    const [whole, group, name, parameters] = found;
    const raw = line.slice(whole.length, whole.length + textLength * 3);
    const value = /QUOTED-PRINTABLE/i.test(parameters!) ? decodeQuotedPrintable(raw) : raw;
    yield {
      name: name!.toUpperCase(),
      group: (group ?? "").toLowerCase(),
      parameters: parameters!,
      value: value.slice(0, textLength).trim(),
      line: number,
    };
  }
}

/** A value without escapes. */
export function plainValue(value: string): string {
  return value.replace(/\\([nN,;:\\])/g, (_, letter: string) => (letter.toLowerCase() === "n" ? " " : letter)).trim();
}

/** Text in quoted-printable, as UTF-8. */
export function decodeQuotedPrintable(text: string): string {
  const bytes: number[] = [];
  const source = new TextEncoder().encode(text);
  for (let at = 0; at < source.length; at++) {
    const digits = source[at] === 61 ? hex(source[at + 1], source[at + 2]) : null;
    if (digits === null) bytes.push(source[at]!);
    else {
      bytes.push(digits);
      at += 2;
    }
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** Lines joined with those that continue them: they begin with a space, or stand behind a soft break of quoted-printable. */
function* unfolded(text: string): Iterable<{ line: string; number: number }> {
  let parts: string[] = [];
  let first = 1;
  let number = 0;
  let isSoft = false;
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf("\n", from);
    const whole = text.slice(from, end === -1 ? text.length : end);
    from = end === -1 ? text.length + 1 : end + 1;
    number++;
    const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
    if (isSoft) {
      isSoft = line.endsWith("=");
      parts.push(isSoft ? line.slice(0, -1) : line);
    } else if (parts.length > 0 && (line.startsWith(" ") || line.startsWith("\t"))) {
      parts.push(line.slice(1));
    } else {
      if (parts.length > 0) yield { line: parts.join(""), number: first };
      first = number;
      isSoft = line.endsWith("=") && /QUOTED-PRINTABLE/i.test(line.slice(0, 200));
      parts = [isSoft ? line.slice(0, -1) : line];
    }
  }
  if (parts.length > 0) yield { line: parts.join(""), number: first };
}

function hex(high: number | undefined, low: number | undefined): number | null {
  if (high === undefined || low === undefined) return null;
  const digits = String.fromCharCode(high, low);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
