import { formatPath } from "../../../internal/format-path.js";
import * as s from "../../../internal/schema.js";
import { check } from "../../../internal/validate.js";
import { decision } from "../../influence/decision.js";
import type { Stakeholder } from "../../influence/stakeholder.js";
import type { GapContext } from "../gap-context.js";
import type { CustomFinding, GapRule, RuleContext } from "./custom-rule.js";

/** What an app's own rule answered, or why it did not. */
export type CustomOutcome =
  | { readonly state: "answered"; readonly findings: readonly CustomFinding[] }
  | { readonly state: "unknown" }
  | { readonly state: "failed"; readonly message: string };

const findingsSchema = /* @__PURE__ */ (() =>
  s.array(
    s.strictObject({
      subjects: s.array(s.string()),
      reason: s.string().check(s.minLength(1)),
      severity: s.optional(s.number().check(s.gte(0), s.lte(100))),
    }),
  ))();

/** Lays out what an app's own rules see. */
export function ruleContext(context: GapContext, stakeholders: readonly Stakeholder[]): RuleContext {
  const { network, influence } = context;
  return {
    account: network.account,
    stakeholders,
    decision: decision(network, influence),
    team: context.refs(network.contact.team),
    pathFromUs(personId) {
      const person = network.indexOf.get(personId);
      const path = person === undefined ? null : context.access().bestPath(person, network.people.length);
      return path === null ? null : { people: context.refs(path.people), strength: path.strength };
    },
  };
}

/** Asks one rule of an app. One that throws, or answers with something else than findings, has failed; the others go on. */
export function runCustomRule(rule: GapRule, seen: RuleContext, isPerson: (id: string) => boolean): CustomOutcome {
  let answer: unknown;
  try {
    answer = rule.check(seen);
  } catch (error) {
    return { state: "failed", message: `threw: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (answer === "unknown") return { state: "unknown" };
  const checked = check(findingsSchema, answer, ["findings"]);
  if (!checked.success) {
    const [{ path, message }] = checked.issues;
    return { state: "failed", message: `${formatPath(path)}: ${message}` };
  }
  const findings = checked.data as CustomFinding[];
  for (const [index, { subjects }] of findings.entries()) {
    const unknown = subjects.find((id) => !isPerson(id));
    if (unknown !== undefined)
      return { state: "failed", message: `findings[${index}].subjects: nobody on the map has the id "${unknown}"` };
  }
  return { state: "answered", findings };
}
