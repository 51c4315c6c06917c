import * as fc from "fast-check";

/** Cells as no one means them, and as people and systems write them all the same. */
export const hostileCell: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", "", "", "a", "b", "Dana Cole", "Cole, Dana", "a@x.test", "A <a@x.test>", "a;b", "a,b", "a\nb"),
  fc.constantFrom("=1+1", "+5", "-3", "@x", '"', '"half', "__proto__", "constructor", "toString", "hasOwnProperty"),
  fc.constantFrom("1", "0", "2.5", "-1", "1e400", "99999999999999999999", "NaN", "80%", "150 %", "1,234.50", "€ 1.200"),
  fc.constantFrom("true", "FALSE", "x", "ja", "maybe", "2026-02-30", "2026-02-28", "03/04/2026", "2026-02-28T25:61Z"),
  fc.constantFrom(
    "Champion;Nonsense",
    "strong",
    "call",
    "us",
    "advocate",
    "Unknown",
    "None",
    "influences",
    "Closed Won",
  ),
  fc.constantFrom("\u0000", "\u202e", "\ufffd", "\ud800", "😀", "x".repeat(250), "y".repeat(30_000)),
  fc.string({ maxLength: 8 }),
);

/** A table with an id in every row, and what the ids are. */
export interface HostileTable {
  readonly text: string;
  readonly ids: readonly string[];
}

/** Tables with some of the headers; `cells` says what a column holds, hostile cells otherwise. */
export function hostileTable(
  headers: readonly string[],
  idOf: (row: number) => string,
  cells: Readonly<Record<string, fc.Arbitrary<string>>> = {},
): fc.Arbitrary<HostileTable> {
  const width = headers.length;
  const row = fc.tuple(...headers.map((header) => (Object.hasOwn(cells, header) ? cells[header]! : hostileCell)));
  return fc
    .tuple(fc.array(fc.boolean(), { minLength: width, maxLength: width }), fc.array(row, { maxLength: 7 }))
    .map(([chosen, rows]) => {
      const keep = (texts: readonly string[]) => texts.filter((_, index) => chosen[index]);
      const ids = rows.map((_, index) => idOf(index));
      const lines = [["Id", ...keep(headers)], ...rows.map((texts, index) => [ids[index]!, ...keep(texts)])];
      return { text: lines.map((texts) => texts.map(quoted).join(",")).join("\n"), ids };
    });
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
