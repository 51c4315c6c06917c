import { type ComparedPerson, comparePeople } from "../insights/difference/compare-people.js";
import { compareScores } from "../insights/difference/compare-scores.js";
import type { Difference } from "../insights/difference/difference.js";
import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import { readResult } from "../internal/read-result.js";
import { comparisonIssue } from "../sentences/issues/insight-issues.js";
import type { AccountScore } from "./account-score.js";

/**
 * What has changed between two scores: who joined, left or changed, whose influence moved, which gaps opened or closed, where
 * the group and the health went, and headlines in sales language.
 *
 * Only stakeholders are compared; `diffAccounts` also sees our people and every field. Two equal scores have an empty
 * difference, and swapping them mirrors it.
 *
 * Cost: O(stakeholders + gaps).
 *
 * @param before - The earlier score.
 * @param after - The later score, of the same model version.
 * @returns Plain JSON.
 * @throws AccountError `invalid_options` for scores of different model versions, which are not to be compared.
 *
 * @example
 * ```ts
 * import { diffScores, scoreAccount } from "account-graph";
 *
 * const before = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const] }] };
 * const after = { ...before, people: [...before.people, { id: "lee", name: "Lee Wong", roles: ["decision_maker" as const] }] };
 * console.log(diffScores(scoreAccount(before), scoreAccount(after)).headlines[0].text);
 * // prints: Lee Wong joined and holds 25% of the influence
 * ```
 */
export function diffScores(before: AccountScore, after: AccountScore): Difference {
  return readResult("before or after", "scoreAccount", () => {
    if (before.modelVersion !== after.modelVersion) {
      const params = { value: quote(before.modelVersion), otherValue: quote(after.modelVersion) };
      throw new AccountError("invalid_options", [
        comparisonIssue("error", "issues.different_versions", ["after", "modelVersion"], params),
      ]);
    }
    return compareScores(before, after, comparePeople(comparable(before), comparable(after)));
  });
}

function comparable({ stakeholders }: AccountScore): ComparedPerson[] {
  return stakeholders.map(({ id, name, title, side, roles, level, stance, covered }) => ({
    ref: { type: "person", id, label: name },
    title,
    fields: { name, title, side, roles, level, stance, covered },
  }));
}
