/** Letters that could end a block of data early, or a line of it. */
const risky = /[<>&\u2028\u2029]/g;

/** Data as the text of a `<script type="application/json">`: nothing in it is read as markup, and it parses back to the same. */
export function jsonBlock(data: unknown): string {
  return JSON.stringify(data).replace(risky, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
