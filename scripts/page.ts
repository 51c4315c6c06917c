/** What a classic script tag finds as `accountGraph`: the root and the renderers. */
export * from "../src/index.js";
export * from "../src/render/markdown/index.js";
export * from "../src/render/svg/index.js";
export * from "../src/render/text/index.js";
