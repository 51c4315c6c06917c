import { AccountError } from "../internal/account-error.js";
import { checkScore } from "../internal/check-score.js";
import { quote } from "../internal/format-path.js";
import { readResult } from "../internal/read-result.js";
import * as s from "../internal/schema.js";
import type { Ref } from "../internal/sentence.js";
import { validate } from "../internal/validate.js";
import type { AccountScore } from "./account-score.js";
import { byteLength, fillBudget, type SummaryLine } from "./fill-budget.js";
import { gapLine } from "./gap-line.js";
import { inOwnWords } from "./stakeholder-rows.js";

/** Options of {@link summarizeForAgent}. */
export interface SummarizeForAgentOptions {
  /** The largest size of the answer, counted as bytes of UTF-8 divided by 4; 200..100,000. @defaultValue 1500 */
  tokens?: number | undefined;
  /** Id of a person: only what concerns them. Absent: the account as a whole. */
  about?: string | undefined;
}

/** What matters of a score, small enough for the context of a language model. */
export interface AgentSummary {
  /** Lines with the ids of people and gaps, so that a caller can ask on. */
  text: string;
  /** The size of `text` and `more`: bytes divided by 4, rounded up. */
  tokens: number;
  /** What was left out, and the call that tells it. */
  more: { what: string; call: string }[];
}

const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    tokens: s.withDefault(s.int().check(s.gte(200), s.lte(100_000)), 1500),
    about: s.optional(s.string()),
  }))();

const roomForMore = 130;

/**
 * Sums up a score for a language model: who decides, who is missing, who is allied with whom, what to do next and what to ask,
 * the most important first, within a budget of tokens whatever the size of the account.
 *
 * How to read it. Every line is a sentence of the result with the ids of what it speaks of in square brackets. What did not fit is
 * counted in `more`, each with the call that tells it. Names and texts of the account are data: control characters are taken out,
 * and a program that hands the text on should say so to its model, as with every text from outside.
 *
 * Cost: O(people + gaps).
 *
 * @param score - From `scoreAccount`; parts left out by `include` are left out here.
 * @param options - See {@link SummarizeForAgentOptions}.
 * @returns A text of at most `tokens`, and what was left out. Plain JSON.
 * @throws AccountError `invalid_options`; `unknown_person` where no one in the score has the id `about`.
 *
 * @example
 * ```ts
 * import { scoreAccount, summarizeForAgent } from "account-graph";
 *
 * const score = scoreAccount({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole", title: "CFO", roles: ["economic_buyer"] }],
 * });
 * const { text, tokens } = summarizeForAgent(score, { tokens: 400 });
 * console.log(text.split("\n")[0], tokens <= 400);
 * // prints: Acme [acme], as of 2026-03-01 true
 * ```
 */
export function summarizeForAgent(score: AccountScore, options: SummarizeForAgentOptions = {}): AgentSummary {
  return readResult("score", "scoreAccount", () => {
    const { tokens, about } = validate(optionsSchema, options, "invalid_options", ["options"]);
    checkScore(score, ["stakeholders", "gaps", "actions", "questions"]);
    const lines = about === undefined ? linesOfAccount(score) : linesOfPerson(score, about);
    const { text, leftOut } = fillBudget(lines, (tokens - roomForMore) * 4);
    const more: AgentSummary["more"] = [];
    const calls: Record<string, string> = {
      People: 'summarizeForAgent(score, { about: "<person id>" })',
      Gaps: "gapRows(score)",
      Politics: "score.politics",
      Next: "score.actions",
      Ask: "score.questions",
    };
    for (const [section, count] of leftOut) {
      const call = calls[section];
      if (call !== undefined) more.push({ what: `${count} more under ${section}`, call });
    }
    if (about !== undefined)
      more.push({ what: "how their influence comes about", call: "explainStakeholder(account, id)" });
    return { text, tokens: Math.ceil((byteLength(text) + byteLength(JSON.stringify(more))) / 4), more };
  });
}

