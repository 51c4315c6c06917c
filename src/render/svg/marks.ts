import type { Stakeholder } from "../../insights/influence/stakeholder.js";
import { defaultLeaningFrom, type KnownCompetitors, readLeanings } from "../../insights/matrices/leanings.js";
import { toMoment } from "../../internal/days.js";
import type { Ref } from "../../internal/issue.js";
import type { Account } from "../../model/account.js";
import type { PersonInput } from "../../model/person.js";
import { statusAt } from "../../model/status-at.js";
import type { LegendRow } from "./legend-box.js";
import type { Theme } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { element, formatNumber } from "./write/element.js";

/** What a small sign on a person says. */
export type PersonMark = "key_player" | "veto" | "leaving" | "new" | "competitor";

/** What marks need of a score. */
interface MarkedScore {
  readonly asOf: string;
  readonly decision: { readonly vetoes: readonly Ref[] };
}

const order: readonly PersonMark[] = ["key_player", "veto", "leaving", "new", "competitor"];
const labels: Readonly<Record<PersonMark, string>> = {
  key_player: "key player",
  veto: "can veto",
  leaving: "is leaving",
  new: "new in the position",
  competitor: "leans to a competitor",
};
const newStatuses: ReadonlySet<string> = /* @__PURE__ */ new Set(["new", "promoted", "transferred"]);

export const markRadius = 7;
/** From the middle of one mark to the next. */
export const markStep = 15;

/** A function that says what marks a person carries, in a fixed order. O(1) a person. */
export function marksTest(
  account: Account,
  score: MarkedScore | null,
): (person: PersonInput, known: Pick<Stakeholder, "band"> | undefined) => PersonMark[] {
  const vetoes = new Set(score?.decision.vetoes.map(({ id }) => id));
  const competitors = knownCompetitors(account);
  const today = toMoment(score?.asOf ?? account.asOf);
  return (person, known) => {
    const { status } = statusAt(person, today, toMoment(account.asOf));
    const isKeyPlayer =
      person.politicalStatus == null ? known?.band === "core" : person.politicalStatus === "inner_circle";
    const held: Readonly<Record<PersonMark, boolean>> = {
      key_player: isKeyPlayer && status !== "vacant",
      veto: score === null ? person.authority?.veto === true : vetoes.has(person.id),
      leaving: status === "leaving",
      new: newStatuses.has(status),
      competitor: readLeanings(person, competitors, defaultLeaningFrom).state === "leaning",
    };
    return order.filter((mark) => held[mark]);
  };
}

function knownCompetitors({ competitors }: Account): KnownCompetitors {
  const byName = new Map<string, string[]>();
  for (const { id, name } of competitors ?? []) {
    const key = name.trim().toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  return { ids: new Set(competitors?.map(({ id }) => id)), byName };
}

/** The signs of a person in a row, the first around `x`, the others to its left. */
export function drawMarks(marks: readonly PersonMark[], x: number, y: number, theme: Theme): string {
  return marks.map((mark, index) => drawMark(mark, x - index * markStep, y, theme)).join("");
}

/** One sign on a disc: a star, a bar, an arrow out, an N, or the triangle of a competitor. */
function drawMark(mark: PersonMark, x: number, y: number, theme: Theme): string {
  const isFilled = mark === "veto";
  const disc = element("circle", {
    cx: x,
    cy: y,
    r: markRadius,
    fill: isFilled ? theme.text : theme.background,
    stroke: theme.text,
    "stroke-width": 0.8,
  });
  return element("g", { "data-mark": mark }, disc + glyphOf(mark, x, y, theme));
}

function glyphOf(mark: PersonMark, x: number, y: number, theme: Theme): string {
  if (mark === "veto") return element("rect", { x: x - 4, y: y - 1.3, width: 8, height: 2.6, fill: theme.background });
  if (mark === "new") {
    return drawText("N", x, y + 4.2, { size: 12, color: theme.text, bold: true, anchor: "middle" });
  }
  if (mark === "leaving") {
    const arrow = `M${formatNumber(x - 4)} ${formatNumber(y)}H${formatNumber(x + 3.4)}M${formatNumber(x + 0.6)} ${formatNumber(y - 3)}L${formatNumber(x + 3.8)} ${formatNumber(y)}L${formatNumber(x + 0.6)} ${formatNumber(y + 3)}`;
    return element("path", { d: arrow, fill: "none", stroke: theme.text, "stroke-width": 1.5 });
  }
  const corners = mark === "competitor" ? triangle : star;
  const points = corners.map(([right, down]) => `${formatNumber(x + right!)},${formatNumber(y + down!)}`);
  return element("polygon", { points: points.join(" "), fill: mark === "competitor" ? theme.muted : theme.text });
}

const triangle: readonly (readonly number[])[] = [
  [0, -4.2],
  [3.9, 2.8],
  [-3.9, 2.8],
];
/** Five rays, from the top clockwise. */
const star: readonly (readonly number[])[] = [
  [0, -5],
  [1.2, -1.6],
  [4.8, -1.5],
  [1.9, 0.6],
  [2.9, 4],
  [0, 2],
  [-2.9, 4],
  [-1.9, 0.6],
  [-4.8, -1.5],
  [-1.2, -1.6],
];

/** Legend rows for the marks that are drawn. */
export function markRows(drawn: ReadonlySet<PersonMark>, theme: Theme): LegendRow[] {
  return order
    .filter((mark) => drawn.has(mark))
    .map((mark) => ({ label: labels[mark], draw: (y) => drawMark(mark, 18, y, theme) }));
}
