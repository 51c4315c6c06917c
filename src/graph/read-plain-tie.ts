import type { Attributes } from "graphology-types";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { strengthNumber } from "../model/titles/read-words.js";
import { STRENGTHS, type StrengthWord } from "../model/vocabularies.js";
import { wordsOf } from "../model/vocabulary.js";
import { defaultStrength, hostilityWeight, likingWeight } from "../network/defaults.js";

/** An edge as it is written, as numbers. */
export interface PlainTie {
  /** At least 0. */
  readonly strength: number;
  /** For each other 1, against each other -1; 0: says neither. */
  readonly vote: 1 | -1 | 0;
  readonly kind: string | null;
}

/** Reads strength, sign and kind of an edge. What is missing: medium, or 1 for a reporting line; the sign of its kind. */
export function readPlainTie(key: string, attributes: Attributes, issues: Issue[]): PlainTie {
  const { strength, sign, kind } = attributes as { strength?: unknown; sign?: unknown; kind?: unknown };
  const report = (attribute: string, expected: string, value: unknown) => {
    const message = `expected ${expected}, got ${quote(value)}`;
    issues.push({ severity: "error", code: "invalid_graph", path: ["graph", "edges", key, attribute], message });
  };
  const isReporting = kind === "reports_to" || kind === "dotted_line";
  let number = isReporting ? 1 : defaultStrength;
  if (isWord(strength)) number = strengthNumber(strength);
  else if (typeof strength === "number" && Number.isFinite(strength) && strength >= 0) number = strength;
  else if (strength != null)
    report("strength", `a finite number, at least 0, or ${wordsOf(STRENGTHS).join(", ")}`, strength);

  let vote: PlainTie["vote"] = 0;
  if (sign === 1 || sign === -1) vote = sign;
  else if (sign != null) report("sign", "1 or -1", sign);
  else if (typeof kind === "string")
    vote = Object.hasOwn(likingWeight, kind) ? 1 : Object.hasOwn(hostilityWeight, kind) ? -1 : 0;
  return { strength: number, vote, kind: typeof kind === "string" ? kind : null };
}

function isWord(value: unknown): value is StrengthWord {
  return typeof value === "string" && STRENGTHS.some((entry) => entry.value === value);
}
