import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../../src", import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** What each file imports of the others, types included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const named = [...text.matchAll(/from "(\.[^"]+)\.js"/g)].map((match) => `${join(dirname(file), match[1]!)}.ts`);
    return [file, named.filter((one) => files.includes(one))];
  }),
);

/** A chain of imports that comes back to its first file; `null`: there is none. */
function circle(): string[] | null {
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (file: string): string[] | null => {
    if (open.includes(file)) return [...open.slice(open.indexOf(file)), file];
    if (done.has(file)) return null;
    open.push(file);
    for (const next of imports.get(file)!) {
      const found = visit(next);
      if (found !== null) return found;
    }
    open.pop();
    done.add(file);
    return null;
  };
  for (const file of files) {
    const found = visit(file);
    if (found !== null) return found;
  }
  return null;
}

describe("the files of src", () => {
  it("never import one another in a circle, not even types", () => {
    expect(files.length).toBeGreaterThan(400);
    expect(Math.max(...[...imports.values()].map((one) => one.length))).toBeGreaterThan(40);
    expect(circle()).toBeNull();
  });
});
