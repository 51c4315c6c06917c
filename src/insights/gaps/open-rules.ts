import { catalogue } from "./catalogue.js";
import type { Finding, MissingFact } from "./finding.js";
import type { Check } from "./gap.js";
import { type GapContext, type GapContextInput, gapContext } from "./gap-context.js";
import type { GapOptions } from "./gap-options.js";
import type { Rule } from "./rule.js";
import { thresholdsOf } from "./settings.js";

/** What one built-in rule answered. */
export interface Answer {
  readonly state: Check["state"];
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingFact[];
}

/** The built-in rules about one network, asked one by one, each at most once. */
export interface OpenRules {
  readonly context: GapContext;
  answerOf(rule: string): Answer;
  /** What a rule finds, without what is missing for an answer. */
  findingsOf(rule: string): readonly Finding[];
}

/** Lays an account out for the rules; none is asked yet. */
export function openRules(input: Omit<GapContextInput, "findingsOf">, options: GapOptions): OpenRules {
  const asked = new Map<string, Asked>();
  const ask = (name: string): Asked => {
    let answer = asked.get(name);
    if (answer === undefined) {
      const rule = catalogue.find((one) => one.rule === name)!;
      answer = findBy(rule, thresholdsOf(rule, options.rules), context);
      asked.set(name, answer);
    }
    return answer;
  };
  const findingsOf = (name: string) => ask(name).findings;
  const context = gapContext({ ...input, findingsOf });
  return {
    context,
    findingsOf,
    answerOf(name) {
      const { state, findings, open } = ask(name);
      const missing = open();
      if (state !== null) return { state, findings, missing };
      return { state: findings.length > 0 ? "present" : missing.length > 0 ? "unknown" : "absent", findings, missing };
    },
  };
}

/** A rule's findings; its state `null`: it depends on what is missing. */
interface Asked {
  readonly state: Check["state"] | null;
  readonly findings: readonly Finding[];
  readonly open: () => MissingFact[];
}

function findBy(rule: Rule<string, object>, thresholds: object | null, context: GapContext): Asked {
  if (thresholds === null) return { state: "off", findings: [], open: () => [] };
  const needed = rule.inputs(context, thresholds);
  if (needed.length > 0) return { state: "unknown", findings: [], open: () => needed };
  return {
    state: null,
    findings: rule.find(context, thresholds),
    open: () => rule.open?.(context, thresholds) ?? [],
  };
}
