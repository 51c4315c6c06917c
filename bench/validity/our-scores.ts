import { type AccountInput, type ScoreOptions, scoreInfluence } from "account-graph";
import type { Values } from "./baselines.js";
import type { Sample } from "./sample.js";

/** Everybody's influence with the defaults, or with some options; no draws. */
export function influenceOf(account: AccountInput, options: ScoreOptions = {}): Values {
  const { stakeholders } = scoreInfluence(account, { ...options, samples: 0 });
  return Object.fromEntries(stakeholders.map((person) => [person.id, person.influence]));
}

/** The library's scores of a sample: influence as first entered, other ways of entering it, the Katz engine, prominence. */
export function ourScores({ entries }: Sample): Map<string, Values> {
  const scores = new Map<string, Values>();
  const [first, ...others] = entries;
  const { stakeholders } = scoreInfluence(first!.account, { ...first!.options, samples: 0 });
  scores.set(
    `influence (${first!.name})`,
    Object.fromEntries(stakeholders.map((person) => [person.id, person.influence])),
  );
  for (const { name, account, options } of others) scores.set(`influence (${name})`, influenceOf(account, options));
  if (first!.options?.engine === undefined)
    scores.set("influence, Katz engine", influenceOf(first!.account, katzEngine));
  scores.set("prominence", Object.fromEntries(stakeholders.map((person) => [person.id, person.prominence])));
  return scores;
}

/** Options that choose the engine for logs of messages. */
export const katzEngine: ScoreOptions = { engine: "katz" };
