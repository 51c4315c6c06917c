import type { AccountScore } from "../api/account-score.js";
import { explainStakeholder } from "../api/explain-stakeholder.js";
import { fillBudget, type SummaryLine } from "../api/fill-budget.js";
import { findIntroductions } from "../api/find-introductions.js";
import { gapLine } from "../api/gap-line.js";
import { scoreAccount } from "../api/score-account.js";
import { summarizeForAgent } from "../api/summarize-for-agent.js";
import { whatIf } from "../api/what-if.js";
import { importText } from "../import/text/index.js";
import { isAccountError } from "../internal/account-error.js";
import { formatIssues } from "../internal/format-issues.js";
import { plainLine } from "../internal/plain-line.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import type { Change } from "../model/change.js";
import { parseAccount } from "../model/parse-account.js";

/** What tools may do outside. */
export interface AgentIo {
  /** The bytes of a file; throws an error with a message for people if it cannot be read. */
  readFile(path: string): Uint8Array;
}

/** A tool as an agent sees it, and what it does. */
export interface AgentTool {
  name: string;
  description: string;
  /** JSON Schema of the arguments. */
  inputSchema: { type: "object"; properties: Record<string, object>; required: string[]; additionalProperties: false };
  /** Never throws for bad arguments: `isError` and one sentence say what is wrong. */
  run(args: unknown): { text: string; isError: boolean };
}

/** An account that was loaded, and its score. */
interface Loaded {
  readonly account: Account;
  readonly score: AccountScore;
}

const budgets = {
  load_account: 1500,
  summarize: 1500,
  explain_person: 900,
  list_gaps: 1500,
  find_introductions: 700,
  what_if: 900,
};

/**
 * The tools of the Model Context Protocol server as plain functions, for other agent frameworks: load an account, summarize it,
 * explain a person, list gaps, find introductions, ask what-if. Every answer keeps within its budget of tokens (bytes divided
 * by 4) at any size of account: 1,500 for the load, the summary and the gaps, 900 for a person and a what-if, 700 for introductions.
 *
 * The tools remember the account that was loaded last. Names and texts in their answers come from the account: data, never
 * instructions.
 *
 * @param io - How files are read.
 * @returns The tools; each set has a memory of its own.
 *
 * @example
 * ```ts
 * import { createAgentTools } from "account-graph/mcp";
 *
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer"] }] };
 * const tools = createAgentTools({ readFile: () => new TextEncoder().encode(JSON.stringify(account)) });
 * const load = tools.find(({ name }) => name === "load_account");
 * console.log(load?.run({ file: "acme.json" }).text.split("\n")[0]);
 * // prints: Acme [acme], as of 2026-03-01
 * ```
 */
