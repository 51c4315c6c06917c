import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CommandIo, runCommand } from "../../src/cli/index.js";
import { scoreAccount } from "../../src/index.js";
import { generateAccount } from "../../src/testing/index.js";
import { projectFolder } from "../package/fences.js";

const program = join(projectFolder, "bin/account-graph.mjs");
const example = join(projectFolder, "examples/accounts/harbourline-freight.json");
const account = JSON.parse(readFileSync(example, "utf8"));
const folder = mkdtempSync(join(tmpdir(), "account-graph-cli-"));

/** Runs the program as a process. */
function run(args: readonly string[], input = "") {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
    cwd: folder,
  });
  return { stdout, stderr, status };
}

describe("the command line", () => {
  it("shows a help that fits a screen", () => {
    const { stdout, status } = run(["--help"]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stdout).toMatchSnapshot();
    expect(run([]).stdout).toBe(stdout);
  });

  it("scores a file as markdown, JSON and CSV, the same as the library", () => {
    const score = scoreAccount(account, { samples: 0 });
    expect(JSON.parse(run(["score", example, "--format", "json", "--samples", "0"]).stdout)).toEqual(
      JSON.parse(JSON.stringify(score)),
    );
    expect(run(["score", example, "--samples", "0"]).stdout).toMatch(/^# Harbourline Freight/);
    const rows = run(["gaps", example, "--format", "csv", "--samples", "0"]).stdout.trim().split("\n");
    expect(rows.length).toBeGreaterThan(score.gaps.length);
  });

  it("reads standard input, and leaves JSON that it reads again", () => {
    const csv = "Name,Title,Reports to\nDana Cole,CFO,\nLee Wong,CIO,Dana Cole\n";
    const imported = run(["import", "-"], csv);
    expect(imported.status).toBe(0);
    expect(JSON.parse(imported.stdout).accounts[0].people).toHaveLength(2);
    expect(run(["org", "-", "--format", "dot"], imported.stdout).stdout).toContain("p0 -> p1;");
    expect(
      run(["org", "-", "--format", "mermaid"], "account: Acme\nas of 2026-03-01\n\nDana Cole, CFO\n").stdout,
    ).toContain("Dana Cole");
  });

  it("writes a report that one can mail, and a plan", () => {
    const page = join(folder, "report.html");
    expect(run(["report", example, "--samples", "0", "--output", page])).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
    const html = readFileSync(page, "utf8");
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html).toContain("Harbourline Freight");
    expect(html).toMatch(/Content-Security-Policy/i);
    const plan = run(["plan", example, "--samples", "0"]).stdout;
    expect(plan).toMatch(/^1\. by \d{4}-\d\d-\d\d: \S/);
    expect(run(["plan", example, "--samples", "0", "--format", "ical"]).stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(run(["plan", example, "--samples", "0", "--format", "svg"]).stdout).toMatch(/^<svg /);
  });

  it("comes from a CSV to a report in the three commands that docs/report.md shows", () => {
    const docs = readFileSync(join(projectFolder, "docs/report.md"), "utf8");
    const commands = /```sh\n([^`]*)```/.exec(docs)![1]!.trim().split("\n");
    expect(commands).toHaveLength(3);
    expect(commands[0]).toBe("npm install account-graph");
    writeFileSync(join(folder, "contacts.csv"), "Name,Title,Reports to\nDana Cole,CFO,\nLee Wong,CIO,Dana Cole\n");
    for (const command of commands.slice(1)) {
      const [, , ...args] = command.replace(/ #.*/, "").trim().split(/\s+/);
      expect(run(args)).toMatchObject({ status: 0, stdout: "" });
    }
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("Lee Wong");
  });

  it("leaves no half of a file where it cannot write", () => {
    const nowhere = join(folder, "none", "map.svg");
    expect(run(["map", example, "--output", nowhere]).stderr).toBe(`account-graph: ${nowhere}: no such file\n`);
  });

  it("draws and exports to a file, and says what a departure does", () => {
    const svg = join(folder, "map.svg");
    expect(run(["map", example, "--output", svg])).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(svg, "utf8")).toMatch(/^<svg /);
    expect(run(["export", example, "--format", "gexf"]).stdout).toContain("<gexf");
    const { id } = scoreAccount(account, { samples: 0 }).stakeholders[0]!;
    expect(run(["whatif", example, "--remove", id, "--samples", "0"]).stdout.length).toBeGreaterThan(20);
    expect(run(["diff", example, example, "--samples", "0"]).stdout).toMatch(/^Nothing/);
  });

  it("ends with 2 where --fail-on finds something, else with 0", () => {
    expect(run(["gaps", example, "--fail-on", "low", "--samples", "0"]).status).toBe(2);
    const empty = join(folder, "small.json");
    writeFileSync(empty, JSON.stringify({ id: "a", name: "A", asOf: "2026-03-01", people: [] }));
    expect(run(["diff", empty, empty, "--fail-on", "low"]).status).toBe(0);
  });

  it.each([
    [["gaps", "no-such.json"], /^account-graph: no-such\.json: no such file\n$/],
    [["gaps", "."], /a folder, not a file/],
    [["gaps"], /expected one file, got 0/],
    [["gapz", example], /unknown command "gapz"/],
    [["gaps", example, "--format", "pdf"], /--format pdf: expected one of markdown, json, csv/],
    [["gaps", example, "--fail-on", "awful"], /--fail-on awful: expected one of/],
    [["gaps", example, "--wrong"], /Unknown option '--wrong'/],
    [["gaps", example, "--goal", "none"], /goal/],
    [["whatif", example, "--remove", "zoe"], /zoe/],
    [["gaps", example, "--samples", "many"], /--samples many: expected a whole number/],
  ])("refuses %j in one line, with exit code 1 and nothing on stdout", (args, message) => {
    const { stdout, stderr, status } = run(args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("names what is no account, with the path, and no escape of the input reaches the terminal", () => {
    const bad = join(folder, "bad.json");
    writeFileSync(
      bad,
      JSON.stringify({ id: "a", name: "A", asOf: "2026-03-01", people: [{ id: "p", name: 3, "\u001b[31m": 1 }] }),
    );
    const { stderr, status } = run(["check", bad]);
    expect(status).toBe(1);
    expect(stderr).toContain("people[0].name");
    expect(stderr).not.toContain("\u001b");
    expect(run(["check", "-"], "{ not json").stderr).toMatch(/not JSON/);
    expect(run(["check", "-"], "hello").stderr).toMatch(/neither account JSON/);
  });

  it.each([
    ["photo.png", Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)],
    ["photo.csv", Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)],
    ["table.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 8, 0, 33, 0])],
    ["empty.csv", new Uint8Array()],
    ["headers.csv", new TextEncoder().encode("Name,Title\n")],
    ["empty.json", new Uint8Array()],
    ["null.json", new TextEncoder().encode("null")],
    ["none.json", new TextEncoder().encode('{"accounts":[]}')],
    ["latin.txt", Uint8Array.from([0x41, 0xe9, 0x41])],
  ])("refuses %s in one sentence that names it, and writes nothing", (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    const { stdout, stderr, status } = run(["gaps", name, "--output", `${name}.md`]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(new RegExp(`^account-graph: ${name.replace(".", "\\.")}: \\S`));
    expect(existsSync(join(folder, `${name}.md`))).toBe(false);
  });

  it("reads a table in UTF-16, as spreadsheets write it", () => {
    writeFileSync(join(folder, "wide.csv"), Buffer.from("\ufeffName,Title\nDana Cole,CFO\n", "utf16le"));
    expect(JSON.parse(run(["import", "wide.csv"]).stdout).accounts[0].people[0].name).toBe("Dana Cole");
  });

  it("says its version", () => {
    const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    expect(run(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 });
  });

  it("tells somebody who watches what takes its time, and nobody else", async () => {
    const large = JSON.stringify(generateAccount({ people: 120, seed: 2 }));
    writeFileSync(join(folder, "large.json"), large);
    expect(run(["gaps", "large.json", "--samples", "0"]).stderr).toBe("");
    const notes: string[] = [];
    const io: CommandIo = {
      readFile: () => new TextEncoder().encode(large),
      readInput: async () => new Uint8Array(),
      writeFile: () => {},
      write: () => {},
      warn: (line) => notes.push(`warned: ${line}`),
      note: (line) => notes.push(line),
      today: () => "2026-03-01",
      serve: async () => {},
    };
    for (const command of ["gaps", "import"]) await runCommand([command, "large.json", "--samples", "0"], io);
    expect(notes).toEqual(["large.json: working on 120 people", "reading large.json"]);
  });

  it("is quiet when whoever reads it closes the pipe", async () => {
    const child = spawn(process.execPath, [program, "score", example, "--format", "json", "--samples", "0"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let warned = "";
    child.stderr.on("data", (part) => {
      warned += part;
    });
    child.stdout.once("readable", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect([warned, code]).toEqual(["", 0]);
  });

  it("shows itself in a demo that writes its report", () => {
    const printed = execFileSync(process.execPath, [program, "demo", "--samples", "0"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(printed).toMatch(/Who would you bet decides\?/);
    expect(printed).toMatch(/And if .* leaves\?\n {2}\S/);
    const path = /Written: (\S+),/.exec(printed)![1]!;
    expect(readFileSync(join(folder, path), "utf8")).toMatch(/^# /);
    const [page] = /account-graph-demo\.html/.exec(printed)!;
    expect(readFileSync(join(folder, page), "utf8")).toMatch(/^<!doctype html>/);
  });
});