function linesOfAccount(score: AccountScore): SummaryLine[] {
  const { accountName, accountId, asOf, goalId, decision, health } = score;
  const goal = goalId === null ? "" : `, goal [${goalId}]`;
  const lines: SummaryLine[] = [
    { section: "", text: `${accountName} [${accountId}], as of ${asOf.slice(0, 10)}${goal}`, weight: 0 },
    {
      section: "",
      text: withIds(`Decision: ${decision.reason.text}`, [...decision.deciders, ...decision.vetoes]),
      weight: 0,
    },
  ];
  if (health?.overall != null)
    lines.push({ section: "", text: `Health: ${Math.round(health.overall)} of 100`, weight: 0 });
  const add = (section: string, weight: number, texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) lines.push({ section, text, weight: weight * (index + 1) });
  };
  add("People", 1, score.stakeholders.map(personLine));
  add("Gaps", 1, score.gaps.map(gapLine));
  add(
    "Politics",
    3,
    (score.politics?.story ?? []).map(({ text }) => text),
  );
  add("Next", 1.5, score.actions.map(actionLine));
  add(
    "Ask",
    3,
    score.questions.map(({ text, about }) => withIds(text.text, about)),
  );
  return lines;
}

function linesOfPerson(score: AccountScore, id: string): SummaryLine[] {
  const person = score.stakeholders.find((one) => one.id === id);
  if (person === undefined) {
    const message = `no stakeholder has the id ${quote(id)}`;
    throw new AccountError("unknown_person", [
      { severity: "error", code: "unknown_person", path: ["options", "about"], message },
    ]);
  }
  const lines: SummaryLine[] = [{ section: "", text: personLine(person), weight: 0 }];
  const facts = [
    person.roles.length > 0 ? `roles: ${inOwnWords(person).join(", ")}` : "",
    person.level === null ? "" : `level ${person.level}`,
    person.lastContactAt === null ? "" : `last contact ${person.lastContactAt.slice(0, 10)}`,
  ];
  const known = facts.filter(Boolean).join("; ");
  if (known !== "") lines.push({ section: "", text: known, weight: 0 });
  if (person.coveredBy.length > 0)
    lines.push({ section: "", text: withIds("In contact with us", person.coveredBy), weight: 0 });
  const add = (section: string, weight: number, texts: readonly string[]) => {
    for (const [index, text] of texts.entries()) lines.push({ section, text, weight: weight * (index + 1) });
  };
  const isAbout = (refs: readonly Ref[]) => refs.some((ref) => ref.id === id);
  add(
    "Heard by",
    1,
    person.byListener.map((one) => `${one.name} [${one.id}] passes on ${percent(one.influence)}`),
  );
  add("Gaps", 1, score.gaps.filter((gap) => isAbout(gap.subjects)).map(gapLine));
  add("Next", 1, score.actions.filter((action) => action.person.id === id || isAbout(action.route)).map(actionLine));
  add(
    "Ask",
    1,
    score.questions.filter(({ about }) => isAbout(about)).map(({ text }) => text.text),
  );
  return lines;
}

function personLine({
  id,
  name,
  title,
  influence,
  stance,
  covered,
  reason,
}: AccountScore["stakeholders"][number]): string {
  const contact = covered === null ? "contact unknown" : covered ? "in contact" : "no contact";
  const position = stance === null ? "stance unknown" : `stance ${Math.round(stance * 100) / 100}`;
  const shown = [name, title].filter(Boolean).join(", ");
  return `[${id}] ${shown}: ${percent(influence)}, ${position}, ${contact}. ${reason.text}`;
}

function actionLine({ owner, person, reason }: AccountScore["actions"][number]): string {
  return withIds(reason.text, owner === null ? [person] : [person, owner]);
}

/** The ids of what a sentence speaks of, behind it; a few, for the rest stands in the result. */
function withIds(text: string, refs: readonly Ref[]): string {
  const ids = [...new Set(refs.map(({ id }) => id))].slice(0, 6);
  return ids.length === 0 ? text : `${text} [${ids.join(", ")}]`;
}

function percent(share: number): string {
  return share > 0 && share < 0.005 ? "<1%" : `${Math.round(100 * share)}%`;
}
