import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { nearestName } from "../../internal/nearest-name.js";

/** What an edge attribute has to be. */
export interface Requirement {
  readonly words: string;
  readonly holds: (value: number) => boolean;
}

export const isStrength: Requirement = { words: "a finite number, at least 0", holds: (value) => value >= 0 };
export const isDistance: Requirement = { words: "a finite number greater than 0", holds: (value) => value > 0 };
export const isSign: Requirement = { words: "1 or -1", holds: (value) => value === 1 || value === -1 };

/** Reads a number from the attributes of an edge, or reports what is wrong with it and gives 0. */
export function readEdgeNumber(
  values: Record<string, unknown>,
  key: string,
  attribute: string,
  requirement: Requirement,
  issues: Issue[],
): number {
  const value = Object.hasOwn(values, attribute) ? values[attribute] : undefined;
  if (typeof value === "number" && Number.isFinite(value) && requirement.holds(value)) return value;
  const report = (message: string) =>
    issues.push({ severity: "error", code: "invalid_graph", path: ["graph", "edges", key, attribute], message });
  if (value === undefined || value === null) {
    const nearest = issues.length < 20 ? nearestName(attribute, Object.keys(values)) : null;
    const hint = nearest === null || nearest === attribute ? "" : `; nearest: "${nearest}"`;
    report(`missing (expected ${requirement.words}${hint})`);
  } else {
    report(`expected ${requirement.words}, got ${quote(value)}`);
  }
  return 0;
}
