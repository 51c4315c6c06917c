import { readdirSync, readFileSync } from "node:fs";
import * as library from "account-graph";
import { de } from "account-graph/locale/de";
import { describe, expect, it } from "vitest";
import { documentSentences } from "../../scripts/sentences/document-sentences.js";
import { english } from "../../src/sentences/english.js";
import { accountOf, ruleExamples } from "./translated.js";

const keys = Object.keys(english) as (keyof typeof english)[];
const namesIn = (template: string) => [...template.matchAll(/\{\^?(\w+)/g)].map(([, name]) => name!);

it("every table of sentences is collected", () => {
  const folder = new URL("../../src/", import.meta.url);
  const collected = readFileSync(new URL("sentences/english.ts", folder), "utf8");
  const missing = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => {
    if (!file.endsWith(".ts") || /(sentence|issue)-table\.ts$/.test(file)) return false;
    const isTable = /= (\/\* @__PURE__ \*\/ )?(sentence|issue)Table\(/.test(
      readFileSync(new URL(file, folder), "utf8"),
    );
    return isTable && !collected.includes(`"./${file.replace(/^sentences\//, "").replace(/\.ts$/, ".js")}"`);
  });
  expect(missing).toEqual([]);
});

describe("the German catalog", () => {
  it("has a template for every key, and none besides", () => {
    expect(Object.keys(de.templates).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("uses only what %s is given", (key) => {
    const given = new Set(namesIn(english[key]));
    expect(namesIn(de.templates[key]!).filter((name) => !given.has(name))).toEqual([]);
  });

  it("says neither du nor Sie", () => {
    for (const [key, text] of Object.entries(de.templates)) {
      if (!key.startsWith("issues.")) expect(text, key).not.toMatch(/\b(du|dein\w*|Ihnen|Ihre?[nmrs]?)\b/);
    }
  });

  it("leaves no English behind in a sentence with parts", () => {
    const { decision } = library.scoreInfluence(accountOf("harbourline-freight.json"), { goalId: "renewal" });
    expect(library.translateResult(decision, de).reason.text).toMatch(
      /^Marguerite Achterberg \(Haltung unbekannt\) entscheidet; .* des Einflusses sind für uns, /,
    );
  });
});

/** Every letter of our team becomes a mark, so that English that is left stands out; Japanese lists, dates and numbers have none. */
const marks = {
  locale: "ja",
  templates: Object.fromEntries(
    keys.map((key) => [
      key,
      english[key].replace(/(\{[^{}]*\})|\p{L}/gu, (part) => (part.length > 1 ? withoutForms(part) : "·")),
    ]),
  ),
};

/** Words for one and many are our own words, too. */
function withoutForms(brace: string): string {
  return brace.replace(/([|?])(?!or\})[^{}]*/, "$1·");
}

function stringsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) stringsIn(inner, found);
  }
  return found;
}

/** Where a result holds words that came neither from the account nor from the catalog. */
function untranslated(value: unknown, own: readonly string[], path = ""): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => untranslated(inner, own, `${path}.${name}`));
  }
  if (typeof value !== "string" || isData.test(path)) return [];
  // Codes and ids have no spaces, unless ids of the account are put together.
  const isWritten = /\.(text|message|label)$/.test(path);
  if (!isWritten && !/\p{L} \p{L}/u.test(value)) return [];
  let rest = value;
  for (const one of own) rest = rest.replaceAll(one, " ");
  return /\p{Script=Latin}{2,}/u.test(rest) ? [`${path}: ${value}`] : [];
}

/** Ids, names of metrics, and where figures of others were published. */
const isData = /\.(id|ids|subjects|source|key|path|metric\.name|gapIds|together|accountId|goalId)(\.|$)/;

function leftIn(result: unknown, account: unknown): string[] {
  const own = [...stringsIn(account)].filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
  return [...new Set(untranslated(library.translateResult(result, marks), own))];
}

const accounts = readdirSync(new URL("../../examples/accounts", import.meta.url)).filter((file) =>
  file.endsWith(".json"),
);

describe("no word of our own stays English in any result", () => {
  it.each(accounts)("for %s", { timeout: 120_000 }, (file) => {
    const account = accountOf(file);
    const goalId = account.goals?.[0]?.id;
    const options = { ...(goalId === undefined ? {} : { goalId }), rules: "all", samples: 20 } as const;
    const score = library.scoreAccount(account, options);
    const [first, second] = score.stakeholders;
    const changes: library.Change[] = [
      { type: "remove_person", personId: first!.id },
      {
        type: "update_person",
        personId: second!.id,
        set: { stance: "opponent", title: "Clerk", roles: ["legal"], level: 0 },
      },
    ];
    const results = {
      score,
      goals: library.scoreGoals(account, { samples: 0 }),
      explained: library.explainStakeholder(account, first!.id, options),
      alliances: library.clusterAlliances(account, { bootstrap: 10 }),
      allegiances: library
        .clusterAlliances(account, { bootstrap: false })
        .factions.map(({ leader }) => library.explainAllegiance(account, leader.id, { bootstrap: false })),
      guesses: library.guessSigns(account),
      suggestions: library.suggestTies(account),
      questions: library.recommendQuestions(account, options),
      difference: library.diffAccounts(account, library.applyChanges(account, changes), options),
      coverage: library.coverageMatrix(account),
      departments: library.departmentMatrix(account),
      roles: library.roleMatrix(account, { rules: { missing_required_role: { requiredRoles: ["legal"] } } }),
      keyPlayers: library.keyPlayers(account),
      competitors: library.competitorPositions(account),
      whatIf: library.whatIf(account, changes, options),
      resilience: library.assessResilience(account, options),
      targets: library.recommendTargets(account, options),
      forecast: library.forecastDecision(account, goalId === undefined ? {} : { goalId }),
      compared: library.compareGoals(account),
      unseen: library.estimateUnseen(account),
      successors: library.findSuccessors(account, first!.id),
    };
    for (const [name, result] of Object.entries(results)) expect(leftIn(result, [account, changes]), name).toEqual([]);
  });

  it("for what the rules find in their examples", { timeout: 120_000 }, () => {
    const left = ruleExamples().flatMap(([rule, account]) =>
      leftIn(library.findGaps(account, { rules: "all", samples: 0 }), account).map((one) => `${rule}${one}`),
    );
    expect(left).toEqual([]);
  });

  it("for errors about ids and references", () => {
    const account = {
      id: "a",
      name: "A",
      asOf: "2026-03-01",
      people: [
        { id: "zoë", name: "Zoë" },
        { id: "zoë", name: "Zoë" },
      ],
      relationships: [{ from: "zoë", to: "zoe", kind: "knows" }],
    };
    try {
      library.parseAccount(account);
      expect.unreachable();
    } catch (error) {
      expect(library.isAccountError(error)).toBe(true);
      const { issues } = error as library.AccountError;
      expect(issues.length).toBeGreaterThan(1);
      // Where the first one stands is a path, in any language.
      expect(leftIn(issues, [account, "people"])).toEqual([]);
    }
  });
});

it("docs/sentences.md lists every key, with its template and an example", () => {
  const page = readFileSync(new URL("../../docs/sentences.md", import.meta.url), "utf8");
  expect(page).toBe(documentSentences());
});
