import type { Ref } from "../../internal/issue.js";
import type { FoundGap } from "./confidence/draw-confidence.js";
import type { Gap } from "./gap.js";

/**
 * Which gaps tell a finding already, by rule. A finding is folded where those it is about, most of their influence at least, are
 * subjects of gaps of these rules, or, about the account as a whole, where there is such a gap: one step closes both, and a
 * director says it once.
 */
export const toldBy: Readonly<Record<string, readonly string[]>> = {
  influencer_uncovered: ["no_path_to_decision_maker"],
  department_uncovered: ["influencer_uncovered", "no_path_to_decision_maker"],
  level_uncovered: ["influencer_uncovered", "no_path_to_decision_maker"],
  external_influencer_untapped: ["influencer_uncovered"],
  no_owner: ["influencer_uncovered", "no_path_to_decision_maker", "external_influencer_untapped", "blocker_with_reach"],
  blocker_with_reach: ["veto_not_secured"],
  stance_unknown: ["veto_not_secured"],
  decision_maker_boss_unmapped: ["influencer_uncovered", "no_path_to_decision_maker"],
  sidelined: ["relationship_gone_dark", "influencer_uncovered", "contact_departed_or_at_risk"],
  loses_if_we_win: ["veto_not_secured", "blocker_with_reach", "benefit_mismatch"],
  gatekeeper_on_every_path: ["articulation_person"],
  benefit_mismatch: ["loses_if_we_win"],
  champion_in_losing_faction: ["contact_departed_or_at_risk", "champion_is_only_coach"],
  advocate_unused: ["influencer_uncovered", "relationship_gone_dark", "no_path_to_decision_maker"],
  buying_group_too_small: ["map_too_thin"],
  relation_below_desired: ["influencer_uncovered", "relationship_gone_dark"],
  unknown_needs: ["map_too_thin"],
  orphan_in_hierarchy: ["map_too_thin"],
};

/** Rules whose findings a director does not say where any gap of these was told: a tie across camps is part of their quarrel. */
const toldByAny: Readonly<Record<string, readonly string[]>> = {
  key_tie_frustrated: ["rivalry_across_decision"],
};

/** Splits findings into those that are listed and, by the id of the gap that tells them, those that are not. */
export function foldFindings(
  found: readonly FoundGap[],
  share: (personId: string) => number,
): {
  readonly listed: FoundGap[];
  readonly tellerOf: ReadonlyMap<Gap, Gap>;
} {
  const byRule = new Map<string, FoundGap[]>();
  for (const one of found) {
    const group = byRule.get(one.gap.rule);
    if (group === undefined) byRule.set(one.gap.rule, [one]);
    else group.push(one);
  }
  const tellerOf = new Map<Gap, Gap>();
  const listed: FoundGap[] = [];
  for (const one of found) {
    const among = (rules: readonly string[] = []) =>
      rules.flatMap((rule) => byRule.get(rule) ?? []).filter(({ gap }) => !tellerOf.has(gap));
    const tellers = among(toldBy[one.gap.rule]);
    const teller = among(toldByAny[one.gap.rule])[0]?.gap ?? tellerAmong(tellers, one, share);
    if (teller === null) listed.push(one);
    else tellerOf.set(one.gap, teller);
  }
  return { listed, tellerOf: followed(tellerOf) };
}

/** Points to the gap that is listed where the one that tells a finding was folded itself, later. */
function followed(tellerOf: ReadonlyMap<Gap, Gap>): Map<Gap, Gap> {
  const found = new Map<Gap, Gap>();
  for (const [gap, teller] of tellerOf) {
    let last = teller;
    while (tellerOf.has(last)) last = tellerOf.get(last)!;
    found.set(gap, last);
  }
  return found;
}

/** So much of the influence of those a finding is about has to be told elsewhere [D]. */
const mostOfIt = 0.75;

function tellerAmong(
  tellers: readonly FoundGap[],
  { gap, finding }: FoundGap,
  share: (id: string) => number,
): Gap | null {
  if (tellers.length === 0) return null;
  const about = idsOf(finding.about ?? gap.subjects);
  if (about.length === 0) return tellers.find((one) => one.gap.subjects.length === 0)?.gap ?? null;
  const told = new Map(tellers.flatMap((one) => idsOf(one.gap.subjects).map((id) => [id, one.gap] as const)));
  let all = 0;
  let known = 0;
  for (const id of about) {
    const weight = share(id) + tiny;
    all += weight;
    if (told.has(id)) known += weight;
  }
  if (known < mostOfIt * all) return null;
  return told.get(about.find((id) => told.has(id))!)!;
}

/** People without influence count a little. */
const tiny = 1e-6;

function idsOf(refs: readonly Ref[]): string[] {
  return refs.filter((ref) => ref.type === "person").map((ref) => ref.id);
}
