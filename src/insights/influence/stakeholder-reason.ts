import type { Ref } from "../../internal/issue.js";
import { type Interval, roundToSum } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import { stakeholderSentence } from "../../sentences/stakeholders.js";

/** What the sentence about one person is made of. */
export interface ReasonInput {
  readonly person: Ref;
  readonly influence: number;
  readonly ownVote: number;
  readonly listeners: readonly { readonly id: string; readonly name: string; readonly influence: number }[];
  readonly rank: number;
  /** How many people are ranked. */
  readonly total: number;
  /** Likely ranks; `null` without samples. */
  readonly interval: Interval | null;
  /** Whether the likely ranks are few enough to help. */
  readonly isRanked: boolean;
  readonly vacant: boolean;
  readonly right: number;
  readonly canVeto: boolean;
}

/** One sentence on why somebody holds so much of the influence; the printed parts sum to the printed whole. */
export function stakeholderReason(input: ReasonInput): Sentence {
  const { person, influence, ownVote, canVeto } = input;
  if (input.vacant) {
    const share = Math.round(input.right * 100) / 100;
    if (share === 0) return stakeholderSentence("stakeholder.vacant", { person });
    return stakeholderSentence("stakeholder.vacant_right", { person, share });
  }
  if (influence === 0) {
    return stakeholderSentence(canVeto ? "stakeholder.veto_only" : "stakeholder.no_path", { person });
  }
  const place = placeAmong(input);
  const clauses = canVeto ? [stakeholderSentence("stakeholder.veto", {})] : [];
  const points = Math.round(influence * 100);
  if (points === 0) return stakeholderSentence("stakeholder.small", { person, place, clauses });
  const passed = influence - ownVote;
  const [direct, indirect] = roundToSum([ownVote * 100, passed * 100], points) as [number, number];
  const params = { person, share: points / 100, place, clauses };
  if (indirect === 0) return stakeholderSentence("stakeholder.own", params);
  const others = listenersThatMatter(input.listeners, passed);
  if (direct === 0) return stakeholderSentence("stakeholder.through", { ...params, others });
  return stakeholderSentence("stakeholder.both", { ...params, direct, indirect, others });
}

function placeAmong({ rank, total, interval, isRanked }: ReasonInput): Sentence {
  if (interval === null) return stakeholderSentence("stakeholder.place", { rank, total });
  const [low, high] = interval;
  if (!isRanked) return stakeholderSentence("stakeholder.place_unknown", { total, low, high });
  if (low === high) return stakeholderSentence("stakeholder.place_certain", { rank, total });
  return stakeholderSentence("stakeholder.place_in_range", { rank, total, low, high });
}

/** The fewest listeners through whom nine tenths of what others pass on comes. */
function listenersThatMatter(listeners: ReasonInput["listeners"], passed: number): Ref[] {
  const refs: Ref[] = [];
  let sum = 0;
  for (const { id, name, influence } of listeners) {
    if (refs.length > 0 && sum >= 0.9 * passed) break;
    refs.push({ type: "person", id, label: name });
    sum += influence;
  }
  return refs;
}
