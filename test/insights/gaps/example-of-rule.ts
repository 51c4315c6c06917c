import type { BuiltInRule } from "../../../src/insights/gaps/catalogue.js";
import type { RuleSettings } from "../../../src/insights/gaps/settings.js";
import type { AccountInput } from "../../../src/model/account.js";
import type { Change } from "../../../src/model/change.js";
import type { PersonInput } from "../../../src/model/person.js";
import type { RelationshipInput } from "../../../src/model/relationship.js";
import { accountOf, meets, sways } from "./scored.js";

/** A small account with one gap of a rule, and what closes it. */
export interface RuleExample {
  readonly account: AccountInput;
  /** Settings that the rule needs to find anything. */
  readonly rules?: RuleSettings;
  /** What closes the gap where the remedy offers no changes: facts that somebody has to find out. */
  readonly closing?: readonly Change[];
  /** The same, where they are fields of the account. */
  readonly closingFields?: Partial<AccountInput>;
}

const us = { side: "us" } as const;
const dana = { title: "CFO", roles: ["economic_buyer"] } as const satisfies Partial<PersonInput>;
const top = { ...dana, isTop: true } as const;
const departments = [
  { id: "finance", name: "Finance" },
  { id: "operations", name: "Operations" },
];

const set = (personId: string, fields: Readonly<Record<string, unknown>>): Change => ({
  type: "update_person",
  personId,
  set: fields,
});

const feels = (from: string, to: string, kind: RelationshipInput["kind"], strength = 1): RelationshipInput => ({
  id: `${from}-${to}`,
  from,
  to,
  kind,
  strength,
});

/** Calls of Sam's with a person, one a day of February. */
const calls = (personId: string, days: readonly number[]) =>
  days.map((day) => ({
    id: `call-${personId}-${day}`,
    at: `2026-02-${String(day).padStart(2, "0")}`,
    channel: "phone" as const,
    participants: [{ personId: "sam" }, { personId }],
  }));

/** Ana and Ari against Bob and Bea. */
const camps = (bob: number, more: readonly RelationshipInput[] = [], people: Parameters<typeof accountOf>[0] = {}) =>
  accountOf(
    {
      ana: { decisionWeight: 1 },
      ari: { decisionWeight: 1 },
      bob: { decisionWeight: bob },
      bea: { decisionWeight: 0 },
      ...people,
    },
    {
      relationships: [
        feels("ana", "ari", "ally"),
        feels("bob", "bea", "ally"),
        feels("ana", "bob", "rival"),
        feels("ari", "bea", "conflict"),
        ...more,
      ],
    },
  );

