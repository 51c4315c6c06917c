/** A text without marks on its letters, in lower case: `Ünal` and `unal` are one name. */
export function foldLetters(text: string): string {
  return withoutMarks(text).toLowerCase();
}

/** A text without marks on its letters: `José` as `Jose`. */
export function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
}
