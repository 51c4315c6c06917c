import { diffAccounts } from "../api/diff-accounts.js";
import { findGaps } from "../api/find-gaps.js";
import { findIntroductions } from "../api/find-introductions.js";
import { findIssues } from "../api/find-issues.js";
import { gapRows } from "../api/gap-rows.js";
import { planEngagement } from "../api/plan-engagement.js";
import { scoreAccount } from "../api/score-account.js";
import type { ScoreOptions } from "../api/score-options.js";
import { stakeholderRows } from "../api/stakeholder-rows.js";
import { summarizeForAgent } from "../api/summarize-for-agent.js";
import { whatIf } from "../api/what-if.js";
import { exportCsv, rowsToCsv } from "../export/csv/index.js";
import { exportCypher } from "../export/cypher/index.js";
import { exportCytoscape } from "../export/cytoscape/index.js";
import { exportGexf } from "../export/gexf/index.js";
import { exportGraphml } from "../export/graphml/index.js";
import { exportIcal } from "../export/ical/index.js";
import type { Gap } from "../insights/gaps/gap.js";
import { formatIssues } from "../internal/format-issues.js";
import { plainLine } from "../internal/plain-line.js";
import { de } from "../locale/de/index.js";
import type { Account } from "../model/account.js";
import type { EngagementPlan } from "../planning/engagement/engagement-plan.js";
import { renderDot } from "../render/dot/index.js";
import { renderBrief, renderGaps } from "../render/markdown/index.js";
import { renderMermaid } from "../render/mermaid/index.js";
import { renderInfluenceMap, renderOrgChart, renderPlan } from "../render/svg/index.js";
import type { CommandCall, CommandResult } from "./command-call.js";
import { demo } from "./demo.js";
import type { CommandOptions } from "./parse-command.js";
import { readAccounts } from "./read-accounts.js";
import { UsageError } from "./usage-error.js";

type Command = (call: CommandCall) => Promise<CommandResult>;

/** The forms in which a command can write, the usual one first. */
type Forms = Readonly<Record<string, () => string>>;

export const commands: Readonly<Record<string, Command>> = {
  async score(call) {
    const account = await oneAccount(call);
    const score = scoreAccount(account, scoreOptions(call.options));
    const forms = {
      markdown: () => renderBrief(score),
      json: () => json(score),
      csv: () => rowsToCsv(stakeholderRows(score)),
      svg: () => renderInfluenceMap(account, score),
    };
    return judged(written(call.options, forms), score.gaps, call.options);
  },
  async brief(call) {
    const score = scoreAccount(await oneAccount(call), scoreOptions(call.options));
    const forms = { markdown: () => renderBrief(score), json: () => json(score) };
    return judged(written(call.options, forms), score.gaps, call.options);
  },
  async report(call) {
    const account = await oneAccount(call);
    const options = scoreOptions(call.options);
    // The page carries the whole library: other commands need not wait for it.
    const { renderReport } = await import("../render/html/index.js");
    call.io.note?.("scoring");
    const score = scoreAccount(account, options);
    call.io.note?.("planning");
    const plan = planEngagement(account, options);
    call.io.note?.("writing the page");
    const { goalId: _goal, asOf: _date, ...rest } = options;
    const forms = { html: () => renderReport(account, score, { plan, languages: [de], scoreOptions: rest }) };
    return judged(written(call.options, forms), score.gaps, call.options);
  },
  async plan(call) {
    const plan = planEngagement(await oneAccount(call), scoreOptions(call.options));
    const forms = {
      markdown: () => planLines(plan),
      json: () => json(plan),
      ical: () => exportIcal(plan),
      svg: () => renderPlan(plan),
    };
    return fine(written(call.options, forms));
  },
  async gaps(call) {
    const report = findGaps(await oneAccount(call), scoreOptions(call.options));
    const forms = {
      markdown: () => renderGaps(report),
      json: () => json(report),
      csv: () => rowsToCsv(gapRows(report)),
    };
    return judged(written(call.options, forms), report.gaps, call.options);
  },
  async map(call) {
    const account = await oneAccount(call);
    const score = scoreAccount(account, { samples: 0, ...scoreOptions(call.options) });
    return fine(written(call.options, { svg: () => renderInfluenceMap(account, score) }));
  },
  async org(call) {
    const account = await oneAccount(call);
    const score = scoreAccount(account, { samples: 0, ...scoreOptions(call.options) });
    const forms = {
      svg: () => renderOrgChart(account, score),
      mermaid: () => renderMermaid(account, score),
      dot: () => renderDot(account, score),
    };
    return fine(written(call.options, forms));
  },
  async export(call) {
    const account = await oneAccount(call);
    const score = scoreAccount(account, { samples: 0, ...scoreOptions(call.options) });
    const forms = {
      gexf: () => exportGexf(account, score),
      graphml: () => exportGraphml(account, score),
      cytoscape: () => json(exportCytoscape(account, score)),
      cypher: () => json(exportCypher(account, score)),
      csv: () => exportCsv(account, score).nodes,
      "csv-edges": () => exportCsv(account, score).edges,
    };
    return fine(written(call.options, forms));
  },
  async summary(call) {
    const { tokens } = call.options;
    const score = scoreAccount(await oneAccount(call), scoreOptions(call.options));
    const summary = summarizeForAgent(score, tokens === undefined ? {} : { tokens });
    return fine(written(call.options, { markdown: () => `${summary.text}\n`, json: () => json(summary) }));
  },
  async diff(call) {
    const [before, after] = await twoAccounts(call);
    const difference = diffAccounts(before, after, scoreOptions(call.options));
    const forms = {
      markdown: () => sentences(difference.headlines, "Nothing that matters has changed."),
      json: () => json(difference),
    };
    return judged(written(call.options, forms), difference.gapsOpened, call.options);
  },
  async whatif(call) {
    const { remove } = call.options;
    if (remove === undefined) throw new UsageError("whatif: expected --remove ID");
    const account = await oneAccount(call);
    const effects = whatIf(account, [{ type: "remove_person", personId: remove }], scoreOptions(call.options));
    const forms = {
      markdown: () => sentences(effects.headlines, "Nothing that matters would change."),
      json: () => json(effects),
    };
    return judged(written(call.options, forms), effects.gapsOpened, call.options);
  },
  async intro(call) {
    const [file, personId] = call.files;
    if (file === undefined || personId === undefined)
      throw new UsageError("intro: expected FILE and the id of a person");
    const account = await oneAccount({ ...call, files: [file] });
    const routes = findIntroductions(account, personId, scoreOptions(call.options));
    const forms = {
      markdown: () =>
        sentences(
          routes.map(({ reason }) => reason),
          "Nobody we know can introduce us.",
        ),
      json: () => json(routes),
    };
    return fine(written(call.options, forms));
  },
  async import(call) {
    const accounts: Account[] = [];
    if (call.files.length === 0) throw new UsageError("import: expected a file, or - for stdin");
    for (const file of call.files) {
      call.io.note?.(`reading ${file}`);
      const read = await readAccounts(file, call.options, call.io);
      accounts.push(...read.accounts);
      for (const line of formatIssues({ issues: read.issues }).split("\n").filter(Boolean))
        call.io.warn(plainLine(line));
    }
    return fine(written(call.options, { json: () => json({ accounts }) }));
  },
  async check(call) {
    const issues = findIssues(await oneAccount(call), scoreOptions(call.options));
    const forms = {
      markdown: () => (issues.length === 0 ? "No data warnings.\n" : `${lines(formatIssues({ issues }))}\n`),
      json: () => json(issues),
    };
    return fine(written(call.options, forms));
  },
  demo: (call) => demo(call),
  async mcp({ io }) {
    await io.serve();
    return { output: null, code: 0 };
  },
};

