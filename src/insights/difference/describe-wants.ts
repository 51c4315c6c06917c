import type { Sentence } from "../../internal/sentence.js";
import type { Account } from "../../model/account.js";
import { differenceSentence } from "../../sentences/difference.js";

/** What the customer wants now and did not before, and the other way round: objectives and needs, by their words. */
export function describeWants(before: Account, after: Account): Sentence[] {
  const objectives = (account: Account) => account.profile?.objectives ?? [];
  const needs = (account: Account) => (account.needs ?? []).map(({ text }) => text);
  return [
    ...describe("objectives_added", objectives(after), objectives(before)),
    ...describe("objectives_dropped", objectives(before), objectives(after)),
    ...describe("needs_added", needs(after), needs(before)),
    ...describe("needs_dropped", needs(before), needs(after)),
  ];
}

type Kind = "objectives_added" | "objectives_dropped" | "needs_added" | "needs_dropped";

function describe(kind: Kind, texts: readonly string[], others: readonly string[]): Sentence[] {
  const known = new Set(others);
  const news = texts.filter((text) => !known.has(text));
  if (news.length === 0) return [];
  const facts = news.map((text) => differenceSentence("difference.value.text", { text }));
  return [differenceSentence(`difference.${kind}`, { facts })];
}
