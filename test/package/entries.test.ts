import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportsOfPackage, sourceOf, subpaths } from "../../scripts/entries.mjs";

const root = new URL("../../", import.meta.url);

describe("the list of entries", () => {
  it("is sorted, and every entry has its source", () => {
    expect(subpaths).toEqual([...subpaths].sort());
    expect(subpaths.filter((subpath) => !existsSync(new URL(sourceOf(subpath), root)))).toEqual([]);
  });

  it("is what package.json exports, in the same order (npm run exports)", () => {
    const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    expect(JSON.stringify(manifest.exports)).toBe(JSON.stringify(exportsOfPackage()));
  });
});