/** The one account of the one file, chosen by `--account` where there are several. */
async function oneAccount({ files, options, io }: CommandCall): Promise<Account> {
  if (files.length !== 1) throw new UsageError(`expected one file, got ${files.length}`);
  const { accounts, issues } = await readAccounts(files[0]!, options, io);
  const warnings = issues.filter(({ severity }) => severity !== "info").length;
  if (warnings > 0) io.warn(`${files[0]}: ${warnings} issues while reading (account-graph import shows them)`);
  const wanted = options.account;
  const fitting = wanted === undefined ? accounts : accounts.filter(({ id, name }) => id === wanted || name === wanted);
  if (fitting.length === 1) {
    const count = fitting[0]!.people.length;
    // Enough of them to be waited for.
    if (count >= 100) io.note?.(`${files[0]}: working on ${count} people`);
    return fitting[0]!;
  }
  const names = accounts
    .slice(0, 10)
    .map(({ id }) => id)
    .join(", ");
  if (accounts.length === 0) throw new UsageError(`${files[0]}: no account in it`);
  throw new UsageError(`${files[0]}: ${fitting.length} accounts fit; choose one with --account (${names})`);
}

async function twoAccounts(call: CommandCall): Promise<[Account, Account]> {
  const [before, after, ...others] = call.files;
  if (before === undefined || after === undefined || others.length > 0)
    throw new UsageError("diff: expected two files");
  return [await oneAccount({ ...call, files: [before] }), await oneAccount({ ...call, files: [after] })];
}

function scoreOptions({ goal, asOf, samples }: CommandOptions): ScoreOptions {
  return {
    ...(goal === undefined ? {} : { goalId: goal }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(samples === undefined ? {} : { samples }),
  };
}

function written({ format }: CommandOptions, forms: Forms): string {
  const names = Object.keys(forms);
  const name = format ?? names[0]!;
  const write = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (write === undefined) throw new UsageError(`--format ${name}: expected one of ${names.join(", ")}`);
  return write();
}

function judged(output: string, gaps: readonly Gap[], { failOn }: CommandOptions): CommandResult {
  const order = ["low", "medium", "high", "critical"];
  const isHit = failOn !== undefined && gaps.some(({ band }) => order.indexOf(band) >= order.indexOf(failOn));
  return { output, code: isHit ? 2 : 0 };
}

/** The steps of a plan, a line each, with what comes first and who is left out. */
function planLines(plan: EngagementPlan): string {
  const steps = plan.steps.map(
    (step, at) => `${at + 1}. by ${step.dueBy.slice(0, 10)}: ${plainLine(step.reason.text)}`,
  );
  const left = plan.leftOut.map(({ reason }) => `- ${plainLine(reason.text)}`);
  return `${[...(steps.length === 0 ? ["Nothing to do."] : steps), ...(left.length === 0 ? [] : ["", "Left out:", ...left])].join("\n")}\n`;
}

function fine(output: string): CommandResult {
  return { output, code: 0 };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sentences(all: readonly { readonly text: string }[], none: string): string {
  return `${all.length === 0 ? none : all.map(({ text }) => plainLine(text)).join("\n")}\n`;
}

function lines(text: string): string {
  return text.split("\n").map(plainLine).join("\n");
}
