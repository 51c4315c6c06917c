import { AccountError } from "../../../internal/account-error.js";
import { quote } from "../../../internal/format-path.js";
import type { Issue } from "../../../internal/issue.js";
import type { GapRule } from "./custom-rule.js";

const namePattern = /^custom:[\w.-]{1,100}$/;
const knownKeys: ReadonlySet<string> = new Set(["rule", "title", "severity", "check"]);

/**
 * Checks an app's own rules. They hold functions, so they are not copied like other options.
 *
 * @param root - The path of the list, such as `["options", "customRules"]`.
 * @throws AccountError `invalid_options` with every problem.
 */
export function checkCustomRules(rules: unknown, root: readonly (string | number)[]): readonly GapRule[] {
  if (rules === undefined || rules === null) return [];
  const issues: Issue[] = [];
  const names = new Set<unknown>();
  const refuse = (code: string, path: (string | number)[], message: string) =>
    issues.push({ severity: "error", code, path: [...root, ...path], message });
  if (!Array.isArray(rules)) refuse("wrong_type", [], `expected a list, got ${quote(rules)}`);
  for (const [index, rule] of (Array.isArray(rules) ? rules : []).entries()) {
    if (typeof rule !== "object" || rule === null) {
      refuse("wrong_type", [index], `expected an object, got ${quote(rule)}`);
      continue;
    }
    const read = fieldsOf(rule);
    if (read === null) {
      refuse("not_plain_data", [index], "could not be read (reading it throws)");
      continue;
    }
    const { rule: name, title, severity, check } = read;
    if (typeof name !== "string" || !namePattern.test(name))
      refuse("invalid_value", [index, "rule"], `${quote(name)} is not a name such as "custom:no_lawyer"`);
    else if (names.has(name)) refuse("duplicate", [index, "rule"], `${quote(name)} is there twice`);
    names.add(name);
    if (typeof title !== "string" || title === "") refuse("wrong_type", [index, "title"], "expected a text");
    if (typeof severity !== "number" || !(severity >= 0 && severity <= 100))
      refuse("out_of_range", [index, "severity"], `expected a number from 0 to 100, got ${quote(severity)}`);
    if (typeof check !== "function") refuse("wrong_type", [index, "check"], `expected a function, got ${quote(check)}`);
    for (const key of Object.keys(read)) {
      if (!knownKeys.has(key)) refuse("unknown_key", [index, key], `unknown key ${quote(key)}`);
    }
  }
  if (issues.length > 0) throw new AccountError("invalid_options", issues as [Issue, ...Issue[]]);
  return rules as readonly GapRule[];
}

/** The fields of a rule; `null` for an object that throws when it is read. */
function fieldsOf(rule: object): Record<string, unknown> | null {
  try {
    return { ...rule };
  } catch {
    return null;
  }
}
