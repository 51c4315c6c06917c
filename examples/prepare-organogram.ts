// How do I bring a published organisation chart into the two files of account-from-csv.ts?
//   npx tsx examples/prepare-organogram.ts <…-senior.csv> <folder for people.csv and relationships.csv>
//
// UK public bodies publish their senior posts as post_id, grade, job_title, unit, reports_to_post …, without names of people:
// the job title stands for the name, with the number of the post where a title comes more than once. The files write XX
// where nobody is above. Nothing is repaired: posts that come twice, report to themselves or to a post that is not in the
// file go through as they are.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readCsv } from "./account-from-csv.js";

/** The senior posts of one file, in the columns of people.csv; there are no ties beside the reporting lines. */
export function prepareOrganogram(senior: string): { people: string; relationships: string } {
  const posts = readCsv(senior);
  const holders = new Map<string, Set<string>>();
  for (const { job_title: title = "", post_id: id = "" } of posts) {
    const same = holders.get(title) ?? new Set();
    holders.set(title, same.add(id));
  }
  const people = posts.map(
    ({ post_id: id = "", job_title: title = "", unit = "", reports_to_post: boss = "", grade = "" }) => {
      const unique = (holders.get(title)?.size ?? 0) < 2;
      const name = title === "" ? `Post ${id}` : unique ? title : `${title} (post ${id})`;
      const top = boss === "XX";
      return [id, name, title, unit, top ? "" : boss, top ? "true" : "", grade].map(quote).join(",");
    },
  );
  return {
    people: ["id,name,title,department,reportsTo,isTop,grade", ...people, ""].join("\n"),
    relationships: "from,to,kind\n",
  };
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [from = "senior.csv", to = "."] = process.argv.slice(2);
  const files = prepareOrganogram(readFileSync(from, "utf8"));
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "people.csv"), files.people);
  writeFileSync(join(to, "relationships.csv"), files.relationships);
}
