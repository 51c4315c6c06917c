import type { Ref, Sentence } from "../internal/sentence.js";

/**
 * Every parameter that a sentence can have, one meaning a name. A template can only use names that stand here. Shares are fractions,
 * words for codes (roles, kinds, channels) are sentences of the table `words`, and names of the user's are strings.
 */
export interface SentenceParameters {
  // People and lists of people.
  /** The person it is about. */
  person: Ref;
  /** The people it is about. */
  people: Ref[];
  other: Ref;
  others: Ref[];
  /** The first to go to. */
  first: Ref;
  second: Ref;
  /** Of our team. */
  owner: Ref;
  owners: Ref[];
  /** The person of theirs whom we know and who helps. */
  contact: Ref;
  contacts: Ref[];
  /** Those between, on a route. */
  through: Ref[];
  decider: Ref;
  deciders: Ref[];
  // Numbers.
  count: number;
  total: number;
  rank: number;
  days: number;
  limit: number;
  /** A fraction, printed as a percentage. */
  share: number;
  /** Ends of a range. */
  low: number;
  high: number;
  /** People who said whom they listen to. */
  tellers: number;
  /** Decisions learned from, and judged on. */
  training: number;
  heldOut: number;
  cases: number;
  /** Shares of decisions that were called right. */
  accuracy: number;
  compared: number;
  ratio: number;
  /** Days that usually pass. */
  usual: number;
  expected: number;
  covered: number;
  /** 0..100. */
  health: number;
  /** How ties are read. */
  reading: Sentence;
  /** What it is compared with. */
  baseline: Sentence;
  /** What a tie says: `Ana Ruiz trusts Lee Wong`. */
  tie: Ref;
  // Words of the user's.
  department: string;
  text: string;
  /** ISO date. */
  date: string;
  // Of actions.
  /** What to do. */
  advice: Sentence;
  /** Why. */
  because: Sentence;
  // Of gaps.
  /** Whom the person listens to, or who listens to them: what the sentence says. */
  listeners: Ref[];
  /** Who might be the one looked for, likeliest first. */
  candidates: Ref[];
  /** Whom to go to. */
  targets: Ref[];
  /** Whom the person listens to and who is not against us. */
  allies: Ref[];
  boss: Ref;
  /** From the first to the last, each knowing the next. */
  route: Ref[];
  competitor: Ref;
  note: Ref;
  /** In the account's own currency. */
  amount: number;
  level: number;
  /** How sure, a fraction. */
  confidence: number;
  /** Shares of two sides, and of our own attention. */
  otherShare: number;
  attention: number;
  /** Words for codes. */
  stance: Sentence;
  channel: Sentence;
  event: Sentence;
  current: Sentence;
  desired: Sentence;
  role: Sentence;
  roles: Sentence[];
  purposes: Sentence[];
  /** What is meant, wanted or missing. */
  facts: Sentence[];
  // Of plans.
  before: Sentence;
  after: Sentence;
  /** Another sentence, said in full. */
  reason: Sentence;
  goal: Ref;
  otherGoal: Ref;
  topics: Ref[];
  topic: Ref;
  channels: Sentence[];
  // Of issues.
  /** What was given, as it stands in a message (texts in quotes, long ones cut), or a day in a label. */
  value: string;
  otherValue: string;
  /** A known word or id that may have been meant, in quotes. */
  nearest: string;
  /** Where else something stands: `people[3]`. */
  at: string;
  /** Name of a field. */
  field: string;
  /** Names of people or departments; in messages in quotes. */
  name: string;
  otherName: string;
  otherLevel: number;
  /** Names that point to each other, from the first back to the first. */
  circle: string;
  /** Words of the model, or code, that the message lists. */
  codes: string;
  // Of influence, health, alliances and differences.
  /** Sub-sentence that a sentence begins with. */
  opening: Sentence;
  /** A rank among others, with its range. */
  place: Sentence;
  /** How a decision is made, and what it takes. */
  rule: Sentence;
  needs: Sentence;
  /** A person with their title. */
  who: Sentence;
  /** Sides of a conflict. */
  side: Sentence;
  otherSide: Sentence;
  /** How strong, how fresh. */
  grade: Sentence;
  /** What an answer would make clearer. */
  outcome: Sentence;
  /** By distance. */
  steps: Sentence[];
  /** Points of a hundred: 0..100, whole. */
  points: number;
  direct: number;
  indirect: number;
  /** Fractions that sum to 1, printed as percentages. */
  backing: number;
  opposed: number;
  undecided: number;
  unknown: number;
  /** As many equally strong relationships, one decimal. */
  threads: number;
  leader: Ref;
  /** Whom two people both know. */
  mutual: Ref;
  /** Departments. */
  unit: Ref;
  otherUnit: Ref;
  /** What changed, from what to what. */
  what: Sentence;
  from: Sentence;
  to: Sentence;
  /** Title of a rule. */
  title: Sentence;
  // Sub-clauses.
  /** Details, each with its own punctuation from the template. */
  clauses: Sentence[];
}

type Names<Inside extends string> = Inside extends `^${infer Rest}` ? Names<Rest> : Bare<Inside>;
type Bare<Inside extends string> = Inside extends `${infer Name}${"|" | "?"}${string}`
  ? Bare<Name>
  : Inside extends `${infer Name}${"%" | "@" | ";" | "," | "_" | ">"}`
    ? Name
    : Inside;

/** The names between the braces of a template. */
export type NamesIn<Template extends string> = Template extends `${string}{${infer Inside}}${infer Rest}`
  ? Names<Inside> | NamesIn<Rest>
  : never;

/** What a template has to be given. A name that is not in {@link SentenceParameters} can be given by nobody. */
export type ParametersOf<Template extends string> = {
  readonly [Name in NamesIn<Template>]: Name extends keyof SentenceParameters ? SentenceParameters[Name] : never;
};
