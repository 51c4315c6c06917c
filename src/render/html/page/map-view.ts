import { select } from "d3-selection";
import { type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import type { Proof } from "../../../insights/gaps/finding.js";
import type { Ref } from "../../../internal/sentence.js";
import type { ReportView } from "../report-view.js";
import { campLabel } from "../sections/parts.js";
import type { Speaker } from "../speaker.js";

const svgSpace = "http://www.w3.org/2000/svg";

const directions: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The middle of a node and its radius, in the space of the drawing. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Something to draw over the map. */
export interface Overlay {
  readonly people: readonly string[];
  /** Whether they are joined, in this order. */
  readonly isRoute: boolean;
  readonly isCut: boolean;
  /** Name of the one of our team who begins the route. */
  readonly entry?: string | undefined;
}

/** What is written beside a person. */
export interface MapNote {
  readonly id: string;
  readonly text: string;
  readonly kind: "up" | "down" | "gone";
}

/** The map of the page: it shows what it is told to, and tells who was chosen. */
export class MapView {
  private readonly box: HTMLElement;
  private readonly choose: (id: string) => void;
  private svg: SVGSVGElement | null = null;
  private content: SVGGElement | null = null;
  private overlay: SVGGElement | null = null;
  private behavior: ZoomBehavior<SVGSVGElement, unknown> | null = null;
  private nodes = new Map<string, SVGGElement>();
  private places = new Map<string, Place>();
  private lines: { element: SVGElement; from: string; to: string }[] = [];
  /** At which node people are who are not drawn alone. */
  private groupOf = new Map<string, string>();
  private current: string | null = null;

  constructor(box: HTMLElement, choose: (id: string) => void) {
    this.box = box;
    this.choose = choose;
  }

  /** Takes over the picture that stands in the box, or a new one. */
  adopt(view: ReportView, speaker: Speaker, markup?: string): void {
    if (markup !== undefined) this.box.innerHTML = markup;
    const svg = this.box.querySelector("svg")!;
    this.svg = svg;
    this.prepare(svg);
    this.collect(view);
    this.label(view, speaker);
    this.crop(svg);
    this.enableZoom(svg);
  }

  /** Leaves out empty margins: what is drawn is shown as large as it can be. */
  private crop(svg: SVGSVGElement): void {
    const { x, y, width, height } = svg.querySelector<SVGGElement>("#viewport")!.getBBox();
    if (width === 0) return;
    const margin = 16;
    svg.setAttribute("viewBox", `${x - margin} ${y - margin} ${width + 2 * margin} ${height + 2 * margin}`);
  }

  private prepare(svg: SVGSVGElement): void {
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    const viewport = document.createElementNS(svgSpace, "g");
    const frame = new Set(["title", "desc", "rect"]);
    const drawing = [...svg.children].filter(({ tagName }) => !frame.has(tagName));
    svg.append(viewport);
    viewport.append(...drawing);
    viewport.id = "viewport";
    this.content = viewport.querySelector("g");
    this.overlay = document.createElementNS(svgSpace, "g");
    this.overlay.setAttribute("class", "overlay");
    this.content?.append(this.overlay);
  }

  private collect(view: ReportView): void {
    this.nodes = new Map();
    this.places = new Map();
    this.lines = [];
    for (const node of this.box.querySelectorAll<SVGGElement>("g[data-person], g[data-group]")) {
      const id = idOf(node)!;
      // A label inside names its person too.
      if (this.nodes.has(id)) continue;
      this.nodes.set(id, node);
      this.places.set(id, placeOf(node));
    }
    this.groupOf = new Map();
    for (const { id, departmentId } of view.people) {
      if (this.nodes.has(id)) continue;
      const own = `others:${departmentId ?? ""}`;
      this.groupOf.set(id, this.nodes.has(own) ? own : "others:");
    }
    for (const element of this.box.querySelectorAll<SVGElement>("[data-from][data-to]")) {
      this.lines.push({ element, from: element.dataset.from!, to: element.dataset.to! });
    }
    if (this.current === null || !this.nodes.has(this.current)) {
      this.current = view.people.find(({ id }) => this.nodes.has(id))?.id ?? null;
    }
  }

  /** Names for those who hear the page. */
  label(view: ReportView, speaker: Speaker): void {
    const svg = this.svg!;
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", speaker.say("report.map.of", { count: this.nodes.size }));
    svg.setAttribute("aria-describedby", "map-how");
    svg.querySelector(":scope > title")?.remove();
    svg.querySelector(":scope > desc")?.remove();
    for (const [id, node] of this.nodes) {
      const person = view.personOf.get(id);
      const department = view.account.departments?.find((one) => `others:${one.id}` === id)?.name;
      const facts =
        person === undefined
          ? [view.nameOf.get(id) ?? department ?? "", countOf(node, speaker)]
          : [person.name, person.title, speaker.percent(person.score.influence), campLabel(person.camp, speaker)];
      node.setAttribute("role", "button");
      const text = facts.filter(Boolean).join(", ");
      node.setAttribute("aria-label", text);
      hint(node, text);
      node.setAttribute("tabindex", id === this.current ? "0" : "-1");
    }
  }

  private enableZoom(svg: SVGSVGElement): void {
    const viewport = svg.querySelector<SVGGElement>("#viewport")!;
    this.behavior = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 8])
      .filter((event: Event) => {
        // A wheel without Ctrl scrolls the page, and one finger on an unzoomed map does too.
        if (event.type === "wheel") return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
        if (event.type.startsWith("touch")) return (event as TouchEvent).touches.length > 1 || this.scale() > 1;
        return (event as MouseEvent).button === 0;
      })
      .on("zoom", ({ transform }) => {
        viewport.setAttribute("transform", transform.toString());
        svg.classList.toggle("zoomed", transform.k > 1);
      });
    const { x, y, width, height } = svg.viewBox.baseVal;
    const corners: [[number, number], [number, number]] = [
      [x, y],
      [x + width, y + height],
    ];
    this.behavior.extent(corners).translateExtent(corners);
    select(svg).call(this.behavior).on("dblclick.zoom", null);
  }

  private scale(): number {
    const transform = (this.svg as { __zoom?: { k: number } }).__zoom;
    return transform?.k ?? 1;
  }

  zoomBy(factor: number): void {
    if (this.svg !== null) this.behavior?.scaleBy(select(this.svg), factor);
  }

  zoomReset(): void {
    if (this.svg !== null) this.behavior?.transform(select(this.svg), zoomIdentity);
  }

  /** Whether a person is drawn on their own. */
  has(id: string): boolean {
    return this.nodes.has(id);
  }

  /** People stay bright, all others fade; `null`: nobody fades. */
  brighten(people: ReadonlySet<string> | null): void {
    const ids = people === null ? null : new Set([...people].map((id) => this.groupOf.get(id) ?? id));
    for (const [id, node] of this.nodes) node.classList.toggle("faded", ids !== null && !ids.has(id));
    for (const { element, from, to } of this.lines) {
      element.classList.toggle("faded", ids !== null && !(ids.has(from) && ids.has(to)));
    }
  }

  select(id: string | null): void {
    for (const [one, node] of this.nodes) {
      node.classList.toggle("selected", one === id);
      if (id !== null && this.nodes.has(id)) node.setAttribute("tabindex", one === id ? "0" : "-1");
    }
    if (id !== null && this.nodes.has(id)) this.current = id;
  }

  /** Draws rings around people, and a route between them where it is one. */
  draw({ people, isRoute, isCut, entry }: Overlay): void {
    this.clear();
    if (this.overlay === null) return;
    const placed = people.flatMap((id) => this.places.get(this.groupOf.get(id) ?? id) ?? []);
    if (isRoute && placed.length > 1) {
      const points = placed.map(({ x, y }) => `${x},${y}`).join(" ");
      this.overlay.append(shape("polyline", { points, class: "route" }));
    }
    if (isRoute && entry !== undefined && placed[0] !== undefined) this.drawEntry(entry, placed[0]);
    for (const { x, y, radius } of placed) {
      this.overlay.append(shape("circle", { cx: x, cy: y, r: radius + 9, class: isCut ? "mark cut" : "mark" }));
    }
    this.svg?.classList.toggle("proving", placed.length > 0);
  }

  /** Our people stand outside of the map: a route begins beside the first person it comes to. */
  private drawEntry(name: string, { x, y, radius }: Place): void {
    const from = { x: x - radius - 34, y: y - radius - 26 };
    const text = shape("text", { x: from.x, y: from.y - 6, "text-anchor": "middle" });
    text.textContent = name;
    const line = { x1: from.x, y1: from.y, x2: x - 0.7 * radius, y2: y - 0.7 * radius, class: "entry" };
    this.overlay?.append(shape("line", line), text);
  }

  /** Writes what changed beside people. */
  note(notes: readonly MapNote[]): void {
    this.box.querySelector(".notes")?.remove();
    const group = document.createElementNS(svgSpace, "g");
    group.setAttribute("class", "notes");
    for (const { id, text, kind } of notes) {
      const place = this.places.get(id);
      if (place === undefined) continue;
      const { x, y, radius } = place;
      if (kind === "gone") {
        group.append(
          shape("path", {
            d: `M${x - radius} ${y - radius}L${x + radius} ${y + radius}M${x + radius} ${y - radius}L${x - radius} ${y + radius}`,
            class: "gone",
          }),
        );
        continue;
      }
      const width = 7 * text.length + 10;
      // At the right of the symbol: above it names of others may stand, below it their own.
      const left = x + radius - 2;
      group.append(shape("rect", { x: left, y: y - 8.5, width, height: 17, rx: 8.5, class: kind }));
      const at = { x: left + width / 2, y: y + 4, "text-anchor": "middle", "font-size": 11.5, class: kind };
      const label = shape("text", at);
      label.textContent = text;
      group.append(label);
    }
    this.content?.append(group);
  }

  clear(): void {
    this.overlay?.replaceChildren();
    this.svg?.classList.remove("proving");
  }

  /** The nearest node in a direction takes the focus. */
  move(from: string, key: string): void {
    const start = this.places.get(from);
    if (start === undefined) return;
    const [right, down] = directions[key] ?? [0, 0];
    let best: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [id, { x, y }] of this.places) {
      const along = (x - start.x) * right + (y - start.y) * down;
      const across = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
      if (id === from || along <= 0) continue;
      const cost = along + 2 * across;
      if (cost >= least) continue;
      least = cost;
      best = id;
    }
    if (best === null) return;
    this.nodes.get(from)?.setAttribute("tabindex", "-1");
    this.current = best;
    const node = this.nodes.get(best)!;
    node.setAttribute("tabindex", "0");
    node.focus();
  }

  /** Clicks and keys on the picture. */
  listen(leave: () => void): void {
    const idAt = (target: EventTarget | null) => {
      const node = (target as Element | null)?.closest<SVGGElement>("g[data-person], g[data-group]");
      return node == null ? null : idOf(node);
    };
    this.box.addEventListener("click", ({ target }) => {
      const id = idAt(target);
      if (id !== null) this.choose(id);
    });
    this.box.addEventListener("keydown", (event) => {
      const id = idAt(event.target);
      if (id === null) return;
      if (event.key.startsWith("Arrow")) this.move(id, event.key);
      else if (event.key === "Enter" || event.key === " ") this.choose(id);
      else if (event.key === "Escape") leave();
      else return;
      event.preventDefault();
    });
  }
}

