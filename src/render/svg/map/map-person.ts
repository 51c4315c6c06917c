import type { BuyingRole, Side } from "../../../model/vocabularies.js";
import type { StanceCamp } from "../../shared/stance-camp.js";
import type { TieFamily } from "../themes.js";

/** A node of the map: one person, or several as one. */
export interface MapPerson {
  /** The person's id; of several `others:` and their department. */
  readonly id: string;
  readonly name: string;
  /** The title; of several how many they are. */
  readonly title: string;
  /** How many people the node stands for. */
  readonly count: number;
  readonly side: Side;
  readonly role: BuyingRole | null;
  /** Share of influence, 0..1; `null` for people without one: our team, and competitors' people. */
  readonly influence: number | null;
  readonly stance: number | null;
  readonly camp: StanceCamp;
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
  /** How many ties the line stands for. */
  readonly count: number;
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
}
