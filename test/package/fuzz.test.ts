import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "./fences.js";

const isBuilt = existsSync(join(projectFolder, "dist/index.js"));

it.skipIf(!isBuilt)(
  "every function refuses what is broken by one error, and answers in plain JSON (needs the build)",
  () => {
    const script = join(projectFolder, "scripts/fuzz.mjs");
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, "--calls", "1000", "--seed", "1"], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/; 0 kinds of failure\n$/);
    expect(status).toBe(0);
  },
);
