import { type Theme, themes } from "../../svg/themes.js";
import base from "./page.css";

/** What is other in the dark: the variables of the page, and the colors that pictures are drawn with. */
function darkRules(root: string): string {
  const { background, panel, border, text, muted, stance, onStance, tie, team } = themes.dark;
  const variables = {
    background,
    page: background,
    panel,
    raised: "#252d3a",
    border,
    line: "#2c3542",
    text,
    muted,
    accent: team,
    "on-accent": background,
    ...stance,
    ...Object.fromEntries(Object.entries(onStance).map(([camp, color]) => [`on-${camp}`, color])),
    reporting: tie.reporting,
    influence: tie.influence,
    alliance: tie.alliance,
    rivalry: tie.rivalry,
    proof: "#ff9a8f",
    critical: "#ff9a8f",
    high: "#f0a873",
    medium: "#e2c46c",
    low: muted,
  };
  const declared = Object.entries(variables).map(([name, color]) => `--${name}:${color};`);
  const drawn = [...lightToDark()].flatMap(([light, dark]) => [
    `${root} #map svg [fill="${light}"]{fill:${dark}}`,
    `${root} #map svg [stroke="${light}"]{stroke:${dark}}`,
  ]);
  // Letters on a symbol are white by day on some stances: they follow the symbol.
  return `${root}{${declared.join("")}color-scheme:dark}\n${drawn.join("\n")}`;
}

/** Every color of the light theme with that of the dark one. */
function lightToDark(): Map<string, string> {
  const pairs = new Map<string, string>();
  const walk = (light: object, dark: object) => {
    for (const [name, color] of Object.entries(light)) {
      const other = (dark as Record<string, unknown>)[name];
      if (typeof color === "string" && typeof other === "string") {
        if (!pairs.has(color)) pairs.set(color, other);
      } else if (typeof color === "object" && color !== null && typeof other === "object" && other !== null)
        walk(color, other);
    }
  };
  walk(themes.light satisfies Theme, themes.dark);
  return pairs;
}

/** The styles of the page; screens only in the dark, since paper is white. */
export const style = `${base}
@media screen{${darkRules(':root[data-theme="dark"]')}}
@media screen and (prefers-color-scheme: dark){${darkRules(":root:not([data-theme])")}}
`;
