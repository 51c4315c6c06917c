import type { DepartmentInput } from "../../model/context.js";
import { inferDepartment } from "../../model/titles/infer-department.js";
import type { Network } from "../../network/network.js";

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

/** From this confidence up the name of a listed department says which of the inferred ones it is. */
const clearName = 0.8;

/**
 * Puts every customer and external in one department: the stated one; else the one that a customer's title speaks of, which is
 * a listed department if exactly one goes by that name; else outside or unknown.
 */
export function placeInDepartments({ account, people }: Network, inferFromTitles: boolean): DepartmentPlace[] {
  const stated = new Map<string, DepartmentPlace>();
  const others = new Map<string, DepartmentPlace>();
  for (const listed of account.departments ?? []) {
    stated.set(listed.id, place({ kind: "stated", id: listed.id, label: listed.name, listed }));
  }
  const byName = listedByName(account.departments ?? []);
  const other = (kind: "title" | "outside" | "unknown", label: string): DepartmentPlace => {
    const found = others.get(`${kind}:${label}`) ?? place({ kind, id: null, label, listed: null });
    others.set(`${kind}:${label}`, found);
    return found;
  };
  for (const { index, inScope, side, fields } of people) {
    if (!inScope) continue;
    const { departmentId, title } = fields;
    if (departmentId != null) {
      const found =
        stated.get(departmentId) ?? place({ kind: "stated", id: departmentId, label: departmentId, listed: null });
      stated.set(departmentId, found);
      found.members.push(index);
    } else if (side === "external") other("outside", "Outside the customer").members.push(index);
    else {
      const inferred = inferFromTitles && title != null ? inferDepartment(title)?.department : undefined;
      if (inferred === undefined) {
        other("unknown", "Unknown department").members.push(index);
        continue;
      }
      const listed = byName.get(inferred.toLowerCase());
      const found = listed == null ? other("title", inferred) : stated.get(listed)!;
      found.members.push(index);
      found.guessed++;
    }
  }
  return [...stated.values(), ...others.values()];
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
