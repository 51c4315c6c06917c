import type { Carried, Id, IsoDate, Maybe } from "./fields.js";
import type { BuyingRole } from "./vocabularies.js";

/** A company of the group that the account stands for. The account itself is the head of the group; parents lead up to it. */
export interface CompanyInput extends Carried {
  /** Id of the company. */
  readonly id: Id;
  /** Name of the company. */
  readonly name: string;
  /** The company above. @defaultValue the account itself */
  readonly parentAccountId?: Maybe<Id>;
}

/** One person's place in one company of the group. Somebody with several belongs to several; without any, to the account itself. */
export interface MembershipInput {
  /** Id of the person. */
  readonly personId: Id;
  /** A company of `accounts`, or the account itself. */
  readonly accountId: Id;
  /** Held in this company; on the map of the whole group they add to the person's own. */
  readonly roles?: Maybe<readonly BuyingRole[]>;
  /** In this company. On the map of the whole group the person's own title counts. */
  readonly title?: Maybe<string>;
  /** The first day on which they belong to it. */
  readonly validFrom?: Maybe<IsoDate>;
  /** The last day. */
  readonly validTo?: Maybe<IsoDate>;
}
