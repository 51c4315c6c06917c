import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type AccountInput, isAccountError, scoreAccount } from "account-graph";
import { de } from "account-graph/locale/de";
import { renderReport } from "account-graph/render/html";
import { generateAccount } from "account-graph/testing";
import { describe, expect, it } from "vitest";

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
    const data = JSON.parse(contents(page, "script")[0]!);
    expect(data.account.people[0].name).toBe(`Dana ${hostile}`);
    expect(data.score.stakeholders).toHaveLength(3);
    expect(data.catalogs[0].locale).toBe("de");
  });

  it("leaves out what is private to an app, and without live all that it does not show, the library too", () => {
    expect(page).not.toContain("sesame");
    const still = renderReport(account, score, { live: false });
    expect(still).not.toContain('id="engine"');
    const data = JSON.parse(contents(still, "script")[0]!);
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
    [120, 380],
  ])("weighs for %d people at most %d kB with gzip", (people, most) => {
    const made = generateAccount({ people, seed: 5, goals: 2 });
    const text = renderReport(made, scoreAccount(made, { goalId: made.goals![0]!.id, samples: 50 }), {
      languages: [de],
    });
    const packed = gzipSync(text, { level: 9 });
    expect(gunzipSync(packed).length).toBeGreaterThan(500_000);
    expect(packed.length / 1000).toBeLessThan(most);
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
