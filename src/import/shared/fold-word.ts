/**
 * A word as it is compared: lower-case letters and digits without accents, so that "E-Mail", "e_mail" and "EMAIL" are one.
 * Letters that stand for themselves, such as Greek or Chinese ones, stay.
 */
export function foldWord(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
