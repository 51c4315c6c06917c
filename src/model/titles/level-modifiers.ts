import type { Rank } from "./level-table.js";

/** What a word in front of a noun of rank does to its level. */
export interface LevelModifier {
  /** The level it turns 0, 1, ... 7 into. */
  levels: readonly number[];
  /** The confidence is at most this. */
  confidence: number;
  /** What the word means where no noun of rank follows: `Deputy Head`, `Data Lead`. */
  alone?: Rank | undefined;
  /** Whether that needs to be the last word of the phrase: `Sales Associate`, but not `Associate Sales`. */
  onlyLast?: boolean | undefined;
}

const unchanged = [0, 1, 2, 3, 4, 5, 6, 7];
const oneDown = [1, 2, 3, 4, 5, 6, 7, 7];
const deputy = [1, 2, 3, 4, 5, 6, 6, 7];
const experienced = [0, 1, 2, 3, 4, 5, 5, 6];

/** Words in front of a noun of rank. */
export const levelModifiers: ReadonlyMap<string, LevelModifier> = /* @__PURE__ */ (() =>
  new Map<string, LevelModifier>(
    Object.entries({
      assistant: { levels: oneDown, confidence: 0.75, alone: { level: 7, confidence: 0.85, kind: "assistant" } },
      associate: { levels: deputy, confidence: 0.7, alone: { level: 6, confidence: 0.5 }, onlyLast: true },
      chief: {
        levels: [0, 1, 2, 3, 3, 3, 3, 5],
        confidence: 0.6,
        alone: { level: 3, confidence: 0.4 },
        onlyLast: true,
      },
      deputy: { levels: deputy, confidence: 0.75, alone: { level: 4, confidence: 0.4 } },
      executive: { levels: unchanged, confidence: 0.9, alone: { level: 6, confidence: 0.3 }, onlyLast: true },
      apprentice: { levels: [0, 1, 2, 3, 4, 5, 7, 7], confidence: 0.8, alone: { level: 7, confidence: 0.9 } },
      graduate: {
        levels: [0, 1, 2, 3, 4, 5, 6, 7],
        confidence: 0.7,
        alone: { level: 7, confidence: 0.6 },
        onlyLast: true,
      },
      head: { levels: [0, 1, 2, 3, 4, 5, 5, 5], confidence: 0.6, alone: { level: 3, confidence: 0.75 } },
      junior: { levels: oneDown, confidence: 0.8, alone: { level: 7, confidence: 0.5 }, onlyLast: true },
      lead: { levels: experienced, confidence: 0.75, alone: { level: 5, confidence: 0.65 } },
      principal: { levels: experienced, confidence: 0.65, alone: { level: 3, confidence: 0.4 }, onlyLast: true },
      senior: { levels: experienced, confidence: 0.75 },
      distinguished: { levels: experienced, confidence: 0.6 },
      trainee: { levels: [1, 2, 3, 4, 5, 7, 7, 7], confidence: 0.8, alone: { level: 7, confidence: 0.9 } },
      vice: { levels: deputy, confidence: 0.7 },
    } satisfies Record<string, LevelModifier>),
  ))();
