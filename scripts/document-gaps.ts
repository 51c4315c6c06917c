import { readFileSync } from "node:fs";
import { ROLE_PRESETS } from "../src/api/role-presets.js";
import type { BuiltInRule } from "../src/insights/gaps/catalogue.js";
import { catalogue } from "../src/insights/gaps/catalogue.js";
import type { GapFamily } from "../src/insights/gaps/finding.js";
import type { Threshold } from "../src/insights/gaps/rule.js";
import { thresholdsOf } from "../src/insights/gaps/settings.js";
import { urgentDays, urgentFactor } from "../src/insights/gaps/severity.js";
import type { AccountInput } from "../src/model/account.js";
import { checkOf, closingOf, gapOf } from "../test/insights/gaps/close-example.js";
import { exampleOfRule } from "../test/insights/gaps/example-of-rule.js";
import { accountOf, meets } from "../test/insights/gaps/scored.js";
import { howToReadGaps } from "./how-to-read-gaps.js";

type CataloguedRule = (typeof catalogue)[number];

const familyTitles: Readonly<Record<Exclude<GapFamily, "custom">, string>> = {
  decision: "Decision: who decides, and who speaks for us there",
  coverage: "Coverage: whom we should know and do not",
  resilience: "Resilience: what breaks if one person leaves",
  attention: "Attention: who gets too much of it, and who too little",
  sentiment: "Sentiment: who is for us, against us, or at odds",
  planning: "Planning: what to find out or to do next",
  data_quality: "Data quality: what makes the map hard to trust",
};

/** `docs/gaps.md`: how to read gaps, and every rule of the catalogue with an example that is computed here and now. */
export function documentGaps(): string {
  const families = Object.entries(familyTitles).map(([family, title]) => {
    const rules = catalogue.filter((rule) => rule.family === family);
    return [`## ${title}`, ...rules.map(describeRule)].join("\n\n");
  });
  const words = {
    rolePresets: rolePresetLines(),
    rules: String(catalogue.length),
    urgentDays: String(urgentDays),
    urgentFactor: String(urgentFactor),
  };
  const intro = howToReadGaps.replace(/\{(\w+)\}/g, (_, name: keyof typeof words) => words[name]);
  return `${[intro, overview(), ...families].join("\n\n")}\n`;
}

/** A line for each list of roles. */
function rolePresetLines(): string {
  const lines = Object.entries(ROLE_PRESETS).map(([name, seats]) => {
    const told = seats.map(({ role, or = [], count = 1, weight = 1, required = true }) => {
      const seat = `${count} × ${[role, ...or].join(" or ").replaceAll("_", " ")} (${weight})`;
      return required ? seat : `[${seat}]`;
    });
    return `| \`${name}\` | ${told.join(", ")} |`;
  });
  return lines.join("\n");
}

function overview(): string {
  const rows = catalogue.map(
    ({ rule, family, title, severity }) =>
      `| [\`${rule}\`](#${rule}) | ${title.text} | ${family.replace("_", " ")} | ${severity} | ${presetOf(rule)} |`,
  );
  return [
    "## All rules",
    "",
    "| rule | title | family | base severity | preset |",
    "|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function describeRule(rule: CataloguedRule): string {
  const source = readFileSync(sourceOf(rule), "utf8");
  const { account } = exampleOfRule[rule.rule];
  const gap = gapOf(rule.rule, account)!;
  const { changes } = closingOf(rule.rule, gap);
  const { closingFields } = exampleOfRule[rule.rule];
  const needs = needsOf(rule.rule);
  const isOffered = gap.remedy.changes !== null;
  return [
    `### ${rule.rule}`,
    `**${rule.title.text}.** ${docOf(source, rule.rule)}`,
    [
      `* Needs: ${needs.length > 0 ? needs.join("; ") : "nothing beside people"}`,
      `* Thresholds:${thresholdLines(rule, source)}`,
      `* Base severity ${rule.severity}; preset \`${presetOf(rule.rule)}\``,
    ].join("\n"),
    fence(lines(account)),
    [`> ${gap.reason.text}`, `>`, `> Remedy: ${gap.remedy.text.text}`].join("\n"),
    isOffered ? "Closed by the changes that the remedy offers, once they are true:" : "Closed once this is known:",
    fence(closingFields === undefined ? list(changes, "") : lines(closingFields)),
  ].join("\n\n");
}

function sourceOf({ family, rule }: CataloguedRule): URL {
  const dashed = (name: string) => name.replaceAll("_", "-");
  return new URL(`../src/insights/gaps/${dashed(family)}/${dashed(rule)}.ts`, import.meta.url);
}

/** The doc comment of the rule, in one line, without its tags. */
function docOf(source: string, rule: string): string {
  const at = source.search(new RegExp(`export const \\w+: Rule<"${rule}"`));
  const comment = source.slice(source.lastIndexOf("/**", at), at);
  const [text, see] = plainText(comment).split(" @see ") as [string, string?];
  const link = see?.replace(/\{@link ([^}]+)\}/, "<$1>");
  return link === undefined ? text : `${text} See ${link}.`;
}

function plainText(comment: string): string {
  return comment
    .replace(/^\s*\/\*\*|\*\/\s*$/g, "")
    .replace(/^\s*\* ?/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}

function thresholdLines({ thresholds }: CataloguedRule, source: string): string {
  const all = Object.entries(thresholds as Record<string, Threshold>);
  if (all.length === 0) return " none";
  const each = all.map(([name, value]) => {
    const at = source.search(new RegExp(`readonly ${name}: `));
    const label = plainText(source.slice(source.lastIndexOf("/**", at), at));
    const shown = typeof value === "number" ? Math.round(value * 1000) / 1000 : JSON.stringify(value);
    return `\n  * \`${name}\` = ${shown}: ${label.replace(/\.$/, "")}`;
  });
  return each.join("");
}

function presetOf(name: BuiltInRule): string {
  const rule = catalogue.find((one) => one.rule === name)!;
  return thresholdsOf(rule, "recommended") === null ? "all" : "recommended";
}

/** What a rule asks for on an empty map, and on one with a single contact of whom nothing is known. */
function needsOf(rule: BuiltInRule): string[] {
  const us = { side: "us" } as const;
  const contact = accountOf({ sam: us, max: us, ana: {} }, { relationships: [meets("sam", "ana")] });
  const missing = [accountOf({}), contact].flatMap((account) => checkOf(rule, account).missing);
  return [...new Set(missing.map((one) => one.what.text))];
}

function fence(text: string): string {
  return ["```json", text, "```"].join("\n");
}

/** An object with a line for each entry of its lists. */
function lines(value: Partial<AccountInput>): string {
  const fields = Object.entries(value).map(([name, field]) => {
    const text = Array.isArray(field) && field.length > 0 ? list(field, "  ") : spaced(field);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}`;
}

function list(entries: readonly unknown[], indent: string): string {
  return `[\n${entries.map((entry) => `${indent}  ${spaced(entry)}`).join(",\n")}\n${indent}]`;
}

/** JSON on one line, with spaces where people put them. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${spaced(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
