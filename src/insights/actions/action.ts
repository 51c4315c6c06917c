import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Change } from "../../model/change.js";

/** What is done with somebody. */
export type ActionVerb =
  | "meet"
  | "win_over"
  | "neutralize"
  | "strengthen"
  | "re_engage"
  | "confirm"
  | "protect"
  | "hand_over"
  | "ask";

/** What to do next with one person: all gaps about them folded into one step with one owner. */
export interface Action {
  /** `action:goal:person`, stable across snapshots. */
  id: string;
  /** A customer or external; one of our team where the gap is within it. */
  person: Ref;
  /** Who of our team: the same for this person everywhere in the result; `null`: nobody fits. */
  owner: Ref | null;
  verb: ActionVerb;
  /**
   * From our team to the person: who of our team asks, the nearest person we know, everybody between, and the person. Empty where we know
   * them; without anybody who could introduce us, the owner and the person.
   */
  route: Ref[];
  /** Ids of actions about people on the route, which should come first. */
  after: string[];
  /** Ids of the gaps it is about. */
  closes: string[];
  /** Once they are true and applied, those of the gaps are closed whose remedy offers changes. */
  changes: Change[];
  /** What the group's position gains if the person comes to stand as the changes say, −2..2; `null`: they change no known stance. */
  gain: number | null;
  reason: Sentence;
}
