export type { RenderGapsOptions } from "./markdown-options.js";
export { type RenderBriefOptions, renderBrief } from "./render-brief.js";
export { type RenderCoverageOptions, renderCoverage } from "./render-coverage.js";
export { renderGaps } from "./render-gaps.js";
export { type RenderMeetingBriefOptions, renderMeetingBrief } from "./render-meeting-brief.js";
