import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** How far a plan has come. */
export interface PlanProgress {
  steps: StepProgress[];
  metrics: { name: string; before: number | null; now: number | null; target: number }[];
  headlines: Sentence[];
}

/** How far one step has come. overtaken: events made it pointless. blocked: it waits for another step that is late or overtaken, or its owner has left. */
export interface StepProgress {
  id: string;
  person: Ref;
  state: "done" | "open" | "overdue" | "blocked" | "overtaken";
  reason: Sentence;
}