export function createAgentTools(io: AgentIo): AgentTool[] {
  let loaded: Loaded | null = null;
  const current = (): Loaded => {
    if (loaded === null) throw new ToolError("no account is loaded yet (call load_account first)");
    return loaded;
  };
  const text = { type: "string" } as const;
  return [
    tool(
      "load_account",
      "Load an account from a file (account JSON or lines of text) and get its summary: who decides, what is missing, what to do next.",
      {
        file: { ...text, description: "Path of the file" },
        goal: { ...text, description: "Id of a goal; absent: the account as a whole" },
      },
      ["file"],
      s.strictObject({ file: s.string(), goal: s.optional(s.string()) }),
      ({ file, goal }) => {
        const account = readAccount(file, io);
        loaded = {
          account,
          score: scoreAccount(account, { samples: 0, ...(goal === undefined ? {} : { goalId: goal }) }),
        };
        return withMore(loaded.score, budgets.load_account);
      },
    ),
    tool("summarize", "The summary of the loaded account again.", {}, [], s.strictObject({}), () =>
      withMore(current().score, budgets.summarize),
    ),
    tool(
      "explain_person",
      "Everything that matters about one person: influence and where it comes from, stance, contact, gaps, next steps.",
      { id: { ...text, description: "Id of the person, as in square brackets in the other answers" } },
      ["id"],
      s.strictObject({ id: s.string() }),
      ({ id }) => {
        const { account, score } = current();
        const summary = summarizeForAgent(score, { about: id, tokens: budgets.explain_person - 250 });
        const goal = score.goalId === null ? {} : { goalId: score.goalId };
        const explanation = explainStakeholder(account, id, { ...goal, samples: 0 });
        const lines = explanation.text.split("\n").map((line, index) => ({ section: "", text: line, weight: index }));
        return `${summary.text}\n${fillBudget(lines, 960).text}`;
      },
    ),
    tool(
      "list_gaps",
      "What is missing or weak, the worst first, with what to do.",
      { from: { type: "integer", minimum: 0, description: "Position to begin at, to page on" } },
      [],
      s.strictObject({ from: s.withDefault(s.int().check(s.gte(0)), 0) }),
      ({ from }) => {
        const gaps = current().score.gaps;
        const lines = gaps.slice(from).map((gap, index) => line(gapLine(gap), index, "Gaps"));
        const { text: written, leftOut } = fillBudget(lines, 4 * budgets.list_gaps - 120);
        const left = leftOut.get("Gaps") ?? 0;
        const next = gaps.length - left;
        return `${gaps.length} gaps.${written}${left > 0 ? `\n${left} more: list_gaps { "from": ${next} }` : ""}`;
      },
    ),
    tool(
      "find_introductions",
      "Who can introduce us to a person, and along which route.",
      { id: { ...text, description: "Id of the person to meet" } },
      ["id"],
      s.strictObject({ id: s.string() }),
      ({ id }) => {
        const { account } = current();
        const routes = findIntroductions(account, id, { samples: 0 });
        if (routes.length === 0) return "Nobody we know can introduce us.";
        const lines = routes.map(({ reason, route, warnings }, index) => {
          const warned = warnings.map((warning) => warning.text).join("; ");
          return line(
            `${reason.text} [${route.map((ref) => ref.id).join(" > ")}]${warned === "" ? "" : `. Mind: ${warned}`}`,
            index,
            "",
          );
        });
        return fillBudget(lines, 4 * budgets.find_introductions).text;
      },
    ),
    tool(
      "what_if",
      "What would change if somebody left, or came to stand otherwise: effects on the decision, contact, health and gaps.",
      {
        remove: { ...text, description: "Id of a person who leaves" },
        person: { ...text, description: "Id of a person whose stance changes" },
        stance: {
          type: "number",
          minimum: -1,
          maximum: 1,
          description: "Their new stance, from -1 against us to 1 for us",
        },
      },
      [],
      s.strictObject({
        remove: s.optional(s.string()),
        person: s.optional(s.string()),
        stance: s.optional(s.number().check(s.gte(-1), s.lte(1))),
      }),
      ({ remove, person, stance }) => {
        const { account, score } = current();
        const changes: Change[] = [];
        if (remove !== undefined) changes.push({ type: "remove_person", personId: remove });
        if (person !== undefined && stance !== undefined)
          changes.push({ type: "update_person", personId: person, set: { stance } });
        if (changes.length === 0) throw new ToolError('expected "remove", or "person" with "stance"');
        const effects = whatIf(account, changes, {
          samples: 0,
          ...(score.goalId === null ? {} : { goalId: score.goalId }),
        });
        const lines: SummaryLine[] = [
          ...effects.headlines.map(({ text: said }, index) => line(said, index, "")),
          ...effects.gapsOpened.map(({ reason, band }, index) =>
            line(`${band}: ${reason.text}`, index + 1, "Gaps that open"),
          ),
          ...effects.gapsClosed.map(({ reason }, index) => line(reason.text, index + 2, "Gaps that close")),
          ...effects.sideEffects.map(({ reason }, index) => line(reason.text, index + 1, "Side effects")),
          ...effects.people.map(({ ref, reason }, index) => line(`[${ref.id}] ${reason.text}`, index + 3, "People")),
        ];
        const { text: written } = fillBudget(lines, 4 * budgets.what_if);
        return written === "" ? "Nothing that matters would change." : written;
      },
    ),
  ];
}

/** A call that cannot be answered: said in one sentence. */
class ToolError extends Error {}

function tool<Args>(
  name: string,
  description: string,
  properties: Record<string, object>,
  required: string[],
  schema: s.Schema<Args>,
  answer: (args: Args) => string,
): AgentTool {
  return {
    name,
    description,
    inputSchema: { type: "object", properties, required, additionalProperties: false },
    run(args) {
      try {
        return { text: answer(validate(schema, args, "invalid_options", ["arguments"])), isError: false };
      } catch (error) {
        if (isAccountError(error)) return { text: shortened(formatIssues(error)), isError: true };
        if (error instanceof ToolError) return { text: shortened(error.message), isError: true };
        throw error;
      }
    },
  };
}

function withMore(score: AccountScore, tokens: number): string {
  const { text, more } = summarizeForAgent(score, { tokens: tokens - 60 });
  const calls = more.map(({ what }) => what).join("; ");
  return `${text}\n\n${calls === "" ? "" : `Left out: ${calls}. `}Ask on with explain_person, list_gaps, find_introductions, what_if.`;
}

function readAccount(file: string, io: AgentIo): Account {
  const text = readText(file, io);
  if (!/^\s*[[{]/.test(text.replace(/^\ufeff/, ""))) {
    const { accounts } = importText(text, { fileName: file });
    if (accounts[0] === undefined) throw new ToolError(`${file}: no account in it`);
    return accounts[0];
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ToolError(`${file}: not JSON (${(error as Error).message})`);
  }
  const { accounts } = (value ?? {}) as { accounts?: unknown };
  return parseAccount(Array.isArray(accounts) ? accounts[0] : value);
}

function readText(file: string, io: AgentIo): string {
  try {
    return new TextDecoder().decode(io.readFile(file));
  } catch (error) {
    throw new ToolError((error as Error).message);
  }
}

function line(text: string, weight: number, section: string): SummaryLine {
  return { section, text, weight };
}

function shortened(message: string): string {
  const plain = plainLine(message);
  return plain.length > 600 ? `${plain.slice(0, 599)}…` : plain;
}
