import type { Action } from "../insights/actions/action.js";
import type { AllianceClustering } from "../insights/alliances/alliance-clustering.js";
import type { HealthScore } from "../insights/health/health-score.js";
import type { Background } from "../planning/brief/background.js";
import type { Question } from "../planning/questions/question.js";
import type { GapReport } from "./find-gaps.js";
import type { InfluenceScore } from "./score-influence.js";

/** Everything the library has to say of an account. */
export interface AccountScore extends InfluenceScore, GapReport {
  /** What to do next, one entry a person, most worthwhile first: the gaps about them folded, with one owner and a route. */
  actions: Action[];
  /** Camps, factions, alliances and rivalries. */
  politics: AllianceClustering;
  health: HealthScore;
  /** What is written down and moves few numbers, for briefs and side panels; with `include` only where it is named. */
  background: Background;
  /** What to find out next, largest impact first. */
  questions: Question[];
}
