import type { RuleSettings } from "../insights/gaps/settings.js";
import { ROLE_PRESETS } from "./role-presets.js";

/** Names of the settings in {@link THRESHOLD_PRESETS}. */
export type ThresholdPreset = "contact_cool_off" | "key_account" | "late_deal";

/**
 * Settings of rules for common situations, to be passed as `rules` as they are or spread together. All numbers are to be
 * changed.
 *
 * * `contact_cool_off`: nobody hears from us twice within seven days, unless they want it; one return that is sooner is a gap.
 * * `key_account`: a sponsor, a decider and a champion are wanted, ten contacts are usual, and thirty days of silence are long.
 * * `late_deal`: shortly before the decision seven days of silence are long, and a champion who is heard faintly does not do.
 *
 * @example
 * ```ts
 * import { findGaps, THRESHOLD_PRESETS } from "account-graph";
 *
 * const { gaps } = findGaps(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", isTop: true, roles: ["economic_buyer"] },
 *       { id: "sam", name: "Sam Field", side: "us" },
 *     ],
 *     interactions: ["2026-02-20", "2026-02-23"].map((at) => ({
 *       id: at,
 *       at,
 *       channel: "phone" as const,
 *       participants: [{ personId: "sam" }, { personId: "dana" }],
 *     })),
 *   },
 *   { rules: { ...THRESHOLD_PRESETS.key_account, ...THRESHOLD_PRESETS.contact_cool_off } },
 * );
 * console.log(gaps.find((gap) => gap.rule === "over_contacted")?.reason.text);
 * // prints: Dana Cole heard from us again within our cool-off of 7 days: 1 time in 90 days
 * ```
 */
export const THRESHOLD_PRESETS: Readonly<Record<ThresholdPreset, RuleSettings>> = /* @__PURE__ */ (() => ({
  contact_cool_off: { over_contacted: { coolOffDays: 7, hurriedReturns: 1 } },
  key_account: {
    missing_required_role: { requiredRoles: ROLE_PRESETS.sponsor_decider_champion },
    buying_group_too_small: { usualSize: 10, seriousSize: 6 },
    relationship_gone_dark: { staleAfterDays: 30, usualGaps: 4 },
  },
  late_deal: {
    relationship_gone_dark: { staleAfterDays: 7, usualGaps: 2 },
    missing_champion: { heardFrom: 0.4 },
    champion_is_only_coach: { heardFrom: 0.4 },
  },
}))();
