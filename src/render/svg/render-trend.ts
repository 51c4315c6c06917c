import type { AccountSummary } from "../../api/summarize-score.js";
import { AccountError } from "../../internal/account-error.js";
import { isoDatePattern, toMoment } from "../../internal/days.js";
import { counted } from "../../internal/list-words.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import { sharePercent } from "../shared/share-percent.js";
import { drawNothing, drawPage, pageMargin, pageTop } from "./draw-page.js";
import { type PictureOptions, pictureFields } from "./picture-options.js";
import { drawAxes, drawSeries, type PlotArea, type Tick } from "./plots/plot.js";
import { type Theme, themes } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { element } from "./write/element.js";

/** Options of {@link renderTrend}. */
export interface RenderTrendOptions extends PictureOptions {}

export const renderTrendOptionsSchema = /* @__PURE__ */ (() => s.strictObject(pictureFields("ag-trend")))();

/** What a trend needs of a snapshot: a row of `summarizeScore`. */
export type TrendPoint = Pick<
  AccountSummary,
  "accountId" | "accountName" | "asOf" | "health" | "groupStance" | "covered" | "criticalGaps" | "highGaps"
>;

/** One measure over time. */
interface Measure {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  valueAt(point: TrendPoint): number | null;
  write(value: number): string;
}

const stanceWords: Readonly<Record<string, string>> = { "-1": "against us", "0": "undecided", "1": "for us" };

/**
 * Draws how an account has come along as lines over time in SVG: health, the position of the group, the share of the influence in contact
 * with us, and the gaps that are critical or high.
 *
 * How to read it. Every dot is a snapshot; a line is broken where a value was not known, which is not zero. The figure at the right is the
 * last one, with how it differs from the first.
 *
 * The text is a whole SVG document: no script, no style sheet, no reference to anything outside, every text escaped. The same snapshots in
 * any order give the same bytes. No text is smaller than 9 pixels.
 *
 * Cost: O(n log n) in the number of snapshots.
 *
 * @param snapshots - Rows of `summarizeScore` of one account, one a day.
 * @param options - See {@link RenderTrendOptions}.
 * @returns An SVG document.
 * @throws AccountError `invalid_options`, also for snapshots of several accounts.
 *
 * @example
 * ```ts
 * import { accountAt, scoreAccount, summarizeScore } from "account-graph";
 * import { renderTrend } from "account-graph/render/svg";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"], coverage: "brief" }],
 * } as const;
 * const days = ["2026-01-01", "2026-02-01", "2026-03-01"];
 * const snapshots = days.map((asOf) => summarizeScore(scoreAccount(account, { asOf, samples: 0 })));
 * console.log(renderTrend(snapshots).split("\n")[2]?.split(". ")[0]);
 * // prints: <desc>Trend of 3 snapshots from 2026-01-01 to 2026-03-01
 * ```
 */
export function renderTrend(snapshots: readonly TrendPoint[], options: RenderTrendOptions = {}): string {
  const settings = validate(renderTrendOptionsSchema, options, "invalid_options", ["options"]);
  checkSnapshots(snapshots);
  const points = [...snapshots].sort((a, b) => toMoment(a.asOf).end - toMoment(b.asOf).end);
  const { width, height, idPrefix } = settings;
  const theme = themes[settings.theme];
  const [first, last] = [points[0]?.asOf.slice(0, 10), points.at(-1)?.asOf.slice(0, 10)];
  const page = {
    width,
    height,
    theme,
    title: settings.title ?? points[0]?.accountName ?? "Trend",
    subtitle: first === undefined ? "No snapshots" : first === last ? `As of ${first}` : `From ${first} to ${last}`,
    description: describe(points),
  };
  if (points.length === 0) return drawPage(page, [drawNothing(page, "There are no snapshots.")]);
  const measures = measuresOf(points);
  const isWide = width >= 720;
  const columns = isWide ? 2 : 1;
  const rows = Math.ceil(measures.length / columns);
  const panelWidth = (width - 2 * pageMargin - (columns - 1) * 36) / columns;
  const panelHeight = (height - pageTop - pageMargin - (rows - 1) * 16) / rows;
  const shown =
    panelHeight < 90
      ? measures.slice(0, Math.max(1, Math.floor((height - pageTop - pageMargin) / 100)) * columns)
      : measures;
  const shownRows = Math.ceil(shown.length / columns);
  const usedHeight = (height - pageTop - pageMargin - (shownRows - 1) * 16) / shownRows;
  const parts = shown.map((measure, index) => {
    const left = pageMargin + (index % columns) * (panelWidth + 36);
    const top = pageTop + Math.floor(index / columns) * (usedHeight + 16);
    const area = { left: left + 68, top: top + 26, right: left + panelWidth - 16, bottom: top + usedHeight - 24 };
    return element("g", { id: `${idPrefix}-${measure.id}` }, drawMeasure(measure, points, area, left, theme));
  });
  return drawPage(page, parts);
}

