/** "Lee", "Lee and Ana", "Lee, Ana and Kim"; with another conjunction "Lee, Ana or Kim". Empty without words. */
export function listWords(words: readonly string[], conjunction: "and" | "or" = "and"): string {
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words[words.length - 1]}`;
}
