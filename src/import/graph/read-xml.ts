/** One tag of an XML text, and the text behind it. */
export interface XmlTag {
  /** Without a prefix, in lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** What follows up to the next tag. */
  readonly text: string;
}

/** The tags of an XML text one after the other; comments, declarations and character data sections are passed over. Linear in the text. */
export function* readXml(text: string): Iterable<XmlTag> {
  let at = text.indexOf("<");
  while (at !== -1) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      at = end === -1 ? -1 : text.indexOf("<", end + 3);
      continue;
    }
    if (text[at + 1] === "?" || text[at + 1] === "!") {
      const end = text.indexOf(">", at);
      at = end === -1 ? -1 : text.indexOf("<", end + 1);
      continue;
    }
    const end = endOfTag(text, at + 1);
    if (end === -1) return;
    let next = text.indexOf("<", end + 1);
    let content = text.slice(end + 1, next === -1 ? text.length : next);
    if (next !== -1 && text.startsWith("<![CDATA[", next)) {
      const close = text.indexOf("]]>", next);
      content += text.slice(next + 9, close === -1 ? text.length : close);
      next = close === -1 ? -1 : text.indexOf("<", close + 3);
    }
    const isEnd = text[at + 1] === "/";
    const isEmpty = text[end - 1] === "/";
    const inside = text.slice(at + (isEnd ? 2 : 1), isEmpty ? end - 1 : end);
    const name = /^[^\s]{0,200}/.exec(inside)![0];
    yield {
      name: name.slice(name.indexOf(":") + 1).toLowerCase(),
      isEnd,
      isEmpty,
      attributes: attributesOf(inside.slice(name.length)),
      text: unescapeXml(content).trim(),
    };
    at = next;
  }
}

/** The `>` that closes a tag, past quotes. */
function endOfTag(text: string, from: number): number {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const letter = text[at]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return -1;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const equals = text.indexOf("=", at);
    if (equals === -1) break;
    const name = text.slice(at, equals).trim();
    let open = equals + 1;
    while (text[open] === " " || text[open] === "\n" || text[open] === "\r" || text[open] === "\t") open++;
    const quote = text[open];
    if (quote !== '"' && quote !== "'") break;
    const close = text.indexOf(quote, open + 1);
    if (close === -1) break;
    if (name.length <= 200)
      attributes.set(name.slice(name.indexOf(":") + 1).toLowerCase(), unescapeXml(text.slice(open + 1, close)));
    at = close + 1;
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()]!;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );
}
