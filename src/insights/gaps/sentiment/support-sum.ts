import type { Ref } from "../../../internal/issue.js";
import { departmentOf } from "../../../network/departments.js";
import { leaning } from "../../influence/defaults.js";
import { byInfluence } from "../build-finding.js";
import type { GapContext } from "../gap-context.js";

/** A person or a department with the influence that is for us, and that of unknown stance. */
export interface Holder {
  readonly ref: Ref;
  readonly support: number;
  readonly unknown: number;
}

/** Support as far as it is known, and how much could still come. */
export interface SupportSum {
  /** Σ influence × stance over the known stances. */
  readonly position: number;
  readonly support: number;
  readonly unknown: number;
  readonly unread: readonly number[];
  /** People first, then departments. */
  readonly holders: readonly Holder[];
}

/** Adds up support over people and departments. */
export function sumUpSupport(context: GapContext): SupportSum {
  let position = 0;
  let support = 0;
  let unknown = 0;
  const unread: number[] = [];
  const people: Holder[] = [];
  const departments = new Map<string, Holder>();
  for (const { index, stance } of context.scope) {
    const share = context.share(index);
    const backing = stance !== null && stance >= leaning ? share : 0;
    const open = stance === null ? share : 0;
    position += share * (stance ?? 0);
    support += backing;
    unknown += open;
    if (open > 0) unread.push(index);
    people.push({ ref: context.ref(index), support: backing, unknown: open });
    const ref = departmentOf(context.network, index);
    if (ref === null) continue;
    const sum = departments.get(ref.id) ?? { support: 0, unknown: 0 };
    departments.set(ref.id, { ref, support: sum.support + backing, unknown: sum.unknown + open });
  }
  return {
    position,
    support,
    unknown,
    unread: unread.sort(byInfluence(context)),
    holders: [...people, ...departments.values()],
  };
}

/** The share of all support that is theirs at least, if all others of unknown stance are for us; nothing without any support. */
export function leastShare(holder: Holder, { support, unknown }: SupportSum): number {
  return holder.support / (support + unknown - holder.unknown);
}

/** The share that is theirs at most, if they are for us and no other of unknown stance is. */
export function mostShare(holder: Holder, { support }: SupportSum): number {
  const own = holder.support + holder.unknown;
  return own === 0 ? 0 : own / (support + holder.unknown);
}
