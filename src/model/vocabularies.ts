import { vocabulary } from "./vocabulary.js";

/** Which side of the table somebody sits on. */
export type Side = "customer" | "us" | "external" | "competitor";
export const SIDES = /* @__PURE__ */ vocabulary<Side>({
  customer: ["Customer", "Works for the account"],
  us: ["Our team", "Works for us"],
  external: ["External", "Consultant, partner or advisor with influence on the account"],
  competitor: ["Competitor", "Works for one of our competitors"],
});

/** What part somebody plays in the decision. */
export type BuyingRole =
  | "economic_buyer"
  | "decision_maker"
  | "approver"
  | "executive_sponsor"
  | "champion"
  | "coach"
  | "influencer"
  | "recommender"
  | "technical_buyer"
  | "evaluator"
  | "user_buyer"
  | "procurement"
  | "legal"
  | "gatekeeper"
  | "initiator"
  | "blocker"
  | "point_of_contact"
  | "other";
export const BUYING_ROLES = /* @__PURE__ */ vocabulary<BuyingRole>({
  economic_buyer: ["Economic buyer", "Releases the money; can say yes when all others say no"],
  decision_maker: ["Decision maker", "Takes the decision, or a part of it"],
  approver: ["Approver", "Has to sign off before the decision stands"],
  executive_sponsor: ["Executive sponsor", "Senior person who lends the project their name"],
  champion: ["Champion", "Sells for us when we are not in the room, and has the standing to do it"],
  coach: ["Coach", "Tells us how things work, without power of their own"],
  influencer: ["Influencer", "Is listened to, whatever the title says"],
  recommender: ["Recommender", "Proposes what to choose"],
  technical_buyer: ["Technical buyer", "Judges whether the offer meets the requirements; can rule it out"],
  evaluator: ["Evaluator", "Tests and compares"],
  user_buyer: ["User buyer", "Will use what is bought, or leads those who do"],
  procurement: ["Procurement", "Negotiates price and terms"],
  legal: ["Legal", "Reviews contract, privacy and compliance"],
  gatekeeper: ["Gatekeeper", "Controls access to others"],
  initiator: ["Initiator", "Raised the need"],
  blocker: ["Blocker", "Works against the decision"],
  point_of_contact: ["Point of contact", "The person we usually reach, without influence of their own"],
  other: ["Other", "Known to have some other part"],
});

/** How somebody stands toward us, in words. */
export type StanceWord = "advocate" | "supporter" | "neutral" | "critic" | "opponent";
/** advocate 1, supporter .5, neutral 0, critic -.5, opponent -1, or a number from -1 to 1; read back as a number. */
export type Stance = number | StanceWord;
export const STANCES = /* @__PURE__ */ vocabulary<StanceWord>({
  advocate: ["Advocate", "Argues for us (1)"],
  supporter: ["Supporter", "Would choose us (0.5)"],
  neutral: ["Neutral", "Known to lean neither way (0)"],
  critic: ["Critic", "Would rather not choose us (-0.5)"],
  opponent: ["Opponent", "Argues against us (-1)"],
});

/** How close a tie is, in words. */
export type StrengthWord = "weak" | "medium" | "strong";
/** weak .25, medium .5, strong .8, or a number from 0 to 1; read back as a number. */
export type Strength = number | StrengthWord;
export const STRENGTHS = /* @__PURE__ */ vocabulary<StrengthWord>({
  weak: ["Weak", "Some contact or effect (0.25)"],
  medium: ["Medium", "Regular (0.5)"],
  strong: ["Strong", "Close (0.8)"],
});

/** How well we know a person. */
export type Coverage = "none" | "brief" | "multiple" | "in_depth";
export const COVERAGES = /* @__PURE__ */ vocabulary<Coverage>({
  none: ["No contact", "Known to have no contact with us"],
  brief: ["Brief contact", "Met once or in passing"],
  multiple: ["Multiple contacts", "Met several times"],
  in_depth: ["In depth", "Known well"],
});

/** What we are to a person. */
export type RelationLevel = "none" | "vendor" | "credible_source" | "problem_solver" | "trusted_advisor";
export const RELATION_LEVELS = /* @__PURE__ */ vocabulary<RelationLevel>({
  none: ["None", "No relation"],
  vendor: ["Vendor", "One supplier among others"],
  credible_source: ["Credible source", "Asked for facts"],
  problem_solver: ["Problem solver", "Asked to solve problems"],
  trusted_advisor: ["Trusted advisor", "Asked what to do"],
});

