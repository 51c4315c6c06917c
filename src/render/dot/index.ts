export type { OutlineOptions } from "../shared/org-outline.js";
export { type RenderDotOptions, renderDot } from "./render-dot.js";
