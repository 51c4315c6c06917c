import type { Carried, Id, IsoDate, Maybe } from "./fields.js";
import type { PersonInput } from "./person.js";
import type { BuyingRole } from "./vocabularies.js";

/**
 * A seat: what belongs to it survives who holds it. Whoever holds it on the day has its title, department, level, roles, rights and
 * reporting lines where their own fields say nothing, and whoever succeeds them inherits these; feelings and contacts stay with people.
 * A seat that nobody holds stands on the map as a vacant one, with its rights: a post to be filled, or a role that is wanted.
 *
 * The id of a position may stand wherever a reporting line or a stake names a person: it means whoever holds the seat.
 */
export interface PositionInput extends Carried {
  /** Not the id of a person. */
  readonly id: Id;
  /** Job title of the seat. */
  readonly title: string;
  /** Department of the seat. */
  readonly departmentId?: Maybe<Id>;
  /** 0 = board or chief executive. */
  readonly level?: Maybe<number>;
  /** Roles that belong to the seat. */
  readonly roles?: Maybe<readonly BuyingRole[]>;
  /** What whoever holds it may decide. */
  readonly authority?: Maybe<PersonInput["authority"]>;
  /** Whether the seat takes part in the decision. */
  readonly inBuyingGroup?: Maybe<boolean>;
  /** Overrides the weight of whoever holds it. */
  readonly decisionWeight?: Maybe<number>;
  /** A position, or a person. */
  readonly reportsTo?: Maybe<Id>;
  /** Positions or people. */
  readonly dottedLineTo?: Maybe<readonly Id[]>;
  /** Who holds it and who held it. Without dates: at all times. At any time one at most. */
  readonly holders?: Maybe<readonly HolderInput[]>;
}

/** Somebody who holds, held or will hold a position. */
export interface HolderInput {
  readonly personId: Id;
  readonly from?: Maybe<IsoDate>;
  /** The last day. */
  readonly until?: Maybe<IsoDate>;
}
