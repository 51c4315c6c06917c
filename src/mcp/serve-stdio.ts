import { packageVersion } from "../internal/package-version.js";
import { type AgentIo, createAgentTools } from "./agent-tools.js";
import { loadSdk } from "./sdk.js";

/**
 * Serves the tools over the Model Context Protocol on standard input and output, until the input ends: what
 * `npx account-graph mcp` runs. Needs the package `@modelcontextprotocol/sdk`, which is an optional peer.
 *
 * @param io - How files are read; only the files that a tool call names are.
 * @returns Once the client has closed the connection.
 *
 * @example
 * ```ts
 * import { serveStdio } from "account-graph/mcp";
 *
 * console.log(typeof serveStdio);
 * // prints: function
 * ```
 */
export async function serveStdio(io: AgentIo): Promise<void> {
  const { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema } = await loadSdk();
  const tools = createAgentTools(io);
  const server = new Server({ name: "account-graph", version: packageVersion() }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined) return failure(`unknown tool "${params.name}"`);
    const { text, isError } = tool.run(params.arguments ?? {});
    return isError ? failure(text) : { content: [{ type: "text" as const, text }] };
  });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  await server.connect(new StdioServerTransport());
  await closed;
}

function failure(text: string) {
  return { content: [{ type: "text" as const, text }], isError: true };
}
