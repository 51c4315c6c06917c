import { briefMeeting } from "../../src/api/brief-meeting.js";
import { competitorPositions } from "../../src/api/competitor-positions.js";
import { coverageMatrix } from "../../src/api/coverage-matrix.js";
import { departmentMatrix } from "../../src/api/department-matrix.js";
import { keyPlayers } from "../../src/api/key-players.js";
import { planEngagement } from "../../src/api/plan-engagement.js";
import { scoreAccount } from "../../src/api/score-account.js";
import type { ScoreOptions } from "../../src/api/score-options.js";
import type { AccountInput } from "../../src/model/account.js";

/** Parts of a result that a field can move, in the order in which docs name them. */
export const parts = [
  "influence",
  "ranges",
  "stance",
  "coverage",
  "facets",
  "alliances",
  "health",
  "matrices",
  "questions",
  "issues",
  "brief",
  "plan",
] as const;
export type Part = (typeof parts)[number];

/** A result, part by part and rule by rule, as texts that can be compared. */
export type Print = Readonly<Record<Part, string>> & { readonly rules: ReadonlyMap<string, string> };

/** The score of an account as texts; `null` where the account is refused. */
export function printOf(account: AccountInput, options: ScoreOptions): Print | null {
  try {
    const score = scoreAccount(account, options);
    const { stakeholders, decision, gaps, checks, politics, health, questions, issues } = score;
    const text = JSON.stringify;
    return {
      influence: text([decision.unmapped, stakeholders.map((one) => [one.id, one.influence, one.ownVote, one.rank])]),
      ranges: text([decision.groupStanceInterval, stakeholders.map((one) => [one.rankInterval, one.topThree])]),
      stance: text([
        decision.support,
        decision.groupStance,
        decision.vote,
        decision.blockedBy,
        decision.vetoesOpen,
        stakeholders.map((one) => [one.stance, one.predictedStance]),
      ]),
      coverage: text(stakeholders.map((one) => [one.covered, one.coveredBy, one.lastContactAt, one.contactShare])),
      facets: text([
        decision.vetoes,
        decision.rule,
        stakeholders.map((one) => [
          one.roles,
          one.level,
          one.authority,
          one.prominence,
          one.betweenness,
          one.constraint,
        ]),
        stakeholders.map((one) => [one.distanceToDecision, one.completeness]),
      ]),
      alliances: text([
        politics.factions,
        politics.rivalries,
        politics.alliances,
        politics.triads,
        politics.frustratedTies,
      ]),
      health: text(health.dimensions.map((one) => one.value)),
      matrices: options.include === undefined ? matricesOf(account, options.goalId) : "",
      questions: text(questions.map((one) => one.id)),
      issues: text(issues.map((one) => one.message)),
      brief: text(score.background),
      plan: "",
      rules: new Map(
        checks.map(({ rule, state, missing }) => [
          rule,
          text([
            state,
            missing,
            gaps
              .filter((gap) => gap.rule === rule)
              .map(({ subjects, metric, severity, reason, remedy }) => [
                subjects,
                metric,
                severity,
                reason.text,
                remedy.changes,
              ]),
          ]),
        ]),
      ),
    };
  } catch {
    return null;
  }
}

/** The engagement plan and a brief for a meeting with the first people, for fields that move no part of a score. */
export function plansOf(account: AccountInput, { goalId }: ScoreOptions): { brief: string; plan: string } | null {
  try {
    const room = account.people.filter(({ side }) => side !== "us").slice(0, 3);
    const ids = room.map(({ id }) => id);
    return {
      brief: JSON.stringify(briefMeeting(account, ids, { goalId, samples: 0 })),
      plan: JSON.stringify(planEngagement(account, { goalId, samples: 0 })),
    };
  } catch {
    return null;
  }
}

/** The matrices, without the issues that they share with the score. */
function matricesOf(account: AccountInput, goalId: string | undefined): string {
  const all = [coverageMatrix, departmentMatrix, competitorPositions, keyPlayers];
  return JSON.stringify(all.map((matrix) => ({ ...matrix(account, { goalId }), issues: [] })));
}
