/** A word or a mark of a text. */
export interface Token {
  /** In lower case; `'s` stands alone. A person has the text "" and `ids`. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Where a person is named: who may be meant. Nobody on the map: empty. */
  readonly ids?: readonly string[] | undefined;
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*|['’]s\b|\n[ \t]*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Cuts a text into words and marks; a genitive `'s` and contractions of "not" are words of their own. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (raw: string, start: number) =>
    tokens.push({
      text: raw.startsWith("\n") ? "\n" : raw.normalize("NFC").toLowerCase().replace(/’/g, "'"),
      raw,
      start,
      end: start + raw.length,
    });
  for (const match of text.slice(from, to).matchAll(word)) {
    const start = from + match.index;
    const raw = match[0];
    if (/^['’]$/.test(raw) && text[start - 1] === "s" && /^\s/.test(text.slice(start + 1, start + 2))) {
      tokens.push({ text: "'s", raw, start, end: start + 1 });
      continue;
    }
    const negated = /^(\p{L}+)(n['’]t)$/u.exec(raw);
    const genitive = /^(.+?)(['’]s)$/u.exec(raw);
    const cut = (negated ?? genitive)?.[1]?.length;
    if (cut === undefined || (negated !== null && /^ca$|^wo$/i.test(negated[1]!))) push(raw, start);
    else {
      push(raw.slice(0, cut), start);
      push(raw.slice(cut), start + cut);
    }
  }
  return tokens;
}
