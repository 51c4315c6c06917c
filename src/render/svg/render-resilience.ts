import { checkResult } from "../../internal/check-result.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { Resilience, ResilienceCurve } from "../../planning/resilience/resilience.js";
import { sharePercent } from "../shared/share-percent.js";
import { drawNothing, drawPage, pageMargin, pageTop } from "./draw-page.js";
import { type PictureOptions, pictureFields } from "./picture-options.js";
import { drawAxes, drawSeries, type PlotArea, type Series, spreadLabels } from "./plots/plot.js";
import { type Theme, themes } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { element } from "./write/element.js";
import { elementId } from "./write/element-id.js";
import { shortenText } from "./write/shorten-text.js";

/** Options of {@link renderResilience}. */
export interface RenderResilienceOptions extends PictureOptions {
  /** How many of those whose departure costs most are listed, 0..20. @defaultValue 5, fewer where they do not fit */
  maxPeople?: number | undefined;
}

export const renderResilienceOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    ...pictureFields("ag-resilience"),
    maxPeople: s.withDefault(s.int().check(s.gte(0), s.lte(20)), 5),
  }))();

const rowHeight = 22;
const lineLabels = { worst: "worst case", riskWeighted: "by risk", expected: "by chance" } as const;
const kinds = ["worst", "riskWeighted", "expected"] as const;

/**
 * Draws what remains of our contact when people leave as two curves in SVG: theirs at the left, ours at the right, and below whose
 * departure costs most and who may take over.
 *
 * How to read it. The height of a curve is the share of the mapped influence that is still in contact after so many departures: in the worst
 * case, if people leave by their risk, and if anybody may leave. A curve that falls at once hangs on one person. Where the worst case is
 * sampled and not proven, its line is dashed.
 *
 * The text is a whole SVG document: no script, no style sheet, no reference to anything outside, every text escaped. The same result
 * gives the same bytes. No text is smaller than 9 pixels.
 *
 * Cost: O(departures).
 *
 * @param resilience - From `assessResilience`.
 * @param options - See {@link RenderResilienceOptions}; the default title is `Resilience`.
 * @returns An SVG document.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { assessResilience } from "account-graph";
 * import { renderResilience } from "account-graph/render/svg";
 *
 * const resilience = assessResilience({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], coverage: "multiple", ownerId: "sam" },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 * });
 * console.log(renderResilience(resilience, { title: "If people leave" }).split("\n")[1]);
 * // prints: <title>If people leave</title>
 * ```
 */
export function renderResilience(resilience: Resilience, options: RenderResilienceOptions = {}): string {
  return readResult("resilience", "assessResilience", () => {
    const settings = validate(renderResilienceOptionsSchema, options, "invalid_options", ["options"]);
    checkResult(resilience, "resilience", ["critical"], "assessResilience");
    checkResult(resilience.theirs, "resilience", ["departures", "worst"], "assessResilience");
    checkResult(resilience.ours, "resilience", ["departures", "worst"], "assessResilience");
    const { width, height, idPrefix } = settings;
    const theme = themes[settings.theme];
    const page = {
      width,
      height,
      theme,
      title: settings.title ?? "Resilience",
      subtitle: "Share of the mapped influence still in contact with us when people leave",
      description: describe(resilience),
    };
    const start = Math.max(0, ...resilience.theirs.worst.slice(0, 1), ...resilience.ours.worst.slice(0, 1));
    if (start === 0)
      return drawPage(page, [drawNothing(page, "No contact with our team is on the map, so there is none to lose.")]);
    const fitting = Math.max(0, Math.floor((height - pageTop - 220) / rowHeight) - 1);
    const listed = resilience.critical.slice(0, Math.min(settings.maxPeople, fitting));
    const listHeight = listed.length === 0 ? 0 : (listed.length + 1) * rowHeight + 14;
    const bottom = height - pageMargin - listHeight - 34;
    const gap = 48;
    const half = (width - 2 * pageMargin - gap) / 2;
    const parts = [
      ...drawCurve(
        "If their people leave",
        resilience.theirs,
        { left: pageMargin + 40, top: pageTop + 24, right: pageMargin + half - 76, bottom },
        theme,
      ),
      ...drawCurve(
        "If our people leave",
        resilience.ours,
        { left: width - pageMargin - half + 40, top: pageTop + 24, right: width - pageMargin - 76, bottom },
        theme,
      ),
    ];
    if (listed.length > 0) parts.push(...drawCritical(listed, bottom + 64, width, idPrefix, theme));
    return drawPage(page, parts);
  });
}

