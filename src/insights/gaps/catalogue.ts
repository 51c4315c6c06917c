import { advocateUnused } from "./attention/advocate-unused.js";
import { overContacted } from "./attention/over-contacted.js";
import { sidelined } from "./attention/sidelined.js";
import { departmentUncovered } from "./coverage/department-uncovered.js";
import { externalInfluencerUntapped } from "./coverage/external-influencer-untapped.js";
import { influencerUncovered } from "./coverage/influencer-uncovered.js";
import { levelUncovered } from "./coverage/level-uncovered.js";
import { noOwner } from "./coverage/no-owner.js";
import { purposeUncovered } from "./coverage/purpose-uncovered.js";
import { relationshipGoneDark } from "./coverage/relationship-gone-dark.js";
import { singleDepartmentThread } from "./coverage/single-department-thread.js";
import { criticalFactWeak } from "./data-quality/critical-fact-weak.js";
import { implausibleLevel } from "./data-quality/implausible-level.js";
import { mapTooThin } from "./data-quality/map-too-thin.js";
import { orphanInHierarchy } from "./data-quality/orphan-in-hierarchy.js";
import { reportingCycle } from "./data-quality/reporting-cycle.js";
import { buyingGroupTooSmall } from "./decision/buying-group-too-small.js";
import { championIsOnlyCoach } from "./decision/champion-is-only-coach.js";
import { decisionMakerBossUnmapped } from "./decision/decision-maker-boss-unmapped.js";
import { figurehead } from "./decision/figurehead.js";
import { hiddenInfluencer } from "./decision/hidden-influencer.js";
import { keySeatVacant } from "./decision/key-seat-vacant.js";
import { missingChampion } from "./decision/missing-champion.js";
import { missingDecisionMaker } from "./decision/missing-decision-maker.js";
import { missingRequiredRole } from "./decision/missing-required-role.js";
import { noPathToDecisionMaker } from "./decision/no-path-to-decision-maker.js";
import { vetoNotSecured } from "./decision/veto-not-secured.js";
import { mapStaleBeforeEvent } from "./planning/map-stale-before-event.js";
import { objectionOpen } from "./planning/objection-open.js";
import { painPointUnanswered } from "./planning/pain-point-unanswered.js";
import { relationBelowDesired } from "./planning/relation-below-desired.js";
import { unknownNeeds } from "./planning/unknown-needs.js";
import { articulationPerson } from "./resilience/articulation-person.js";
import { contactDepartedOrAtRisk } from "./resilience/contact-departed-or-at-risk.js";
import { gatekeeperOnEveryPath } from "./resilience/gatekeeper-on-every-path.js";
import { singleOwner } from "./resilience/single-owner.js";
import { singlePointOfContact } from "./resilience/single-point-of-contact.js";
import { benefitMismatch } from "./sentiment/benefit-mismatch.js";
import { blockerWithReach } from "./sentiment/blocker-with-reach.js";
import { championInLosingFaction } from "./sentiment/champion-in-losing-faction.js";
import { competitorAligned } from "./sentiment/competitor-aligned.js";
import { dislikedByDecider } from "./sentiment/disliked-by-decider.js";
import { keyTieFrustrated } from "./sentiment/key-tie-frustrated.js";
import { losesIfWeWin } from "./sentiment/loses-if-we-win.js";
import { oneSidedRelation } from "./sentiment/one-sided-relation.js";
import { ownerBlocked } from "./sentiment/owner-blocked.js";
import { ownersAtOdds } from "./sentiment/owners-at-odds.js";
import { rivalryAcrossDecision } from "./sentiment/rivalry-across-decision.js";
import { stanceUnknown } from "./sentiment/stance-unknown.js";
import { unbalancedSupport } from "./sentiment/unbalanced-support.js";

/** Every built-in rule, family by family: the order in which checks are listed. A new rule needs its line here. */
export const catalogue = [
  missingDecisionMaker,
  keySeatVacant,
  decisionMakerBossUnmapped,
  missingChampion,
  championIsOnlyCoach,
  noPathToDecisionMaker,
  buyingGroupTooSmall,
  hiddenInfluencer,
  figurehead,
  vetoNotSecured,
  missingRequiredRole,
  influencerUncovered,
  departmentUncovered,
  levelUncovered,
  singleDepartmentThread,
  externalInfluencerUntapped,
  purposeUncovered,
  noOwner,
  relationshipGoneDark,
  singlePointOfContact,
  singleOwner,
  articulationPerson,
  gatekeeperOnEveryPath,
  contactDepartedOrAtRisk,
  overContacted,
  sidelined,
  advocateUnused,
  blockerWithReach,
  unbalancedSupport,
  stanceUnknown,
  competitorAligned,
  rivalryAcrossDecision,
  championInLosingFaction,
  keyTieFrustrated,
  oneSidedRelation,
  ownerBlocked,
  ownersAtOdds,
  dislikedByDecider,
  benefitMismatch,
  losesIfWeWin,
  mapStaleBeforeEvent,
  unknownNeeds,
  painPointUnanswered,
  objectionOpen,
  relationBelowDesired,
  mapTooThin,
  reportingCycle,
  orphanInHierarchy,
  implausibleLevel,
  criticalFactWeak,
] as const;

/** The name of a built-in rule. */
export type BuiltInRule = (typeof catalogue)[number]["rule"];

/** The name of any rule, built in or an app's own. */
export type RuleName = BuiltInRule | `custom:${string}`;

/** The thresholds of a built-in rule. */
export type DefaultThresholds<Name extends BuiltInRule> = Extract<
  (typeof catalogue)[number],
  { readonly rule: Name }
>["thresholds"];