/** Whether a person or seat is there. */
export type PersonStatus = "active" | "new" | "promoted" | "transferred" | "on_leave" | "leaving" | "left" | "vacant";
export const PERSON_STATUSES = /* @__PURE__ */ vocabulary<PersonStatus>({
  active: ["Active", "In the seat"],
  new: ["New", "Recently joined"],
  promoted: ["Promoted", "Recently moved up"],
  transferred: ["Transferred", "Recently moved sideways"],
  on_leave: ["On leave", "Away for a while; keeps rights and roles"],
  leaving: ["Leaving", "Has announced to go"],
  left: ["Left", "Gone: kept for the record, left out of every score"],
  vacant: ["Vacant", "An empty seat that keeps its decision right"],
});

/** What a relationship says; see {@link RELATIONSHIP_KINDS} for the direction of each. */
export type RelationshipKind =
  | "influences"
  | "advises"
  | "mentors"
  | "sponsors"
  | "trusts"
  | "respects"
  | "likes"
  | "friend"
  | "ally"
  | "distrusts"
  | "dislikes"
  | "blocks"
  | "rival"
  | "conflict"
  | "communicates"
  | "works_with"
  | "knows"
  | "former_colleague"
  | "consults_for";
export const RELATIONSHIP_KINDS = /* @__PURE__ */ vocabulary<RelationshipKind>({
  influences: ["Influences", "`from` sways `to`"],
  advises: ["Advises", "`from` gives advice to `to`"],
  mentors: ["Mentors", "`from` mentors `to`"],
  sponsors: ["Sponsors", "`from` backs `to`"],
  trusts: ["Trusts", "`from` trusts `to`"],
  respects: ["Respects", "`from` respects `to`"],
  likes: ["Likes", "`from` likes `to`"],
  friend: ["Friends", "Both ways"],
  ally: ["Allies", "Both ways: stand together"],
  distrusts: ["Distrusts", "`from` distrusts `to`"],
  dislikes: ["Dislikes", "`from` dislikes `to`"],
  blocks: ["Blocks", "`from` works against `to`"],
  rival: ["Rivals", "Both ways: compete"],
  conflict: ["In conflict", "Both ways: in open conflict"],
  communicates: ["Communicates", "Both ways: are in contact"],
  works_with: ["Works with", "Both ways: work together"],
  knows: ["Knows", "Both ways: know each other"],
  former_colleague: ["Former colleagues", "Both ways: once worked together"],
  consults_for: ["Consults for", "`from` (external) works for `to`"],
});

/** By which way people met or wrote. */
export type Channel = "in_person" | "video" | "phone" | "email" | "chat" | "event" | "social" | "letter";
export const CHANNELS = /* @__PURE__ */ vocabulary<Channel>({
  in_person: ["In person", "A meeting in one room"],
  video: ["Video", "A video call"],
  phone: ["Phone", "A phone call"],
  email: ["E-mail", "An e-mail"],
  chat: ["Chat", "A chat message"],
  event: ["Event", "Met at an event"],
  social: ["Social network", "A message or comment on a social network"],
  letter: ["Letter", "A letter"],
});

/** Where a fact comes from. */
export type SourceKind =
  | "first_hand"
  | "interview"
  | "survey"
  | "crm"
  | "email_metadata"
  | "meeting_metadata"
  | "website"
  | "report"
  | "news"
  | "partner"
  | "social"
  | "inferred";
export const SOURCE_KINDS = /* @__PURE__ */ vocabulary<SourceKind>({
  first_hand: ["First hand", "Seen or heard by one of us"],
  interview: ["Interview", "Asked in a conversation"],
  survey: ["Survey", "Answered in a survey"],
  crm: ["CRM", "Taken from the customer database"],
  email_metadata: ["E-mail metadata", "Who wrote to whom, without content"],
  meeting_metadata: ["Meeting metadata", "Who met whom, without content"],
  website: ["Website", "Published by the organization"],
  report: ["Report", "Annual report or study"],
  news: ["News", "Press"],
  partner: ["Partner", "Reported by a partner"],
  social: ["Social network", "From a social network profile"],
  inferred: ["Inferred", "Concluded from other facts"],
});

