import { isAfter, toMoment } from "../../internal/days.js";
import type { Issue } from "../../internal/issue.js";
import type { Network } from "../../network/network.js";
import type { Gap } from "./gap.js";
import type { Suppression } from "./gap-options.js";

const namedAtMost = 5;

/**
 * The gaps without those that shall stay quiet at `asOf`; an issue says how many are, and until when. A suppression is about a
 * rule, a goal and people: it holds for a gap of the same rule and goal as long as all its subjects are among them, so that it
 * survives somebody's leaving, and ends when the gap has a new subject.
 */
export function suppress(
  gaps: readonly Gap[],
  suppressions: readonly Suppression[],
  { asOf }: Network,
  issues: Issue[],
): Gap[] {
  const held = suppressions.filter(({ until }) => until == null || !isOver(until, asOf.iso));
  const left: Gap[] = [];
  const hidden: { readonly id: string; readonly until: string | null }[] = [];
  for (const gap of gaps) {
    const about = held.filter((one) => isAbout(one.id, gap));
    if (about.length === 0) left.push(gap);
    else hidden.push({ id: gap.id, until: latest(about) });
  }
  if (hidden.length === 0) return left;
  const named = hidden.slice(0, namedAtMost).map(({ id, until }) => (until === null ? id : `${id} until ${until}`));
  if (hidden.length > named.length) named.push(`and ${hidden.length - named.length} more`);
  const what = hidden.length === 1 ? "1 gap is" : `${hidden.length} gaps are`;
  const message = `${what} suppressed and not listed: ${named.join("; ")}`;
  issues.push({ severity: "info", code: "gaps_suppressed", path: ["options", "suppress"], message });
  return left;
}

/** Whether the suppressed id is that of the gap, or of one with the same rule and goal and more subjects. */
function isAbout(id: string, gap: Gap): boolean {
  if (id === gap.id) return true;
  const prefix = `${gap.rule}:${gap.goalId ?? ""}:`;
  if (gap.subjects.length === 0 || !id.startsWith(prefix)) return false;
  const subjects = `,${id.slice(prefix.length)},`;
  return gap.subjects.every((subject) => subjects.includes(`,${subject.id},`));
}

/** The last of some days; `null`: one of them is for good. */
function latest(suppressions: readonly Suppression[]): string | null {
  let last: string | null = null;
  for (const { until } of suppressions) {
    if (until == null) return null;
    if (last === null || isAfter(toMoment(until), toMoment(last))) last = until;
  }
  return last;
}

/** The day `until` is still quiet; the next one is not. */
function isOver(until: string, asOf: string): boolean {
  return toMoment(asOf).begin >= toMoment(until).end && asOf !== until;
}
