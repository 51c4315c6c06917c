import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { parseOnDay } from "../../graph/parse-on-day.js";
import type { Stakeholder } from "../../insights/influence/stakeholder.js";
import { checkScore } from "../../internal/check-score.js";
import { escapeXml } from "../../internal/escape-xml.js";
import { counted } from "../../internal/list-words.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { Account, AccountInput } from "../../model/account.js";
import { type InputOptions, inputOptionFields } from "../../model/limits.js";
import { sharePercent } from "../shared/share-percent.js";
import { stanceCamp, stanceSigns } from "../shared/stance-camp.js";
import type { Bounds } from "./bounds.js";
import { drawNothing, drawPage, pageMargin, pageTop } from "./draw-page.js";
import { type PictureOptions, pictureFields } from "./picture-options.js";
import { findRoom } from "./plots/find-room.js";
import { drawAxes } from "./plots/plot.js";
import { type Theme, themes } from "./themes.js";
import { drawText } from "./write/draw-text.js";
import { element } from "./write/element.js";
import { elementId } from "./write/element-id.js";
import { shortenText } from "./write/shorten-text.js";
import { textWidth } from "./write/text-width.js";

/** Options of {@link renderPowerGrid}. */
export interface RenderPowerGridOptions extends PictureOptions, InputOptions {
  /** What influence is drawn against: where people stand toward us, or how much is at stake for them in the goal. @defaultValue "stance" */
  against?: "stance" | "interest" | undefined;
  /** How many people are named at most, 1..200, most influence first; the others are counted where they are. @defaultValue 30 */
  maxPeople?: number | undefined;
}

export const renderPowerGridOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    ...pictureFields("ag-grid"),
    against: s.withDefault(s.enum(["stance", "interest"]), "stance"),
    maxPeople: s.withDefault(s.int().check(s.gte(1), s.lte(200)), 30),
    ...inputOptionFields,
  }))();

/** Somebody on the grid. */
interface GridPerson {
  readonly person: Stakeholder;
  /** On the axis, 0..1; `null`: not known. */
  readonly at: number | null;
}

const columns = {
  stance: [
    { label: "against us", from: 0, to: 0.375 },
    { label: "undecided", from: 0.375, to: 0.625 },
    { label: "for us", from: 0.625, to: 1 },
  ],
  interest: [
    { label: "little at stake for them", from: 0, to: 0.5 },
    { label: "much at stake for them", from: 0.5, to: 1 },
  ],
} as const;
const subtitles = {
  stance: "Influence by stance toward us",
  interest: "Influence by what is at stake for each person",
} as const;

/**
 * Draws who is powerful against where they stand, or against how much is at stake for them, as a grid in SVG.
 *
 * How to read it. Height is the share of influence (a square-root scale, so that the many with little stand apart). At the upper right are
 * those to work with, at the upper left those to win over or to neutralize; people whose stance or interest nobody recorded have a column of
 * their own, since unknown is not neutral. Interest is the larger of what they gain or lose by our winning or losing, as stated in the goal
 * of the score. People without room for a name are a disc with their number.
 *
 * The text is a whole SVG document: no script, no style sheet, no reference to anything outside, every text escaped. The same input gives the
 * same bytes. No text is smaller than 9 pixels.
 *
 * Cost: O(people · named people).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount` or `scoreInfluence`.
 * @param options - See {@link RenderPowerGridOptions}.
 * @returns An SVG document.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 * import { renderPowerGrid } from "account-graph/render/svg";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"], stance: "supporter" }],
 * } as const;
 * console.log(renderPowerGrid(account, scoreAccount(account)).split("\n")[2]);
 * // prints: <desc>Influence by stance toward us. Most influence: Dana Cole (50%, for us).</desc>
 * ```
 */
