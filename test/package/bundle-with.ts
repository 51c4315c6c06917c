import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rollup } from "rollup";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a page's bundler makes of a line of code: one minified file, its size as sent, and the packages that it needs beside us. */
export interface Bundle {
  readonly text: string;
  /** Bytes, minified and gzipped. */
  readonly size: number;
  readonly packages: readonly string[];
  /** Files that went into it. */
  readonly inputs: readonly string[];
}

/** Bundlers by name. Paths that begin with `./` start at the package's root; other packages stay outside. */
export const bundlers: Readonly<Record<"esbuild" | "rollup", (code: string) => Promise<Bundle>>> = {
  async esbuild(code) {
    const { outputFiles, metafile } = await build({
      stdin: { contents: code, resolveDir: root },
      bundle: true,
      packages: "external",
      format: "esm",
      platform: "browser",
      target: "es2022",
      minify: true,
      write: false,
      metafile: true,
      logLevel: "error",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    return {
      ...measure(outputFiles[0]!.text),
      packages: [...new Set(imports.map(({ path }) => path))].sort(),
      inputs: Object.keys(metafile.inputs),
    };
  },
  async rollup(code) {
    const bundle = await rollup({
      input: "entry",
      external: (id) => /^[^./]/.test(id) && id !== "entry",
      onwarn() {},
      plugins: [
        {
          name: "entry",
          resolveId: (id, from) => (id === "entry" ? id : from === "entry" ? `${root}${id.slice(2)}` : null),
          load: (id) => (id === "entry" ? code : null),
        },
      ],
      // As package.json says; rollup reads it only with a plugin.
      treeshake: { moduleSideEffects: false },
    });
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    const { code: text } = await transform(output[0].code, { minify: true, target: "es2022" });
    return { ...measure(text), packages: output[0].imports.sort(), inputs: Object.keys(output[0].modules) };
  },
};

function measure(text: string): Pick<Bundle, "text" | "size"> {
  return { text, size: gzipSync(text).length };
}
