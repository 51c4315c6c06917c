import type { BuiltInRule } from "../../../src/insights/gaps/catalogue.js";
import type { AccountInput } from "../../../src/model/account.js";
import type { PersonInput } from "../../../src/model/person.js";
import type { RelationshipInput } from "../../../src/model/relationship.js";
import { exampleOfRule } from "./example-of-rule.js";
import { accountOf, meets, sways } from "./scored.js";

/** Two accounts on either side of a threshold: the rule just fires on one, and just does not on the other. */
export type Edge = readonly [fires: AccountInput, misses: AccountInput];

const us = { side: "us" } as const;
const dana = { title: "CFO", roles: ["economic_buyer"] } as const satisfies Partial<PersonInput>;
const top = { ...dana, isTop: true } as const;

const edge = <Value>(make: (value: Value) => AccountInput, fires: Value, misses: Value): Edge => [
  make(fires),
  make(misses),
];

/** The example of a rule with fields of one person set. */
const person = (rule: BuiltInRule, id: string, fields: Readonly<Record<string, unknown>>): AccountInput => {
  const { account } = exampleOfRule[rule];
  return { ...account, people: account.people.map((one) => (one.id === id ? { ...one, ...fields } : one)) };
};

/** The example of a rule with a relationship more; one with the same id is replaced. */
const tied = (rule: BuiltInRule, ...more: readonly RelationshipInput[]): AccountInput => {
  const { account } = exampleOfRule[rule];
  const same = (tie: RelationshipInput) =>
    more.some((one) => one.from === tie.from && one.to === tie.to && one.kind === tie.kind);
  return { ...account, relationships: [...(account.relationships ?? []).filter((tie) => !same(tie)), ...more] };
};

const from = (rule: BuiltInRule, misses: AccountInput): Edge => [exampleOfRule[rule].account, misses];

