export { accountAt } from "./api/account-at.js";
export type { AccountScore } from "./api/account-score.js";
export { type AdmittedFacts, admitFacts, type FactDocument, type FactProposal } from "./api/admit-facts.js";
export type { ClusterOptions as AllianceOptions } from "./api/alliance-options.js";
export { applyChanges } from "./api/apply-changes.js";
export { assessResilience, type ResilienceOptions } from "./api/assess-resilience.js";
export { attentionGraph } from "./api/attention-graph.js";
export { briefMeeting, type MeetingBriefOptions } from "./api/brief-meeting.js";
export {
  type Baseline,
  type Calibration,
  type CalibrationOptions,
  type ClosedDecision,
  calibrateDecisions,
} from "./api/calibrate-decisions.js";
export { clusterAlliances } from "./api/cluster-alliances.js";
export { compareGoals } from "./api/compare-goals.js";
export {
  type CompetitorPositions,
  type CompetitorPositionsOptions,
  competitorPositions,
} from "./api/competitor-positions.js";
export { competitorRows } from "./api/competitor-rows.js";
export { contactGraph } from "./api/contact-graph.js";
export { type CoverageMatrix, coverageMatrix } from "./api/coverage-matrix.js";
export { coverageRows } from "./api/coverage-rows.js";
export { createScenario } from "./api/create-scenario.js";
export { defineGapRule } from "./api/define-gap-rule.js";
export { type DepartmentMatrix, departmentMatrix } from "./api/department-matrix.js";
export { departmentRows } from "./api/department-rows.js";
export { diffAccounts } from "./api/diff-accounts.js";
export { diffScores } from "./api/diff-scores.js";
export { erasePerson } from "./api/erase-person.js";
export { estimateUnseen, type UnseenEstimate, type UnseenOptions } from "./api/estimate-unseen.js";
export { explainAllegiance } from "./api/explain-allegiance.js";
export { explainStakeholder } from "./api/explain-stakeholder.js";
export { exportPerson } from "./api/export-person.js";
export { type CounterfactualOptions, findCounterfactuals } from "./api/find-counterfactuals.js";
export { findGaps, type GapReport } from "./api/find-gaps.js";
export { findIntroductions, type IntroductionOptions } from "./api/find-introductions.js";
export { findIssues } from "./api/find-issues.js";
export { findSuccessors } from "./api/find-successors.js";
export { forecastDecision } from "./api/forecast-decision.js";
export { forgetBefore } from "./api/forget-before.js";
export { gapRows } from "./api/gap-rows.js";
export { type GuessSignsOptions, guessSigns } from "./api/guess-signs.js";
export { hierarchyGraph } from "./api/hierarchy-graph.js";
export { type KeyPlayerReport, keyPlayers } from "./api/key-players.js";
export type { MatrixOptions } from "./api/matrix-options.js";
export { type MergedView, mergeViews } from "./api/merge-views.js";
export type { AccountOrGraph } from "./api/open-account.js";
export { type EngagementOptions, planEngagement } from "./api/plan-engagement.js";
export type { ProjectedPerson, ProjectionOptions } from "./api/projection.js";
export { pseudonymizeAccount } from "./api/pseudonymize-account.js";
export { reachOf } from "./api/reach-of.js";
export { recommendQuestions } from "./api/recommend-questions.js";
export { recommendTargets, type TargetOptions } from "./api/recommend-targets.js";
export { type RedactOptions, redactAccount } from "./api/redact-account.js";
export { type RoleMatrix, type RoleMatrixOptions, roleMatrix } from "./api/role-matrix.js";
export { ROLE_PRESETS, type RolePreset } from "./api/role-presets.js";
export { roleRows } from "./api/role-rows.js";
export { scoreAccount } from "./api/score-account.js";
export { scoreGoals } from "./api/score-goals.js";
export { scoreHealth } from "./api/score-health.js";
export { type InfluenceScore, type ScoreHeader, scoreInfluence } from "./api/score-influence.js";
export type { ScoreOptions, ScorePart } from "./api/score-options.js";
export { signedGraph } from "./api/signed-graph.js";
export { type Row, stakeholderRows } from "./api/stakeholder-rows.js";
export { type SuggestTiesOptions, suggestTies } from "./api/suggest-ties.js";
export { type AgentSummary, type SummarizeForAgentOptions, summarizeForAgent } from "./api/summarize-for-agent.js";
export { type AccountSummary, summarizeScore } from "./api/summarize-score.js";
export { THRESHOLD_PRESETS, type ThresholdPreset } from "./api/threshold-presets.js";
export { trackPlan } from "./api/track-plan.js";
export { type AccountWatch, type WatchOptions, watchAccount } from "./api/watch-account.js";
export { whatIf } from "./api/what-if.js";
export type { AccountAttributes, AccountGraph, PersonNode, TieEdge, TieKind } from "./graph/account-graph.js";
export type { ProjectedTie } from "./graph/build-simple-graph.js";
export { createAccountGraph } from "./graph/create-account-graph.js";
export type { AnyGraph } from "./graph/is-graph.js";
export {
  type MergedGraph,
  type MergedTie,
  type MergeParallelTiesOptions,
  mergeParallelTies,
} from "./graph/merge-parallel-ties.js";
export { toAccount } from "./graph/to-account.js";
export type { Action, ActionVerb } from "./insights/actions/action.js";
export type { RefusalCode } from "./insights/admission/judge-change.js";
export type { Allegiance, AllegianceHinge, AllegianceMove, AllegianceTie } from "./insights/alliances/allegiance.js";
export type {
  AllianceClustering,
  AlternativeFactions,
  Bridge,
  Camp,
  Faction,
  FactionPair,
  FrustratedTie,
  Triads,
} from "./insights/alliances/alliance-clustering.js";
export type { SignGuess } from "./insights/alliances/sign-guess.js";
export type { TieSuggestion } from "./insights/alliances/suggest-ties.js";
export type { Difference, InfluenceDifference, PersonDifference } from "./insights/difference/difference.js";
export type { BuiltInRule, RuleName } from "./insights/gaps/catalogue.js";
export type { CustomFinding, GapRule, RuleContext } from "./insights/gaps/custom/custom-rule.js";
export type { Benchmark, GapFamily, Metric, MissingFact, Proof } from "./insights/gaps/finding.js";
export type { Check, Gap, GapBand, Remedy } from "./insights/gaps/gap.js";
export type { GapOptions, Suppression } from "./insights/gaps/gap-options.js";
export type { RulePreset, RuleSettings } from "./insights/gaps/settings.js";
export type { WantedRole } from "./insights/gaps/wanted-role.js";
export type {
  Concentration,
  HealthDimension,
  HealthDimensionName,
  HealthScore,
  Threads,
} from "./insights/health/health-score.js";
export type { DecisionVote } from "./insights/influence/decision-vote.js";
export type { StakeholderExplanation } from "./insights/influence/explain.js";
export type { ScoreMethod } from "./insights/influence/method.js";
export type { Decision, Stakeholder } from "./insights/influence/stakeholder.js";
export type {
  CompetitorGrid,
  CompetitorPosition,
  CompetitorSupporter,
  CompetitorTotals,
} from "./insights/matrices/competitor-grid.js";
export type {
  CoverageCell,
  CoverageColumn,
  CoverageGrid,
  CoverageRow,
  CoverageTotals,
} from "./insights/matrices/coverage-grid.js";
export type { CoverageSum } from "./insights/matrices/coverage-sum.js";
export type {
  DepartmentCell,
  DepartmentGrid,
  DepartmentRow,
  DepartmentTotals,
  LevelColumn,
} from "./insights/matrices/department-grid.js";
export type { KeyPlayer, KeyPlayerCount, KeyPlayers } from "./insights/matrices/key-players.js";
export type { RelationProgress } from "./insights/matrices/relation-progress.js";
export type { RoleGoal, RoleGrid, RoleHolder, RoleRow, RoleTotals } from "./insights/matrices/role-grid.js";
export { AccountError, type AccountErrorCode, isAccountError } from "./internal/account-error.js";
export { formatIssues } from "./internal/format-issues.js";
export type { Issue, Ref, Severity } from "./internal/issue.js";
export type { Interval } from "./internal/numbers.js";
export type { Sentence, SentenceParam } from "./internal/sentence.js";
export { type LinkedPeople, type LinkPeopleOptions, linkPeople } from "./linking/link-people.js";
export { mergeAccounts } from "./linking/merge-accounts.js";
export type { Account, AccountInput } from "./model/account.js";
export type { Change, FieldsToSet } from "./model/change.js";
export type { CompanyInput, MembershipInput } from "./model/company.js";
export type {
  CompetitorInput,
  DepartmentInput,
  EventInput,
  NeedInput,
  NoteInput,
  ObservationInput,
  PainPointInput,
  SourceInput,
} from "./model/context.js";
export { defineAccount } from "./model/define-account.js";
export type { Carried, Id, IsoDate, Maybe, Provenance } from "./model/fields.js";
export type { GoalInput, StakeInput } from "./model/goal.js";
export type { InteractionInput, InteractionPart } from "./model/interaction.js";
export type { InputOptions, LimitOptions } from "./model/limits.js";
export type { OwnWord, VocabularyInput } from "./model/own-words.js";
export { parseAccount, safeParseAccount } from "./model/parse-account.js";
export type { PersonInput } from "./model/person.js";
export type { OwnRole } from "./model/plain/in-built-in-words.js";
export type { HolderInput, PositionInput } from "./model/position.js";
export type { RelationshipInput } from "./model/relationship.js";
export { type InferredDepartment, inferDepartment } from "./model/titles/infer-department.js";
export { type InferredLevel, inferLevel } from "./model/titles/infer-level.js";
export * from "./model/vocabularies.js";
export type { VocabularyEntry } from "./model/vocabulary.js";
export type { ModelOptions } from "./network/model-options.js";
export type { NetworkOptions } from "./network/network-options.js";
export type { BeforeAfter } from "./planning/before-after.js";
export type {
  Background,
  GoalBackground,
  NeedBackground,
  NoteBackground,
  PainBackground,
  PersonBackground,
} from "./planning/brief/background.js";
export type { MeetingBrief, PersonBrief } from "./planning/brief/meeting-brief.js";
export type {
  Counterfactual,
  CounterfactualTarget,
  FeasibleChange,
} from "./planning/counterfactuals/counterfactual.js";
export type {
  EngagementPlan,
  PlanMetric,
  PlannedLoad,
  PlanStep,
  StepObjective,
  StepQuadrant,
} from "./planning/engagement/engagement-plan.js";
export type { DecisionForecast, PivotalPerson } from "./planning/forecast/decision-forecast.js";
export type { ComparedGoal, GoalComparison, GoalLink, GoalView } from "./planning/goals/goal-comparison.js";
export type { Introduction, IntroductionStep } from "./planning/introductions/introduction.js";
export type { PlanProgress, StepProgress } from "./planning/progress/plan-progress.js";
export type { Question } from "./planning/questions/question.js";
export type { Reach } from "./planning/reach/reach.js";
export type { CriticalPerson, Resilience, ResilienceCurve } from "./planning/resilience/resilience.js";
export type { Successor } from "./planning/resilience/successor.js";
export type { Target, TargetMode, TargetPlan } from "./planning/targets/target.js";
export type { Scenario } from "./planning/what-if/scenario.js";
export type { PersonEffect, SideEffect, TeamEffect, WhatIf } from "./planning/what-if/what-if.js";
export type { PersonExport } from "./privacy/person-export.js";
export type { SentenceKey, SentenceParams } from "./sentences/english.js";
export type { MissingFactKey } from "./sentences/gaps/missing-facts.js";
export type { ParametersOf } from "./sentences/parameters.js";
export type { RowLabel } from "./sentences/tables.js";
export { type SentenceCatalog, translateResult } from "./sentences/translate-result.js";
