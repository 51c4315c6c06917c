import { type Calibration, calibrateDecisions } from "../../../src/api/calibrate-decisions.js";
import { readRows } from "../read-rows.js";

/** Whoever takes part before the court, as the role whose weight is learned; everybody else is a user. */
const roles = {
  "Advocate General": "recommender",
  "European Commission": "evaluator",
  applicant: "influencer",
  defendant: "coach",
} as const;

/** Weights by role of who backed which position before the Court of Justice of the European Union, and how often they call a later ruling. */
export function calibrateCourt(folder: string): Calibration {
  const issues = new Map<string, { date: string; actors: string[]; isRuling: boolean }[]>();
  for (const row of readRows(folder, "court_decisions/decisions.csv")) {
    const actors = row.actors!.split("; ").filter(Boolean);
    const option = { date: row.date!, actors, isRuling: row.ruling === "1" };
    issues.set(row.issue!, [...(issues.get(row.issue!) ?? []), option]);
  }
  const closed = [...issues].map(([issue, options], index) => {
    const backed = options.filter(({ actors }) => actors.length > 0);
    const ours = backed[index % backed.length]!;
    const people = options.flatMap((option) =>
      option.actors.map((actor) => ({
        id: actor,
        name: actor,
        roles: [roles[actor as keyof typeof roles] ?? ("user_buyer" as const)],
        stance: option === ours ? 1 : -1,
      })),
    );
    const lastSaid = [...new Map(people.map((person) => [person.id, person])).values()];
    return {
      account: { id: issue, name: issue, asOf: "2026-03-01", people: lastSaid },
      outcome: ours.isRuling ? ("won" as const) : ("lost" as const),
      decidedAt: ours.date,
    };
  });
  return calibrateDecisions(closed);
}
