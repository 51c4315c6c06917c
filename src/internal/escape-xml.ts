const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const replacement = "\ufffd";

/**
 * Text that stays text between tags and inside attribute values. Line breaks and tabs become spaces; characters that XML does not
 * allow (control characters, halves of surrogate pairs) become U+FFFD.
 */
export function escapeXml(text: string): string {
  let escaped = "";
  for (const character of text) escaped += entities[character] ?? allowed(character);
  return escaped;
}

function allowed(character: string): string {
  const code = character.codePointAt(0)!;
  if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return " ";
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isControl || isHalf || code === 0xfffe || code === 0xffff ? replacement : character;
}