function drawMeasure(
  measure: Measure,
  points: readonly TrendPoint[],
  area: PlotArea,
  left: number,
  theme: Theme,
): string[] {
  const { label, low, high, write } = measure;
  const share = (value: number) => (value - low) / (high - low);
  const days = points.map(({ asOf }) => toMoment(asOf).end);
  const length = days.at(-1)! - days[0]!;
  const at = (index: number) => (length > 0 ? (days[index]! - days[0]!) / length : 0.5);
  const below = chosenTicks(points, at);
  const values = points.map((point) => measure.valueAt(point));
  const known = values.filter((value) => value !== null);
  const change =
    known.length > 1
      ? `${write(known[0]!)} → ${write(known.at(-1)!)}`
      : known.length === 1
        ? write(known[0]!)
        : "not known";
  const line = {
    label,
    points: values.map((value, index) => ({ x: at(index), y: value === null ? null : share(value) })),
    color: theme.tie.influence,
    width: 2.2,
    hasDots: points.length <= 60,
  };
  return [
    drawText(label, left, area.top - 12, { size: 13, color: theme.text, bold: true }),
    drawText(change, area.right, area.top - 12, { size: 12, color: theme.text, anchor: "end" }),
    ...drawAxes(
      area,
      below,
      measure.ticks.map((tick) => ({ at: share(tick), label: write(tick) })),
      theme,
    ),
    drawSeries(line, area, theme),
  ];
}

/** Days for the axis: those that stand far enough from one another, the first and the last always. */
function chosenTicks(points: readonly TrendPoint[], at: (index: number) => number): Tick[] {
  const ticks: Tick[] = [];
  for (const [index, { asOf }] of points.entries()) {
    const isLast = index === points.length - 1;
    const place = at(index);
    const before = ticks.at(-1)?.at;
    if (before !== undefined && place - before < 0.24) {
      if (!isLast || ticks.length === 1) continue;
      ticks.pop();
    }
    ticks.push({ at: place, label: asOf.slice(0, 10) });
  }
  return ticks;
}

function measuresOf(points: readonly TrendPoint[]): Measure[] {
  const gaps = (point: TrendPoint) => point.criticalGaps + point.highGaps;
  const mostGaps = Math.max(4, ...points.map(gaps));
  const step = Math.ceil(mostGaps / 4);
  return [
    {
      id: "health",
      label: "Health",
      low: 0,
      high: 100,
      ticks: [0, 25, 50, 75, 100],
      valueAt: ({ health }) => health,
      write: (value) => String(Math.round(value)),
    },
    {
      id: "position",
      label: "Position of the group",
      low: -1,
      high: 1,
      ticks: [-1, 0, 1],
      valueAt: ({ groupStance }) => groupStance,
      write: (value) => stanceWords[String(value)] ?? leaning(value),
    },
    {
      id: "covered",
      label: "Influence in contact with us",
      low: 0,
      high: 1,
      ticks: [0, 0.25, 0.5, 0.75, 1],
      valueAt: ({ covered }) => covered,
      write: sharePercent,
    },
    {
      id: "gaps",
      label: "Critical and high gaps",
      low: 0,
      high: 4 * step,
      ticks: [0, 1, 2, 3, 4].map((count) => count * step),
      valueAt: gaps,
      write: String,
    },
  ];
}

function leaning(value: number): string {
  if (value >= 0.25) return "for us";
  return value <= -0.25
    ? "against us"
    : value > 0.05
      ? "slightly for us"
      : value < -0.05
        ? "slightly against us"
        : "undecided";
}

function describe(points: readonly TrendPoint[]): string {
  if (points.length === 0) return "Trend without snapshots.";
  const [first, last] = [points[0]!, points.at(-1)!];
  const days = `${first.asOf.slice(0, 10)}${first === last ? "" : ` to ${last.asOf.slice(0, 10)}`}`;
  const sentences = [`Trend of ${counted(points.length, "snapshot")} from ${days}.`];
  for (const { label, valueAt, write } of measuresOf(points)) {
    const [before, now] = [valueAt(first), valueAt(last)];
    const say = (value: number | null) => (value === null ? "not known" : write(value));
    sentences.push(first === last ? `${label}: ${say(now)}.` : `${label}: ${say(before)}, now ${say(now)}.`);
  }
  return sentences.join(" ");
}

function checkSnapshots(snapshots: readonly TrendPoint[]): void {
  const refuse = (path: (string | number)[], message: string): never => {
    throw new AccountError("invalid_options", [{ severity: "error", code: "invalid_snapshots", path, message }]);
  };
  if (!Array.isArray(snapshots)) refuse(["snapshots"], "no list (pass rows of summarizeScore)");
  for (const [index, point] of snapshots.entries()) {
    const isRow =
      typeof point === "object" && point !== null && typeof point.asOf === "string" && isoDatePattern.test(point.asOf);
    if (!isRow) refuse(["snapshots", index], "no row of summarizeScore");
    if (point.accountId !== snapshots[0]!.accountId) {
      refuse(["snapshots", index, "accountId"], "a snapshot of another account (a trend is of one account)");
    }
  }
}
