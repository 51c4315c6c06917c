import { scoreAccount } from "../api/score-account.js";
import { whatIf } from "../api/what-if.js";
import { plainLine } from "../internal/plain-line.js";
import { renderBrief } from "../render/markdown/index.js";
import { renderInfluenceMap } from "../render/svg/index.js";
import { generateAccount } from "../testing/index.js";
import type { CommandCall, CommandResult } from "./command-call.js";

const file = "account-graph-demo";
const people = 14;

/** A made-up account: who would you bet decides, what the map says, and what happens when the champion leaves. */
export async function demo({ io, options }: CommandCall): Promise<CommandResult> {
  const account = generateAccount({ people, ourTeam: 3, seed: 7 });
  const score = scoreAccount(account, options.samples === undefined ? {} : { samples: options.samples });
  const titled = [...score.stakeholders].sort((a, b) => (a.level ?? 99) - (b.level ?? 99)).slice(0, 4);
  const champion =
    score.stakeholders.find(({ roles }) => roles.includes("champion")) ??
    score.stakeholders.find(({ covered }) => covered === true) ??
    score.stakeholders[0]!;
  const lines = [
    `${account.name}, ${people} people. Who would you bet decides?`,
    ...titled.map(({ name, title }) => `  ${[name, title].filter(Boolean).join(", ")}`),
    "",
    "What the map says:",
    ...score.stakeholders.slice(0, 3).map(({ reason }) => `  ${reason.text}`),
    `  ${score.decision.reason.text}`,
    "",
    "What is missing:",
    ...score.gaps.slice(0, 3).map(({ band, reason }) => `  ${band}: ${reason.text}`),
    "",
    `And if ${champion.name} leaves?`,
  ];
  const effects = whatIf(account, [{ type: "remove_person", personId: champion.id }], { samples: 0 });
  lines.push(...effects.headlines.slice(0, 4).map(({ text }) => `  ${text}`));
  const { renderReport } = await import("../render/html/index.js");
  const written = [`${file}.md`, `${file}.svg`, `${file}.json`, `${file}.html`] as const;
  io.writeFile(written[0], renderBrief(score));
  io.writeFile(written[1], renderInfluenceMap(account, score));
  io.writeFile(written[2], `${JSON.stringify(account, null, 2)}\n`);
  io.writeFile(written[3], renderReport(account, score));
  lines.push("", `Written: ${written.join(", ")}`);
  return {
    output: `${lines.map((line) => (line.startsWith("  ") ? `  ${plainLine(line)}` : plainLine(line))).join("\n")}\n`,
    code: 0,
  };
}
