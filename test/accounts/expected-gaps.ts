import type { BuiltInRule } from "../../src/insights/gaps/catalogue.js";

/** A gap that the map was built to have. */
export interface ExpectedGap {
  readonly rule: BuiltInRule;
  /** Whom it names, in any order; empty where it is about the account as a whole. */
  readonly subjects: readonly string[];
}

/** What one example account was built to show, by goal. */
export interface ExpectedFindings {
  readonly gaps: Readonly<Record<string, readonly ExpectedGap[]>>;
  /** Who stands with whom, by id; everybody else has no ties with a sign. */
  readonly factions?: readonly (readonly string[])[];
  /** Pairs of members of opposing factions whose quarrel is the one that matters. */
  readonly rivals?: readonly (readonly [string, string])[];
  /** Who has a foot in both factions. */
  readonly bridges?: readonly string[];
}

/** The rules that the expectations below are about; others may find what they find. */
export const expectedRules: readonly BuiltInRule[] = [
  "missing_decision_maker",
  "decision_maker_boss_unmapped",
  "missing_champion",
  "champion_is_only_coach",
  "single_point_of_contact",
  "single_owner",
  "articulation_person",
  "no_path_to_decision_maker",
  "influencer_uncovered",
  "hidden_influencer",
  "blocker_with_reach",
  "reporting_cycle",
];

/**
 * What the example accounts were built to show, derived by hand from the definitions of the rules and not from any output.
 *
 * - Larkfield Dairies is healthy. The renewal rests on the finance, operations and chief executive, all in contact with us, each
 *   by at least two routes; the boss of the first two is covered and is the top; the head of transport is for us and the chief
 *   operating officer listens to him. For cold chain monitoring nobody has found out who decides, and the new chief quality
 *   officer, its technical buyer, has not been met.
 * - Harbourline Freight hangs on one contact. Bram is the only covered person and knows nobody who listens far up. The chief
 *   operating officer decides, her boss is not on the map, and she is uncovered like the IT director and the planning manager
 *   whose papers she follows (no role, no say of her own: hidden). The head of terminal operations is a critic with reach.
 *   For the pilot he decides himself, above his limit and under a boss we have not met; the joint venture's managing director
 *   has to approve and nobody is known to know him; and Bram is a contact for it, not a champion.
 * - Merrowdale Hospitals has two camps. The workflow deal: finance and operations decide beyond their limits under a chief
 *   executive we have not met; we have not met the finance chief for five months either; the information chief (much
 *   influence) and the security officer (a veto) are against. The archive: the chair of the regional network decides, is reached
 *   through the head of imaging and then the network's manager only, and no supporter has her ear. Two records make two
 *   people of imaging each other's boss.
 */
export const expectedFindings: Readonly<Record<string, ExpectedFindings>> = {
  "larkfield-dairies": {
    gaps: {
      "renewal-2026": [],
      "cold-chain": [
        { rule: "missing_decision_maker", subjects: [] },
        { rule: "influencer_uncovered", subjects: ["priyanka"] },
      ],
    },
  },
  "harbourline-freight": {
    gaps: {
      renewal: [
        { rule: "decision_maker_boss_unmapped", subjects: ["marguerite"] },
        { rule: "champion_is_only_coach", subjects: ["bram"] },
        { rule: "single_point_of_contact", subjects: ["bram"] },
        { rule: "single_owner", subjects: ["joaquin"] },
        { rule: "influencer_uncovered", subjects: ["marguerite", "desta", "ines"] },
        { rule: "hidden_influencer", subjects: ["ines"] },
        { rule: "blocker_with_reach", subjects: ["pavel"] },
      ],
      "gate-pilot": [
        { rule: "decision_maker_boss_unmapped", subjects: ["pavel"] },
        { rule: "missing_champion", subjects: [] },
        { rule: "single_point_of_contact", subjects: ["bram"] },
        { rule: "single_owner", subjects: ["joaquin"] },
        { rule: "no_path_to_decision_maker", subjects: ["yaw"] },
        { rule: "influencer_uncovered", subjects: ["pavel", "yaw", "marguerite"] },
        { rule: "hidden_influencer", subjects: ["ines"] },
        { rule: "blocker_with_reach", subjects: ["pavel"] },
      ],
    },
  },
  "merrowdale-hospitals": {
    gaps: {
      workflow: [
        { rule: "decision_maker_boss_unmapped", subjects: ["hanneke", "emeka"] },
        { rule: "influencer_uncovered", subjects: ["hanneke", "solveig"] },
        { rule: "blocker_with_reach", subjects: ["ruben", "piotr"] },
        { rule: "reporting_cycle", subjects: ["rosalind", "elmira"] },
      ],
      "imaging-archive": [
        { rule: "missing_champion", subjects: [] },
        { rule: "single_point_of_contact", subjects: ["lars"] },
        { rule: "articulation_person", subjects: ["bruno"] },
        { rule: "influencer_uncovered", subjects: ["wilhelmina"] },
        { rule: "blocker_with_reach", subjects: ["ruben"] },
        { rule: "reporting_cycle", subjects: ["rosalind", "elmira"] },
      ],
    },
    factions: [
      ["anjali", "ayo", "emeka", "gwen", "leocadia", "mirela", "tobias", "zainab"],
      ["hanneke", "jarek", "kofi", "osamu", "piotr", "ruben", "viktor"],
    ],
    rivals: [["tobias", "ruben"]],
    bridges: ["emeka"],
  },
};
