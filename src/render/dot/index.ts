export { type RenderDotOptions, renderDot } from "./render-dot.js";
