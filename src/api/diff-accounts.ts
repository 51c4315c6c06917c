import { type ComparedPerson, comparePeople } from "../insights/difference/compare-people.js";
import { compareScores } from "../insights/difference/compare-scores.js";
import { describeWants } from "../insights/difference/describe-wants.js";
import type { Difference } from "../insights/difference/difference.js";
import { toMoment } from "../internal/days.js";
import type { Account } from "../model/account.js";
import type { PersonInput } from "../model/person.js";
import { plainAccount } from "../model/plain/plain-account.js";
import { personRef } from "../model/refs.js";
import { statusAt } from "../model/status-at.js";
import { composeScore } from "./compose-score.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * What has changed between two snapshots of an account: both are scored, and people, influence, gaps, group and health are
 * compared by id.
 *
 * People are compared field by field, on all sides; whoever has the status `left` has left. With samples, a change of influence
 * whose likely ranks overlap is marked as within noise. Two equal accounts have an empty difference, and swapping them mirrors
 * it.
 *
 * Cost: `scoreAccount` twice.
 *
 * @param before - The earlier snapshot: account JSON or a graphology graph.
 * @param after - The later snapshot.
 * @param options - See {@link ScoreOptions}; they hold for both. Without `asOf` each is scored for its own date.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 *
 * @example
 * ```ts
 * import { applyChanges, diffAccounts } from "account-graph";
 *
 * const before = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const] }] };
 * const after = applyChanges(before, [{ type: "update_person", personId: "dana", set: { stance: "supporter" } }]);
 * console.log(diffAccounts(before, after).people[0].reason.text);
 * // prints: Dana Cole changed: now for us
 * ```
 */
export function diffAccounts(before: AccountOrGraph, after: AccountOrGraph, options: ScoreOptions = {}): Difference {
  const checked = readScoreOptions(options);
  const earlier = openAccount(before, checked);
  const later = openAccount(after, checked);
  const people = comparePeople(
    comparable(earlier.account, checked.companyId, checked.asOf),
    comparable(later.account, checked.companyId, checked.asOf),
  );
  const wants = describeWants(earlier.account, later.account);
  return compareScores(composeScore(earlier, checked), composeScore(later, checked), people, wants);
}

/** People as they stand on the day, with what their seats give them and roles in the account's own words. */
function comparable(written: Account, companyId?: string, day: string = written.asOf): ComparedPerson[] {
  const { account, ownRoles } = plainAccount(written, day, companyId);
  const onDay = (person: PersonInput) => statusAt(person, toMoment(day), toMoment(written.asOf)).status;
  const known = new Set(written.people.map(({ id }) => id));
  const present = account.people.filter((person) => known.has(person.id) && onDay(person) !== "left");
  return present.map((person) => {
    const { id, provenance: _provenance, ...fields } = person;
    const own = ownRoles.get(id) ?? [];
    const labelOf = (role: string) => own.find(({ is }) => is === role)?.label ?? role;
    const roles = person.roles == null ? {} : { roles: person.roles.map(labelOf) };
    return { ref: personRef(person), title: person.title ?? null, fields: { ...fields, ...roles } };
  });
}
