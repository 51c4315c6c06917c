// What can be imported from the package. A new subpath is one line here, then `npm run exports`, which writes it into package.json;
// the build, the tests' aliases, the reference pages and the packaging tests read this list.

/** Subpaths of the package, `""` being the root; the source of `a/b` is `src/a/b/index.ts`. */
export const subpaths = [
  "",
  "bullmq",
  "cli",
  "export/csv",
  "export/cypher",
  "export/cytoscape",
  "export/gexf",
  "export/graphml",
  "export/ical",
  "import/csv",
  "import/dynamics",
  "import/graph",
  "import/hubspot",
  "import/interactions",
  "import/salesforce",
  "import/text",
  "import/vcard",
  "locale/de",
  "mcp",
  "measures",
  "portfolio",
  "portfolio/worker",
  "render/dot",
  "render/html",
  "render/markdown",
  "render/mermaid",
  "render/svg",
  "render/text",
  "schema",
  "testing",
];

/** The name of an entry's files in `dist`, without their ending. */
export function outputOf(subpath) {
  return subpath === "" ? "index" : subpath;
}

/** The source of an entry, from the package's root. */
export function sourceOf(subpath) {
  return subpath === "" ? "src/index.ts" : `src/${subpath}/index.ts`;
}

/** How an entry is imported. */
export function importOf(subpath) {
  return subpath === "" ? "account-graph" : `account-graph/${subpath}`;
}

/** Whole in one file, for pages without a bundler: a module, and the classic script that it is made of. */
const forPages = ["browser/account-graph.min.js", "browser/account-graph.iife.js"];

/** `exports` of package.json: for `import` and `require` the types, then the code. */
export function exportsOfPackage() {
  const entries = subpaths.map((subpath) => {
    const file = `./dist/${outputOf(subpath)}`;
    return [
      subpath === "" ? "." : `./${subpath}`,
      {
        import: { types: `${file}.d.ts`, default: `${file}.js` },
        require: { types: `${file}.d.cts`, default: `${file}.cjs` },
      },
    ];
  });
  const pages = forPages.map((file) => [`./${file}`, `./dist/${file}`]);
  return { ...Object.fromEntries([...entries, ...pages]), "./package.json": "./package.json" };
}
