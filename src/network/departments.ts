import type { Ref } from "../internal/issue.js";
import type { Account } from "../model/account.js";
import type { DepartmentInput } from "../model/context.js";
import type { PersonInput } from "../model/person.js";
import { inferDepartment } from "../model/titles/infer-department.js";
import type { Side } from "../model/vocabularies.js";
import { departmentLabel } from "../sentences/tables.js";

/** A department as people are placed in it. */
export interface DepartmentPlace {
  readonly kind: "stated" | "title" | "outside" | "unknown";
  /** Of the department, for those stated. */
  readonly id: string | null;
  readonly label: string;
  /** As listed in the account; `null` where it is not. */
  readonly listed: DepartmentInput | null;
  /** Indexes in the order of people. */
  readonly members: number[];
  /** How many of them are here by title alone. */
  guessed: number;
}

/** The one reading of departments that rules, tables and questions share. */
export interface Departments {
  /** Listed departments first, in the order of the account; then the others as people name them. */
  readonly places: readonly DepartmentPlace[];
  /** Where each person is; `null` for our people and competitors. */
  readonly of: readonly (DepartmentPlace | null)[];
}

/** What is looked at in a person. */
interface PlacedPerson {
  readonly index: number;
  readonly side: Side;
  readonly inScope: boolean;
  readonly fields: PersonInput;
}

/** From this confidence up the name of a listed department says which of the inferred ones it is. */
const clearName = 0.8;

/**
 * Puts every customer and external in one department: the stated one; else the one that a customer's title speaks of, which is
 * a listed department if exactly one goes by that name; else outside or unknown.
 */
export function placeInDepartments(
  account: Account,
  people: readonly PlacedPerson[],
  inferFromTitles: boolean,
): Departments {
  const stated = new Map<string, DepartmentPlace>();
  const others = new Map<string, DepartmentPlace>();
  const of: (DepartmentPlace | null)[] = [];
  for (const listed of account.departments ?? []) {
    stated.set(listed.id, place({ kind: "stated", id: listed.id, label: listed.name, listed }));
  }
  const byName = inferFromTitles ? listedByName(account.departments ?? []) : new Map<string, string | null>();
  const byTitle = new Map<string, string | null>();
  const departmentOfTitle = (title: string): string | null => {
    let department = byTitle.get(title);
    if (department === undefined) {
      department = inferDepartment(title)?.department ?? null;
      byTitle.set(title, department);
    }
    return department;
  };
  const statedPlace = (id: string): DepartmentPlace => {
    const found = stated.get(id) ?? place({ kind: "stated", id, label: id, listed: null });
    stated.set(id, found);
    return found;
  };
  const other = (kind: "title" | "outside" | "unknown", label: string): DepartmentPlace => {
    const found = others.get(`${kind}:${label}`) ?? place({ kind, id: null, label, listed: null });
    others.set(`${kind}:${label}`, found);
    return found;
  };
  const placeOf = ({ side, fields: { departmentId, title } }: PlacedPerson): DepartmentPlace => {
    if (departmentId != null) return statedPlace(departmentId);
    if (side === "external") return other("outside", "Outside the customer");
    const inferred = inferFromTitles && title != null ? departmentOfTitle(title) : null;
    if (inferred === null) return other("unknown", "Unknown department");
    const listed = byName.get(inferred.toLowerCase());
    const found = listed == null ? other("title", inferred) : stated.get(listed)!;
    found.guessed++;
    return found;
  };
  for (const person of people) {
    const found = person.inScope ? placeOf(person) : null;
    found?.members.push(person.index);
    of.push(found);
  }
  return { places: [...stated.values(), ...others.values()], of };
}

/**
 * The department of a person, stated or read from the title; `null` where neither says one. A department that only titles speak of
 * goes by its name as id.
 */
export function departmentOf(network: { departments(): Departments }, index: number): Ref | null {
  const found = network.departments().of[index] ?? null;
  if (found === null || found.kind === "outside" || found.kind === "unknown") return null;
  const label = found.kind === "title" ? departmentLabel(found.label) : { label: found.label };
  return { type: "department", id: found.id ?? found.label, ...label };
}

function place(of: Pick<DepartmentPlace, "kind" | "id" | "label" | "listed">): DepartmentPlace {
  return { ...of, members: [], guessed: 0 };
}

/** Ids of listed departments by the name that titles speak of; `null` where several go by it. */
function listedByName(departments: readonly DepartmentInput[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const add = (name: string, id: string) => found.set(name, found.has(name) && found.get(name) !== id ? null : id);
  for (const { id, name } of departments) {
    add(name.trim().toLowerCase(), id);
    const read = inferDepartment(name);
    if (read !== null && read.confidence >= clearName) add(read.department.toLowerCase(), id);
  }
  return found;
}
