import type { AccountInput } from "../model/account.js";
import type { CompanyInput, MembershipInput } from "../model/company.js";
import type {
  CompetitorInput,
  DepartmentInput,
  EventInput,
  NeedInput,
  NoteInput,
  ObservationInput,
  PainPointInput,
  SourceInput,
} from "../model/context.js";
import type { GoalInput, StakeInput } from "../model/goal.js";
import type { InteractionInput } from "../model/interaction.js";
import type { PersonInput } from "../model/person.js";
import type { HolderInput, PositionInput } from "../model/position.js";
import type { RelationshipInput } from "../model/relationship.js";
import type { RelationshipKind } from "../model/vocabularies.js";

/**
 * What a field says of a person. *identity*: who it is, and by which names, addresses and ids. *opinion*: what is thought, felt,
 * wanted or assumed, by them or about them. *behavior*: what they did and how they like to be met. *business*: the post, its rights
 * and lines, and what belongs to no single person.
 */
export type FieldClass = "identity" | "opinion" | "behavior" | "business";

/**
 * What stands in a field. *value*: numbers, dates, flags and words of a list. *id*: names something of the account. *name*: of a
 * person. *label*: of a firm, goal, place or tag. *words*: short, and results are computed from it, as from a title. *address*:
 * mail or web. *text*: prose. *open*: whatever the app stores.
 */
export type FieldContent = "value" | "id" | "name" | "label" | "words" | "address" | "text" | "open";

export type FieldEntry = `${FieldClass} ${FieldContent}`;

/** Every field of a kind of object; what has fields of its own lists them. */
export type FieldTable<T = Record<string, unknown>> = {
  readonly [Field in keyof Required<T> & string]: FieldEntry | { readonly [field: string]: FieldEntry };
};

/** Tables are plain constants, without spreads and look-ups, so that bundlers leave them out where nobody asks. */
const authority = { budget: "business value", signoffLimit: "business value", veto: "business value" } as const;

export const personClasses: FieldTable<PersonInput> = {
  id: "identity id",
  name: "identity name",
  side: "business value",
  title: "business words",
  departmentId: "business id",
  organization: "business label",
  email: "identity address",
  location: "identity label",
  level: "business value",
  reportsTo: "business id",
  isTop: "business value",
  dottedLineTo: "business id",
  directReports: "business value",
  status: "business value",
  statusFrom: "business value",
  statusUntil: "business value",
  departureRisk: "opinion value",
  roles: "opinion value",
  stance: "opinion value",
  inBuyingGroup: "business value",
  decisionWeight: "opinion value",
  authority,
  politicalStatus: "opinion value",
  relationshipRole: "opinion value",
  coverage: "behavior value",
  lastContactAt: "behavior value",
  ownerId: "business id",
  relationLevel: { current: "opinion value", desired: "opinion value" },
  competitorAffinity: { competitorId: "opinion id", value: "opinion value" },
  susceptibility: "opinion value",
  adaptability: "opinion value",
  goals: "opinion text",
  interests: "opinion text",
  persona: "opinion text",
  growthPotential: "opinion value",
  // Who does not want to be written to must not be written to, however little else is known of them.
  communication: {
    channels: "behavior value",
    minGapDays: "behavior value",
    maxGapDays: "behavior value",
    style: "behavior text",
    language: "behavior words",
    bestTime: "behavior words",
    avoid: "behavior text",
    optOut: "business value",
  },
  formerEmployers: "identity label",
  tags: "opinion label",
  provenance: "business value",
  externalIds: "identity open",
  custom: "opinion open",
};

export const stakeClasses: FieldTable<StakeInput> = {
  personId: "identity id",
  roles: "opinion value",
  stance: "opinion value",
  inBuyingGroup: "business value",
  decisionWeight: "opinion value",
  impactIfWin: "opinion value",
  impactIfLose: "opinion value",
  personalWin: "opinion text",
  needFromThem: "opinion text",
  validFrom: "business value",
  validTo: "business value",
  canHelp: { how: "opinion text", strength: "opinion value" },
  canHurt: { how: "opinion text", strength: "opinion value" },
  provenance: "business value",
  externalIds: "identity open",
  custom: "opinion open",
};

