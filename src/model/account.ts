import type { CompanyInput, MembershipInput } from "./company.js";
import type {
  CompetitorInput,
  DepartmentInput,
  EventInput,
  NeedInput,
  NoteInput,
  ObservationInput,
  PainPointInput,
  SourceInput,
} from "./context.js";
import type { Carried, Id, IsoDate, Maybe } from "./fields.js";
import type { GoalInput } from "./goal.js";
import type { InteractionInput } from "./interaction.js";
import type { VocabularyInput } from "./own-words.js";
import type { PersonInput } from "./person.js";
import type { PositionInput } from "./position.js";
import type { RelationshipInput } from "./relationship.js";
import type { Tier } from "./vocabularies.js";

/** A key account as a user writes it: plain JSON. Only `id`, `name`, `asOf` and people with `id` and `name` are required. */
export interface AccountInput extends Carried {
  /** Version of this shape, 1. */
  readonly schemaVersion?: Maybe<1>;
  /** Id of the account. */
  readonly id: Id;
  /** Name of the account. */
  readonly name: string;
  /** The date the map stands for; every age is counted from it. */
  readonly asOf: IsoDate;
  /** Everybody on the map: theirs, ours, partners and competitors' people. */
  readonly people: readonly PersonInput[];
  /** Ties between two people. */
  readonly relationships?: Maybe<readonly RelationshipInput[]>;
  /** Meetings, calls and messages. */
  readonly interactions?: Maybe<readonly InteractionInput[]>;
  /** Departments of the customer. */
  readonly departments?: Maybe<readonly DepartmentInput[]>;
  /** What is to be decided or reached: deals, renewals, projects. */
  readonly goals?: Maybe<readonly GoalInput[]>;
  /** Who else wants the business. */
  readonly competitors?: Maybe<readonly CompetitorInput[]>;
  /** What happened in the company, or will. */
  readonly events?: Maybe<readonly EventInput[]>;
  /** What hurts them. */
  readonly painPoints?: Maybe<readonly PainPointInput[]>;
  /** What they need. */
  readonly needs?: Maybe<readonly NeedInput[]>;
  /** Free notes about anybody or anything. */
  readonly notes?: Maybe<readonly NoteInput[]>;
  /** Where facts come from, and how reliable that is. */
  readonly sources?: Maybe<readonly SourceInput[]>;
  /** A plain field is shorthand for one observation. */
  readonly observations?: Maybe<readonly ObservationInput[]>;
  /** The company in general. */
  readonly profile?: Maybe<{
    /** Carried along: no result reads it. */
    readonly industry?: Maybe<string>;
    readonly employees?: Maybe<number>;
    /** Carried along: no result reads it. */
    readonly headquarters?: Maybe<string>;
    /** Carried along: no result reads it. */
    readonly website?: Maybe<string>;
    /** Carried along; `summarizeScore` repeats it for portfolios, as it does the tier. */
    readonly segment?: Maybe<string>;
    readonly tier?: Maybe<Tier>;
    /** Carried along: the companies below the account stand in `accounts`. */
    readonly parentAccountId?: Maybe<Id>;
    /** What the company wants: `unknown_needs`, headlines of `diffAccounts`, briefs. */
    readonly objectives?: Maybe<readonly string[]>;
  }>;
  /** Moves no score of the account: portfolios weigh and sum it (`summarizeScore`, `comparePortfolio`); currency and share of wallet are carried along. */
  readonly value?: Maybe<{
    readonly currency?: Maybe<string>;
    readonly annualRevenue?: Maybe<number>;
    readonly potential?: Maybe<number>;
    readonly lifetime?: Maybe<number>;
    readonly shareOfWallet?: Maybe<number>;
  }>;
  /** Seats that outlast who holds them. */
  readonly positions?: Maybe<readonly PositionInput[]>;
  /** An app's own words for roles, kinds of ties, stances and channels. */
  readonly vocabulary?: Maybe<VocabularyInput>;
  /** The companies of a group, below the account itself. */
  readonly accounts?: Maybe<readonly CompanyInput[]>;
  /** Who belongs to which companies of the group. */
  readonly memberships?: Maybe<readonly MembershipInput[]>;
  /** The author's own estimate of how much of the real network is on the map, 0..1. */
  readonly mapCompleteness?: Maybe<number>;
}

/** A checked account: words read as numbers, nulls gone, nothing filled in but schemaVersion. It is itself a valid AccountInput. */
export interface Account extends AccountInput {
  readonly schemaVersion: 1;
}
