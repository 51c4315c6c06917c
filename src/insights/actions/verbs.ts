import type { Gap } from "../gaps/gap.js";
import type { ActionVerb } from "./action.js";

/** What closing a gap of each rule asks of us. A rule that is not here, such as an app's own, is a matter of asking. */
const verbOfRule: Readonly<Record<string, ActionVerb>> = {
  missing_decision_maker: "confirm",
  key_seat_vacant: "confirm",
  decision_maker_boss_unmapped: "confirm",
  missing_champion: "win_over",
  champion_is_only_coach: "win_over",
  no_path_to_decision_maker: "meet",
  hidden_influencer: "strengthen",
  figurehead: "confirm",
  veto_not_secured: "win_over",
  influencer_uncovered: "meet",
  department_uncovered: "meet",
  level_uncovered: "meet",
  single_department_thread: "meet",
  external_influencer_untapped: "meet",
  no_owner: "strengthen",
  relationship_gone_dark: "re_engage",
  single_point_of_contact: "meet",
  single_owner: "hand_over",
  articulation_person: "meet",
  gatekeeper_on_every_path: "meet",
  contact_departed_or_at_risk: "hand_over",
  over_contacted: "protect",
  sidelined: "strengthen",
  blocker_with_reach: "neutralize",
  unbalanced_support: "win_over",
  competitor_aligned: "win_over",
  rivalry_across_decision: "protect",
  champion_in_losing_faction: "win_over",
  key_tie_frustrated: "protect",
  one_sided_relation: "confirm",
  owner_blocked: "win_over",
  owners_at_odds: "ask",
  disliked_by_decider: "protect",
  benefit_mismatch: "confirm",
  loses_if_we_win: "neutralize",
  map_stale_before_event: "confirm",
  pain_point_unanswered: "strengthen",
  objection_open: "win_over",
  relation_below_desired: "strengthen",
  reporting_cycle: "confirm",
  orphan_in_hierarchy: "confirm",
  implausible_level: "confirm",
  critical_fact_weak: "confirm",
};

/** Gaps that are about their subject, though the remedy sends us elsewhere. */
const aboutSubject: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "over_contacted",
  "blocker_with_reach",
  "contact_departed_or_at_risk",
  "key_tie_frustrated",
]);

/** Gaps within our own team, which are settled with a colleague. */
const insideRules: ReadonlySet<string> = /* @__PURE__ */ new Set(["owner_blocked", "owners_at_odds"]);

/** Whether the gap is about our own people, so that the step is with one of them. */
export function isInside({ rule }: Gap): boolean {
  return insideRules.has(rule);
}

/** What the gap asks us to do. Somebody whose boss has to be met is not confirmed but met; whoever opted out is left alone. */
export function verbOf({ rule, remedy }: Gap): ActionVerb {
  if (remedy.text.key === "gaps.wishes.alone") return "protect";
  if (remedy.text.key === "gaps.wishes.through") return "ask";
  const isMeeting = rule === "decision_maker_boss_unmapped" && remedy.changes !== null;
  return isMeeting ? "meet" : (verbOfRule[rule] ?? "ask");
}

/** Ids of people the gap could be acted on with, the first choice ahead. */
export function peopleToActOn({ rule, subjects, remedy }: Gap): string[] {
  const groups = aboutSubject.has(rule) ? [subjects, remedy.targets] : [remedy.targets, subjects];
  return groups.flat().flatMap(({ type, id }) => (type === "person" ? [id] : []));
}