export function renderPowerGrid(
  account: AccountInput | AnyGraph,
  score: InfluenceScore,
  options: RenderPowerGridOptions = {},
): string {
  const settings = validate(renderPowerGridOptionsSchema, options, "invalid_options", ["options"]);
  const checked = parseOnDay(account, settings, score?.asOf);
  checkScore(score, ["stakeholders"], checked.id);
  const { width, height, against, idPrefix } = settings;
  const theme = themes[settings.theme];
  const people = gridPeople(checked, score, against);
  const goal = checked.goals?.find(({ id }) => id === score.goalId);
  const page = {
    width,
    height,
    theme,
    title: settings.title ?? [checked.name, goal?.name].filter(Boolean).join(": "),
    subtitle: `${subtitles[against]}, as of ${score.asOf.slice(0, 10)}`,
    description: describe(people, against),
  };
  if (people.length === 0) return drawPage(page, [drawNothing(page, "No customer people are on the map.")]);
  const unknownWidth = people.some(({ at }) => at === null) ? Math.min(220, width * 0.2) : 0;
  const area = {
    left: pageMargin + 44 + unknownWidth,
    top: pageTop + 26,
    right: width - pageMargin,
    bottom: height - 40,
  };
  return drawPage(page, [
    ...drawFrame(people, area, unknownWidth, against, theme),
    ...drawPeople(people, area, unknownWidth, settings.maxPeople, idPrefix, theme),
  ]);
}

function gridPeople(
  { goals }: Account,
  { goalId, stakeholders }: InfluenceScore,
  against: "stance" | "interest",
): GridPerson[] {
  const stakes = new Map(goals?.find(({ id }) => id === goalId)?.stakes?.map((stake) => [stake.personId, stake]));
  return stakeholders.map((person) => {
    if (against === "stance") return { person, at: person.stance === null ? null : (person.stance + 1) / 2 };
    const { impactIfWin, impactIfLose } = stakes.get(person.id) ?? {};
    if (impactIfWin == null && impactIfLose == null) return { person, at: null };
    return { person, at: Math.max(Math.abs(impactIfWin ?? 0), Math.abs(impactIfLose ?? 0)) };
  });
}

function largest(people: readonly GridPerson[]): number {
  return people.reduce((most, { person }) => Math.max(most, person.influence), 1e-9) * 1.08;
}

function drawFrame(
  people: readonly GridPerson[],
  area: Bounds,
  unknownWidth: number,
  against: "stance" | "interest",
  theme: Theme,
): string[] {
  const most = largest(people);
  const parts: string[] = [];
  const heading = (label: string, left: number, right: number, isShaded: boolean) => {
    const box = { x: left, y: area.top, width: right - left, height: area.bottom - area.top };
    if (isShaded) parts.push(element("rect", { ...box, fill: theme.area }));
    const text = shortenText(label, right - left - 8, 12, true);
    parts.push(
      drawText(text, (left + right) / 2, area.top - 9, { size: 12, color: theme.text, bold: true, anchor: "middle" }),
    );
  };
  if (unknownWidth > 0) heading("not known", area.left - unknownWidth, area.left - 10, true);
  for (const [index, { label, from, to }] of columns[against].entries()) {
    const length = area.right - area.left;
    heading(label, area.left + from * length, area.left + to * length, index % 2 === 1);
  }
  const shares = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1].filter((share) => share <= most);
  const ticks = shares.map((share) => ({ at: Math.sqrt(share / most), label: sharePercent(share) }));
  const apart = ticks.filter(
    ({ at }, index) => index === 0 || at - ticks[index - 1]!.at > 14 / (area.bottom - area.top),
  );
  parts.push(...drawAxes({ ...area, left: area.left - unknownWidth }, [], apart, theme));
  const note =
    "Height: share of influence. Signs: + for us, = undecided, − against us, ? not known. A number: so many people without room for a name.";
  const line = shortenText(note, area.right - pageMargin, 11);
  parts.push(drawText(line, pageMargin, area.bottom + 26, { size: 11, color: theme.muted }));
  return parts;
}

const dot = 8;
const labelSize = 11;