function idOf({ dataset }: SVGGElement): string | null {
  return dataset.person ?? dataset.group ?? null;
}

/** What shows where the pointer rests. */
function hint(node: SVGGElement, text: string): void {
  const title = node.querySelector(":scope > title") ?? document.createElementNS(svgSpace, "title");
  title.textContent = text;
  node.prepend(title);
}

function countOf({ dataset }: SVGGElement, speaker: Speaker): string {
  return dataset.count === undefined ? "" : speaker.say("report.map.others", { count: Number(dataset.count) });
}

/** The symbol of a node: its first shape that is filled. */
function placeOf(node: SVGGElement): Place {
  const symbol = [...node.querySelectorAll<SVGGraphicsElement>("circle, rect, polygon")].find(
    (one) => one.getAttribute("fill") !== "none",
  );
  if (symbol === undefined) return { x: 0, y: 0, radius: 0 };
  const { x, y, width, height } = symbol.getBBox();
  return { x: x + width / 2, y: y + height / 2, radius: Math.max(width, height) / 2 };
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What a proof looks like on the map. */
export function overlayOf(proof: Proof, subjects: readonly Ref[], isTheirs: (id: string) => boolean): Overlay {
  const ids = (refs: readonly Ref[]) => refs.filter(({ type }) => type === "person").map(({ id }) => id);
  if (proof.kind === "path") {
    const [first] = proof.people;
    const entry = first !== undefined && !isTheirs(first.id) ? first.label : undefined;
    return { people: ids(proof.people), isRoute: true, isCut: false, entry };
  }
  if (proof.kind === "cut") return { people: ids(proof.people), isRoute: false, isCut: true };
  const people = proof.kind === "people" ? ids(proof.people) : ids([...subjects, ...proof.facts]);
  return { people, isRoute: false, isCut: false };
}
