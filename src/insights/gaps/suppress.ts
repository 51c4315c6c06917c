import { isAfter, toMoment } from "../../internal/days.js";
import type { Issue } from "../../internal/issue.js";
import type { Network } from "../../network/network.js";
import type { Gap } from "./gap.js";
import type { Suppression } from "./gap-options.js";

const namedAtMost = 5;

/** The gaps without those that shall stay quiet at `asOf`; an issue says how many are, and until when. */
export function suppress(
  gaps: readonly Gap[],
  suppressions: readonly Suppression[],
  { asOf }: Network,
  issues: Issue[],
): Gap[] {
  const quiet = new Map<string, string | null>();
  for (const { id, until } of suppressions) {
    if (until == null) quiet.set(id, null);
    else if (!isOver(until, asOf.iso)) {
      const before = quiet.get(id);
      if (before === undefined || (before !== null && isAfter(toMoment(until), toMoment(before)))) quiet.set(id, until);
    }
  }
  const left = gaps.filter((gap) => !quiet.has(gap.id));
  const hidden = gaps.filter((gap) => quiet.has(gap.id));
  if (hidden.length === 0) return left;
  const named = hidden.slice(0, namedAtMost).map(({ id }) => {
    const until = quiet.get(id)!;
    return until === null ? id : `${id} until ${until}`;
  });
  if (hidden.length > named.length) named.push(`and ${hidden.length - named.length} more`);
  const what = hidden.length === 1 ? "1 gap is" : `${hidden.length} gaps are`;
  const message = `${what} suppressed and not listed: ${named.join("; ")}`;
  issues.push({ severity: "info", code: "gaps_suppressed", path: ["options", "suppress"], message });
  return left;
}

/** The day `until` is still quiet; the next one is not. */
function isOver(until: string, asOf: string): boolean {
  return toMoment(asOf).begin >= toMoment(until).end && asOf !== until;
}
