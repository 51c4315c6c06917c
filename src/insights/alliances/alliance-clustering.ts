import type { Issue, Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/**
 * Who stands with whom and who against whom among the people of the account. Two readings stand side by side: *camps* by
 * stance toward us, and *factions* by feelings toward one another. They need not agree.
 */
export interface AllianceClustering {
  /** By stance toward us: always for, undecided, against, unknown, in this order, though a camp may be empty. */
  camps: Camp[];
  /** By feelings toward one another, most influence first, then by id. Empty when no feelings are known. */
  factions: Faction[];
  /** People about whose feelings toward the others, and theirs toward them, nothing is known; by id. */
  unaligned: Ref[];
  /** Pairs of factions with more liking than hostility between them, strongest first. */
  alliances: FactionPair[];
  /** Pairs of factions with at least as much hostility as liking between them, strongest first. */
  rivalries: FactionPair[];
  /** People with friends in two factions or more, those with the least hold in their own first. */
  bridges: Bridge[];
  /** Ties that the factions do not fit: liking across factions, hostility inside one; most pressure first. */
  frustratedTies: FrustratedTie[];
  triads: Triads;
  /** What the factions were chosen by. */
  objective: "frustration" | "modularity";
  /**
   * Frustration: the strength of all frustrated ties in sum, 0 or more; 0: every tie fits. With relaxed balance those of
   * mediators are left out, and the value is proven only where it is 0. Modularity: −1..1, more is better.
   * 0 when no tie has a sign.
   */
  value: number;
  /** Whether no better division into factions exists, proven. `false`: none was found. */
  exact: boolean;
  /** No division has less frustration than this; equals `value` when `exact`. `null` for modularity. */
  lowerBound: number | null;
  /** The least frustration with at most two camps in each connected part; `null` when no tie has a sign. */
  twoCampFrustration: { value: number; exact: boolean } | null;
  /** Other divisions within 1 % of the best value that the search met, best first; at most ten. */
  alternatives: AlternativeFactions[];
  /**
   * All that in a few sentences to be read aloud: the sides, what is between them, who stands between and what would make them
   * change, whom not to ask for help with whom. Empty when no feelings are known.
   */
  story: Sentence[];
  /** Mixed and opposite feelings, and how far the answer can be relied on. */
  issues: Issue[];
}

/** People with the same stance toward us. */
export interface Camp {
  /** for: .25 or more; against: −.25 or less; undecided: between; unknown: nobody wrote it down. */
  stance: "for" | "undecided" | "against" | "unknown";
  /** Most influence first, then by id. */
  members: Ref[];
  /** Share of the decision, 0..1; the four camps and `decision.unmapped` sum to 1. Of our own side: of those in contact with them. */
  influence: number;
}

/** People who stand together: liking inside, hostility outside, as far as the ties allow. */
export interface Faction {
  /** `faction:` and the smallest id among the members. */
  id: string;
  /** Most influence first, then by id. */
  members: Ref[];
  /** The member with the most influence. */
  leader: Ref;
  /** Share of the decision of all members, 0..1; of our own side that of the people they are in contact with. */
  influence: number;
  /** Toward us, −1..1: mean over members of known stance, weighted by influence; `null` when no influence has a known stance. */
  stance: number | null;
  /** Share of the members' liking that stays inside, 0..1; 0 also when they like nobody. Low: held together by common enemies or habit. */
  cohesion: number;
  /** Strength of all hostility between members in sum; 0: at peace. */
  internalConflict: number;
  /** How sure it is that the members belong together, 0..1: the mean of `memberConfidence`; `null` with `bootstrap: false`. */
  confidence: number | null;
  /**
   * In how many of the samples, each without one tie in five, a member still stands with the others, 0..1; for a faction of one,
   * still stands alone. In the order of `members`; empty with `bootstrap: false`.
   */
  memberConfidence: { id: string; confidence: number }[];
  reason: Sentence;
}

/** What is between two factions. */
export interface FactionPair {
  /** Ids of the two factions, the more influential one first. */
  a: string;
  b: string;
  /** Share of what is between them that is liking (in an alliance) or hostility (in a rivalry), .5..1. */
  intensity: number;
  /** Strength of that liking or hostility in sum. */
  strength: number;
  /** The strongest ties of it, at most three. */
  keyTies: Ref[];
  reason: Sentence;
}

/** Somebody who stands between factions. */
export interface Bridge {
  person: Ref;
  /** Ids of the factions with people of mutual liking, the strongest first. */
  between: string[];
  /** 0..1. 1: as much liking ties them to the other faction as to their own; 0: wholly held by their own. */
  margin: number;
  /** Whether they like members of two rival factions, their own counted, are at odds with nobody in either, and lead none. */
  mediator: boolean;
  reason: Sentence;
}

/** A tie that the factions do not fit. */
export interface FrustratedTie {
  /** The strongest single tie behind it. */
  tie: Ref;
  from: Ref;
  to: Ref;
  /** 1: liking across factions; −1: hostility inside one. */
  sign: 1 | -1;
  /** How strong the feeling between the two is, 0..1. */
  strength: number;
  /** How strongly those whom both know pull the other way, 0 or more; 0: they do not. High: more likely to change. */
  pressure: number;
  reason: Sentence;
}

/** How many triangles of signed ties there are, by how many of their ties are friendly. */
export interface Triads {
  /** Three friends. */
  "+++": number;
  /** Two friends of one person who are at odds: not balanced. */
  "++-": number;
  /** Two friends with a common enemy. */
  "+--": number;
  /** Three enemies: not balanced with two camps. */
  "---": number;
  /** Share of the triangles that are balanced (`+++` and `+--`), 0..1; `null` without triangles. */
  balanced: number | null;
}

/** Another division that fits nearly as well. */
export interface AlternativeFactions {
  /** As `value` of the clustering. */
  value: number;
  /** Ids of the members of each faction, sorted. */
  factions: string[][];
}
