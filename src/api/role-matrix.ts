import {
  type MissingRequiredRoleThresholds,
  missingRequiredRole,
} from "../insights/gaps/decision/missing-required-role.js";
import { type GapOptions, gapOptionFields } from "../insights/gaps/gap-options.js";
import { thresholdsOf } from "../insights/gaps/settings.js";
import { readRoles } from "../insights/matrices/read-roles.js";
import type { RoleGrid } from "../insights/matrices/role-grid.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import { composeMatrix } from "./compose-matrix.js";
import { type MatrixOptions, matrixOptionFields } from "./matrix-options.js";
import type { AccountOrGraph } from "./open-account.js";
import type { ScoreHeader } from "./score-influence.js";

/** Options of {@link roleMatrix}. */
export interface RoleMatrixOptions extends MatrixOptions, Pick<GapOptions, "rules"> {}

const optionsSchema = /* @__PURE__ */ (() => s.strictObject({ ...matrixOptionFields, rules: gapOptionFields.rules }))();

/** Which buying roles are wanted, who holds them, and how they stand with us. */
export interface RoleMatrix extends ScoreHeader, RoleGrid {
  /** Data warnings, guesses, and choices made for you. */
  issues: Issue[];
}

/**
 * Role goals: which buying roles a decision needs, who holds each, whether we are in contact with them, and how they stand
 * toward us.
 *
 * Definition. Wanted are the seats of `rules.missing_required_role.requiredRoles`, the same setting by which `findGaps` reports
 * missing roles: words or objects with alternatives, counts and weights, or one of `ROLE_PRESETS`. A seat that several roles may
 * fill counts for the one by which it is filled, else for the first. Held counts customers and externals with the role, for the
 * goal if it says so in a stake, else their own; an empty seat in the organisation fills none. Somebody with two roles fills
 * both. `completeness` is the filled part of what is wanted, by weight.
 *
 * How to read it. `missing` above 0: find or develop somebody, starting with `totals.unknownRoles`. Held and not covered: the
 * seat is filled, and we do not know by whom it is swayed. Low `confidence`: a title, not a confirmed role.
 *
 * Counts are whole, shares 0..1, stances −1..1. `wanted` is `null` where no list was passed, `held` while nobody's role is
 * known, `covered` while nothing is known of our contacts, `stance` where nobody's is known: none of them is zero then. Rows
 * overlap; `totals.influence` does not, its four parts sum to 1. One goal a call: take `goalId` for each in turn.
 *
 * The counting is that of the gap rule; the lists of `ROLE_PRESETS` follow common ways of qualifying a deal.
 *
 * Cost: one reckoning of influence without samples, O(ties) a round; the matrix is O(people + roles held), and so is its size.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - `rules` with the roles wanted, among the {@link RoleMatrixOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see docs/matrices.md for every field
 *
 * @example
 * ```ts
 * import { roleMatrix } from "account-graph";
 *
 * const { rows, totals } = roleMatrix(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], stance: "neutral", coverage: "none" },
 *       { id: "lee", name: "Lee Wong", roles: ["champion"], stance: "advocate", coverage: "multiple" },
 *     ],
 *   },
 *   { rules: { missing_required_role: { requiredRoles: ["economic_buyer", "champion", "legal"] } } },
 * );
 * for (const { label, wanted, held, covered, stance } of rows) console.log(label, wanted, held, covered, stance);
 * console.log(totals.filled, "of", totals.wanted);
 * // prints: Economic buyer 1 1 0 0
 * // Champion 1 1 1 1
 * // Legal 1 0 0 null
 * // 2 of 3
 * ```
 */
export function roleMatrix(account: AccountOrGraph, options: RoleMatrixOptions = {}): RoleMatrix {
  const checked = validate(optionsSchema, options, "invalid_options", ["options"]);
  const { network, influence, header, issues } = composeMatrix(account, checked);
  const settings = thresholdsOf(missingRequiredRole, checked.rules) as MissingRequiredRoleThresholds | null;
  return { ...header, ...readRoles(network, influence, settings?.requiredRoles ?? []), issues };
}
