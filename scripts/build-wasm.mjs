// Compiles wasm/ and writes the bytes into src/kernels/wasm/bytes.generated.ts. Needs the development dependency assemblyscript.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { main } from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The compiled kernels. */
export async function compileKernels() {
  const files = new Map();
  const { error, stderr } = await main(
    [
      "wasm/index.ts",
      ...["--baseDir", root, "--outFile", "kernels.wasm"],
      // No allocator and no import: memory is laid out by wasm/memory.ts. 112 warns of vectors passed between our own files.
      ...["--optimize", "--enable", "simd", "--runtime", "stub", "--use", "abort=", "--disableWarning", "112"],
    ],
    { writeFile: (name, contents) => void files.set(name, contents) },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return Buffer.from(files.get("kernels.wasm"));
}

/** The file that holds the bytes. */
export function generatedSource(bytes) {
  return `/** ${bytes.length} bytes of WebAssembly, compiled from wasm/ by \`npm run wasm\`. */\nexport const kernelBytes =\n  "${bytes.toString("base64")}";\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = await compileKernels();
  writeFileSync(new URL("../src/kernels/wasm/bytes.generated.ts", import.meta.url), generatedSource(bytes));
  console.log(`${bytes.length} bytes of WebAssembly`);
}
