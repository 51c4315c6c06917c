import type { Gap } from "../insights/gaps/gap.js";

const longestId = 100;

/** A gap in one line for an agent. The id of a gap with very many subjects is cut. */
export function gapLine({ id, band, reason, remedy }: Gap): string {
  const shown = id.length > longestId ? `${id.slice(0, longestId - 1)}…` : id;
  return `[${shown}] ${band}: ${reason.text}. To close it: ${remedy.text.text}`;
}
