import { checkResult } from "../../internal/check-result.js";
import { toMoment } from "../../internal/days.js";
import { escapeXml } from "../../internal/escape-xml.js";
import { counted } from "../../internal/list-words.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { EngagementPlan, PlanStep, StepObjective } from "../../planning/engagement/engagement-plan.js";
import { drawNothing, drawPage, pageMargin, pageTop } from "./draw-page.js";
import { type PictureOptions, pictureFields } from "./picture-options.js";
import { type Theme, themes } from "./themes.js";
import { readableOn } from "./write/blend-colors.js";
import { drawText } from "./write/draw-text.js";
import { element, formatNumber as n } from "./write/element.js";
import { elementId } from "./write/element-id.js";
import { shortenText } from "./write/shorten-text.js";
import { textWidth } from "./write/text-width.js";

/** Options of {@link renderPlan}. */
export interface RenderPlanOptions extends PictureOptions {
  /** How many steps are drawn at most, 1..200, those that fall due first. @defaultValue as many as fit */
  maxSteps?: number | undefined;
}

export const renderPlanOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...pictureFields("ag-plan"), maxSteps: s.optional(s.int().check(s.gte(1), s.lte(200))) }))();

const objectives: Readonly<Record<StepObjective, string>> = {
  meet: "Meet",
  win_over: "Win over",
  neutralize: "Neutralize",
  strengthen: "Strengthen",
  re_engage: "Re-engage",
  confirm: "Confirm",
  protect: "Protect",
  hand_over: "Hand over",
  ask: "Ask",
};

const leastRow = 22;
const tallestRow = 34;
const headHeight = 24;
const footHeight = 30;

/** A line of the timeline: one of our team, one of their steps, or how many more there are. */
type Line = { readonly owner: string } | { readonly step: PlanStep } | { readonly more: number };

/**
 * Draws who on our team does what with whom and when as a timeline in SVG: the steps of each of our team, from the day on which each may
 * begin to the day on which it falls due.
 *
 * How to read it. A bar ends where its step falls due; an arrow leads from a step to one that waits for it. The words on a bar say what
 * the step is for and by whom the contact comes about. Steps that do not fit are counted below.
 *
 * The text is a whole SVG document: no script, no style sheet, no reference to anything outside, every text escaped. The same plan gives the
 * same bytes. No text is smaller than 9 pixels.
 *
 * Cost: O(steps + dependencies).
 *
 * @param plan - From `planEngagement`.
 * @param options - See {@link RenderPlanOptions}.
 * @returns An SVG document.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { planEngagement } from "account-graph";
 * import { renderPlan } from "account-graph/render/svg";
 *
 * const plan = planEngagement({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [
 *     { id: "dana", name: "Dana Cole", title: "CFO", roles: ["economic_buyer"] },
 *     { id: "sam", name: "Sam Field", side: "us" },
 *   ],
 * });
 * console.log(renderPlan(plan).split("\n")[1]);
 * // prints: <title>Acme</title>
 * ```
 */
export function renderPlan(plan: EngagementPlan, options: RenderPlanOptions = {}): string {
  return readResult("plan", "planEngagement", () => {
    const settings = validate(renderPlanOptionsSchema, options, "invalid_options", ["options"]);
    checkResult(plan, "plan", ["steps", "leftOut"], "planEngagement");
    const { width, height, idPrefix } = settings;
    const theme = themes[settings.theme];
    const page = {
      width,
      height,
      theme,
      title: settings.title ?? plan.accountName,
      subtitle: `Who does what with whom, ${plan.asOf.slice(0, 10)} to ${plan.until.slice(0, 10)}; bars in the color of where each stands`,
      description: describe(plan),
    };
    if (plan.steps.length === 0) return drawPage(page, [drawNothing(page, "The plan has no steps.")]);
    const room = height - pageTop - headHeight - footHeight;
    const lines = linesOf(plan, settings.maxSteps ?? Number.POSITIVE_INFINITY, Math.floor(room / leastRow));
    const rowHeight = Math.min(tallestRow, room / lines.length);
    const nameRoom = Math.min(190, width * 0.28);
    const frame = { left: pageMargin + nameRoom, right: width - pageMargin, top: pageTop + headHeight, rowHeight };
    const parts = [
      ...drawDays(plan, frame, frame.top + lines.length * rowHeight, theme),
      ...drawArrows(lines, plan, frame, theme),
      ...lines.map((line, index) =>
        drawLine(line, plan, frame, frame.top + index * rowHeight, nameRoom, idPrefix, theme),
      ),
    ];
    if (plan.leftOut.length > 0) {
      const people = plan.leftOut.map(({ ref }) => ref.label ?? ref.id).join(", ");
      const note = shortenText(`Without a step: ${people}`, width - 2 * pageMargin, 11);
      parts.push(drawText(note, pageMargin, height - 12, { size: 11, color: theme.muted }));
    }
    return drawPage(page, parts);
  });
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rowHeight: number;
}

