import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scoreAccount } from "../../src/index.js";
import { generateAccount } from "../../src/testing/index.js";
import { projectFolder } from "../package/fences.js";

const folder = mkdtempSync(join(tmpdir(), "account-graph-mcp-"));
const example = join(projectFolder, "examples/accounts/harbourline-freight.json");
const tokensOf = (text: string) => Math.ceil(Buffer.byteLength(text) / 4);

/** What is used of the SDK's client: its own declarations need those of a page. */
interface SdkClient {
  connect(transport: object): Promise<void>;
  close(): Promise<void>;
  getServerVersion(): { name: string; version: string } | undefined;
  listTools(): Promise<{ tools: object[] }>;
  callTool(call: { name: string; arguments: object }): Promise<{ content: unknown; isError?: boolean }>;
}
const sdk: string = "@modelcontextprotocol/sdk/client";
const { Client }: { Client: new (info: object) => SdkClient } = await import(`${sdk}/index.js`);
const { StdioClientTransport }: { StdioClientTransport: new (options: object) => object } = await import(
  `${sdk}/stdio.js`
);

/** A client of the SDK, connected to the server as a process. */
const client = new Client({ name: "test", version: "1" });

beforeAll(async () => {
  const args = [join(projectFolder, "bin/account-graph.mjs"), "mcp"];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder }));
});
afterAll(() => client.close());

async function ask(name: string, args: Record<string, unknown> = {}) {
  const { content, isError } = await client.callTool({ name, arguments: args });
  return { text: (content as { text: string }[])[0]!.text, isError: isError === true };
}

describe("account-graph mcp", () => {
  it("names itself with the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    expect(client.getServerVersion()).toMatchObject({ name: "account-graph", version });
  });

  it("ends with its input", () => {
    const args = [join(projectFolder, "bin/account-graph.mjs"), "mcp"];
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { input: "", encoding: "utf8" });
    expect([status, stderr, stdout]).toEqual([0, "", ""]);
  });

  it("refuses with one sentence what it cannot answer", async () => {
    expect(await ask("summarize")).toEqual({
      text: "no account is loaded yet (call load_account first)",
      isError: true,
    });
    expect(await ask("load_account", { file: "no-such.json" })).toEqual({
      text: "no-such.json: no such file",
      isError: true,
    });
    expect((await ask("load_account", {})).text).toMatch(/arguments\.file: missing/);
    await ask("load_account", { file: example });
    expect(await ask("explain_person", { id: "zoe" })).toMatchObject({
      isError: true,
      text: expect.stringContaining("zoe"),
    });
    expect(await ask("find_introductions", { id: "zoe" })).toMatchObject({ isError: true });
    expect(await ask("what_if", { remove: "zoe" })).toMatchObject({ isError: true });
    expect((await ask("what_if", {})).text).toMatch(/expected "remove"/);
    expect(await ask("drop_tables")).toMatchObject({ isError: true });
    writeFileSync(join(folder, "bad.json"), "{");
    expect((await ask("load_account", { file: "bad.json" })).text).toMatch(/^bad\.json: not JSON/);
  });

  it.each([30, 200, 2000])("keeps every answer within its budget for %i people", async (people) => {
    const account = generateAccount({ people, seed: 9 });
    const file = join(folder, `${people}.json`);
    writeFileSync(file, JSON.stringify(account));
    const first = account.people[0]!.id;
    const calls: [string, Record<string, unknown>, number][] = [
      ["load_account", { file }, 1500],
      ["summarize", {}, 1500],
      ["explain_person", { id: first }, 900],
      ["list_gaps", {}, 1500],
      ["list_gaps", { from: 5 }, 1500],
      ["find_introductions", { id: account.people.find(({ side }) => side !== "us")!.id }, 700],
      ["what_if", { remove: first }, 900],
    ];
    for (const [name, args, budget] of calls) {
      const { text, isError } = await ask(name, args);
      expect([name, isError, text === ""]).toEqual([name, false, false]);
      expect(tokensOf(text), name).toBeLessThanOrEqual(budget);
    }
  });

  it("lets an agent say who decides, what is missing and what next within 4 calls and 6,000 tokens", async () => {
    const { tools } = await client.listTools();
    let tokens = tokensOf(JSON.stringify(tools));
    const score = scoreAccount(JSON.parse(readFileSync(example, "utf8")), { samples: 0 });
    const loaded = await ask("load_account", { file: example });
    const gaps = await ask("list_gaps");
    const person = await ask("explain_person", { id: score.stakeholders[0]!.id });
    for (const { text } of [loaded, gaps, person]) tokens += tokensOf(text);
    expect(tokens).toBeLessThanOrEqual(6000);
    expect(loaded.text).toContain(score.decision.reason.text);
    for (const { id } of score.decision.deciders) expect(loaded.text).toContain(id);
    expect(gaps.text).toContain(score.gaps[0]!.reason.text);
    expect(loaded.text).toContain(score.actions[0]!.reason.text);
    expect(person.text).toContain(score.stakeholders[0]!.name);
  });

  it("pages through all gaps", async () => {
    await ask("load_account", { file: join(folder, "2000.json") });
    const seen = new Set<string>();
    let from = 0;
    for (let page = 0; page < 200; page++) {
      const { text } = await ask("list_gaps", { from });
      for (const [, id] of text.matchAll(/^- \[([^\]]+)\]/gm)) seen.add(id!);
      const next = /list_gaps \{ "from": (\d+) \}/.exec(text);
      if (next === null) break;
      expect(Number(next[1])).toBeGreaterThan(from);
      from = Number(next[1]);
    }
    const { text } = await ask("list_gaps");
    expect(seen.size).toBe(Number(/^(\d+) gaps/.exec(text)![1]));
  });
});
