export { type RenderMermaidOptions, renderMermaid } from "./render-mermaid.js";