function drawPeople(
  people: readonly GridPerson[],
  area: Bounds,
  unknownWidth: number,
  maxPeople: number,
  idPrefix: string,
  theme: Theme,
): string[] {
  const most = largest(people);
  const all = { ...area, left: area.left - unknownWidth };
  const taken: Bounds[] = [];
  const parts: string[] = [];
  const others: { x: number; y: number; one: GridPerson }[] = [];
  for (const [rank, one] of people.entries()) {
    const { person, at } = one;
    const inset = dot + 6;
    const length = area.right - area.left - 2 * inset;
    const x = at === null ? area.left - unknownWidth / 2 - 5 : area.left + inset + at * length;
    const y = area.bottom - Math.sqrt(person.influence / most) * (area.bottom - area.top);
    const name = shortenText(person.name, 150, labelSize, true);
    const width = textWidth(name, labelSize, true);
    const place =
      rank < maxPeople
        ? findRoom(x, Math.min(y, area.bottom - dot), width, dot, labelSize, columnOf(at, area, unknownWidth), taken)
        : null;
    if (place === null) {
      others.push({ x, y, one });
      continue;
    }
    taken.push(place.circle, place.label);
    const camp = stanceCamp(person.stance);
    const [middleX, middleY] = [
      (place.circle.left + place.circle.right) / 2,
      (place.circle.top + place.circle.bottom) / 2,
    ];
    const sign = { size: 12, color: theme.onStance[camp], bold: true, anchor: "middle" } as const;
    const ids = { "data-person": person.id };
    parts.push(
      element("g", { id: elementId(idPrefix, "person", person.id), ...ids }, [
        element("title", {}, escapeXml(person.reason.text)),
        element("circle", { cx: middleX, cy: middleY, r: dot, fill: theme.stance[camp], stroke: theme.rim }),
        drawText(stanceSigns[camp], middleX, middleY + 4.2, sign),
        element(
          "g",
          { id: elementId(idPrefix, "label", person.id), ...ids },
          drawText(name, place.label.left, place.label.bottom - 3, {
            size: labelSize,
            color: theme.text,
            bold: true,
            halo: theme.background,
          }),
        ),
      ]),
    );
  }
  return [...drawOthers(others, all, taken, idPrefix, theme), ...parts];
}

/** The column that a person has to stay in. */
function columnOf(at: number | null, area: Bounds, unknownWidth: number): Bounds {
  return at === null ? { ...area, left: area.left - unknownWidth, right: area.left - 12 } : area;
}

const binWidth = 110;
const binHeight = 60;

/** People without a name as discs with their number, those near one another as one. */
function drawOthers(
  others: readonly { readonly x: number; readonly y: number; readonly one: GridPerson }[],
  area: Bounds,
  taken: Bounds[],
  idPrefix: string,
  theme: Theme,
): string[] {
  const bins = new Map<string, { x: number; y: number; influence: number; count: number }>();
  for (const { x, y, one } of others) {
    const key = `${Math.floor(x / binWidth)} ${Math.floor(y / binHeight)}`;
    const bin = bins.get(key) ?? { x: 0, y: 0, influence: 0, count: 0 };
    bin.x += x;
    bin.y += y;
    bin.count++;
    bin.influence += one.person.influence;
    bins.set(key, bin);
  }
  const parts: string[] = [];
  for (const [key, { x, y, count, influence }] of [...bins].sort(([, a], [, b]) => b.count - a.count || a.x - b.x)) {
    const radius = 10 + 3 * String(count).length;
    const place = findRoom(x / count, Math.min(y / count, area.bottom - radius), 0, radius, 0, area, taken, true);
    const circle = place?.circle ?? {
      left: x / count - radius,
      top: y / count - radius,
      right: x / count + radius,
      bottom: y / count + radius,
    };
    taken.push(circle);
    const [cx, cy] = [circle.left + radius, circle.top + radius];
    const words = `${counted(count, "other")}, ${sharePercent(influence)} of the influence together`;
    parts.push(
      element("g", { id: elementId(idPrefix, "others", key), "data-count": String(count) }, [
        element("title", {}, escapeXml(words)),
        element("circle", { cx, cy, r: radius, fill: theme.panel, stroke: theme.muted, "stroke-dasharray": "3 2" }),
        drawText(String(count), cx, cy + 4, { size: 11, color: theme.text, bold: true, anchor: "middle" }),
      ]),
    );
  }
  return parts;
}

const mostNamed = 5;

function describe(people: readonly GridPerson[], against: "stance" | "interest"): string {
  const named = people.slice(0, mostNamed).map(({ person, at }) => {
    const column = at === null ? "not known" : columns[against].find(({ to }) => at <= to)!.label;
    return `${person.name} (${sharePercent(person.influence)}, ${column})`;
  });
  return `${subtitles[against]}. ${named.length > 0 ? `Most influence: ${named.join("; ")}.` : "No people."}`;
}
