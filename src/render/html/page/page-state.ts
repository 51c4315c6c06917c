import type { StakeholderExplanation } from "../../../insights/influence/explain.js";
import type { Change } from "../../../model/change.js";
import type { EngagementPlan } from "../../../planning/engagement/engagement-plan.js";
import type { WhatIf } from "../../../planning/what-if/what-if.js";
import type { ReportScore } from "../report-data.js";
import type { SortKey } from "../sections/people-table.js";
import { rowStep } from "../sections/people-table.js";
import { type Filters, noFilters } from "../sections/toolbar.js";

export type Tab = "people" | "gaps" | "plan" | "what-if";
export type ThemeChoice = "auto" | "light" | "dark";

/** What is known of one goal. */
export interface GoalState {
  score: ReportScore;
  plan: EngagementPlan | null;
  /** The map as it was drawn for this goal. */
  map: string;
  explanations: Map<string, StakeholderExplanation>;
}

/** Everything that a click can change. */
export interface PageState {
  locale: string;
  theme: ThemeChoice;
  goalId: string | null;
  tab: Tab;
  selected: string | null;
  filters: Filters;
  sort: SortKey;
  descending: boolean;
  shown: number;
  focus: { id: string; steps: number } | null;
  /** The gap whose proof stays on the map. */
  provenGap: string | null;
  changes: Change[];
  whatIfPerson: string | null;
  result: WhatIf | null;
  /** Whether the map shows a part of the people only. */
  isPartial: boolean;
}

export function firstState(locale: string, goalId: string | null): PageState {
  return {
    locale,
    theme: "auto",
    goalId,
    tab: "people",
    selected: null,
    filters: noFilters,
    sort: "rank",
    descending: false,
    shown: rowStep,
    focus: null,
    provenGap: null,
    changes: [],
    whatIfPerson: null,
    result: null,
    isPartial: false,
  };
}
