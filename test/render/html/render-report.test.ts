import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { gunzipSync, gzipSync } from "node:zlib";
import {
  type AccountInput,
  type Change,
  isAccountError,
  planEngagement,
  scoreAccount,
  translateResult,
  whatIf,
} from "account-graph";
import { de } from "account-graph/locale/de";
import { renderReport } from "account-graph/render/html";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pack, unpack } from "../../../src/render/html/pack.js";
import type { ReportData } from "../../../src/render/html/report-data.js";
import { ownWordsAccount } from "../svg/pictured.js";

const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&\u2028]]>`;

const account: AccountInput = {
  id: "acme",
  name: `Acme ${hostile}`,
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: `Dana ${hostile}`, title: hostile, roles: ["economic_buyer"], custom: { secret: "sesame" } },
    { id: "lee", name: "Lee Wong", title: "CIO", reportsTo: "dana", stance: "supporter" },
    { id: hostile, name: "Kim", departmentId: "it", stance: "critic" },
    { id: "sam", name: "Sam Field", side: "us" },
  ],
  departments: [{ id: "it", name: hostile }],
  relationships: [
    { from: "lee", to: "dana", kind: "influences", strength: "strong" },
    { from: "sam", to: "lee", kind: "communicates", strength: "strong" },
  ],
  notes: [{ id: "n", at: "2026-02-01", text: hostile, about: ["dana"] }],
};
const score = scoreAccount(account);
const page = renderReport(account, score, { languages: [de] });

/** What stands between the tags of every element of a name. */
function contents(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map(([, inside]) => inside!);
}

type Engine = (question: { id: number; call: string; args: readonly unknown[] }) => { value?: unknown; error?: string };

/** The library of a page with its data, run outside of a browser: in the same engine as the tests. */
function engineOf(text: string): Engine {
  const [data, engine] = contents(text, "script");
  const scope: { document: object; accountGraphEngine?: Engine } = { document: {} };
  runInNewContext(engine!, Object.assign(scope, { globalThis: scope, structuredClone, Intl }));
  scope.accountGraphEngine!({ id: 0, call: "start", args: [unpack(JSON.parse(data!))] });
  return scope.accountGraphEngine!;
}

describe("what the page computes", () => {
  it("equals whatIf, scoreAccount and planEngagement to the last digit", () => {
    const example = generateAccount({ people: 40, seed: 8, goals: 2, extended: true });
    const options = { goalId: example.goals![0]!.id, samples: 40 };
    const ask = engineOf(renderReport(example, scoreAccount(example, options), { scoreOptions: options }));
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    const [first, second] = scoreAccount(example, options).stakeholders;
    const tie = example.relationships!.find(({ from }) => from === first!.id) ?? example.relationships![0]!;
    const changes: Change[] = [
      { type: "update_person", personId: first!.id, set: { stance: -0.6 } },
      { type: "set_relationship", relationship: { ...tie, strength: 0.15 } },
      { type: "remove_person", personId: second!.id },
    ];
    for (const part of [changes, changes.slice(0, 1), changes.slice(2)]) {
      const { value } = ask({ id: 1, call: "whatIf", args: [options.goalId, part] });
      expect(plain(value)).toEqual(plain(whatIf(example, part, { ...options, samples: 0 })));
    }
    const { value: scored } = ask({ id: 2, call: "score", args: [options.goalId] });
    expect(plain((scored as { decision: unknown }).decision)).toEqual(plain(scoreAccount(example, options).decision));
    const { value: plan } = ask({ id: 3, call: "plan", args: [options.goalId] });
    expect(plain(plan)).toEqual(plain(planEngagement(example, options)));
  });
});

/** Accounts refuse the name of a prototype. */
const plainValue = fc.jsonValue().filter((value) => !JSON.stringify(value).includes("__proto__"));

describe("pack", () => {
  it("gives back any plain data", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(
            fc.string().filter((name) => name !== "__proto__"),
            plainValue,
          ),
          { maxLength: 20 },
        ),
        (data) => {
          const value = JSON.parse(JSON.stringify(data));
          expect(unpack(JSON.parse(JSON.stringify(pack(value))))).toEqual(value);
        },
      ),
      { numRuns: 100 },
    );
    const sly = Array.from({ length: 9 }, (_, index) => ({ packed: index, columns: { a: [[1]] } }));
    expect(unpack(pack(sly))).toEqual(sly);
  });
});

describe("renderReport", () => {
  it("is one document that asks for nothing: no address, no style attribute, no handler", () => {
    expect(page.startsWith("<!doctype html>")).toBe(true);
    const markup = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/\s(src|href|action|formaction|srcset|style|on\w+)\s*=\s*["'](?!#side")/i);
    expect(markup).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    expect(contents(page, "style").join()).not.toMatch(/url\(|@import/);
  });

  it("allows by its policy exactly the scripts and styles that it holds, by their hashes", () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain("unsafe");
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const [, engine, script] = contents(page, "script");
    expect(policy).toContain(`script-src ${hash(script!)} ${hash(engine!)};`);
    expect(policy).toContain(`style-src ${hash(contents(page, "style")[0]!)};`);
    expect(contents(page, "script")).toHaveLength(3);
  });

  it("keeps hostile names text, and its data parses back", () => {
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img");
    const data = unpack(JSON.parse(contents(page, "script")[0]!)) as ReportData;
    expect(data.account.people[0]!.name).toBe(`Dana ${hostile}`);
    expect(data.score.stakeholders).toHaveLength(3);
    expect(data.catalogs[0]!.locale).toBe("de");
  });

  it("leaves out what is private to an app, and without live all that it does not show, the library too", () => {
    expect(page).not.toContain("sesame");
    const still = renderReport(account, score, { live: false });
    expect(still).not.toContain('id="engine"');
    const data = unpack(JSON.parse(contents(still, "script")[0]!)) as ReportData;
    expect(Object.keys(data.account).sort()).toEqual(
      ["asOf", "departments", "goals", "id", "name", "people", "relationships", "schemaVersion"].sort(),
    );
    expect(still.length).toBeLessThan(page.length / 2);
  });

  it("reads without a script: the decision, every person, the gaps and what to do", () => {
    const markup = page.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, "");
    expect(markup).toContain("Lee Wong");
    expect(contents(markup, "tr")).toHaveLength(4);
    expect(contents(markup, "li").filter((one) => one.includes('class="fix"'))).toHaveLength(score.gaps.length);
    expect(markup).toContain("<svg");
  });

  it("explains the lines and signs that its map has, in words of the account too", () => {
    const key = (text: string) => contents(text, "ul").find((one) => one.includes('class="sample'))!;
    const plain = renderReport(ownWordsAccount, scoreAccount(ownWordsAccount, { samples: 0 }));
    expect(key(plain)).toContain("Plays golf with");
    expect(key(plain)).toContain("Dashed line: inferred");
    expect(key(plain)).not.toContain("Dotted line to");
    expect(key(plain)).toContain("Key player");
    expect(key(plain)).not.toContain("Is leaving");
  });

  it("opens in the language asked for", () => {
    const german = renderReport(account, score, { languages: [de], language: "de" });
    expect(german).toContain('<html lang="de">');
    expect(german).toContain("Stand 1. März 2026");
    expect(german).not.toContain("As of March");
  });

  it("is the same text for the same input", () => {
    expect(renderReport(account, score, { languages: [de] })).toBe(page);
  });

  it.each([
    [13, 300],
    [40, 320],
    [120, 350],
    [2000, 450],
  ])("weighs for %d people at most %d kB with gzip", (people, most) => {
    const made = generateAccount({ people, seed: 5, goals: 2 });
    const whole = scoreAccount(made, { goalId: made.goals![0]!.id, samples: people > 500 ? 10 : 50 });
    const text = renderReport(made, whole, { languages: [de] });
    const packed = gzipSync(text, { level: 9 });
    expect(gunzipSync(packed).length).toBeGreaterThan(500_000);
    expect(packed.length / 1000).toBeLessThan(most);
    // Long lists lose names that are only counted: what is said stays, in German too.
    const { score: carried } = unpack(JSON.parse(contents(text, "script")[0]!)) as ReportData;
    const said = ({ gaps }: Pick<ReportData["score"], "gaps">) => gaps.map(({ reason }) => reason.text);
    const listed = { gaps: whole.gaps.slice(0, carried.gaps.length) };
    expect(said(carried)).toEqual(said(listed));
    expect(said(translateResult(carried, de))).toEqual(said(translateResult(listed, de)));
  });

  it("refuses unknown options and the score of another account", () => {
    const codes = [{ colour: "red" }, { live: "yes" }].map((options) => {
      try {
        renderReport(account, score, options as never);
        return "none";
      } catch (error) {
        return isAccountError(error) ? error.code : String(error);
      }
    });
    expect(codes).toEqual(["invalid_options", "invalid_options"]);
    expect(() => renderReport({ ...account, id: "other" }, score)).toThrow(/score of account/);
  });
});
