import { composeActions } from "../insights/actions/compose-actions.js";
import { emptyClustering } from "../insights/alliances/empty-clustering.js";
import { gaps } from "../insights/gaps/find-gaps.js";
import { nameOpened } from "../insights/gaps/name-opened.js";
import { emptyHealth } from "../insights/health/empty-health.js";
import { health } from "../insights/health/health.js";
import { composeBackground, emptyBackground } from "../planning/brief/compose-background.js";
import { questions } from "../planning/questions/questions.js";
import { showInNotebooks } from "../render/notebook/show-in-notebooks.js";
import type { AccountScore } from "./account-score.js";
import { composeInfluence, listIssues } from "./compose-influence.js";
import type { OpenedAccount } from "./open-account.js";
import { scoreHeader } from "./score-influence.js";
import type { ScoreOptions, ScorePart } from "./score-options.js";

/** Everything about an account that is open already; the options are checked. */
export function composeScore(opened: OpenedAccount, options: ScoreOptions): AccountScore {
  const wants = (part: ScorePart) => options.include === undefined || options.include.includes(part);
  const composed = composeInfluence(opened, options, options.samples !== 0 && wants("politics"));
  const { network, influence, stakeholders, politics, decision } = composed;
  const asked = wants("gaps") || wants("questions") ? gaps(network, influence, stakeholders, politics, options) : null;
  const found = wants("gaps") ? asked : null;
  if (found !== null) nameOpened(found, { ...composed, account: opened.account }, options);
  const score: AccountScore = {
    ...scoreHeader(composed),
    stakeholders: wants("stakeholders") ? stakeholders : [],
    decision,
    method: composed.method,
    actions: found === null ? [] : composeActions(found.gaps, found.context),
    gaps: found?.gaps ?? [],
    checks: found?.checks ?? [],
    politics: wants("politics") ? politics : emptyClustering(),
    health: wants("health") ? health(network, influence, decision, composed.uncertainty) : emptyHealth(),
    questions: wants("questions") ? questions(network, influence, asked?.checks ?? [], composed.uncertainty) : [],
    background: wants("background") ? composeBackground(network) : emptyBackground(),
    issues: listIssues([...composed.issues, ...(found?.issues ?? [])]),
  };
  return showInNotebooks(score, score);
}
