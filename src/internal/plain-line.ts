/**
 * What ends or hides a line for a terminal, a log or a reader: control characters (C0, C1, escape), line and paragraph separators,
 * overrides of the direction of writing, and halves of surrogate pairs.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** A text without what is unsafe in a line: a space in its place. */
export function withoutUnsafe(text: string): string {
  return text.replace(unsafe, " ");
}

/** Whether a text holds nothing that ends or hides a line. */
export function isPlainLine(text: string): boolean {
  return text.search(unsafe) < 0;
}

/** A text in which what is unsafe is written as in JSON: `\u001b`. */
export function escapeUnsafe(text: string): string {
  return text.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A text as one line that holds nothing but letters and signs: what is unsafe becomes a space, and spaces in a row one. */
export function plainLine(text: string): string {
  return withoutUnsafe(text).replace(/ {2,}/g, " ").trim();
}
