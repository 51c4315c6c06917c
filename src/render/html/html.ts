/** Markup that is safe as it is. */
export interface Html {
  readonly html: string;
}

/** What may stand between the braces of {@link html}; nothing is written for `null` and `false`. */
export type HtmlValue = Html | string | number | false | null | readonly HtmlValue[];

/** Markup with values: texts and numbers are escaped, markup is taken as it is. The one way in which names come into the page. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = parts[0]!;
  for (const [index, value] of values.entries()) text += write(value) + parts[index + 1]!;
  return { html: text };
}

/** Markup from elsewhere in this package, such as a picture. */
export function rawHtml(markup: string): Html {
  return { html: markup };
}

function write(value: HtmlValue): string {
  if (value === null || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if ("html" in value) return value.html;
  return value.map(write).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
};

/** Text that stays text between tags and inside attribute values, and is read back to the letter: ids stand in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (letter) => entities[letter]!);
}
