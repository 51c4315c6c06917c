import { compareIds } from "../../internal/compare-ids.js";
import { clamp } from "../../internal/numbers.js";
import type { CompetitorInput } from "../../model/context.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { compareShares, rankByShare } from "../influence/rank.js";
import type { CompetitorGrid, CompetitorPosition, CompetitorTotals } from "./competitor-grid.js";
import { defaultLeaningFrom, type KnownCompetitors, type Leanings, readLeanings } from "./leanings.js";

/** Shares out the decision among competitors. O(people + leanings), and people · competitors for those who lean to none. */
export function readCompetitors(
  network: Network,
  influence: Influence,
  leaningFrom: number = defaultLeaningFrom,
): CompetitorGrid {
  const { account, people, goal } = network;
  const competitors = account.competitors ?? [];
  const known = namesOf(competitors);
  const totals: CompetitorTotals = { leaning: 0, nobody: 0, unknown: 0, unmapped: influence.unmapped };
  const positions = new Map(competitors.map((one) => [one.id, emptyPosition(one, goal?.competitorIds ?? [])]));
  const order = rankByShare(
    people.filter((person) => person.inScope),
    influence.shares,
  );
  for (const { index } of order) {
    const { fields, stance } = people[index]!;
    const share = influence.shares[index]!;
    const leanings = readLeanings(fields, known, leaningFrom);
    totals[leanings.state] += share;
    const weights = totalWeight(leanings);
    for (const [id, { state, weight, affinity, formerEmployer }] of leanings.known) {
      const position = positions.get(id)!;
      const part = state === "toward" ? (share * weight) / weights : 0;
      position.leaning[state] += share;
      position.share = (position.share ?? 0) + part;
      if (state !== "toward") continue;
      position.people.push({ person: personRef(fields), influence: share, part, affinity, formerEmployer, stance });
    }
    if (!leanings.isNone) continue;
    for (const position of positions.values()) {
      position.leaning.neither += share;
      position.share ??= 0;
    }
  }
  return { competitors: finish([...positions.values()], totals.leaning + totals.nobody), totals };
}

function namesOf(competitors: readonly CompetitorInput[]): KnownCompetitors {
  const byName = new Map<string, string[]>();
  for (const { id, name } of competitors) {
    const key = name.trim().toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  return { ids: new Set(competitors.map((one) => one.id)), byName };
}

function emptyPosition({ id, name, incumbent }: CompetitorInput, ofGoal: readonly string[]): CompetitorPosition {
  return {
    competitor: { type: "competitor", id, label: name },
    incumbent: incumbent ?? null,
    inGoal: ofGoal.length === 0 ? null : ofGoal.includes(id),
    share: null,
    shareOfKnown: null,
    leaning: { toward: 0, neither: 0, away: 0, unknown: 1 },
    people: [],
  };
}

function totalWeight({ known }: Leanings): number {
  let total = 0;
  for (const { weight } of known.values()) total += weight;
  return total;
}

/** Fills in what is not known, and sorts. */
function finish(positions: CompetitorPosition[], known: number): CompetitorPosition[] {
  for (const position of positions) {
    const { toward, neither, away } = position.leaning;
    position.leaning.unknown = clamp(1 - toward - neither - away, 0, 1);
    if (position.share !== null && known > 0) position.shareOfKnown = clamp(position.share / known, 0, 1);
  }
  return positions.sort(
    (a, b) => compareShares(b.share ?? -1, a.share ?? -1) || compareIds(a.competitor.id, b.competitor.id),
  );
}
