import { type RenderInfluenceMapOptions, renderInfluenceMap } from "../svg/render-influence-map.js";

/** How wide the map stands on a page, about: what is drawn keeps its size. */
const width = 820;
const height = 680;

/** Above the drawing a sheet has its title, and the page has one itself. */
const heading = 56;

/** The map as it stands on a page, without title and legend; the same on a server and in a browser. */
export function reportMap(
  account: Parameters<typeof renderInfluenceMap>[0],
  score: Parameters<typeof renderInfluenceMap>[1],
  options: RenderInfluenceMapOptions,
): string {
  const drawn = renderInfluenceMap(account, score, {
    ...options,
    width,
    height: height + heading,
    title: "",
    legend: false,
  });
  return drawn
    .replace(/ viewBox="0 0 \d+ \d+"/, ` viewBox="0 ${heading} ${width} ${height}"`)
    .replace(/^<text [^>]*y="57"[^>]*>[^<]*<\/text>\n/m, "");
}
