export type { OutlineOptions } from "../shared/org-outline.js";
export { type RenderMermaidOptions, renderMermaid } from "./render-mermaid.js";
