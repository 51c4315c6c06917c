import type { Sentence } from "../../internal/sentence.js";
import { english } from "./sentences/english.js";

type English = typeof english;

/** The parameters of a text: `{name}`, `{count|contact|contacts}` (a number and its noun), `{count?is|are}` (the word alone). */
type Slot<Text> = Text extends `${string}{${infer Inside}}${infer Rest}` ? NameOf<Inside> | Slot<Rest> : never;
type NameOf<Inside> = Inside extends `${infer Name}|${string}`
  ? NameOf<Name>
  : Inside extends `${infer Name}?${string}`
    ? Name
    : Inside;

/** The key of a sentence about gaps. */
export type SentenceKey = keyof English;

/** Fills a sentence of the table with its parameters. */
export function say<Key extends SentenceKey>(
  key: Key,
  params: { readonly [Name in Slot<English[Key]>]: string | number },
): Sentence {
  const given = params as Record<string, string | number>;
  const text = english[key].replace(/\{([^}]*)\}/g, (_, inside: string) => fill(inside, given));
  return { key: `gaps.${key}`, params: { ...given }, text };
}

function fill(inside: string, params: Record<string, string | number>): string {
  const [, name, choice, words] = /^(\w+)(?:([|?])(.*))?$/.exec(inside)!;
  const value = params[name!]!;
  if (choice === undefined) return typeof value === "number" ? numberText(value) : value;
  const [one, many] = words!.split("|") as [string, string];
  const word = value === 1 ? one : many;
  return choice === "?" ? word : `${numberText(value as number)} ${word}`;
}

/** At most two decimals, thousands set apart: 0.05, 12, 120,000. */
function numberText(value: number): string {
  const [whole, decimals] = String(Math.round(value * 100) / 100).split(".") as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
