import type { RenderInfluenceMapOptions } from "../svg/render-influence-map.js";

/** How the map of a page is drawn: without title and legend, which the page has itself; the same on a server and in the page. */
export function mapSettings(people: number): RenderInfluenceMapOptions {
  const isSmall = people <= 30;
  return { width: isSmall ? 1000 : 1200, height: isSmall ? 760 : 940, title: "", legend: false };
}