/** The steps by owner, those who begin first ahead, as many as there is room for. */
function linesOf({ steps }: EngagementPlan, maxSteps: number, room: number): Line[] {
  const lines = (count: number): Line[] => {
    const byOwner = new Map<string, PlanStep[]>();
    for (const step of steps.slice(0, count)) {
      const owner = step.owner?.label ?? "No owner";
      const group = byOwner.get(owner);
      if (group === undefined) byOwner.set(owner, [step]);
      else group.push(step);
    }
    const all = [...byOwner].flatMap(([owner, group]): Line[] => [{ owner }, ...group.map((step) => ({ step }))]);
    const more = steps.length - Math.min(count, steps.length);
    return more > 0 ? [...all, { more }] : all;
  };
  let count = Math.min(maxSteps, steps.length);
  while (count > 1 && lines(count).length > room) count--;
  return lines(count);
}

function placeOf(day: string, { asOf, until }: EngagementPlan, { left, right }: Frame): number {
  const [start, end, at] = [toMoment(asOf).end, toMoment(until).end, toMoment(day).end];
  const share = end > start ? Math.max(0, Math.min(1, (at - start) / (end - start))) : 0;
  return left + share * (right - left);
}

/** Milliseconds of a day: moments are counted in days. */
const dayLength = 86_400_000;

function drawDays(plan: EngagementPlan, frame: Frame, bottom: number, theme: Theme): string[] {
  const start = toMoment(plan.asOf).end;
  const days = Math.max(1, Math.round(toMoment(plan.until).end - start));
  const most = Math.max(1, Math.floor((frame.right - frame.left) / 84));
  const every = [1, 2, 7, 14, 28, 56, 91, 182, 365].find((step) => days / step <= most) ?? Math.ceil(days / most);
  const parts: string[] = [];
  for (let day = 0; day <= days; day += every) {
    const x = frame.left + (day / days) * (frame.right - frame.left);
    parts.push(
      element("path", { d: `M${n(x)} ${n(frame.top)}V${n(bottom)}`, stroke: theme.border, "stroke-width": 1 }),
    );
    if (x + 62 > frame.right + pageMargin && day > 0) continue;
    const text = new Date((toMoment(plan.asOf.slice(0, 10)).begin + day) * dayLength).toISOString().slice(0, 10);
    parts.push(drawText(text, x, frame.top - 8, { size: 10, color: theme.muted }));
  }
  return parts;
}

function barOf(step: PlanStep, plan: EngagementPlan, frame: Frame): { readonly from: number; readonly to: number } {
  const to = Math.max(placeOf(step.dueBy, plan, frame), frame.left + 6);
  const from = step.notBefore === null ? frame.left : placeOf(step.notBefore, plan, frame);
  return { from: Math.min(from, to - 6), to };
}

