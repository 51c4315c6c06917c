import type { Token } from "./tokens.js";
import { personNouns } from "./word-lists.js";

/** Whether words before a name say who that is: they end with a title, or are one with "of" something. */
export function isTitle(tokens: readonly Token[]): boolean {
  const bare =
    /^(the|our|their|her|his|its|a|an|der|die|unser|unsere|ihr|ihre|sein|seine|ihrem|ihren|seinem|seinen)$/.test(
      tokens[0]!.text,
    )
      ? tokens.slice(1)
      : tokens;
  const isNoun = (token: Token | undefined) =>
    token !== undefined && (personNouns.has(token.text) || /^\p{Lu}{2,5}$/u.test(token.raw));
  if (bare.length === 0 || bare.length > 6) return false;
  const of = bare.findIndex(({ text }) => /^(of|for|der|des|für)$/.test(text));
  if (of === -1)
    return isNoun(bare.at(-1)) && bare.slice(0, -1).every(({ text }) => !/^(and|or|that|who|to|with)$/.test(text));
  return of > 0 && isNoun(bare[of - 1]) && of < bare.length - 1 && !personNouns.has(bare.at(-1)!.text);
}