function drawCurve(title: string, curve: ResilienceCurve, area: PlotArea, theme: Theme): string[] {
  const most = Math.max(1, curve.departures.length - 1);
  const ticks = curve.departures.map((count, index) => ({ at: index / most, label: String(count) }));
  const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => ({ at: share, label: sharePercent(share) }));
  const colors = { worst: theme.stance.against, riskWeighted: theme.text, expected: theme.tie.influence };
  const series = kinds.map((kind): Series => {
    const points = curve[kind].map((value, index) => ({ x: index / most, y: value }));
    const isSampled = kind === "worst" && curve.exactTo < (curve.departures.at(-1) ?? 0);
    const dashes = isSampled ? "7 4" : kind === "expected" ? "2 4" : undefined;
    return { label: lineLabels[kind], points, color: colors[kind], width: kind === "worst" ? 2.4 : 1.6, dashes };
  });
  const ends = spreadLabels(
    series.map(({ points }) => area.bottom - (points.at(-1)?.y ?? 0) * (area.bottom - area.top)),
    13,
    area.top,
    area.bottom,
  );
  return [
    drawText(title, area.left - 40, area.top - 12, { size: 13, color: theme.text, bold: true }),
    ...drawAxes(area, ticks, shares, theme),
    drawText("departures", (area.left + area.right) / 2, area.bottom + 30, {
      size: 11,
      color: theme.muted,
      anchor: "middle",
    }),
    ...series.map((one) => drawSeries(one, area, theme)),
    ...series.map(({ label }, index) =>
      drawText(label, area.right + 8, ends[index]! + 4, { size: 11, color: theme.text }),
    ),
  ];
}

function drawCritical(
  critical: Resilience["critical"],
  top: number,
  width: number,
  idPrefix: string,
  theme: Theme,
): string[] {
  const parts = [
    drawText("Whose departure costs most", pageMargin, top - 8, { size: 12, color: theme.text, bold: true }),
  ];
  const most = Math.max(1e-9, ...critical.map(({ loses }) => loses));
  const nameRoom = width * 0.24;
  const barLeft = pageMargin + nameRoom;
  const barRoom = width * 0.22;
  for (const [index, { ref, loses, successors }] of critical.entries()) {
    const y = top + index * rowHeight + 10;
    const next =
      successors.length === 0 ? "no one to take over" : `then ${successors.map(({ label }) => label).join(" or ")}`;
    const textLeft = barLeft + barRoom + 50;
    const bar = {
      x: barLeft,
      y: y - 9,
      width: Math.max(1, (barRoom * loses) / most),
      height: 11,
      rx: 2,
      fill: theme.stance.against,
    };
    parts.push(
      element("g", { id: elementId(idPrefix, "person", ref.id), "data-person": ref.id }, [
        drawText(shortenText(ref.label ?? ref.id, nameRoom - 12, 12, true), pageMargin, y, {
          size: 12,
          color: theme.text,
          bold: true,
        }),
        element("rect", bar),
        drawText(sharePercent(loses), bar.x + bar.width + 6, y, { size: 11, color: theme.text }),
        drawText(shortenText(next, width - pageMargin - textLeft, 11), textLeft, y, { size: 11, color: theme.muted }),
      ]),
    );
  }
  return parts;
}

function describe({ theirs, ours, critical }: Resilience): string {
  const after = ({ worst }: ResilienceCurve) => sharePercent(worst[1] ?? worst[0] ?? 0);
  const sentences = [
    `${sharePercent(theirs.worst[0] ?? 0)} of the mapped influence is in contact.`,
    `After their worst departure ${after(theirs)} is left, after ours ${after(ours)}.`,
  ];
  const [first] = critical;
  if (first !== undefined) sentences.push(`Most would be lost with ${first.ref.label ?? first.ref.id}.`);
  return sentences.join(" ");
}