function drawLine(
  line: Line,
  plan: EngagementPlan,
  frame: Frame,
  top: number,
  nameRoom: number,
  idPrefix: string,
  theme: Theme,
): string {
  const middle = top + frame.rowHeight / 2;
  if ("more" in line) {
    return drawText(counted(line.more, "more step"), pageMargin, middle + 4, { size: 11, color: theme.muted });
  }
  if ("owner" in line) {
    const name = shortenText(line.owner, nameRoom + 200, 12, true);
    return drawText(name, pageMargin, middle + 5, { size: 12, color: theme.text, bold: true, halo: theme.background });
  }
  const { step } = line;
  const { from, to } = barOf(step, plan, frame);
  const name = shortenText(step.person.label ?? step.person.id, nameRoom - 22, 12);
  const height = Math.min(20, frame.rowHeight - 5);
  const fill = colorOf(step, theme);
  const route = step.route.length > 1 ? ` through ${step.route[0]!.label ?? step.route[0]!.id}` : "";
  const words = `${objectives[step.objective]}${route}`;
  const isInside = textWidth(words, 11) + 12 <= to - from;
  const isRight = !isInside && to + 6 + textWidth(words, 11) <= frame.right + pageMargin;
  const text = isInside || isRight ? words : shortenText(words, Math.max(to - from - 10, 0), 11);
  const color = isRight ? theme.text : readableOn(fill, theme.text, theme.background);
  return element(
    "g",
    { id: elementId(idPrefix, "step", step.id), "data-person": step.person.id, "data-step": step.id },
    [
      element("title", {}, escapeXml(`${step.ask.text} ${step.reason.text} Due by ${step.dueBy.slice(0, 10)}.`)),
      drawText(name, pageMargin + 14, middle + 4, { size: 12, color: theme.text }),
      element("rect", {
        x: from,
        y: middle - height / 2,
        width: to - from,
        height,
        rx: 4,
        fill,
        stroke: theme.rim,
        "stroke-width": 0.8,
      }),
      drawText(text, isRight ? to + 6 : from + 6, middle + 4, {
        size: 11,
        color,
        halo: isRight ? theme.background : undefined,
      }),
    ],
  );
}

/** By what the step does about where they stand. */
function colorOf({ quadrant }: PlanStep, theme: Theme): string {
  if (quadrant === "leverage" || quadrant === "keep_informed") return theme.stance.for;
  if (quadrant === "neutralize") return theme.stance.against;
  return quadrant === "convert" ? theme.stance.undecided : theme.stance.unknown;
}

/** From the end of a step into the bars that wait for it. */
function drawArrows(lines: readonly Line[], plan: EngagementPlan, frame: Frame, theme: Theme): string[] {
  const rowOf = new Map<string, { readonly y: number; readonly step: PlanStep }>();
  for (const [index, line] of lines.entries()) {
    if ("step" in line) rowOf.set(line.step.id, { y: frame.top + (index + 0.5) * frame.rowHeight, step: line.step });
  }
  const parts: string[] = [];
  for (const { y, step } of rowOf.values()) {
    for (const id of step.after) {
      const before = rowOf.get(id);
      if (before === undefined) continue;
      const x = barOf(before.step, plan, frame).to;
      const down = y > before.y ? 1 : -1;
      const end = Math.max(x, barOf(step, plan, frame).from + 4);
      const tip = y - down * Math.min(10, (frame.rowHeight - 5) / 2);
      const d = `M${n(x)} ${n(before.y)}H${n(end)}V${n(tip - down * 4)}`;
      parts.push(
        element("path", { d, fill: "none", stroke: theme.muted, "stroke-width": 1.2 }),
        element("polygon", {
          points: `${n(end)},${n(tip)} ${n(end - 4)},${n(tip - down * 6)} ${n(end + 4)},${n(tip - down * 6)}`,
          fill: theme.muted,
        }),
      );
    }
  }
  return parts;
}

const mostNamed = 5;

function describe({ steps, until, leftOut }: EngagementPlan): string {
  const sentences = [`Plan with ${counted(steps.length, "step")} until ${until.slice(0, 10)}.`];
  for (const { person, owner, objective, dueBy } of steps.slice(0, mostNamed)) {
    const who = owner === null ? "no owner" : owner.label;
    sentences.push(`${objectives[objective]}: ${person.label}, ${who}, by ${dueBy.slice(0, 10)}.`);
  }
  if (leftOut.length > 0) sentences.push(`${counted(leftOut.length, "person has", "people have")} no step.`);
  return sentences.join(" ");
}
