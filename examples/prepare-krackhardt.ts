// How do I bring a published network into the two files of account-from-csv.ts?
//   npx tsx examples/prepare-krackhardt.ts <folder with ht_*.csv> <folder for people.csv and relationships.csv>
//
// Krackhardt's 21 managers of a high-tech company (1987): level, department, who reports to whom, who asks whom for advice.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readCsv } from "./account-from-csv.js";

const titles: Readonly<Record<string, string>> = { 1: "President", 2: "Vice President", 3: "Manager" };

/** "a asks b" becomes "b advises a"; level 1 of the file is the top, which is 0 here. */
export function prepareKrackhardt(
  nodes: string,
  reports: string,
  advice: string,
): { people: string; relationships: string } {
  const bossOf = new Map(readCsv(reports).map(({ source, target }) => [source, target]));
  const people = readCsv(nodes).map(({ id, level, dept, age, tenure }) => {
    const title = titles[level ?? ""] ?? "";
    const top = level === "1";
    const department = dept === "0" ? "Head office" : `Department ${dept}`;
    return [id, `${title} ${id}`, title, department, Number(level) - 1, bossOf.get(id) ?? "", top, age, tenure].join(
      ",",
    );
  });
  const ties = readCsv(advice).map(({ source, target }) => `${target},${source},advises,1`);
  return {
    people: ["id,name,title,department,level,reportsTo,isTop,age,tenure", ...people, ""].join("\n"),
    relationships: ["from,to,kind,strength", ...ties, ""].join("\n"),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [from = ".", to = "."] = process.argv.slice(2);
  const read = (name: string) => readFileSync(join(from, name), "utf8");
  const files = prepareKrackhardt(
    read("ht_reports_nodes.csv"),
    read("ht_reports_edges.csv"),
    read("ht_advice_edges.csv"),
  );
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "people.csv"), files.people);
  writeFileSync(join(to, "relationships.csv"), files.relationships);
}
