import type { Issue, Ref, Severity } from "../../internal/issue.js";
import type { ParametersOf } from "../parameters.js";
import { sentenceTable } from "../sentence-table.js";

/**
 * Turns a table of messages into the one function that makes these issues. A key is `issues.CODE`, or `issues.CODE.VARIANT` where
 * one code has several messages. Every room has a table of its own, so that a bundle holds only the messages it can give.
 */
export function issueTable<const Templates extends Readonly<Record<string, string>>>(templates: Templates) {
  const say = sentenceTable(templates);
  const make = <Key extends keyof Templates & string>(
    severity: Severity,
    key: Key,
    path: readonly (string | number)[],
    params: ParametersOf<Templates[Key]>,
    refs: Ref[] = [],
  ): Issue => {
    const sentence = say(key, params);
    return {
      severity,
      code: key.split(".")[1]!,
      path: [...path],
      message: sentence.text,
      key,
      params: sentence.params,
      ...(refs.length > 0 ? { refs } : {}),
    };
  };
  return Object.assign(make, { templates });
}
