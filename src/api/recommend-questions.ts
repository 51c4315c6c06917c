import { gaps } from "../insights/gaps/find-gaps.js";
import type { Question } from "../planning/questions/question.js";
import { questions } from "../planning/questions/questions.js";
import { composeInfluence } from "./compose-influence.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import { readScoreOptions, type ScoreOptions } from "./score-options.js";

/**
 * What to find out next, of whom, and by how much it would change the picture: at most ten questions, those that settle most first.
 *
 * `impact` is the share of the variance that the sampled unknown explains, over the same samples that give the intervals: of the
 * position of the group for a stance; of that or of who leads, whichever is larger, for whom somebody listens to and for who decides.
 * It is 0 for facts that are not sampled, and without samples; such a question is asked only if a rule waits for it (`unlocks`).
 * `answer` is a change in which the answer is left open: a form fills the value that is `null`, or the end of the tie that is
 * empty, and `applyChanges` writes it down.
 *
 * Cost: as `findGaps`, and O(samples · people).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param options - See {@link ScoreOptions}.
 * @returns Largest impact first, then most rules unlocked, then most influence; empty if nothing is worth asking.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, `unknown_goal`.
 * @see Saltelli et al. (2008), Global Sensitivity Analysis, {@link https://doi.org/10.1002/9780470725184}, on shares of variance
 *
 * @example
 * ```ts
 * import { recommendQuestions } from "account-graph";
 *
 * const [first] = recommendQuestions({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], coverage: "brief" },
 *     { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], stance: "supporter", coverage: "brief" },
 *   ],
 * });
 * console.log(first.id, first.askOf[0].label, first.answer);
 * // prints: stance:dana Dana Cole { type: 'update_person', personId: 'dana', set: { stance: null } }
 * ```
 */
export function recommendQuestions(account: AccountOrGraph, options: ScoreOptions = {}): Question[] {
  const checked = readScoreOptions(options);
  const { network, influence, stakeholders, politics, uncertainty } = composeInfluence(
    openAccount(account, checked),
    checked,
  );
  const { checks } = gaps(network, influence, stakeholders, politics, { ...checked, samples: 0 });
  return questions(network, influence, checks, uncertainty);
}
