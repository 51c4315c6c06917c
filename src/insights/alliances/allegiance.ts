import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** Why somebody stands where they stand, and what would change it. */
export interface Allegiance {
  person: Ref;
  /** Their faction; `null` when nothing is known of their feelings. */
  factionId: string | null;
  /** How sure that is, 0..1, as in the faction; `null` without a faction or without samples. */
  confidence: number | null;
  /**
   * Share of the triangles of feelings around them that are balanced, weighted by the product of the three strengths, 0..1;
   * `null` without triangles. Low: they stand between people who do not get on.
   */
  balance: number | null;
  /** Everybody they stand with or against, strongest first. */
  ties: AllegianceTie[];
  /** How much more frustration there would be if they stood elsewhere: in factions they have ties to, and alone; least first. */
  moves: AllegianceMove[];
  /** The one tie without which they would stand elsewhere as well or better; `null` when no single tie decides. */
  hinge: AllegianceHinge | null;
  /** Whom not to ask for help with this person, and whom not to ask this person for help with; most hostile first. */
  avoid: { person: Ref; tie: Ref; reason: Sentence }[];
  /** Feelings between them and our people, kept apart from those among the people of the account; strongest first. */
  towardUs: { colleague: Ref; tie: Ref; sign: 1 | -1; strength: number }[];
  /** Why they stand where they stand. */
  reason: Sentence;
  /** What would make them change sides; `null` when nothing is known of their feelings. */
  change: Sentence | null;
}

/** One person they stand with or against. */
export interface AllegianceTie {
  other: Ref;
  /** The faction of the other. */
  factionId: string;
  /** The strongest single tie behind it. */
  tie: Ref;
  sign: 1 | -1;
  /** 0..1. */
  strength: number;
  /** Liking inside their faction, or hostility across: what holds them where they are. */
  fits: boolean;
}

/** Another place to stand. */
export interface AllegianceMove {
  /** `null`: alone. */
  factionId: string | null;
  /** Frustration that the move adds; below 0 where the division is not the best for this person. */
  cost: number;
}

/** The tie that decides. */
export interface AllegianceHinge {
  tie: Ref;
  /** Where they would stand without it; `null`: alone. */
  factionId: string | null;
  reason: Sentence;
}
