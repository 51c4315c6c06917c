import { execFileSync } from "node:child_process";

/** Whether a program of another maker is installed: a test that needs it says so and skips without. */
export function isInstalled(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export const hasNetworkx = isInstalled("python3", ["-c", "import networkx"]);
export const hasGraphviz = isInstalled("dot", ["-V"]);

/** What a Python script prints as JSON, for an input on stdin. */
export function askPython(script: string, input: string): unknown {
  const printed = execFileSync("python3", ["-c", script], { input, encoding: "utf8", maxBuffer: 1e9 });
  return JSON.parse(printed);
}

/** The default export of a package by a name that the compiler does not follow: the types of some need those of a page. */
export async function load<T>(name: string): Promise<T> {
  return ((await import(name)) as { default: T }).default;
}
