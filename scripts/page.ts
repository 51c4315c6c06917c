/** What a page without a bundler gets: the root and the renderers. */
export * from "../src/index.js";
export * from "../src/render/markdown/index.js";
export * from "../src/render/svg/index.js";
export * from "../src/render/text/index.js";
