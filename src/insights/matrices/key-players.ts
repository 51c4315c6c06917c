import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { OwnRole } from "../../model/plain/in-built-in-words.js";
import type { BuyingRole, PoliticalStatus } from "../../model/vocabularies.js";

/** The few people on whom the decision hangs politically, and whether they are for us. */
export interface KeyPlayers {
  /**
   * green: one of them who decides or approves is for us. amber: some are for us. red: none is known to be. `null`: there are no
   * key players, or nobody knows where any of them stands.
   */
  status: "green" | "amber" | "red" | null;
  reason: Sentence;
  /** The inner circle first, then most influence. */
  players: KeyPlayer[];
  innerCircle: KeyPlayerCount;
  politicalStructure: KeyPlayerCount;
  /** Key players whose stance is not known: what to find out first. */
  unknownStances: Ref[];
}

/** One of them. */
export interface KeyPlayer {
  person: Ref;
  title: string | null;
  standing: PoliticalStatus;
  /** stated: as written on the map. influence: core and major influence stand for the two circles. */
  standingFrom: "stated" | "influence";
  /** They decide, approve or can veto. */
  decides: boolean;
  roles: BuyingRole[];
  /** Those that the account names in words of its own; absent where there are none. */
  ownRoles?: OwnRole[];
  /** Share of the decision, 0..1. */
  influence: number;
  /** Toward us, −1..1; `null`: not known. */
  stance: number | null;
  /** green: for us from .25 up. red: against from −.25 down. amber: between. `null`: not known. */
  status: "green" | "amber" | "red" | null;
  /** One of our team is in live contact; `null`: nothing is known of our contacts. */
  covered: boolean | null;
}

/** How many stand in one circle, and how many usually do. */
export interface KeyPlayerCount {
  count: number;
  usual: [low: number, high: number];
}
