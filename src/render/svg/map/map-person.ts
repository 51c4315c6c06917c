import type { BuyingRole, Side } from "../../../model/vocabularies.js";
import type { StanceCamp } from "../../shared/stance-camp.js";
import type { PersonMark } from "../marks.js";
import type { TieFamily } from "../themes.js";

/** A node of the map: one person, several as one, or a seat that nobody fills. */
export interface MapPerson {
  /** The person's id; of several `others:` and their department; of a seat `missing:` and its role. */
  readonly id: string;
  readonly name: string;
  /** The title; of several how many they are. */
  readonly title: string;
  /** How many people the node stands for; 0: a wanted role that nobody is known to hold. */
  readonly count: number;
  readonly side: Side;
  readonly role: BuyingRole | null;
  /** The account's own word for it. */
  readonly ownRole?: string | null;
  /** Share of influence, 0..1; `null` for people without one: our team, and competitors' people. */
  readonly influence: number | null;
  readonly stance: number | null;
  readonly camp: StanceCamp;
  /** Of several people: how much of their influence stands where, parts of 1; `null` for a single person. */
  readonly stances: Readonly<Record<StanceCamp, number>> | null;
  readonly marks: readonly PersonMark[];
  /** Whether the map is about this person. */
  readonly isFocus: boolean;
  readonly isCovered: boolean;
  readonly isVacant: boolean;
  readonly factionId: string | null;
  /** Tooltip. */
  readonly reason: string;
}

/** A line of the map, or several as one. */
export interface MapTie {
  /** Indices of the ends among the people of the map. */
  readonly from: number;
  readonly to: number;
  readonly family: TieFamily;
  /** 0..1 */
  readonly strength: number;
  /** Which ends get an arrow: influence flows there; a manager, for a reporting line. */
  readonly arrows: "to" | "both" | "none";
  /** Whether it is a guess, stated by no one. */
  readonly isInferred: boolean;
  /** A dotted reporting line. */
  readonly isDotted: boolean;
  /** What the account calls ties of kinds of its own that the line stands for, sorted. */
  readonly ownKinds: readonly string[];
  /** Ids of the ties that the line stands for, sorted. */
  readonly ids: readonly string[];
}

/** A group of people who stand together. */
export interface MapFaction {
  readonly id: string;
  readonly label: string;
  /** Indices of two members or more. */
  readonly members: readonly number[];
}

/** What a map shows, before it has places. */
export interface InfluenceMap {
  readonly people: readonly MapPerson[];
  readonly ties: readonly MapTie[];
  readonly factions: readonly MapFaction[];
  /** Ties left out because each person has weightier ones. */
  readonly tiesLeftOut: number;
  /** People left out because they are farther from the one in focus. */
  readonly peopleBeyond: number;
  /** Seats left out because there is no room. */
  readonly seatsLeftOut: number;
}
