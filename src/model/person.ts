import type { Carried, Id, IsoDate, Maybe, Provenance } from "./fields.js";
import type {
  Adaptability,
  BudgetAuthority,
  BuyingRole,
  Channel,
  Coverage,
  PersonStatus,
  PoliticalStatus,
  RelationLevel,
  RelationshipRole,
  Side,
  Stance,
} from "./vocabularies.js";

/** Somebody on the map, on any side, or a vacant seat. Only `id` and `name` are required. */
export interface PersonInput extends Carried {
  /** Id of the person. */
  readonly id: Id;
  /** Name as it is written. */
  readonly name: string;
  /** @defaultValue "customer" */
  readonly side?: Maybe<Side>;
  /** Job title. */
  readonly title?: Maybe<string>;
  /** Department they work in. */
  readonly departmentId?: Maybe<Id>;
  /** For whom they work, where it is not the customer: a partner firm through which all routes run is a single point of contact. */
  readonly organization?: Maybe<string>;
  /** E-mail address. */
  readonly email?: Maybe<string>;
  /** Carried along; `diffAccounts` tells when it changes. */
  readonly location?: Maybe<string>;
  /** 0 = board or chief executive. Absent: from the reporting line, else inferred from the title, marked as such. */
  readonly level?: Maybe<number>;
  /** Id of their boss; null: nobody. */
  readonly reportsTo?: Maybe<Id>;
  /** Known to have nobody above. */
  readonly isTop?: Maybe<boolean>;
  /** Id of a second boss. */
  readonly dottedLineTo?: Maybe<readonly Id[]>;
  /** How many people report to this person, where they are not all on the map. */
  readonly directReports?: Maybe<number>;
  /** Whether they are in their seat. */
  readonly status?: Maybe<PersonStatus>;
  /** The first day of the status. */
  readonly statusFrom?: Maybe<IsoDate>;
  /** The last day of the status. */
  readonly statusUntil?: Maybe<IsoDate>;
  /** 0..1 */
  readonly departureRisk?: Maybe<number>;
  /** Absent: unknown. An empty list: known to have none. */
  readonly roles?: Maybe<readonly BuyingRole[]>;
  /** Toward us. Absent: unknown, which is not neutral. */
  readonly stance?: Maybe<Stance>;
  /** Whether they take part in the decision. */
  readonly inBuyingGroup?: Maybe<boolean>;
  /** Overrides the weight that follows from roles, budget and side; an economic buyer has 1. */
  readonly decisionWeight?: Maybe<number>;
  /** What they may decide. */
  readonly authority?: Maybe<{
    readonly budget?: Maybe<BudgetAuthority>;
    readonly signoffLimit?: Maybe<number>;
    readonly veto?: Maybe<boolean>;
  }>;
  /** Standing in the organization's politics. */
  readonly politicalStatus?: Maybe<PoliticalStatus>;
  /** Their role toward us. */
  readonly relationshipRole?: Maybe<RelationshipRole>;
  /** How well we know them, where nobody wrote down single contacts. */
  readonly coverage?: Maybe<Coverage>;
  /** When we last spoke. */
  readonly lastContactAt?: Maybe<IsoDate>;
  /** Which of our people looks after them. */
  readonly ownerId?: Maybe<Id>;
  /** How they see us, and how they should. */
  readonly relationLevel?: Maybe<{ readonly current?: Maybe<RelationLevel>; readonly desired?: Maybe<RelationLevel> }>;
  /** Leaning to a competitor, -1..1; an empty list: known to lean to none. */
  readonly competitorAffinity?: Maybe<readonly { readonly competitorId: Id; readonly value: number }[]>;
  /** How far others sway them, 0..1; overrides the option of the same name. */
  readonly susceptibility?: Maybe<number>;
  /** How they take to change: briefs say how to bring something new to them. */
  readonly adaptability?: Maybe<Adaptability>;
  /** What they want to reach. */
  readonly goals?: Maybe<readonly string[]>;
  /** For briefs. */
  readonly interests?: Maybe<readonly string[]>;
  /** Carried along; `diffAccounts` tells when it changes. */
  readonly persona?: Maybe<string>;
  /** How much there is to gain with them, 0..1: from .5 up they get a step in `planEngagement`; briefs name it. */
  readonly growthPotential?: Maybe<number>;
  /** Their wishes: rules about contact, advice, plans and briefs heed them; whoever opted out is not to be met. */
  readonly communication?: Maybe<{
    readonly channels?: Maybe<readonly Channel[]>;
    readonly minGapDays?: Maybe<number>;
    readonly maxGapDays?: Maybe<number>;
    readonly style?: Maybe<string>;
    readonly language?: Maybe<string>;
    readonly bestTime?: Maybe<string>;
    readonly avoid?: Maybe<readonly string[]>;
    readonly optOut?: Maybe<boolean>;
  }>;
  /** Where they worked before. */
  readonly formerEmployers?: Maybe<readonly string[]>;
  /** Carried along: no result reads it. */
  readonly tags?: Maybe<readonly string[]>;
  /** How single fields are known, by field name. */
  readonly provenance?: Maybe<Readonly<Record<string, Provenance>>>;
}
