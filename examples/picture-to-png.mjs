// How do I get a PNG? Run: npm install @resvg/resvg-js, then node picture-to-png.mjs picture.svg picture.png
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";

const [, , from, to] = argv;
const { Resvg } = await import("@resvg/resvg-js").catch(() => {
  throw new Error("install it first: npm install @resvg/resvg-js");
});
const picture = new Resvg(readFileSync(from, "utf8"), {
  // Twice the size, for sharp letters; pictures name Helvetica, Arial and Liberation Sans.
  fitTo: { mode: "zoom", value: 2 },
  font: { loadSystemFonts: true, defaultFontFamily: "Liberation Sans" },
});
writeFileSync(to, picture.render().asPng());
