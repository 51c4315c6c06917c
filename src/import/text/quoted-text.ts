/** What stands in quotes, written as in JSON, or a text without quotes as it is. */
export function unquote(text: string): string {
  const plain = text.trim();
  if (!plain.startsWith('"')) return plain;
  try {
    return String(JSON.parse(plain));
  } catch {
    return plain;
  }
}

/** A text in quotes, on one line. */
export function inQuotes(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
