import { sayAction } from "./actions.js";
import { saysAdmission } from "./admission.js";
import { allianceSentence } from "./alliances.js";
import { saysBrief } from "./brief.js";
import { saysCounterfactual } from "./counterfactuals.js";
import { decisionSentence } from "./decision.js";
import { differenceSentence } from "./difference.js";
import { saysPlan } from "./engagement.js";
import { sayEvidence } from "./evidence.js";
import { saysForecast } from "./forecast.js";
import { say as sayAttention } from "./gaps/attention.js";
import { sayBenchmark } from "./gaps/benchmarks.js";
import { say as sayCoverage } from "./gaps/coverage.js";
import { say as sayCustom } from "./gaps/custom.js";
import { say as sayDataQuality } from "./gaps/data-quality.js";
import { say as sayDecision } from "./gaps/decision.js";
import { sayMeeting } from "./gaps/meetings.js";
import { sayMissing } from "./gaps/missing-facts.js";
import { say as sayPlanning } from "./gaps/planning.js";
import { say as sayResilience } from "./gaps/resilience.js";
import { say as saySentiment } from "./gaps/sentiment.js";
import { saysGoals } from "./goals.js";
import { healthSentence } from "./health.js";
import { saysIntroduction } from "./introductions.js";
import { changeIssue } from "./issues/change-issues.js";
import { dataWarning } from "./issues/data-warnings.js";
import { graphIssue } from "./issues/graph-issues.js";
import { allianceIssue, comparisonIssue, influenceIssue } from "./issues/insight-issues.js";
import { hintSentence } from "./issues/issue-hints.js";
import { networkIssue } from "./issues/network-issues.js";
import { planningIssue } from "./issues/planning-issues.js";
import { referenceIssue } from "./issues/reference-issues.js";
import { keyPlayerSentence } from "./key-players.js";
import { saysLinking } from "./linking.js";
import type { ParametersOf } from "./parameters.js";
import { sayPortfolio } from "./portfolio.js";
import { questionSentence } from "./questions.js";
import { labelSentence } from "./ref-labels.js";
import { reportSentence } from "./report.js";
import { saysResilience } from "./resilience.js";
import { explanationSentence, methodSentence, stakeholderSentence } from "./stakeholders.js";
import { tableLabel } from "./tables.js";
import { saysTarget } from "./targets.js";
import { saysWhatIf } from "./what-if.js";
import { word } from "./words.js";
import { englishWriterWords } from "./writer.js";

/** Every template there is, by key. For docs, catalogs and tests: no result imports it, so that none carries what it cannot say. */
export const english = {
  ...englishWriterWords,
  ...word.templates,
  ...labelSentence.templates,
  ...tableLabel.templates,
  ...decisionSentence.templates,
  ...stakeholderSentence.templates,
  ...explanationSentence.templates,
  ...methodSentence.templates,
  ...healthSentence.templates,
  ...saysAdmission.templates,
  ...allianceSentence.templates,
  ...keyPlayerSentence.templates,
  ...differenceSentence.templates,
  ...questionSentence.templates,
  ...sayDecision.templates,
  ...sayCoverage.templates,
  ...sayResilience.templates,
  ...sayAttention.templates,
  ...saySentiment.templates,
  ...sayPlanning.templates,
  ...sayDataQuality.templates,
  ...sayCustom.templates,
  ...sayMeeting.templates,
  ...sayMissing.templates,
  ...sayBenchmark.templates,
  ...sayAction.templates,
  ...saysBrief.templates,
  ...saysCounterfactual.templates,
  ...saysWhatIf.templates,
  ...saysTarget.templates,
  ...saysIntroduction.templates,
  ...saysResilience.templates,
  ...saysForecast.templates,
  ...saysPlan.templates,
  ...saysGoals.templates,
  ...sayEvidence.templates,
  ...sayPortfolio.templates,
  ...saysLinking.templates,
  ...reportSentence.templates,
  ...referenceIssue.templates,
  ...changeIssue.templates,
  ...dataWarning.templates,
  ...graphIssue.templates,
  ...networkIssue.templates,
  ...influenceIssue.templates,
  ...allianceIssue.templates,
  ...comparisonIssue.templates,
  ...planningIssue.templates,
  ...hintSentence.templates,
};

/** Every key that a sentence, a title, a label or an issue of a result can carry. */
export type SentenceKey = keyof typeof english;

/** What each of them is made of, by key: `SentenceParams["stakeholder.own"]`. */
export type SentenceParams = {
  readonly [Key in SentenceKey]: (typeof english)[Key] extends `${infer Template}` ? ParametersOf<Template> : never;
};
