// What does a score look like?
//   npm run demo                                            two camps in a hospital group
//   npm run demo -- harbourline-freight                     an account that hangs on one contact
//   npm run demo -- larkfield-dairies cold-chain            the map of another goal
//   npm run demo -- path/to/account.json
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import {
  estimateUnseen,
  formatIssues,
  isAccountError,
  parseAccount,
  planEngagement,
  scoreAccount,
} from "account-graph";
import { de } from "account-graph/locale/de";
import { renderReport } from "account-graph/render/html";
import { renderInfluenceMap } from "account-graph/render/svg";

const width = 100;
const peopleShown = 10;
const gapsShown = 10;
const stepsShown = 3;
const peopleIndent = 24;
const folder = new URL("accounts/", import.meta.url);
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const [nameOrPath = "merrowdale-hospitals", wantedGoal] = process.argv.slice(2);

try {
  const account = parseAccount(JSON.parse(readFileSync(findFile(nameOrPath), "utf8")));
  const goals = [...(account.goals ?? [])].sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1));
  const goal = wantedGoal === undefined ? goals[0] : { id: wantedGoal, ...goals.find((one) => one.id === wantedGoal) };
  const score = scoreAccount(account, goal === undefined ? {} : { goalId: goal.id });
  printHeader(account, score, goal);
  printStakeholders(score);
  printUnseen(estimateUnseen(account, goal === undefined ? {} : { goalId: goal.id }));
  printGaps(score);
  printChecks(score);
  printPolitics(score);
  printIssues(score);
  const others = goals.filter((one) => one.id !== goal?.id);
  if (others.length > 0) {
    heading("Other goals");
    for (const one of others) line(`npm run demo -- ${nameOrPath} ${one.id}`, `  ${dim(one.name)}`);
  }
  const plan = planEngagement(account, goal === undefined ? {} : { goalId: goal.id });
  printPlan(plan);
  save(account, score, plan);
} catch (error) {
  if (!isAccountError(error)) throw error;
  console.error(formatIssues(error));
  process.exitCode = 1;
}

function findFile(name) {
  const example = new URL(`${name}.json`, folder);
  if (existsSync(example)) return example;
  if (existsSync(name)) return name;
  const known = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
  console.error(`there is no file and no example "${name}"; examples: ${known.join(", ")}`);
  process.exit(1);
}

function printHeader(account, score, goal) {
  console.log();
  console.log(bold(account.name.toUpperCase()) + dim(`   as of ${score.asOf}`));
  if (goal !== undefined) {
    const amount = goal.amount && `${account.value?.currency ?? ""} ${goal.amount.toLocaleString("en-US")}`.trim();
    const facts = [goal.name, amount, goal.closeAt && `closes ${goal.closeAt}`].filter(Boolean);
    console.log(facts.join(dim("  ·  ")));
  }
  console.log();
  paragraph(score.decision.reason.text);
  const { support } = score.decision;
  const signs = { for: "█", undecided: "▒", against: "░", unknown: "·" };
  const paints = { for: green, undecided: plain, against: red, unknown: dim };
  const cells = wholeShares(Object.values(support), width - 2);
  const bar = Object.keys(support).map((side, index) => paints[side](signs[side].repeat(cells[index])));
  console.log();
  console.log(` ${bar.join("")}`);
  const shares = wholeShares(Object.values(support), 100);
  const legend = Object.keys(support).map((side, index) => `${paints[side](signs[side])} ${side} ${shares[index]} %`);
  console.log(` ${legend.join("   ")}`);
}

