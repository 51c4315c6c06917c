import { expect, it } from "vitest";
import { promisedOutput, runFence } from "./fences.js";

it("runs code and returns what it prints, line by line", async () => {
  const code = [
    'import { inferLevel, type InferredLevel } from "account-graph";',
    'import { density } from "account-graph/measures";',
    'const level: InferredLevel | null = inferLevel("CFO");',
    "console.log(level?.level, typeof density);",
    "console.log({ a: [1, 'b'] });",
    "console.log('two\\nlines', await Promise.resolve(3));",
  ];
  expect(await runFence(code.join("\n"))).toEqual(["1 function", "{ a: [ 1, 'b' ] }", "two", "lines 3"]);
});

it("reads what code promises to print, over several lines too", () => {
  const code = [
    "console.log(1); // prints: 1",
    "// no promise",
    "log(2);",
    "// prints: [",
    "//   2,",
    "// ]",
    "",
    "// no",
  ];
  expect(promisedOutput(code.join("\n"))).toEqual(["1", "no promise", "[", "  2,", "]"]);
  expect(promisedOutput("// a comment\ncall();")).toEqual([]);
});

it("lets errors of the code through", async () => {
  await expect(runFence('throw new Error("as it should")')).rejects.toThrow("as it should");
});