const relationshipClasses: FieldTable<RelationshipInput> = {
  id: "business id",
  from: "identity id",
  to: "identity id",
  kind: "business value",
  goalId: "business id",
  strength: "opinion value",
  aware: "opinion value",
  confidence: "business value",
  sourceId: "business id",
  asOf: "business value",
  validFrom: "business value",
  validTo: "business value",
  relationLevel: { current: "opinion value", desired: "opinion value" },
  ownerId: "business id",
  lastContactAt: "behavior value",
  purposes: "behavior value",
  mustAvoid: "opinion value",
  note: "opinion text",
  externalIds: "identity open",
  custom: "opinion open",
};

const interactionClasses: FieldTable<InteractionInput> = {
  id: "behavior id",
  at: "behavior value",
  channel: "behavior value",
  participants: { personId: "identity id", part: "behavior value" },
  initiatorId: "identity id",
  topic: "behavior text",
  goalId: "business id",
  responded: "behavior value",
  durationMinutes: "behavior value",
  sentiment: "opinion value",
  sourceId: "business id",
  externalIds: "identity open",
  custom: "opinion open",
};

const goalClasses: FieldTable<Omit<GoalInput, "stakes">> = {
  id: "business id",
  name: "business label",
  kind: "business value",
  owner: "business value",
  horizon: "business value",
  amount: "business value",
  stage: "business words",
  closeAt: "business value",
  metric: "business text",
  target: "business text",
  weight: "business value",
  decisionRule: "business value",
  competitorIds: "business id",
  externalIds: "identity open",
  custom: "opinion open",
};

const departmentClasses: FieldTable<DepartmentInput> = {
  id: "business id",
  name: "business words",
  parentId: "business id",
  headId: "business id",
  required: "business value",
  headcount: "business value",
  externalIds: "identity open",
  custom: "opinion open",
};

const competitorClasses: FieldTable<CompetitorInput> = {
  id: "business id",
  name: "business label",
  incumbent: "business value",
  strengths: "business text",
  weaknesses: "business text",
  externalIds: "identity open",
  custom: "opinion open",
};

const eventClasses: FieldTable<EventInput> = {
  id: "business id",
  kind: "business value",
  at: "business value",
  note: "business text",
  externalIds: "identity open",
  custom: "opinion open",
};

const painPointClasses: FieldTable<PainPointInput> = {
  id: "business id",
  text: "business text",
  severity: "business value",
  personIds: "opinion id",
  ownerId: "business id",
  state: "business value",
  externalIds: "identity open",
  custom: "opinion open",
};

const needClasses: FieldTable<NeedInput> = {
  id: "business id",
  text: "business text",
  priority: "business value",
  departmentId: "business id",
};

const noteClasses: FieldTable<NoteInput> = {
  id: "opinion id",
  at: "opinion value",
  text: "opinion text",
  about: "identity id",
  kind: "opinion value",
  state: "opinion value",
  sourceId: "business id",
  externalIds: "identity open",
  custom: "opinion open",
};

const sourceClasses: FieldTable<SourceInput> = {
  id: "business id",
  kind: "business value",
  collectedBy: "identity id",
  department: "business words",
  at: "business value",
  reliability: "business value",
  externalIds: "identity open",
  custom: "opinion open",
};

/** `value` is of the class of the field that was observed. */
const observationClasses: FieldTable<ObservationInput> = {
  personId: "identity id",
  field: "business value",
  value: "opinion open",
  goalId: "business id",
  sourceId: "business id",
  at: "business value",
  confidence: "business value",
  validFrom: "business value",
  validTo: "business value",
};

const holderClasses: Readonly<Record<keyof HolderInput, FieldEntry>> = {
  personId: "identity id",
  from: "business value",
  until: "business value",
};

