import type { Change } from "../../model/change.js";
import type { Network } from "../../network/network.js";
import type { InfluenceOptions } from "../influence/influence-options.js";
import type { BuiltInRule } from "./catalogue.js";

/** What changes can move, beside what stays: shares of the decision, and answers of rules. */
export interface Moved {
  /** Only the stance of this person, their own or the one in the goal of the map. */
  readonly stanceOf: string | null;
  /** Only ties and interactions with our team that say nothing of feelings. */
  readonly onlyContact: boolean;
  /** Whether shares of the decision stay as they are. */
  readonly keepsShares: boolean;
  /** Rules that find the same, with the same severity. */
  readonly stays: ReadonlySet<BuiltInRule>;
}

/** Rules that look neither at stances nor at contacts. */
const ofStructure = [
  "missing_decision_maker",
  "buying_group_too_small",
  "hidden_influencer",
  "figurehead",
  "contact_departed_or_at_risk",
  "pain_point_unanswered",
  "reporting_cycle",
  "orphan_in_hierarchy",
  "implausible_level",
] as const;

/** Rules about contacts, which do not ask how anybody feels. */
const ofContact = [
  "decision_maker_boss_unmapped",
  "no_path_to_decision_maker",
  "department_uncovered",
  "level_uncovered",
  "single_department_thread",
  "external_influencer_untapped",
  "purpose_uncovered",
  "no_owner",
  "relationship_gone_dark",
  "single_point_of_contact",
  "single_owner",
  "articulation_person",
  "gatekeeper_on_every_path",
  "over_contacted",
] as const;

/** Rules about feelings among the customer's people and toward us, which do not ask whom we talk to. */
const ofFeelings = [
  "blocker_with_reach",
  "unbalanced_support",
  "stance_unknown",
  "competitor_aligned",
  "rivalry_across_decision",
  "key_tie_frustrated",
  "benefit_mismatch",
  "loses_if_we_win",
] as const;

const anything: Moved = /* @__PURE__ */ (() => ({
  stanceOf: null,
  onlyContact: false,
  keepsShares: false,
  stays: new Set(),
}))();
const staysWithStance: ReadonlySet<BuiltInRule> = /* @__PURE__ */ new Set<BuiltInRule>([...ofStructure, ...ofContact]);
const staysWithContact: ReadonlySet<BuiltInRule> = /* @__PURE__ */ new Set<BuiltInRule>([
  ...ofStructure,
  ...ofFeelings,
]);

/** What a list of changes can move at most, by the kind of the changes; anything, where they are of several kinds or of another one. */
export function movedBy(
  changes: readonly Change[],
  { indexOf, people, goal }: Network,
  { engine }: Pick<InfluenceOptions, "engine">,
): Moved {
  if (engine === "katz") return anything;
  const isOurs = (id: string) => people[indexOf.get(id) ?? -1]?.side === "us";
  const isContact = (change: Change) => {
    if (change.type === "set_relationship") {
      const { id, from, to, kind } = change.relationship;
      return id == null && kind === "communicates" && (isOurs(from) || isOurs(to));
    }
    if (change.type === "log_interaction") {
      return change.interaction.participants.filter(({ personId }) => !isOurs(personId)).length <= 1;
    }
    return (
      change.type === "update_person" &&
      change.goalId == null &&
      hasOnly(change, ["ownerId", "lastContactAt", "coverage"])
    );
  };
  if (changes.every(isContact)) {
    const onlyContact = changes.every(
      (change) =>
        change.type === "set_relationship" ||
        (change.type === "log_interaction" && change.interaction.sentiment == null),
    );
    return { stanceOf: null, onlyContact, keepsShares: true, stays: staysWithContact };
  }
  const [first] = changes;
  if (changes.length !== 1 || first?.type !== "update_person" || !hasOnly(first, ["stance"])) return anything;
  if (first.goalId != null && first.goalId !== goal?.id) return anything;
  return { stanceOf: first.personId, onlyContact: false, keepsShares: true, stays: staysWithStance };
}

function hasOnly({ set }: Extract<Change, { type: "update_person" }>, fields: readonly string[]): boolean {
  return Object.keys(set).every((field) => fields.includes(field));
}
