/** What is used of `@modelcontextprotocol/sdk`. Typed here, for its own declarations need those of a page. */
export interface Sdk {
  Server: new (info: { name: string; version: string }, options: { capabilities: { tools: object } }) => SdkServer;
  StdioServerTransport: new () => object;
  CallToolRequestSchema: object;
  ListToolsRequestSchema: object;
}

export interface SdkServer {
  onclose?: () => void;
  setRequestHandler(schema: object, answer: (request: ToolRequest) => object): void;
  connect(transport: object): Promise<void>;
}

export interface ToolRequest {
  readonly params: { readonly name: string; readonly arguments?: unknown };
}

/** The parts of the SDK, which is installed only where the server is used. */
export async function loadSdk(): Promise<Sdk> {
  const names = ["server/index.js", "server/stdio.js", "types.js"];
  const parts = await Promise.all(names.map((name) => import(`@modelcontextprotocol/sdk/${name}`)));
  return Object.assign({}, ...parts) as Sdk;
}