function printStakeholders({ stakeholders, decision }) {
  heading("Who really decides");
  const shown = stakeholders.slice(0, peopleShown).filter((person) => person.influence > 0);
  const largest = shown[0]?.influence ?? 1;
  for (const person of shown) {
    const bar = "▇".repeat(Math.max(1, Math.round((16 * person.influence) / largest)));
    const title = person.title === null ? "" : dim(`  ${person.title}`);
    const facts = `${stanceWord(person.stance)}, ${contactWord(person.covered)}`;
    const row = ` ${String(person.rank).padStart(3)}  ${bar.padEnd(16)}  ${bold(person.name)}${title}`;
    const fits = visible(row) + 3 + visible(facts) <= width;
    console.log(fits ? `${row}${dim(" · ")}${facts}` : row);
    if (!fits) paragraph(facts, peopleIndent);
    paragraph(person.reason.text, peopleIndent);
  }
  const rest = stakeholders.slice(shown.length).reduce((sum, person) => sum + person.influence, 0);
  const others = stakeholders.length - shown.length;
  console.log();
  if (others > 0) line(`${others} ${others === 1 ? "other" : "others"} on the map: ${percent(rest)} together.`);
  line(`${percent(decision.unmapped)} rest with people who are not on the map.`);
}

/** Whom nobody has named yet, where enough people told whom they listen to. */
function printUnseen({ unseenInfluence, askNext }) {
  if (unseenInfluence === null) return;
  const next = askNext.length === 0 ? "" : `; ask ${askNext[0].label} next`;
  paragraph(`Of the people your contacts refer to, about ${percent(unseenInfluence)} are not on your map${next}.`);
}

function printGaps({ gaps }) {
  heading(gaps.length === 0 ? "Gaps: none found" : "Gaps");
  for (const gap of gaps.slice(0, gapsShown)) printGap(gap, gaps);
  if (gaps.length <= gapsShown) return;
  console.log();
  line("And, less pressing:");
  for (const gap of gaps.slice(gapsShown)) {
    const names = gap.subjects.length === 0 ? "" : `: ${shortLabels(gap.subjects)}`;
    paragraph(`${String(Math.round(gap.severity)).padStart(3)}  ${gap.title.text}${names}`, 1, 5);
  }
}

function printGap(gap, gaps) {
  const paint = gap.band === "critical" || gap.band === "high" ? red : plain;
  const severity = String(Math.round(gap.severity)).padStart(3);
  const cause = gaps.find((one) => one.id === gap.causedBy);
  console.log(` ${paint(`${severity}  ${gap.band.padEnd(8)}`)}  ${bold(gap.title.text)}`);
  paragraph(gap.reason.text, 16);
  paragraph(`→ ${gap.remedy.text.text}`, 16, 2);
  if (cause !== undefined) paragraph(dim(`follows from: ${cause.title.text}`), 16);
}

function printChecks({ checks }) {
  const open = checks.filter((check) => check.state === "unknown" || check.state === "failed");
  const count = (state) => checks.filter((check) => check.state === state).length;
  heading("Checks");
  line(`${count("present")} found something, ${count("absent")} found nothing, ${count("off")} are switched off.`);
  if (open.length === 0) return;
  line(`${open.length} could not be made for want of facts:`);
  for (const check of open) {
    const missing = check.missing
      .map((fact) => fact.what.text + (fact.refs.length === 0 ? "" : ` (${shortLabels(fact.refs)})`))
      .join("; ");
    paragraph(`? ${check.title.text}: ${missing}`, 3, 2);
  }
}

/** The first three steps, and what all of them would change. */
function printPlan({ steps, effects, until }) {
  heading("What to do next");
  for (const { person, owner, dueBy, ask } of steps.slice(0, stepsShown)) {
    paragraph(`${dim(dueBy)}  ${bold(person.label)}  ${owner === null ? "" : dim(owner.label)}`, 1, 13);
    paragraph(ask.text, 13);
  }
  const more = steps.length - stepsShown;
  if (more > 0) paragraph(dim(`and ${more} more until ${until}`), 1);
  for (const { text } of effects.headlines) paragraph(text, 1, 2);
}

