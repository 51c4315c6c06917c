import { scoreInfluence } from "../../../src/api/score-influence.js";
import { computeUnseen } from "../../../src/insights/evidence/unseen.js";
import { normalQuantile } from "../../../src/internal/normal-quantile.js";
import { readRows } from "../read-rows.js";
import { mean } from "../statistics.js";
import { shuffled } from "./shuffled.js";

/** Whom everybody named, and what share each has of the influence. */
interface Told {
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly shares: ReadonlyMap<string, number>;
}

type Arc = readonly [from: string, to: string];

/** What the rounds with so many tellers came to: mean error, mean of what was missing, and how often the interval of nominal 90 % holds. */
export interface UnseenStudy {
  readonly error: number;
  readonly missing: number;
  readonly held: number;
}

function told(arcs: readonly Arc[]): Told {
  const named = new Map<string, Set<string>>();
  for (const [from, to] of arcs) if (from !== to) named.set(from, (named.get(from) ?? new Set()).add(to));
  const people = [...new Set(arcs.flat())].map((id) => ({ id, name: id }));
  const relationships = [...named].flatMap(([to, ids]) =>
    [...ids].map((from) => ({ from, to, kind: "advises" as const })),
  );
  const account = { id: "network", name: "Network", asOf: "2026-03-01", people, relationships };
  const { stakeholders, decision } = scoreInfluence(account, { samples: 0 });
  const mapped = 1 - decision.unmapped;
  return { named, shares: new Map(stakeholders.map(({ id, influence }) => [id, influence / mapped])) };
}

/** How far the estimate is from the influence that is really missing, with tellers picked at random. */
function measure({ named, shares }: Told, tellers: number, rounds: number): UnseenStudy {
  const all = [...named.keys()];
  const z = normalQuantile(0.95);
  const errors: number[] = [];
  const missing: number[] = [];
  const held: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const picked = shuffled(all, round + 1).slice(0, tellers);
    const mentions = new Map(picked.map((id) => [id, named.get(id)!]));
    const known = new Set([...picked, ...picked.flatMap((id) => [...named.get(id)!])]);
    const truth = [...shares].reduce((sum, [id, share]) => sum + (known.has(id) ? 0 : share), 0);
    const { mass, interval } = computeUnseen(mentions, 0, z);
    errors.push(Math.abs(mass! - truth));
    missing.push(truth);
    held.push(interval![0] <= truth && truth <= interval![1] ? 1 : 0);
  }
  return { error: mean(errors), missing: mean(missing), held: mean(held) };
}

/** The same for the ties of a network. */
export function measureUnseen(arcs: readonly Arc[], tellers: number, rounds: number): UnseenStudy {
  return measure(told(arcs), tellers, rounds);
}

/** The networks of the page: five of two organizations, and three others on which nothing was chosen. */
export function unseenNetworks(folder: string): { name: string; arcs: Arc[]; isOfOrganization: boolean }[] {
  const arcs = (path: string): Arc[] => readRows(folder, path).map((row) => [row.source!, row.target!]);
  const bothWays = (list: readonly Arc[]): Arc[] =>
    list.flatMap(([from, to]): Arc[] => [
      [from, to],
      [to, from],
    ]);
  const mails = readRows(folder, "manufacturing_email/edges_aggregated.csv").filter((row) => Number(row.weight) >= 30);
  const survey = (name: string, path: string) => ({ name, arcs: arcs(path), isOfOrganization: true });
  return [
    survey("advice, 21 managers (Krackhardt)", "krackhardt_hightech/ht_advice_edges.csv"),
    survey("advice, 71 lawyers (Lazega)", "lazega_law/law_advice_edges.csv"),
    survey("co-work, 71 lawyers", "lazega_law/law_cowork_edges.csv"),
    survey("friendship, 69 lawyers", "lazega_law/law_friends_edges.csv"),
    survey("friendship, 21 managers", "krackhardt_hightech/ht_friends_edges.csv"),
    { name: "karate club, 34", arcs: bothWays(arcs("karate/unweighted_edges.csv")), isOfOrganization: false },
    { name: "Les Misérables, 77", arcs: bothWays(arcs("les_miserables/edges.csv")), isOfOrganization: false },
    {
      name: "30 mails or more, 118 of a factory",
      arcs: mails.map((row): Arc => [row.source!, row.target!]),
      isOfOrganization: false,
    },
  ];
}

/** The table of the page as markdown. */
export function unseenTable(folder: string, rounds: number): string {
  const counts = [3, 5, 8] as const;
  const short = (value: number) => value.toFixed(3).replace(/^0/, "");
  const rows = unseenNetworks(folder).map(({ name, arcs, isOfOrganization }) => {
    const network = told(arcs);
    return { name, isOfOrganization, cells: counts.map((tellers) => measure(network, tellers, rounds)) };
  });
  const line = ({ name, cells }: Pick<(typeof rows)[0], "name" | "cells">) =>
    `| ${name} | ${cells.map(({ error, held }) => `${short(error)} (${Math.round(100 * held)}%)`).join(" | ")} | ${short(cells[1]!.missing)} |`;
  const surveys = rows.filter((row) => row.isOfOrganization);
  const means = counts.map((_, at) => ({
    error: mean(surveys.map(({ cells }) => cells[at]!.error)),
    missing: mean(surveys.map(({ cells }) => cells[at]!.missing)),
    held: mean(surveys.map(({ cells }) => cells[at]!.held)),
  }));
  return [
    "| network | three tellers | five | eight | really missing after five |",
    "|---|---|---|---|---|",
    ...surveys.map(line),
    line({ name: "mean of these five", cells: means }),
    ...rows.filter((row) => !row.isOfOrganization).map(line),
  ].join("\n");
}
