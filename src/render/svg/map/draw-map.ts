import { counted } from "../../../internal/list-words.js";
import type { PlainAccount } from "../../../model/plain/in-built-in-words.js";
import { sharePercent } from "../../shared/share-percent.js";
import { stanceLabels } from "../../shared/stance-camp.js";
import { drawSheet } from "../draw-sheet.js";
import { themes } from "../themes.js";
import { element, type SvgAttributes } from "../write/element.js";
import { elementId } from "../write/element-id.js";
import { buildMap } from "./build-map.js";
import { drawFaction, factionPlace } from "./draw-faction.js";
import { drawNode } from "./draw-node.js";
import { drawTie } from "./draw-tie.js";
import { fitMap } from "./fit-map.js";
import type { MapLayout } from "./layout-map.js";
import { mapLegend } from "./map-legend.js";
import type { MapScore, MapSettings } from "./map-options.js";
import type { InfluenceMap, MapTie } from "./map-person.js";
import type { MapRoom } from "./map-room.js";
import { nodePlaces } from "./node-places.js";
import { routeTies } from "./route-ties.js";

/** A map as an SVG document: title, map, legend. */
export function drawMap(
  { account, ownKinds }: Pick<PlainAccount, "account" | "ownKinds">,
  score: MapScore,
  settings: MapSettings & { readonly legend: boolean },
  title: string,
): string {
  const theme = themes[settings.theme];
  const full = buildMap(account, score, settings, undefined, ownKinds);
  let shown = full;
  return drawSheet({
    width: settings.width,
    height: settings.height,
    theme,
    title,
    subtitle: subtitleOf(full, score, settings),
    description: describeMap(full, score),
    hasLegend: settings.legend,
    draw(width, height) {
      const build = (room: MapRoom) =>
        room.people === settings.maxPeople ? full : buildMap(account, score, settings, room, ownKinds);
      const { map, layout } = fitMap(build, settings, width, height);
      shown = map;
      return { bounds: layout.bounds, parts: drawContent(map, layout, settings) };
    },
    legend: (scale, room) => mapLegend(shown, score.decision.support, scale, theme, room),
  });
}

function subtitleOf({ people }: InfluenceMap, { asOf }: MapScore, { steps }: MapSettings): string {
  const day = `as of ${asOf.slice(0, 10)}`;
  const focus = people.find(({ isFocus }) => isFocus);
  if (focus === undefined) return `Who holds the influence, ${day}`;
  return `${focus.name} and the people within ${counted(steps, "step")}, ${day}`;
}

/** Areas below lines below people. */
function drawContent(map: InfluenceMap, layout: MapLayout, settings: MapSettings): string[] {
  const theme = themes[settings.theme];
  const { idPrefix } = settings;
  const places = nodePlaces(layout);
  const areas = map.factions.map((faction) => factionPlace(faction, layout));
  const routes = routeTies(
    map.ties,
    layout,
    areas.map(({ label }) => label),
  );
  const factions = map.factions.map((faction, index) =>
    drawFaction(faction, areas[index]!, layout.text, idPrefix, theme),
  );
  return [
    ...factions.map(({ area }) => area),
    ...map.ties.map((tie, index) =>
      element("g", tieAttributes(tie, map, idPrefix), drawTie(tie, routes[index]!, theme)),
    ),
    ...factions.map(({ label }) => label),
    ...map.people.map((person, index) =>
      drawNode(person, layout.nodes[index]!, places[index]!.circle, layout.text, idPrefix, theme),
    ),
  ];
}

/** Which ties a line stands for, and between whom. */
function tieAttributes({ ids, from, to, family }: MapTie, { people }: InfluenceMap, idPrefix: string): SvgAttributes {
  return {
    id: elementId(idPrefix, `tie-${family}`, ids[0]!),
    "data-relationship": ids[0],
    "data-relationships": ids.length > 1 ? JSON.stringify(ids) : undefined,
    "data-from": people[from]!.id,
    "data-to": people[to]!.id,
    "data-family": family,
  };
}

const mostNamed = 5;

/** What a map shows, in words: for those who cannot see it. */
function describeMap({ people, factions }: InfluenceMap, score: MapScore): string {
  const sentences = [`Map of influence, as of ${score.asOf.slice(0, 10)}. ${score.decision.reason.text}.`];
  const inScope = people.filter(({ influence, count }) => influence !== null && count === 1);
  const named = inScope.slice(0, mostNamed).map(({ name, title, influence, camp, isCovered }) => {
    const facts = [
      title,
      sharePercent(influence!),
      `stance ${stanceLabels[camp]}`,
      isCovered ? "in contact with us" : "",
    ];
    return `${name} (${facts.filter(Boolean).join(", ")})`;
  });
  if (named.length > 0) sentences.push(`Most influence: ${named.join("; ")}.`);
  const all = people.reduce((sum, { count }) => sum + count, 0);
  sentences.push(`${counted(all, "person", "people")} in all.`);
  const seats = people
    .filter(({ count }) => count === 0)
    .map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  if (seats.length > 0) sentences.push(`There is ${seats.join(", ")}.`);
  if (factions.length > 0) sentences.push(`${counted(factions.length, "faction")} with two members or more.`);
  return sentences.join(" ");
}