/** One edge for every rule of the catalogue. */
export const edgeOfRule: Readonly<Record<BuiltInRule, Edge>> = {
  missing_decision_maker: edge(
    (confidence) => person("missing_decision_maker", "dana", { ...dana, provenance: { roles: { confidence } } }),
    0.49,
    0.5,
  ),
  decision_maker_boss_unmapped: edge(
    (amount) =>
      accountOf(
        { sam: us, eve: { isTop: true }, dana: { ...dana, reportsTo: "eve", authority: { signoffLimit: 100_000 } } },
        { goals: [{ id: "deal", name: "Deal", amount }], relationships: [meets("sam", "dana")] },
      ),
    100_001,
    100_000,
  ),
  missing_champion: edge((stance) => person("missing_champion", "ana", { stance }), 0.49, 0.5),
  champion_is_only_coach: edge(
    (strength) => tied("champion_is_only_coach", sways("ana", "dana", strength)),
    0.24,
    0.25,
  ),
  no_path_to_decision_maker: edge(
    (strength) => tied("no_path_to_decision_maker", meets("sam", "dana", strength)),
    0.24,
    0.25,
  ),
  buying_group_too_small: edge(
    (employees) => ({ ...exampleOfRule.buying_group_too_small.account, profile: { employees } }),
    100,
    99,
  ),
  hidden_influencer: edge((decisionWeight) => person("hidden_influencer", "kim", { decisionWeight }), 0.08, 0.1),
  figurehead: edge((decisionWeight) => person("figurehead", "vic", { decisionWeight }), 0.45, 0.5),
  key_seat_vacant: edge((veto) => person("key_seat_vacant", "law", { authority: { veto } }), true, false),
  veto_not_secured: edge((stance) => person("veto_not_secured", "law", { stance }), 0.39, 0.4),
  missing_required_role: from("missing_required_role", person("missing_required_role", "bob", { roles: ["legal"] })),
  influencer_uncovered: edge((strength) => tied("influencer_uncovered", meets("sam", "dana", strength)), 0.24, 0.25),
  department_uncovered: edge((decisionWeight) => person("department_uncovered", "ana", { decisionWeight }), 0.25, 0.24),
  level_uncovered: edge(
    (level) => {
      const account = tied("level_uncovered", meets("eve", "dana"));
      return { ...account, people: account.people.map((one) => (one.id === "eve" ? { ...one, level } : one)) };
    },
    3,
    2,
  ),
  single_department_thread: edge(
    (strength) => tied("single_department_thread", meets("sam", "ana", strength)),
    0.24,
    0.25,
  ),
  external_influencer_untapped: edge(
    (strength) => tied("external_influencer_untapped", meets("sam", "con", strength)),
    0.24,
    0.25,
  ),
  purpose_uncovered: edge(
    (purposes) =>
      accountOf({ sam: us, dana: top }, { relationships: [{ ...meets("sam", "dana"), id: "sam-dana", purposes }] }),
    ["decision", "ideas", "relationship"] as RelationshipInput["purposes"],
    ["decision", "ideas", "relationship", "details"] as RelationshipInput["purposes"],
  ),
  no_owner: edge((strength) => tied("no_owner", meets("sam", "dana", strength)), 0.24, 0.25),
  relationship_gone_dark: edge(
    (lastContactAt) => person("relationship_gone_dark", "dana", { lastContactAt }),
    "2025-12-30",
    "2025-12-31",
  ),
  single_point_of_contact: edge(
    (strength) => tied("single_point_of_contact", meets("ana", "dana", strength)),
    0.24,
    0.25,
  ),
  single_owner: edge((strength) => tied("single_owner", meets("max", "dana", strength)), 0.34, 0.35),
  articulation_person: edge(
    (decisionWeight) => {
      const account = person("articulation_person", "ana", { decisionWeight });
      return { ...account, people: account.people.map((one) => (one.id === "bob" ? { ...one, decisionWeight } : one)) };
    },
    0.24,
    0.22,
  ),
  gatekeeper_on_every_path: edge(
    (strength) => tied("gatekeeper_on_every_path", meets("ana", "dana", strength)),
    0.24,
    0.25,
  ),
  contact_departed_or_at_risk: edge(
    (departureRisk) => person("contact_departed_or_at_risk", "ana", { status: "active", departureRisk }),
    0.5,
    0.49,
  ),
  over_contacted: from("over_contacted", {
    ...exampleOfRule.over_contacted.account,
    interactions: exampleOfRule.over_contacted.account.interactions!.filter((one) => one.id !== "call-ana-3"),
  }),
  sidelined: from("sidelined", {
    ...exampleOfRule.sidelined.account,
    interactions: [
      ...exampleOfRule.sidelined.account.interactions!,
      { id: "i", at: "2026-02-10", channel: "phone", participants: [{ personId: "sam" }, { personId: "dana" }] },
    ],
  }),
  advocate_unused: edge((stance) => person("advocate_unused", "ana", { stance }), 0.5, 0.49),
  blocker_with_reach: edge((stance) => person("blocker_with_reach", "dana", { stance }), -0.4, -0.39),
  unbalanced_support: edge((decisionWeight) => person("unbalanced_support", "ana", { decisionWeight }), 1.5, 1.49),
  stance_unknown: edge(
    (decisionWeight) => accountOf({ dana: { decisionWeight: 1, stance: 0 }, ana: { decisionWeight } }),
    0.25,
    0.24,
  ),
  competitor_aligned: edge(
    (value) => person("competitor_aligned", "dana", { competitorAffinity: [{ competitorId: "rex", value }] }),
    0.4,
    0.39,
  ),
  rivalry_across_decision: edge(
    (kind: "rival" | "respects") => {
      const { account } = exampleOfRule.rivalry_across_decision;
      const relationships = account.relationships!.filter((tie) => tie.id !== "ari-bea" && tie.id !== "ana-bob");
      return { ...account, relationships: [...relationships, { id: "ana-bob", from: "ana", to: "bob", kind }] };
    },
    "rival",
    "respects",
  ),
  champion_in_losing_faction: edge(
    (decisionWeight) => person("champion_in_losing_faction", "bob", { decisionWeight }),
    0.7,
    0.8,
  ),
  key_tie_frustrated: edge((decisionWeight) => person("key_tie_frustrated", "bea", { decisionWeight }), 1, 2),
  one_sided_relation: edge(
    (strength) => tied("one_sided_relation", { id: "sam-ana", from: "sam", to: "ana", kind: "trusts", strength }),
    0.56,
    0.55,
  ),
  owner_blocked: edge(
    (strength) => tied("owner_blocked", { id: "max-sam", from: "max", to: "sam", kind: "blocks", strength }),
    0.34,
    0.3,
  ),
  owners_at_odds: edge(
    (strength) => tied("owners_at_odds", { id: "max-sam", from: "max", to: "sam", kind: "rival", strength }),
    0.34,
    0.3,
  ),
  disliked_by_decider: edge(
    (strength) => tied("disliked_by_decider", { id: "dana-sam", from: "dana", to: "sam", kind: "dislikes", strength }),
    0.5,
    0.1,
  ),
  benefit_mismatch: edge((stance) => person("benefit_mismatch", "dana", { stance }), 0.01, 0),
  loses_if_we_win: edge((stance) => person("loses_if_we_win", "dana", { stance }), -0.39, -0.4),
  map_stale_before_event: edge(
    (asOf) => person("map_stale_before_event", "dana", { provenance: { roles: { asOf } } }),
    "2025-10-31",
    "2025-11-01",
  ),
  unknown_needs: from(
    "unknown_needs",
    person("unknown_needs", "dana", { communication: { style: "short and in writing" } }),
  ),
  pain_point_unanswered: edge(
    (severity) => ({
      ...exampleOfRule.pain_point_unanswered.account,
      painPoints: [{ id: "manual", text: "Manual closing", personIds: ["dana"], severity }],
    }),
    0.5,
    0.49,
  ),
  objection_open: edge(
    (at) => ({
      ...exampleOfRule.objection_open.account,
      notes: [{ id: "price", at, kind: "objection", text: "Too dear" }],
    }),
    "2026-01-29",
    "2026-01-30",
  ),
  relation_below_desired: edge(
    (current) => person("relation_below_desired", "dana", { relationLevel: { current, desired: "problem_solver" } }),
    "credible_source",
    "problem_solver",
  ),
  map_too_thin: from("map_too_thin", {
    ...exampleOfRule.map_too_thin.account,
    people: [...exampleOfRule.map_too_thin.account.people, { id: "lee", name: "Lee", roles: ["technical_buyer"] }],
  }),
  reporting_cycle: from("reporting_cycle", person("reporting_cycle", "bob", { reportsTo: null })),
  orphan_in_hierarchy: edge((directReports) => person("orphan_in_hierarchy", "lee", { directReports }), 0, 1),
  implausible_level: edge((level) => person("implausible_level", "ana", { level }), 2, 3),
  critical_fact_weak: edge(
    (confidence) => person("critical_fact_weak", "dana", { provenance: { roles: { confidence } } }),
    0.49,
    0.5,
  ),
};
