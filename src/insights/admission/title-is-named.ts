import { isClauseEnd } from "./clause-borders.js";
import { type Token, tokenize } from "./tokens.js";

/** Whether a text gives somebody a title: "Ann Cole is our CFO", "Ann Cole (CFO)", "Ann Cole, CFO,", "our CFO Ann Cole". */
export function titleIsNamed(
  id: string,
  title: string,
  tokens: readonly Token[],
  isWithin: (token: Token) => boolean,
): boolean {
  const words = tokenize(title).map(({ text }) => text);
  const isTitleAt = (at: number) =>
    at >= 0 && words.every((word, step) => tokens[at + step]?.text === word && isWithin(tokens[at + step]!));
  for (const [at, token] of tokens.entries()) {
    if (token.ids?.length !== 1 || token.ids[0] !== id || !isWithin(token)) continue;
    if (isTitleAt(at - words.length) && !/^(of|'s)$/.test(tokens[at - words.length - 1]?.text ?? "")) return true;
    if (/^(of|'s|for|by|and|or|with|to|under)$/.test(tokens[at - 1]?.text ?? "") && tokens[at + 1]?.text !== "(")
      continue;
    const joint = tokens[at + 1]?.text ?? "";
    const isAside = joint === "," || joint === "(";
    if (!isAside && !/^(is|'s|ist|remains|joined|started)$/.test(joint)) continue;
    let next = at + 2;
    while (
      /^(the|our|a|an|their|new|now|acting|also|der|die|unser|unsere|neue|neuer|as)$/.test(tokens[next]?.text ?? "") &&
      !isTitleAt(next)
    )
      next += 1;
    if (!isTitleAt(next)) continue;
    const end = tokens[next + words.length]?.text;
    if (isAside ? end === undefined || /^[,).;:]$/.test(end) : isClauseEnd(tokens, next + words.length) || end === "of")
      return true;
  }
  return false;
}