const positionClasses: FieldTable<PositionInput> = {
  id: "business id",
  title: "business words",
  departmentId: "business id",
  level: "business value",
  roles: "opinion value",
  authority,
  inBuyingGroup: "business value",
  decisionWeight: "opinion value",
  reportsTo: "business id",
  dottedLineTo: "business id",
  holders: holderClasses,
  externalIds: "identity open",
  custom: "opinion open",
};

const companyClasses: FieldTable<CompanyInput> = {
  id: "business id",
  name: "business label",
  parentAccountId: "business id",
  externalIds: "identity open",
  custom: "opinion open",
};

const membershipClasses: FieldTable<MembershipInput> = {
  personId: "identity id",
  accountId: "business id",
  roles: "opinion value",
  title: "business words",
  validFrom: "business value",
  validTo: "business value",
};

/** What a list of an account holds. Where `all` is given, an entry as a whole is of that class. */
export interface ListClasses {
  readonly fields: FieldTable<never>;
  readonly all?: FieldClass;
}

type Lists =
  | "people"
  | "relationships"
  | "interactions"
  | "departments"
  | "goals"
  | "competitors"
  | "events"
  | "painPoints"
  | "needs"
  | "notes"
  | "sources"
  | "observations"
  | "positions"
  | "accounts"
  | "memberships";

/** The lists of an account; a tie is of the class of its kind, an observation of that of its field. */
export const listClasses: Readonly<Record<Lists, ListClasses>> = {
  people: { fields: personClasses },
  relationships: { fields: relationshipClasses },
  interactions: { fields: interactionClasses, all: "behavior" },
  departments: { fields: departmentClasses },
  goals: { fields: goalClasses },
  competitors: { fields: competitorClasses },
  events: { fields: eventClasses },
  painPoints: { fields: painPointClasses },
  needs: { fields: needClasses },
  notes: { fields: noteClasses, all: "opinion" },
  sources: { fields: sourceClasses },
  observations: { fields: observationClasses },
  positions: { fields: positionClasses },
  accounts: { fields: companyClasses },
  memberships: { fields: membershipClasses },
};

/** The fields of an account beside its lists. The words of `vocabulary` are an app's own and say nothing of anybody. */
export const accountClasses: FieldTable<Omit<AccountInput, Lists>> = {
  schemaVersion: "business value",
  id: "business id",
  name: "business label",
  asOf: "business value",
  profile: {
    industry: "business words",
    employees: "business value",
    headquarters: "business label",
    website: "business address",
    segment: "business words",
    tier: "business value",
    parentAccountId: "business id",
    objectives: "business text",
  },
  value: {
    currency: "business words",
    annualRevenue: "business value",
    potential: "business value",
    lifetime: "business value",
    shareOfWallet: "business value",
  },
  vocabulary: "business value",
  mapCompleteness: "business value",
  externalIds: "identity open",
  custom: "opinion open",
};

const kindClasses: Readonly<Record<RelationshipKind, FieldClass>> = {
  influences: "opinion",
  advises: "opinion",
  mentors: "opinion",
  sponsors: "opinion",
  trusts: "opinion",
  respects: "opinion",
  likes: "opinion",
  friend: "opinion",
  ally: "opinion",
  distrusts: "opinion",
  dislikes: "opinion",
  blocks: "opinion",
  rival: "opinion",
  conflict: "opinion",
  communicates: "behavior",
  works_with: "business",
  knows: "business",
  former_colleague: "business",
  consults_for: "business",
};

/** The class of a tie: what somebody feels or is said to have on another is an opinion, that they write to each other behavior. */
export function classOfKind(kind: RelationshipKind): FieldClass {
  return kindClasses[kind];
}

/** What stands in a field, and of which class it is. */
export function readEntry(entry: FieldEntry): { fieldClass: FieldClass; content: FieldContent } {
  const [fieldClass, content] = entry.split(" ") as [FieldClass, FieldContent];
  return { fieldClass, content };
}

/** The entry of a field of a person or stake by its name, as observations name it. */
export function observedEntry(field: string, isOfStake: boolean): FieldTable[string] {
  const table: FieldTable = isOfStake ? stakeClasses : personClasses;
  return Object.hasOwn(table, field) ? table[field]! : "opinion open";
}
