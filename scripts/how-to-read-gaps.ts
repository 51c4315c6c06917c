/** The first part of `docs/gaps.md`; what stands in braces is filled in. */
export const howToReadGaps = `# Gaps

<!-- Written by \`npm run docs:gaps\` from the rules and their examples: change those, not this page. -->

A gap is a weakness of the account: what is wrong, how bad it is, the evidence for it and how to close it. \`findGaps\` asks
{rules} rules; \`scoreAccount\` carries the same list. [Which weakness is answered by which rule](demands.md) is a page of its own.

\`\`\`ts
import { findGaps } from "account-graph";

const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", isTop: true, roles: ["economic_buyer"] },
    { id: "ana", name: "Ana Ruiz", title: "Planner", roles: [] },
    { id: "sam", name: "Sam Field", side: "us" },
  ],
  relationships: [
    { from: "sam", to: "ana", kind: "communicates" },
    { from: "ana", to: "dana", kind: "communicates" },
  ],
} as const;

const { gaps, checks } = findGaps(account);
const gap = gaps.find((one) => one.rule === "influencer_uncovered")!;
console.log(gap.id, gap.band);
console.log(gap.reason.text);
console.log(gap.remedy.text.text);
console.log(checks.find((check) => check.rule === "missing_champion")!.missing[0]!.what.text);
// prints: influencer_uncovered::dana critical
// prints: Dana Cole (CFO) holds 50% of the influence, and no one on our team is in contact with them
// prints: Ask Ana Ruiz to introduce Sam Field to Dana Cole
// prints: anyone's stance toward us
\`\`\`

## How to read a gap

* \`rule\`, \`family\` and \`title\` say what kind of weakness it is, \`reason\` why it is one here, with names and numbers.
* \`subjects\` are whom or what it is about; empty: the account as a whole. One gap stands for one cause, with all its subjects.
* \`metric\` is what was measured, and the threshold from which, or below which, it is a gap.
* \`proof\` is the evidence in one of four shapes to draw: \`people\`, a \`path\`, a \`cut\` (people each of whom alone separates two
  sides), or \`facts\` that are known and missing.
* \`remedy\` says what to do, whom to go to (\`targets\`) and who of us should (\`owners\`). Where it offers \`changes\`, applying them
  closes the gap: they are a plan to make true, not an entry to make today. Where it offers none, somebody has to find out a
  fact that nobody can propose.
* \`causedBy\` is the id of the gap that explains this one: show that first, and fold the others under it.
* \`confidence\`, above 0 and at most 1, says how sure the finding is. For findings about structure (\`single_point_of_contact\`,
  \`single_owner\`, \`articulation_person\`, \`gatekeeper_on_every_path\`, \`no_path_to_decision_maker\`, \`influencer_uncovered\`,
  \`department_uncovered\`, \`missing_champion\`, \`champion_is_only_coach\`) it is the share of seeded draws of contacts, attention
  and roles (100, or as many as \`samples\` says) in which it still holds, for at least one of its subjects: a tie exists with its confidence (.95 where it is plainly
  stated) and its strength varies, coverage and reporting lines hold or do not, and so do the roles of the deciders; stances and
  shares of influence stay as they are. Contacts that nobody wrote down are not sampled: confidence
  tells how far a finding hangs on doubtful facts, \`map_too_thin\` and \`completeness\` how much is missing. For all other findings,
  and with \`samples: 0\`, it is the lowest confidence of the evidence used.
* \`benchmark\` is what surveys and vendors publish. These figures are correlations among other companies, never causes.

\`checks\` has a line for every rule: \`present\`, \`absent\`, \`unknown\`, \`off\` or \`failed\`. A rule that needs facts which nobody wrote
down is \`unknown\`, never \`absent\`, and \`missing\` lists them: fill those in, and the rule can tell. \`absent\` means that no
completion of the unknown stances, levels, dates and amounts would make it a gap.

## Severity

severity = base × (0.5 + 0.5 × importance) × urgency, at most 100.

* The base is a property of the rule, or yours: \`model: { severities: { single_owner: 20 } }\`. A few rules have another one in milder cases.
* Importance is the largest influence among the subjects as a share of the largest of all; 1 where the gap is about the account
  as a whole. With a single point of contact the deciders behind it count too.
* Urgency is {urgentFactor} where the goal closes, or a renewal falls, within {urgentDays} days; else 1.
* Bands: critical from 75, high from 50, medium from 25, else low.

## Which rules are asked

\`rules: "recommended"\` is the default: the families decision, coverage, resilience and sentiment, \`map_too_thin\` and
\`reporting_cycle\`. \`rules: "all"\` asks everything. Single rules are switched or tuned by name, and gaps that are known are kept
quiet by id, for good or up to a day; the id is the same in the next snapshot. A gap that has lost some of its subjects since
stays quiet, because there is nothing new to hear of; one with a new subject is shown. Your own rules see the account, the scored
stakeholders and the ways from us to a person.

\`\`\`ts
import { defineGapRule, findGaps } from "account-graph";

const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", isTop: true, roles: ["economic_buyer"], stance: 0.3 },
    { id: "ana", name: "Ana Ruiz", roles: ["user_buyer"], stance: 0.6 },
    { id: "sam", name: "Sam Field", side: "us" },
  ],
  relationships: [{ from: "sam", to: "ana", kind: "communicates" }],
} as const;

const nobodyFromLegal = defineGapRule({
  rule: "custom:nobody_from_legal",
  title: "Nobody from legal",
  severity: 40,
  check({ account }) {
    const isKnown = account.people.some((person) => person.roles?.includes("legal"));
    return isKnown ? [] : [{ subjects: [], reason: "Nobody from legal is on the map" }];
  },
});

const { gaps, issues } = findGaps(account, {
  rules: { preset: "recommended", single_point_of_contact: "off", influencer_uncovered: { top: 1 } },
  suppress: [{ id: "no_path_to_decision_maker::dana", until: "2026-04-30", reason: "Sam meets her in April" }],
  customRules: [nobodyFromLegal],
});
console.log(gaps.find((gap) => gap.family === "custom")!.reason.text);
console.log(issues.find((issue) => issue.code === "gaps_suppressed")!.message);
// prints: Nobody from legal is on the map
// prints: 1 gap is suppressed and not listed: no_path_to_decision_maker::dana until 2026-04-30
\`\`\`

A rule of your own may answer \`"unknown"\`; one that throws is \`failed\` in \`checks\` and an issue, and the others go on.

## Presets

\`ROLE_PRESETS\` holds lists of roles that common ways of qualifying a deal ask for, under names of their functions, for
\`missing_required_role\` and for \`roleMatrix\`. A role may be a word, or an object with \`or\` (roles that do as well), \`count\`, \`weight\` and
\`required\`. The gap reports how many seats are filled of how many, and how much that is by weight; it is there while a required
seat is empty, or while less than \`completeFrom\` (.5) by weight is filled. Weights and counts are design choices: copy a list and change it.

| list | seats (weight); in brackets: not required |
|---|---|
{rolePresets}

\`THRESHOLD_PRESETS\` holds settings to pass as \`rules\`, alone or spread together: \`contact_cool_off\` (nobody hears from us twice within
seven days unless they want it), \`key_account\` (sponsor, decider and champion, ten contacts, thirty days of silence) and
\`late_deal\` (seven days of silence, and a champion who is well heard).

\`\`\`ts
import { findGaps, ROLE_PRESETS, THRESHOLD_PRESETS } from "account-graph";

const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", isTop: true, roles: ["economic_buyer"], lastContactAt: "2026-01-20" },
    { id: "ana", name: "Ana Ruiz", roles: ["user_buyer"] },
  ],
} as const;

const rules = {
  ...THRESHOLD_PRESETS.key_account,
  missing_required_role: { requiredRoles: [...ROLE_PRESETS.four_influences, "legal"] },
} as const;
for (const { rule, reason } of findGaps(account, { rules }).gaps) {
  if (rule === "missing_required_role" || rule === "relationship_gone_dark") console.log(reason.text);
}
// prints: 2 of 5 required seats are filled (50% by weight); missing: technical buyer (or evaluator), coach (or champion), and legal
// prints: Our last contact with Dana Cole was 40 days ago, more than the usual 30 days
\`\`\``;
