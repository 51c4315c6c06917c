import { counted } from "../../../internal/list-words.js";
import { sharePercent } from "../../shared/share-percent.js";
import { stanceLabels } from "../../shared/stance-camp.js";
import { drawSheet } from "../draw-sheet.js";
import { themes } from "../themes.js";
import { drawFaction } from "./draw-faction.js";
import { drawNode } from "./draw-node.js";
import { drawTie } from "./draw-tie.js";
import { layoutMap, type MapLayout } from "./layout-map.js";
import { mapLegend } from "./map-legend.js";
import type { MapScore, MapSettings } from "./map-options.js";
import type { InfluenceMap } from "./map-person.js";
import { nodePlaces } from "./node-places.js";
import { routeTies } from "./route-ties.js";

/** A map as an SVG document: title, map, legend. */
export function drawMap(
  map: InfluenceMap,
  score: MapScore,
  settings: MapSettings & { readonly legend: boolean },
  title: string,
): string {
  const theme = themes[settings.theme];
  return drawSheet({
    width: settings.width,
    height: settings.height,
    theme,
    title,
    subtitle: `Who holds the influence, as of ${score.asOf.slice(0, 10)}`,
    description: describeMap(map, score),
    hasLegend: settings.legend,
    draw(width, height) {
      const layout = layoutMap(map, width, height, settings.seed);
      return { bounds: layout.bounds, parts: drawContent(map, layout, settings) };
    },
    legend: (scale) => mapLegend(map, score.decision.support, scale, theme),
  });
}

/** Areas below lines below people. */
function drawContent(map: InfluenceMap, layout: MapLayout, settings: MapSettings): string[] {
  const theme = themes[settings.theme];
  const curves = routeTies(map.ties, layout);
  const places = nodePlaces(layout);
  const factions = map.factions.map((faction) => drawFaction(faction, layout.boxes, theme));
  return [
    ...factions.map(({ area }) => area),
    ...map.ties.map((tie, index) => drawTie(tie, curves[index]!, theme)),
    ...factions.map(({ label }) => label),
    ...map.people.map((person, index) => drawNode(person, layout.nodes[index]!, places[index]!.circle, theme)),
  ];
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
  if (factions.length > 0) sentences.push(`${counted(factions.length, "faction")} with two members or more.`);
  return sentences.join(" ");
}
