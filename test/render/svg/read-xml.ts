/** An element of a checked document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text between its tags, references resolved. */
  text: string;
  readonly children: XmlElement[];
}

const tag = /^<(\/?)([A-Za-z][\w-]*)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*(\/?)>/;
const attribute = /([A-Za-z][\w:-]*)="([^"<]*)"/g;
const reference = /&(?:amp|lt|gt|quot|#39);/g;
const meanings: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * Reads the part of XML that pictures are written in, and throws at the first thing that is not well-formed: tags that do not match,
 * attributes that come twice, stray `<`, `&` or characters that XML does not allow.
 */
export function readXml(text: string): XmlElement {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const isAllowed =
      code === 9 ||
      code === 10 ||
      (code >= 0x20 && (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff);
    if (!isAllowed) throw new Error(`character ${code.toString(16)} is not allowed`);
  }
  const root: XmlElement = { name: "", attributes: new Map(), text: "", children: [] };
  const open = [root];
  let rest = text;
  while (rest !== "") {
    const current = open.at(-1)!;
    if (!rest.startsWith("<")) {
      const end = rest.indexOf("<") < 0 ? rest.length : rest.indexOf("<");
      current.text += resolve(rest.slice(0, end));
      rest = rest.slice(end);
      continue;
    }
    const found = tag.exec(rest);
    if (found === null) throw new Error(`no tag: ${rest.slice(0, 60)}`);
    const [whole, closing, name, list, empty] = found;
    rest = rest.slice(whole.length);
    if (closing === "/") {
      if (current.name !== name || current === root) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key, value] of list!.matchAll(attribute)) {
      if (attributes.has(key!)) throw new Error(`${key} comes twice`);
      attributes.set(key!, resolve(value!));
    }
    const child: XmlElement = { name: name!, attributes, text: "", children: [] };
    current.children.push(child);
    if (empty !== "/") open.push(child);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1 || root.text.trim() !== "") throw new Error("one root element expected");
  return root.children[0]!;
}

/** All elements of a name, in the order of the document. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const found = element.name === name ? [element] : [];
  for (const child of element.children) found.push(...elementsOf(child, name));
  return found;
}

function resolve(text: string): string {
  if (text.replace(reference, "").includes("&")) throw new Error(`stray &: ${text.slice(0, 60)}`);
  return text.replace(reference, (found) => meanings[found]!);
}