/** How single wishes become one decision; `{ quota }` beside these words is the share that has to agree. */
export type DecisionRuleWord = "weighted" | "single" | "majority" | "unanimity";
export type DecisionRule = DecisionRuleWord | { readonly quota: number };
export const DECISION_RULES = /* @__PURE__ */ vocabulary<DecisionRuleWord>({
  weighted: ["Weighted", "Everybody counts by the weight of their role"],
  single: ["Single decider", "Only economic buyers and decision makers count"],
  majority: ["Majority", "More than half has to agree"],
  unanimity: ["Unanimity", "Everybody has to agree"],
});

/** How close to the center of power somebody is. */
export type PoliticalStatus = "inner_circle" | "political_structure" | "outside";
export const POLITICAL_STATUSES = /* @__PURE__ */ vocabulary<PoliticalStatus>({
  inner_circle: ["Inner circle", "One of the few whose word settles things"],
  political_structure: ["Political structure", "Heard by the inner circle"],
  outside: ["Outside", "Not heard"],
});

/** A person's part toward us. */
export type RelationshipRole = "acquaintance" | "contact" | "recommender" | "decision_maker";
export const RELATIONSHIP_ROLES = /* @__PURE__ */ vocabulary<RelationshipRole>({
  acquaintance: ["Acquaintance", "We know each other"],
  contact: ["Contact person", "We work together"],
  recommender: ["Recommender or influencer", "Speaks for us"],
  decision_maker: ["Decision maker", "Decides about us"],
});

/** What somebody may do with the budget. */
export type BudgetAuthority = "owner" | "influences" | "none";
export const BUDGET_AUTHORITIES = /* @__PURE__ */ vocabulary<BudgetAuthority>({
  owner: ["Owns the budget", "Can release it"],
  influences: ["Influences the budget", "Is asked about it"],
  none: ["No budget", "Known to have none"],
});

/** How soon somebody takes up something new. */
export type Adaptability = "innovator" | "visionary" | "pragmatist" | "conservative" | "laggard";
export const ADAPTABILITIES = /* @__PURE__ */ vocabulary<Adaptability>({
  innovator: ["Innovator", "Wants to be first"],
  visionary: ["Visionary", "Moves early for an advantage"],
  pragmatist: ["Pragmatist", "Moves when others have shown that it works"],
  conservative: ["Conservative", "Moves late and carefully"],
  laggard: ["Laggard", "Moves last"],
});

/** What a contact is good for. */
export type Purpose = "relationship" | "decision" | "details" | "ideas" | "support";
export const PURPOSES = /* @__PURE__ */ vocabulary<Purpose>({
  relationship: ["Relationship", "Keeps the relation alive"],
  decision: ["Decision", "Decides"],
  details: ["Details", "Confirms details"],
  ideas: ["Ideas", "Hears ideas first"],
  support: ["Support", "Solves problems from day to day"],
});

/** What a goal is about. */
export type GoalKind = "deal" | "renewal" | "expansion" | "relationship";
export const GOAL_KINDS = /* @__PURE__ */ vocabulary<GoalKind>({
  deal: ["Deal", "A new purchase"],
  renewal: ["Renewal", "An existing contract goes on"],
  expansion: ["Expansion", "More of what they have"],
  relationship: ["Relationship", "Knowing each other better"],
});

/** What happens on a date ahead. */
export type EventKind = "renewal" | "project" | "reorganization" | "review" | "launch" | "budget_cycle";
export const EVENT_KINDS = /* @__PURE__ */ vocabulary<EventKind>({
  renewal: ["Renewal", "A contract comes up"],
  project: ["Project", "A project starts"],
  reorganization: ["Reorganization", "The organization changes"],
  review: ["Review", "Results are reviewed"],
  launch: ["Launch", "Something goes live"],
  budget_cycle: ["Budget cycle", "Budgets are set"],
});

/** What a note records. */
export type NoteKind = "note" | "objection" | "criterion" | "constraint" | "process_step";
export const NOTE_KINDS = /* @__PURE__ */ vocabulary<NoteKind>({
  note: ["Note", "Anything worth keeping"],
  objection: ["Objection", "A concern to answer"],
  criterion: ["Criterion", "Something the choice will be judged by"],
  constraint: ["Constraint", "Something that limits the choice"],
  process_step: ["Process step", "A step of the purchasing process"],
});

/** How much an account matters to us. */
export type Tier = "strategic" | "key" | "growth" | "standard";
export const TIERS = /* @__PURE__ */ vocabulary<Tier>({
  strategic: ["Strategic", "Shapes our own plans"],
  key: ["Key", "Carries much of the revenue"],
  growth: ["Growth", "Expected to grow"],
  standard: ["Standard", "All others"],
});
