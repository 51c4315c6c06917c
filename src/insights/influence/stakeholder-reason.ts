import { listWords } from "../../internal/list-words.js";
import { type Interval, roundToSum } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";

/** What the sentence about one person is made of. */
export interface ReasonInput {
  readonly name: string;
  readonly influence: number;
  readonly ownVote: number;
  readonly listeners: readonly { readonly name: string; readonly influence: number }[];
  readonly rank: number;
  readonly people: number;
  /** Likely ranks; `null` without samples. */
  readonly interval: Interval | null;
  readonly vacant: boolean;
  readonly right: number;
  readonly deciderKnown: boolean;
}

/** One sentence on why somebody carries so much of the decision; the printed parts sum to the printed whole. */
export function stakeholderReason(input: ReasonInput): Sentence {
  const { name, rank, people } = input;
  if (input.vacant) {
    const share = Math.round(input.right * 100);
    if (share === 0)
      return { key: "stakeholder.vacant", params: { name }, text: `${name} is an empty seat without a known say` };
    return {
      key: "stakeholder.vacant_right",
      params: { name, share },
      text: `${name} is an empty seat: about ${share} % of the decision waits for whoever fills it`,
    };
  }
  if (input.influence === 0) {
    return { key: "stakeholder.no_path", params: { name }, text: `${name} has no known path to the decision` };
  }
  const likely = input.interval === null ? "" : likelyRanks(input.interval);
  const place = `rank ${rank} of ${people}${likely}`;
  const total = Math.round(input.influence * 100);
  if (total === 0) {
    return {
      key: "stakeholder.small",
      params: { name, rank, people, likely },
      text: `${name} carries less than 1 % of this decision; ${place}`,
    };
  }
  const passed = input.influence - input.ownVote;
  const [own, through] = roundToSum([input.ownVote * 100, passed * 100], total) as [number, number];
  const params = { name, total, own, through, via: "", rank, people, likely };
  const carries = `${name} carries about ${total} % of this decision`;
  if (through === 0) return { key: "stakeholder.own", params, text: `${carries}, all of it their own say; ${place}` };
  const via = namesOf(input.listeners, passed);
  params.via = via;
  if (own === 0) return { key: "stakeholder.through", params, text: `${carries}, all of it through ${via}; ${place}` };
  return {
    key: "stakeholder.both",
    params,
    text: `${carries}: ${own} their own say, ${through} through ${via}; ${place}`,
  };
}

function likelyRanks([low, high]: Interval): string {
  return low === high ? ` (likely ${low})` : ` (likely ${low}–${high})`;
}

const namedAtMost = 3;

/** The listeners that matter: at most three names, then how many others. */
function namesOf(listeners: readonly { readonly name: string; readonly influence: number }[], passed: number): string {
  const named: string[] = [];
  let told = 0;
  for (const { name, influence } of listeners) {
    if (named.length === namedAtMost || told >= 0.9 * passed) break;
    named.push(name);
    told += influence;
  }
  const others = listeners.length - named.length;
  if (others > 0 && told < 0.9 * passed) named.push(`${others} ${others === 1 ? "other" : "others"}`);
  return listWords(named);
}
