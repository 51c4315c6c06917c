import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inferLevel } from "account-graph";
import { readRows } from "./read-rows.js";
import { spearman } from "./statistics.js";

/** Grades of senior civil servants, from the top. */
const gradeRank: Readonly<Record<string, number>> = { SCS4: 1, SCS3: 2, SCS2: 3, SCS1A: 4, SCS1: 5 };

/** How levels read from titles agree with grades in one organisation, or in all. */
export interface TitleAgreement {
  readonly organisation: string;
  readonly posts: number;
  /** Share of the posts from whose title a level was read. */
  readonly read: number;
  /** Rank correlation of level and grade over the posts read; `null` where all have one grade or one level. */
  readonly correlation: number | null;
  /** Pairs of posts of the same file with different grades, and how their levels order them. */
  readonly pairs: number;
  readonly inOrder: number;
  readonly equal: number;
  readonly reversed: number;
}

/** All organisations, and how much surer readings agree. */
export interface TitleStudy {
  readonly all: TitleAgreement;
  readonly confident: readonly { readonly from: number; readonly agreement: TitleAgreement }[];
  readonly organisations: readonly TitleAgreement[];
  /** The most frequent titles that say nothing. */
  readonly unread: readonly string[];
}

interface Post {
  readonly file: string;
  readonly title: string;
  readonly grade: number;
  readonly level: number | null;
  readonly confidence: number;
}

/** Reads every senior post of the organograms. Posts without one of the five grades are left out. */
export function titleAgreement(folder: string): TitleStudy {
  const files = readdirSync(join(folder, "uk_organograms"))
    .filter((name) => name.endsWith("-senior.csv"))
    .sort();
  const posts = files.flatMap((file) =>
    readRows(folder, `uk_organograms/${file}`)
      .filter((row) => gradeRank[row.grade!] !== undefined)
      .map((row): Post => {
        const reading = inferLevel(row.job_title!);
        return {
          file,
          title: row.job_title!,
          grade: gradeRank[row.grade!]!,
          level: reading?.level ?? null,
          confidence: reading?.confidence ?? 0,
        };
      }),
  );
  const nameOf = ({ file }: Post) => file.replace(/-\d{4}-.*$/, "").replaceAll("_", " ");
  const names = [...new Set(posts.map(nameOf))].sort();
  return {
    all: agree("all", posts),
    confident: [0.6, 0.7].map((from) => {
      const sure = posts.map((post) => (post.confidence >= from ? post : { ...post, level: null }));
      return { from, agreement: agree("all", sure) };
    }),
    organisations: names.map((name) =>
      agree(
        name,
        posts.filter((post) => nameOf(post) === name),
      ),
    ),
    unread: mostUnread(posts),
  };
}

function agree(organisation: string, posts: readonly Post[]): TitleAgreement {
  const read = posts.filter((post) => post.level !== null);
  const correlation = spearman(
    read.map((post) => post.grade),
    read.map((post) => post.level!),
  );
  let [inOrder, equal, reversed] = [0, 0, 0];
  for (const [index, first] of read.entries()) {
    for (const second of read.slice(index + 1)) {
      if (first.file !== second.file || first.grade === second.grade) continue;
      const order = (first.grade - second.grade) * (first.level! - second.level!);
      if (order > 0) inOrder++;
      else if (order === 0) equal++;
      else reversed++;
    }
  }
  const pairs = inOrder + equal + reversed;
  return {
    organisation,
    posts: posts.length,
    read: read.length / posts.length,
    correlation: Number.isNaN(correlation) ? null : correlation,
    pairs,
    inOrder: inOrder / pairs,
    equal: equal / pairs,
    reversed: reversed / pairs,
  };
}

function mostUnread(posts: readonly Post[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, level } of posts) if (level === null) counts.set(title, (counts.get(title) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, 6).map(([title, count]) => `${title} (${count})`);
}
