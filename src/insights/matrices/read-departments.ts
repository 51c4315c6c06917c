import { compareIds } from "../../internal/compare-ids.js";
import { departmentRef, personRef } from "../../model/refs.js";
import type { DepartmentPlace } from "../../network/departments.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { departmentLabel, type RowLabel, rowLabel, tableLabel } from "../../sentences/tables.js";
import type { Influence } from "../influence/influence.js";
import { compareShares, rankByShare } from "../influence/rank.js";
import { sumCoverage } from "./coverage-sum.js";
import type { DepartmentCell, DepartmentGrid, DepartmentRow, LevelColumn } from "./department-grid.js";
import { departmentPairs } from "./department-pairs.js";

/** Lays departments against levels. O(people), and sorting. */
export function readDepartments(network: Network, influence: Influence): DepartmentGrid {
  const { people } = network;
  const scope = people.filter((person) => person.inScope);
  const order = rankByShare(scope, influence.shares).map((place) => place.index);
  const rankOf = new Map(order.map((index, rank) => [index, rank]));
  const byRank = (group: readonly number[]) => [...group].sort((a, b) => rankOf.get(a)! - rankOf.get(b)!);

  const rows = network.departments().places.map((place) => {
    const members = byRank(place.members);
    return { members, row: rowOf(network, influence, place, members) };
  });
  rows.sort((a, b) => compareRows(a.row, b.row));
  const levels = groupLevels(order.map((index) => people[index]!));
  const columns = levels.map(({ level, members }) => ({
    level,
    guessed: level === null ? 0 : members.filter((index) => people[index]!.levelFrom === "title").length,
    ...sumCoverage(network, influence, members),
  }));

  const columnOf = new Map<number, number>();
  for (const [column, { members }] of levels.entries()) for (const index of members) columnOf.set(index, column);
  const cells: DepartmentCell[] = [];
  for (const [row, { members }] of rows.entries()) {
    const inRow = new Map<number, number[]>();
    for (const index of members) {
      const column = columnOf.get(index)!;
      const group = inRow.get(column);
      if (group === undefined) inRow.set(column, [index]);
      else group.push(index);
    }
    for (const [column, group] of [...inRow].sort(([a], [b]) => a - b)) {
      const members = group.map((index) => personRef(people[index]!.fields));
      cells.push({ row, column, members, ...sumCoverage(network, influence, group) });
    }
  }
  return {
    rows: rows.map(({ row }) => row),
    columns,
    cells,
    between: departmentPairs(network, rowOfPerson(people.length, rows), rows.length, (row) => {
      const { kind } = rows[row]!.row;
      return (kind === "stated" || kind === "title") && rows[row]!.members.length > 0;
    }),
    totals: { ...sumCoverage(network, influence, order), unmapped: influence.unmapped },
  };
}

function rowOfPerson(size: number, rows: readonly { readonly members: readonly number[] }[]): Int32Array {
  const rowOf = new Int32Array(size).fill(-1);
  for (const [row, { members }] of rows.entries()) for (const index of members) rowOf[index] = row;
  return rowOf;
}

function rowOf(
  network: Network,
  influence: Influence,
  { kind, id, label, listed, guessed }: DepartmentPlace,
  members: readonly number[],
): DepartmentRow {
  const { account, people, indexOf, contact } = network;
  const head = listed?.headId == null ? undefined : indexOf.get(listed.headId);
  const parent = listed?.parentId == null ? undefined : account.departments?.find((one) => one.id === listed.parentId);
  return {
    kind,
    department: id === null ? null : { type: "department", id, label },
    ...labelOf(kind, label),
    guessed,
    required: listed?.required === true,
    head: head === undefined ? null : personRef(people[head]!.fields),
    headCovered: head === undefined || !contact.known ? null : contact.covered[head] === 1,
    parent: parent === undefined ? null : departmentRef(parent),
    headcount: listed?.headcount ?? null,
    ...sumCoverage(network, influence, members),
  };
}

/** Rows without a department of the user's are called by our own words. */
function labelOf(kind: DepartmentPlace["kind"], label: string): RowLabel {
  if (kind === "outside") return rowLabel(tableLabel("tables.outside", {}));
  if (kind === "unknown") return rowLabel(tableLabel("tables.unknown_department", {}));
  return kind === "title" ? departmentLabel(label) : { label };
}

const kindOrder = { stated: 0, title: 0, outside: 1, unknown: 2 } as const;

/** Departments before people without one; most influence first, then by name and id. */
function compareRows(a: DepartmentRow, b: DepartmentRow): number {
  return (
    kindOrder[a.kind] - kindOrder[b.kind] ||
    compareShares(b.influence, a.influence) ||
    compareIds(a.label, b.label) ||
    compareIds(a.department?.id ?? "", b.department?.id ?? "")
  );
}

interface LevelGroup {
  readonly level: number | null;
  readonly members: number[];
}

/** People by level, highest first, those of unknown level last. */
function groupLevels(people: readonly NetworkPerson[]): LevelGroup[] {
  const groups = new Map<number | null, LevelGroup>();
  for (const person of people) {
    const level = levelAtCustomer(person);
    const group = groups.get(level);
    if (group === undefined) groups.set(level, { level, members: [person.index] });
    else group.members.push(person.index);
  }
  const last = Number.POSITIVE_INFINITY;
  return [...groups.values()].sort((a, b) => (a.level ?? last) - (b.level ?? last));
}

/** A title in another organisation says nothing of a level at the customer. */
function levelAtCustomer({ level, levelFrom, side }: NetworkPerson): LevelColumn["level"] {
  if (level === null || (side === "external" && levelFrom === "title")) return null;
  return Math.round(level);
}
