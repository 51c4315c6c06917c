import { AccountError } from "../../internal/account-error.js";
import { compareIds } from "../../internal/compare-ids.js";
import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import { cap } from "../../internal/validate.js";
import { refuseOptions } from "../read-options.js";

/** One row of a list of reporting lines. */
export interface ReportingRow {
  id: string;
  /** Id of the manager. Absent, `null`, empty or `"XX"`: no manager. */
  managerId?: string | null | undefined;
}

/** What is in a list of reporting lines, and what is wrong with it. */
export interface HierarchyAuditResult {
  /** How many people: distinct ids. */
  people: number;
  /** How many rows repeat an id; the first row counts. */
  duplicateIds: number;
  /** How many people report to no one. */
  roots: number;
  /** Levels below and including the roots; 0 without roots. */
  maxDepth: number;
  /** How many of the people are someone's manager. */
  managers: number;
  /** How many people no root is above: on a cycle, below one, or below a manager who is not in the list. */
  unreachable: number;
  /** Ids of people who report, through others or directly, to themselves; sorted. */
  onCycle: string[];
  /** Pairs of a person and a manager who is not in the list; sorted. */
  danglingManagers: [id: string, managerId: string][];
  /** How many people there are on each level, by depth; roots are on level 1. */
  levelCounts: { [depth: string]: number };
}

/**
 * What shape a list of reporting lines has, and where it is broken.
 *
 * One person per distinct id; a root has no manager; depth is counted from the root as 1. Who names a manager that is not in
 * the list is no root: the manager's place is unknown. A person who reports to themselves is on a cycle.
 *
 * A sound chart has one root, no one unreachable, no cycles and no dangling managers. A `maxDepth` near `people` is a chain.
 *
 * Expects rows from a file or a CRM; fields other than `id` and `managerId` are ignored. O(rows * log rows) time, O(rows)
 * space, without recursion.
 *
 * @param rows - One row a person.
 * @returns Counts, and lists of what is broken.
 * @throws AccountError `invalid_account`: a row without a usable id (`rows[3].id`); `invalid_options` for any option: it has none.
 *
 * @example
 * ```ts
 * import { hierarchyAudit } from "account-graph/measures";
 *
 * const audit = hierarchyAudit([
 *   { id: "ana", managerId: null },
 *   { id: "ben", managerId: "ana" },
 *   { id: "cleo", managerId: "zoe" },
 * ]);
 * console.log(audit.roots, audit.levelCounts, audit.danglingManagers);
 * // prints: 1 { '1': 1, '2': 1 } [ [ 'cleo', 'zoe' ] ]
 * ```
 */
export function hierarchyAudit(rows: readonly ReportingRow[]): HierarchyAuditResult;
export function hierarchyAudit(rows: readonly ReportingRow[], options?: unknown): HierarchyAuditResult {
  refuseOptions(options);
  const { managerOf, duplicateIds } = readRows(rows);
  const managers = new Set<string>();
  const danglingManagers: [string, string][] = [];
  let roots = 0;
  for (const [id, managerId] of managerOf) {
    if (managerId === null) roots++;
    else if (managerOf.has(managerId)) managers.add(managerId);
    else danglingManagers.push([id, managerId]);
  }
  const { depths, onCycle } = climb(managerOf);
  const levels: number[] = [];
  let unreachable = 0;
  for (const depth of depths.values()) {
    if (depth === 0) unreachable++;
    else levels[depth - 1] = (levels[depth - 1] ?? 0) + 1;
  }
  return {
    people: managerOf.size,
    duplicateIds,
    roots,
    maxDepth: levels.length,
    managers: managers.size,
    unreachable,
    onCycle: onCycle.sort(compareIds),
    danglingManagers: danglingManagers.sort(([a], [b]) => compareIds(a, b)),
    levelCounts: Object.fromEntries(levels.map((count, level) => [level + 1, count])),
  };
}

/** The manager of each person, `null` for a root. */
function readRows(rows: readonly ReportingRow[]): { managerOf: Map<string, string | null>; duplicateIds: number } {
  const issues: Issue[] = [];
  const refuse = (path: (string | number)[], message: string) =>
    issues.push({ severity: "error", code: "wrong_type", path: ["rows", ...path], message });
  const managerOf = new Map<string, string | null>();
  let duplicateIds = 0;
  if (!Array.isArray(rows)) refuse([], `expected a list, got ${quote(rows)}`);
  else {
    for (const [position, row] of rows.entries()) {
      if (typeof row !== "object" || row === null) {
        refuse([position], `expected an object, got ${quote(row)}`);
        continue;
      }
      const { id, managerId = null } = row as ReportingRow;
      if (typeof id !== "string" || id === "") refuse([position, "id"], `expected a text, got ${quote(id)}`);
      else if (managerId !== null && typeof managerId !== "string") {
        refuse([position, "managerId"], `expected a text or nothing, got ${quote(managerId)}`);
      } else if (managerOf.has(id)) duplicateIds++;
      else managerOf.set(id, managerId === "" || managerId === "XX" ? null : managerId);
    }
  }
  if (issues.length > 0) throw new AccountError("invalid_account", cap(issues));
  return { managerOf, duplicateIds };
}

/** Climbs from every person to a root, once over each line. Depth 0 stands for: no root above. */
function climb(managerOf: ReadonlyMap<string, string | null>): { depths: Map<string, number>; onCycle: string[] } {
  const depths = new Map<string, number>();
  const onCycle: string[] = [];
  for (const start of managerOf.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let person: string | null = start;
    while (person !== null && managerOf.has(person) && !depths.has(person) && !places.has(person)) {
      places.set(person, path.length);
      path.push(person);
      person = managerOf.get(person)!;
    }
    if (person !== null && places.has(person)) onCycle.push(...path.slice(places.get(person)!));
    // Above the path is nothing (0), a person of known depth, or no root (-1).
    let depth = person === null ? 0 : depths.get(person) || -1;
    for (let i = path.length - 1; i >= 0; i--) {
      if (depth !== -1) depth++;
      depths.set(path[i], Math.max(0, depth));
    }
  }
  return { depths, onCycle };
}
