import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A plugin that writes the licenses of all packages that went into the files, since their terms ask for it; `folders`: of more of them. */
export function noticesPlugin(file, folders = new Set()) {
  return {
    name: "notices",
    generateBundle(_options, bundle) {
      for (const { moduleIds = [] } of Object.values(bundle)) {
        for (const folder of packagesIn(moduleIds)) folders.add(folder);
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, notices([...folders].sort()));
    },
  };
}

/** The folders of the packages that files are from. */
export function packagesIn(moduleIds) {
  const folders = new Set();
  for (const id of moduleIds) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll("\\", "/")) ?? [];
    if (folder !== undefined) folders.add(folder.replace(/^\0/, ""));
  }
  return [...folders].sort();
}

function notices(folders) {
  const sections = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `## ${name} ${version}, ${license}\n\n${text === undefined ? "" : readFileSync(join(folder, text), "utf8").trim()}\n`;
  });
  return `# Packages inside these files\n\n${sections.join("\n")}`;
}
