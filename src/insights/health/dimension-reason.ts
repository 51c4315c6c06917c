import type { Sentence } from "../../internal/sentence.js";
import { healthSentence } from "../../sentences/health.js";
import { stanceWord } from "../../sentences/stance-word.js";
import type { HealthDimensionName, Threads } from "./health-score.js";

/** One sentence on a dimension. */
export function dimensionReason(name: HealthDimensionName, value: number | null, threads: Threads | null): Sentence {
  if (value === null) return healthSentence(`health.${name}.unknown`, {});
  const points = Math.round(value);
  const share = points / 100;
  switch (name) {
    case "coverage":
    case "resilience":
      return healthSentence(`health.${name}`, { points, share });
    case "breadth":
      return describeBreadth(points, threads);
    case "support":
      return healthSentence("health.support", { points, stance: stanceWord(value / 50 - 1) });
    case "depth":
      return healthSentence("health.depth", { points, grade: gradeOf(points, strengthGrades) });
    case "freshness":
      return healthSentence("health.freshness", { points, grade: gradeOf(points, freshnessGrades) });
    case "seniority": {
      const count = threads?.levels ?? 0;
      const total = value === 0 ? null : Math.round((100 * count) / value);
      if (total === null) return healthSentence("health.seniority.none", { points });
      return healthSentence("health.seniority", { points, count, total });
    }
  }
}

function describeBreadth(points: number, threads: Threads | null): Sentence {
  const count = threads?.covered ?? 0;
  const effective = Math.round((threads?.effective ?? 0) * 10) / 10;
  if (count === 0) return healthSentence("health.breadth.none", { points });
  if (count === 1) return healthSentence("health.breadth.single", { points });
  if (effective <= 1) return healthSentence("health.breadth.one_matters", { points, count });
  return healthSentence("health.breadth", { points, count, threads: effective });
}

type Grade = "very_weak" | "weak" | "fair" | "strong" | "out_of_date" | "fading" | "recent";

/** Words for points, from the first that they reach [D]. */
const strengthGrades = [
  [65, "strong"],
  [40, "fair"],
  [15, "weak"],
  [0, "very_weak"],
] as const;
const freshnessGrades = [
  [70, "recent"],
  [35, "fading"],
  [0, "out_of_date"],
] as const;

function gradeOf(points: number, grades: readonly (readonly [number, Grade])[]): Sentence {
  const [, grade] = grades.find(([from]) => points >= from)!;
  return healthSentence(`health.grade.${grade}`, {});
}
