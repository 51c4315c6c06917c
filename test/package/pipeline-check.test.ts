import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isBuilt = existsSync(join(root, "dist/index.js"));
const folder = mkdtempSync(join(tmpdir(), "account-graph-pipeline-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...paths: string[]) {
  const program = ["--import", "tsx", "examples/pipeline-check.ts", ...paths];
  return spawnSync(process.execPath, program, { cwd: root, encoding: "utf8" });
}

describe.skipIf(!isBuilt)("examples/pipeline-check.ts", () => {
  it("exits with 1 and says why where a deal hangs on one person", () => {
    const { status, stdout } = run("examples/accounts/harbourline-freight.json");
    expect(status).toBe(1);
    expect(stdout).toContain("Bram Solberg (IT Service Manager) is our only contact");
  });

  it("exits with 1 and says what is missing where that cannot be checked", () => {
    const unknown = join(folder, "unknown.json");
    const goals = [{ id: "deal", name: "Deal" }];
    const people = [{ id: "dana", name: "Dana", roles: ["economic_buyer"] }];
    writeFileSync(unknown, JSON.stringify({ id: "a", name: "Acme", asOf: "2026-03-01", people, goals }));
    const { status, stdout } = run(unknown);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Acme, Deal: not known: /);
  });

  it("exits with 0 where several ways lead to every decider", () => {
    const safe = join(folder, "safe.json");
    const goals = [{ id: "deal", name: "Deal" }];
    const people = [
      { id: "dana", name: "Dana", roles: ["economic_buyer"], coverage: "in_depth" },
      { id: "lee", name: "Lee", roles: ["evaluator"], coverage: "in_depth" },
    ];
    const relationships = [{ from: "lee", to: "dana", kind: "works_with", strength: "strong" }];
    writeFileSync(safe, JSON.stringify({ id: "a", name: "Acme", asOf: "2026-03-01", people, relationships, goals }));
    expect(run(safe)).toMatchObject({ status: 0, stdout: "" });
  });

  it("exits with 1 where there is no deal and nothing is known, and where no file is named", () => {
    const bare = join(folder, "bare.json");
    writeFileSync(bare, JSON.stringify({ id: "a", name: "Acme", asOf: "2026-03-01", people: [] }));
    const { status, stdout } = run(bare);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Acme, without a deal: not known: /);
    expect(run()).toMatchObject({ status: 1, stdout: "nothing to check: name the files of accounts\n" });
  });
});
