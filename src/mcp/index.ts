export { type AgentIo, type AgentTool, createAgentTools } from "./agent-tools.js";
export { serveStdio } from "./serve-stdio.js";
