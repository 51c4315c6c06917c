import { readFileSync } from "node:fs";

/** The text of a file in test/import/fixtures. */
export function readFixture(path: string): string {
  return readFileSync(new URL(`./fixtures/${path}`, import.meta.url), "utf8");
}

/** The texts of rows in another order that depends on a seed; the first line stays. */
export function shuffleRows(text: string, seed: number): string {
  const [header, ...rows] = text.split("\n").filter((line) => line !== "");
  const keyed = rows.map((row, index) => ({ row, key: Math.sin(seed * 1000 + index) }));
  keyed.sort((a, b) => a.key - b.key);
  return [header, ...keyed.map(({ row }) => row)].join("\n");
}