function printPolitics({ politics }) {
  heading("Where they stand");
  for (const camp of politics.camps) {
    if (camp.members.length === 0) continue;
    paragraph(`${camp.stance.padEnd(9)} ${percent(camp.influence).padStart(5)}  ${labels(camp.members)}`, 1, 17);
  }
  if (politics.factions.length === 0) return;
  heading("Who stands with whom");
  for (const faction of politics.factions) {
    paragraph(faction.reason.text, 1);
    paragraph(dim(labels(faction.members)), 3);
  }
  for (const pair of [...politics.rivalries, ...politics.alliances]) paragraph(pair.reason.text, 1);
  for (const bridge of politics.bridges) paragraph(bridge.reason.text, 1);
  if (politics.unaligned.length > 0) paragraph(`Nothing is known of the feelings of ${labels(politics.unaligned)}.`, 1);
}

function printIssues({ issues }) {
  if (issues.length === 0) return;
  heading("Data warnings and assumptions");
  for (const issue of issues) paragraph(`${issue.severity}: ${issue.message}`, 1, 2);
}

function save(account, score, plan) {
  const output = new URL("output/", import.meta.url);
  mkdirSync(output, { recursive: true });
  const name = encodeURIComponent([score.accountId, score.goalId].filter(Boolean).join("."));
  writeFileSync(new URL(`${name}.svg`, output), renderInfluenceMap(account, score));
  writeFileSync(new URL(`${name}.json`, output), `${JSON.stringify(score, null, 2)}\n`);
  writeFileSync(new URL(`${name}.html`, output), renderReport(account, score, { plan, languages: [de] }));
  console.log();
  line(dim(`The report to open and to mail is in examples/output/${name}.html`));
  line(dim(`The map is in examples/output/${name}.svg`));
  line(dim(`The whole score is in examples/output/${name}.json`));
}

function stanceWord(stance) {
  if (stance === null) return dim("stance unknown");
  if (stance >= 0.75) return green("argues for us");
  if (stance >= 0.25) return green("for us");
  if (stance > -0.25) return "undecided";
  return red(stance > -0.75 ? "against us" : "argues against us");
}

function contactWord(covered) {
  if (covered === null) return dim("contact unknown");
  return covered ? "in contact" : red("no contact");
}

function labels(refs) {
  return refs.map((ref) => ref.label).join(", ");
}

function shortLabels(refs) {
  const more = refs.length > 3 ? ` and ${refs.length - 3} more` : "";
  return `${labels(refs.slice(0, 3))}${more}`;
}

function percent(share) {
  return `${Math.round(100 * share)} %`;
}

/** Whole numbers that sum to `total`, as near to the shares as can be. */
function wholeShares(shares, total) {
  const exact = shares.map((share) => share * total);
  const whole = exact.map(Math.floor);
  const order = Array.from(exact.keys()).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  for (const index of order.slice(0, missing)) whole[index] += 1;
  return whole;
}

function heading(text) {
  console.log();
  console.log(`${bold(text)} ${dim("─".repeat(Math.max(0, width - text.length - 1)))}`);
}

function line(...texts) {
  console.log(` ${texts.join("")}`);
}

/** Prints words in lines of at most `width` letters, indented; further lines a little more. */
function paragraph(text, indent = 0, hanging = 0) {
  let row = " ".repeat(indent);
  let empty = true;
  for (const word of text.replaceAll(/(\d) %/g, "$1\u00a0%").split(" ")) {
    if (!empty && visible(row) + 1 + visible(word) > width) {
      console.log(row);
      row = " ".repeat(indent + hanging);
      empty = true;
    }
    row += empty ? word : ` ${word}`;
    empty = false;
  }
  console.log(row);
}

function visible(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours begin with
  return text.replaceAll(/\u001b\[\d+m/g, "").length;
}

function paint(code) {
  return (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
}
function bold(text) {
  return paint(1)(text);
}
function dim(text) {
  return paint(2)(text);
}
function red(text) {
  return paint(31)(text);
}
function green(text) {
  return paint(32)(text);
}
function plain(text) {
  return text;
}
