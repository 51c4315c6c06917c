import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { rankByShare } from "../influence/rank.js";
import { contactPairs, isLeveled, unnamedTeam } from "./contact-pairs.js";
import { coverageCell } from "./coverage-cell.js";
import { coverageColumn } from "./coverage-column.js";
import type { CoverageCell, CoverageColumn, CoverageGrid, CoverageTotals } from "./coverage-grid.js";
import { compareCoverageRows, coverageRow } from "./coverage-row.js";
import { sumCoverage } from "./coverage-sum.js";
import { type CoveredPair, coveredPair } from "./covered-pair.js";

/** Lays our people against theirs. O(people + ties + pairs who met in interactions), and sorting. */
export function readCoverage(network: Network, influence: Influence): CoverageGrid {
  const { people, contact } = network;
  const touches = contact.recentTouches.reduce((total, count) => total + count, 0);
  const { pairs, anyInteraction } = contactPairs(network);
  const covered = pairs.map((pair) => coveredPair(network, pair));
  const ofOurs = groupBy(covered, (pair) => pair.ours);
  const ofTheirs = groupBy(covered, (pair) => pair.theirs);
  const scope = people.filter((person) => person.inScope);
  const places = rankByShare(scope, influence.shares);

  const columns = places.map((place) =>
    coverageColumn(network, influence, place, ofTheirs.get(place.index) ?? [], touches),
  );
  const coverersOf = new Map(places.map(({ index }, column) => [index, columns[column]!.coveredBy]));
  const ours = people.filter((person) => person.side === "us").map((person) => person.index);
  if (ofOurs.has(unnamedTeam)) ours.push(unnamedTeam);
  const rows = ours.map((index) => {
    const inRow = ofOurs.get(index) ?? [];
    const isCoveredOnlyBy = (pair: CoveredPair) => pair.covers && coverersOf.get(pair.theirs) === 1;
    return { inRow, row: coverageRow(network, influence, index, inRow, isCoveredOnlyBy, touches) };
  });
  rows.sort((a, b) => compareCoverageRows(a.row, b.row));

  const columnOf = new Map(places.map(({ index }, column) => [index, column]));
  const leveled = new Set<number>();
  for (const { inRow } of rows) {
    for (const { theirs, relation } of inRow) if (relation !== null && isLeveled(relation)) leveled.add(theirs);
  }
  const cells: CoverageCell[] = [];
  for (const [row, { inRow }] of rows.entries()) {
    const sorted = inRow.map((pair) => ({ pair, column: columnOf.get(pair.theirs)! }));
    sorted.sort((a, b) => a.column - b.column);
    for (const { pair, column } of sorted) {
      const hasPairs = leveled.has(pair.theirs);
      cells.push(coverageCell(network, pair, { row, column, touches, anyInteraction, hasPairs }));
    }
  }
  const totals = {
    ...sumCoverage(
      network,
      influence,
      places.map((place) => place.index),
    ),
    unmapped: influence.unmapped,
    relations: countRelations(columns),
  };
  return { rows: rows.map(({ row }) => row), columns, cells, totals };
}

function groupBy(pairs: readonly CoveredPair[], keyOf: (pair: CoveredPair) => number): Map<number, CoveredPair[]> {
  const groups = new Map<number, CoveredPair[]>();
  for (const pair of pairs) {
    const group = groups.get(keyOf(pair));
    if (group === undefined) groups.set(keyOf(pair), [pair]);
    else group.push(pair);
  }
  return groups;
}

function countRelations(columns: readonly CoverageColumn[]): CoverageTotals["relations"] {
  const counts = { reached: 0, below: 0, unknown: 0, unstated: 0 };
  for (const { relation } of columns) {
    if (relation === null || relation.desired === null) counts.unstated++;
    else if (relation.stepsMissing === null) counts.unknown++;
    else if (relation.stepsMissing === 0) counts.reached++;
    else counts.below++;
  }
  return counts;
}