/** An example for every rule of the catalogue; the documentation prints them. */
export const exampleOfRule: Readonly<Record<BuiltInRule, RuleExample>> = {
  missing_decision_maker: {
    account: accountOf({ dana: { title: "CFO" }, ana: { title: "Planner", roles: ["user_buyer"] } }),
    closing: [set("dana", { roles: ["economic_buyer"] })],
  },
  decision_maker_boss_unmapped: {
    account: accountOf({ dana }),
    closing: [set("dana", { isTop: true })],
  },
  missing_champion: {
    account: accountOf(
      { sam: us, dana: { ...top, stance: 0 }, ana: { title: "Planner", stance: 0.4 } },
      { relationships: [meets("sam", "ana"), sways("ana", "dana")] },
    ),
  },
  champion_is_only_coach: {
    account: accountOf(
      {
        sam: us,
        dana: { ...top, stance: 0 },
        ana: { title: "Planner", roles: ["champion", "user_buyer"], stance: 0.8 },
        bob: { title: "Clerk" },
      },
      { relationships: [meets("sam", "ana"), sways("ana", "bob")] },
    ),
  },
  no_path_to_decision_maker: {
    account: accountOf({ sam: us, dana: top, ana: { title: "Planner" } }, { relationships: [meets("sam", "ana")] }),
  },
  buying_group_too_small: {
    account: accountOf(
      {
        dana: top,
        lee: { roles: ["technical_buyer"] },
        ana: { roles: ["user_buyer"] },
        kim: { roles: ["champion"] },
      },
      { profile: { employees: 500 } },
    ),
    closing: [
      { type: "add_person", person: { id: "eve", name: "Eve", roles: ["procurement"] } },
      { type: "add_person", person: { id: "ian", name: "Ian", roles: ["legal"] } },
    ],
  },
  hidden_influencer: {
    account: accountOf({ dana: top, kim: { title: "Assistant" } }, { relationships: [sways("kim", "dana", 0.9)] }),
    closing: [set("kim", { decisionWeight: 0.9 })],
  },
  figurehead: {
    account: accountOf(
      {
        vic: { title: "Chairman", roles: ["executive_sponsor"], level: 0, decisionWeight: 0.05 },
        ana: { roles: ["recommender"], level: 5, decisionWeight: 1 },
        bob: { roles: ["recommender"], level: 5, decisionWeight: 1 },
        cid: { roles: ["recommender"], level: 5, decisionWeight: 1 },
      },
      { relationships: [sways("ana", "bob"), sways("ana", "vic")] },
    ),
    closing: [set("vic", { decisionWeight: 1 })],
  },
  key_seat_vacant: {
    account: accountOf({
      dana: top,
      law: { title: "General Counsel", status: "vacant", authority: { veto: true } },
    }),
    closing: [set("law", { status: "active" })],
  },
  veto_not_secured: {
    account: accountOf({
      dana: top,
      law: { title: "Counsel", roles: ["legal"], authority: { veto: true }, stance: 0.1 },
    }),
  },
  missing_required_role: {
    account: accountOf({ dana: top, bob: { title: "Counsel" } }),
    rules: { preset: "all", missing_required_role: { requiredRoles: ["economic_buyer", "legal"] } },
    closing: [set("bob", { roles: ["legal"] })],
  },
  influencer_uncovered: {
    account: accountOf(
      { sam: us, dana: top, ana: { title: "Planner", roles: [] } },
      { relationships: [meets("sam", "ana"), meets("ana", "dana", 0.6)] },
    ),
  },
  department_uncovered: {
    account: accountOf(
      {
        sam: us,
        dana: { ...top, departmentId: "finance" },
        ana: { decisionWeight: 0.5, departmentId: "operations" },
      },
      { departments, relationships: [meets("sam", "dana")] },
    ),
  },
  level_uncovered: {
    account: accountOf(
      {
        sam: { ...us, level: 4 },
        eve: { ...us, level: 1 },
        dana: { ...dana, level: 1 },
        ana: { decisionWeight: 0.5, level: 4 },
      },
      { relationships: [meets("sam", "ana")] },
    ),
  },
  single_department_thread: {
    account: accountOf(
      {
        sam: us,
        dana: { ...top, departmentId: "finance" },
        ana: { roles: ["user_buyer"], departmentId: "operations" },
      },
      { departments, relationships: [meets("sam", "dana")] },
    ),
  },
  external_influencer_untapped: {
    account: accountOf(
      { sam: us, dana: top, con: { title: "Consultant", side: "external" } },
      { relationships: [meets("sam", "dana"), { from: "con", to: "dana", kind: "consults_for" }] },
    ),
  },
  purpose_uncovered: {
    account: accountOf(
      { sam: us, dana: top },
      { relationships: [{ ...meets("sam", "dana"), id: "sam-dana", purposes: ["decision", "ideas"] }] },
    ),
    closing: [
      {
        type: "set_relationship",
        relationship: {
          ...meets("sam", "dana"),
          id: "sam-dana",
          purposes: ["decision", "ideas", "relationship", "details"],
        },
      },
    ],
  },
  no_owner: {
    account: accountOf({ sam: us, dana: top }, { relationships: [meets("sam", "dana", 0.2)] }),
  },
  relationship_gone_dark: {
    account: accountOf({ sam: us, dana: { ...top, ownerId: "sam", lastContactAt: "2025-11-20" } }),
  },
  single_point_of_contact: {
    account: accountOf(
      { sam: us, dana: top, kim: { title: "Assistant" }, ana: {}, bob: {} },
      {
        relationships: [
          meets("sam", "ana"),
          meets("sam", "bob"),
          meets("ana", "kim"),
          meets("bob", "kim"),
          meets("kim", "dana"),
        ],
      },
    ),
  },
  single_owner: {
    account: accountOf(
      { sam: { ...us, title: "Account Manager" }, max: us, dana: top },
      { relationships: [meets("sam", "dana", 0.8), meets("max", "dana", 0.2)] },
    ),
  },
  articulation_person: {
    account: accountOf(
      {
        sam: us,
        max: us,
        dana: top,
        lee: { decisionWeight: 0 },
        kim: { decisionWeight: 0 },
        ana: { decisionWeight: 0.4 },
        bob: { decisionWeight: 0.4 },
      },
      {
        relationships: [
          meets("sam", "dana"),
          meets("max", "dana"),
          meets("max", "lee"),
          meets("lee", "dana"),
          meets("sam", "kim"),
          meets("max", "kim"),
          { from: "kim", to: "ana", kind: "knows", strength: 0.5 },
          { from: "kim", to: "bob", kind: "knows", strength: 0.5 },
        ],
      },
    ),
  },
  gatekeeper_on_every_path: {
    account: accountOf(
      { sam: us, ana: {}, kim: { title: "Assistant" }, dana: top, lee: {} },
      { relationships: [meets("sam", "ana"), meets("ana", "kim"), meets("kim", "dana"), meets("sam", "lee")] },
    ),
  },
  contact_departed_or_at_risk: {
    account: accountOf({
      dana: top,
      ana: { title: "Planner", roles: ["user_buyer"], coverage: "brief", status: "leaving" },
      bob: { title: "Deputy planner" },
    }),
    closing: [{ type: "remove_person", personId: "ana", successorId: "bob" }],
  },
  over_contacted: {
    account: accountOf(
      { sam: us, dana: top, ana: { roles: ["user_buyer"] } },
      { interactions: [...calls("ana", [1, 2, 3]), ...calls("dana", [1])] },
    ),
    closing: calls("dana", [24, 25, 26, 27]).map((interaction) => ({ type: "log_interaction", interaction })),
  },
  sidelined: {
    account: accountOf(
      { sam: us, dana: { ...top, coverage: "brief" }, ana: { roles: ["user_buyer"] } },
      { interactions: calls("ana", [1, 2, 3]) },
    ),
  },
  advocate_unused: {
    account: accountOf(
      { sam: us, dana: top, ana: { roles: [], stance: 0.8, coverage: "brief" }, bob: { stance: 0 } },
      { relationships: [sways("ana", "dana", 0.9), meets("bob", "dana", 0.9), meets("sam", "bob", 1)] },
    ),
  },
  blocker_with_reach: {
    account: accountOf(
      { dana: { ...top, stance: -0.6 }, ana: { stance: 0.8, coverage: "brief" } },
      { relationships: [sways("ana", "dana")] },
    ),
  },
  unbalanced_support: {
    account: accountOf({
      ana: { decisionWeight: 3, stance: 1 },
      bob: { decisionWeight: 1, stance: 1 },
      cid: { decisionWeight: 1, stance: 0 },
      dan: { decisionWeight: 1, stance: 0 },
    }),
    closing: [set("cid", { stance: 0.7 }), set("dan", { stance: 0.6 })],
  },
  stance_unknown: {
    account: accountOf({ dana: top }),
    closing: [set("dana", { stance: 0.3 })],
  },
  competitor_aligned: {
    account: accountOf(
      { dana: { ...top, competitorAffinity: [{ competitorId: "rex", value: 0.6 }] } },
      { competitors: [{ id: "rex", name: "Rex Corp" }] },
    ),
    closing: [set("dana", { competitorAffinity: [{ competitorId: "rex", value: 0.2 }] })],
  },
  rivalry_across_decision: {
    account: camps(1.5),
    closing: [
      { type: "remove_relationship", id: "ana-bob" },
      { type: "remove_relationship", id: "ari-bea" },
    ],
  },
  champion_in_losing_faction: {
    account: camps(0.4, [feels("cid", "bob", "ally")], { cid: { roles: ["champion"], decisionWeight: 0 } }),
    closing: [set("cid", { roles: ["coach"] }), set("ana", { roles: ["champion"] })],
  },
  key_tie_frustrated: {
    account: camps(1.5, [feels("ari", "bob", "likes", 0.4), feels("ana", "bea", "rival")], { eve: { roles: [] } }),
    closing: [{ type: "remove_relationship", id: "ari-bob" }],
  },
  one_sided_relation: {
    account: accountOf(
      { sam: us, ana: {} },
      { relationships: [feels("sam", "ana", "trusts", 0.8), feels("ana", "sam", "dislikes", 0.5)] },
    ),
    closing: [
      { type: "remove_relationship", id: "ana-sam" },
      { type: "set_relationship", relationship: feels("ana", "sam", "likes", 0.6) },
    ],
  },
  owner_blocked: {
    account: accountOf(
      { sam: us, max: { ...us, title: "Head of Delivery" }, dana: { ...top, ownerId: "sam" } },
      { relationships: [meets("sam", "dana"), feels("max", "sam", "blocks")] },
    ),
    closing: [{ type: "set_relationship", relationship: feels("max", "sam", "trusts") }],
  },
  owners_at_odds: {
    account: accountOf(
      { sam: us, max: us, dana: top, ana: {} },
      { relationships: [meets("sam", "dana"), meets("max", "ana"), feels("max", "sam", "rival")] },
    ),
    closing: [{ type: "set_relationship", relationship: feels("max", "sam", "ally") }],
  },
  disliked_by_decider: {
    account: accountOf(
      { sam: us, max: us, dana: top },
      { relationships: [meets("sam", "dana"), meets("max", "dana"), feels("dana", "sam", "dislikes")] },
    ),
    closing: [{ type: "set_relationship", relationship: feels("dana", "sam", "respects") }],
  },
  benefit_mismatch: {
    account: accountOf(
      { dana: { ...top, stance: 0.6 } },
      { goals: [{ id: "deal", name: "Deal", stakes: [{ personId: "dana", impactIfWin: -0.5 }] }] },
    ),
    closing: [set("dana", { stance: -0.2 })],
  },
  loses_if_we_win: {
    account: accountOf(
      { dana: top },
      { goals: [{ id: "deal", name: "Deal", stakes: [{ personId: "dana", impactIfWin: -0.5 }] }] },
    ),
    closing: [{ type: "update_person", personId: "dana", goalId: "deal", set: { impactIfWin: 0.2 } }],
  },
  map_stale_before_event: {
    account: accountOf(
      { dana: { ...top, provenance: { roles: { asOf: "2025-10-01" } } } },
      { events: [{ id: "renewal", kind: "renewal", at: "2026-05-15" }] },
    ),
    closing: [set("dana", { provenance: { roles: { asOf: "2026-02-27" } } })],
  },
  unknown_needs: {
    account: accountOf(
      { dana: { ...top, coverage: "brief", goals: ["Close the books in five days"] } },
      {
        profile: { objectives: ["Grow in the north"] },
        painPoints: [{ id: "manual", text: "Manual closing", personIds: ["dana"] }],
      },
    ),
    closing: [set("dana", { communication: { style: "short and in writing" } })],
  },
  pain_point_unanswered: {
    account: accountOf(
      { sam: us, dana: top },
      { painPoints: [{ id: "manual", text: "Manual closing", personIds: ["dana"] }] },
    ),
    closingFields: { painPoints: [{ id: "manual", text: "Manual closing", personIds: ["dana"], ownerId: "sam" }] },
  },
  objection_open: {
    account: accountOf(
      { dana: top },
      { notes: [{ id: "price", at: "2026-02-20", kind: "objection", text: "Too dear", about: ["dana"] }] },
    ),
    closingFields: {
      notes: [{ id: "price", at: "2026-02-20", kind: "objection", text: "Too dear", about: ["dana"], state: "done" }],
    },
  },
  relation_below_desired: {
    account: accountOf({ dana: { ...top, relationLevel: { current: "vendor", desired: "problem_solver" } } }),
  },
  map_too_thin: {
    account: accountOf({ dana: top, ana: { title: "Planner" } }),
    closing: [{ type: "add_person", person: { id: "lee", name: "Lee", title: "CIO", roles: ["technical_buyer"] } }],
  },
  reporting_cycle: {
    account: accountOf({ ana: { reportsTo: "bob" }, bob: { reportsTo: "ana" } }),
  },
  orphan_in_hierarchy: {
    account: accountOf({ dana: top, ana: { reportsTo: "dana" }, lee: {} }),
    closing: [set("lee", { reportsTo: "dana" })],
  },
  implausible_level: {
    account: accountOf({ lee: { level: 2 }, ana: { reportsTo: "lee", level: 2 } }),
  },
  critical_fact_weak: {
    account: accountOf({ dana: { ...top, provenance: { roles: { confidence: 0.4 } } } }),
    closing: [set("dana", { provenance: { roles: { confidence: 0.9 } } })],
  },
};
