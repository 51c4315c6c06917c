import type { MultiDirectedGraph } from "graphology";
import type { Account } from "../model/account.js";
import type { Id } from "../model/fields.js";
import type { PersonInput } from "../model/person.js";
import type { RelationshipInput } from "../model/relationship.js";
import type { RelationshipKind } from "../model/vocabularies.js";

/** What other tools write beside our own fields: layouts `x` and `y`, renderers `size` and `color`, communities … */
interface OtherAttributes {
  [attribute: string]: unknown;
}

/**
 * A person as the attributes of a node; the key of the node is the id. Managers who are on the map are edges, so `reportsTo`
 * and `dottedLineTo` name only those who are not.
 */
export type PersonNode = Omit<PersonInput, "id"> & OtherAttributes;

/** What an edge of an {@link AccountGraph} says: a relationship, or a reporting line from a person to a manager. */
export type TieKind = RelationshipKind | "reports_to" | "dotted_line";

/** A relationship or a reporting line as the attributes of an edge; its ends are the ends of the edge. */
export type TieEdge = Omit<RelationshipInput, "from" | "to" | "kind"> & {
  readonly kind: TieKind;
  /** Of a dotted line: its place in `dottedLineTo`, where that also names managers who are not on the map. */
  readonly position?: number | undefined;
} & OtherAttributes;

/** All of an account but its people and relationships, as the attributes of a graph. */
export type AccountAttributes = Omit<Account, "people" | "relationships"> & {
  /** Who was on the map when the graph was made: tells people who were dropped from people who never were on it. */
  readonly peopleIds: readonly Id[];
  /** Only where the account has an empty list of relationships: known to have none. */
  readonly relationships?: readonly never[];
} & OtherAttributes;

/** An account as a graphology graph: see `createAccountGraph`. */
export type AccountGraph = MultiDirectedGraph<PersonNode, TieEdge, AccountAttributes>;
