import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scoreAccount } from "account-graph";
import {
  comparePortfolio,
  type PortfolioResult,
  recalculate,
  scoreBatch,
  scorePortfolio,
  summarizeScore,
} from "account-graph/portfolio";
import { generateAccount } from "account-graph/testing";
import { describe, expect, it } from "vitest";
import { openWorkerPool } from "../../src/portfolio/worker-pool.js";

const isBuilt = existsSync(new URL("../../dist/portfolio/worker.cjs", import.meta.url));
if (!isBuilt) console.log("skipped: worker threads run what is built, and nothing is (npm run build)");

const accounts = Array.from({ length: 40 }, (_, index) => generateAccount({ seed: index + 1, people: 8 }));
const options = { samples: 0 };

async function all<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe("scorePortfolio", () => {
  it("gives what scoreAccount gives, in the order of the input", async () => {
    const results = await all(scorePortfolio(accounts, options));
    expect(results.map(({ index, id }) => [index, id])).toEqual(accounts.map(({ id }, index) => [index, id]));
    const [first] = results;
    expect(first).toMatchObject({ ok: true, value: summarizeScore(scoreAccount(accounts[0]!, options), accounts[0]) });
    const [score] = await all(scorePortfolio(accounts.slice(0, 1), { ...options, of: "score" }));
    expect(score).toMatchObject({ ok: true, value: JSON.parse(JSON.stringify(scoreAccount(accounts[0]!, options))) });
  });

  it("goes on past a bad account, and says what is wrong with it", async () => {
    const results = await all(scorePortfolio([accounts[0], { id: "x" }, "{", null, accounts[1]], options));
    expect(results.map(({ ok, id }) => [ok, id])).toEqual([
      [true, accounts[0]!.id],
      [false, "x"],
      [false, null],
      [false, null],
      [true, accounts[1]!.id],
    ]);
    expect(results[2]).toMatchObject({ error: { code: "invalid_account", issues: [{ code: "invalid_json" }] } });
  });

  it("reads lists, generators, texts and streams of bytes cut anywhere alike", async () => {
    const text = accounts.map((account) => JSON.stringify(account)).join("\n");
    const bytes = new TextEncoder().encode(`${text}\n\n`);
    const chunks = function* () {
      for (let at = 0; at < bytes.length; at += 997) yield bytes.slice(at, at + 997);
    };
    const expected = await all(scorePortfolio(accounts, options));
    for (const source of [
      accounts.values(),
      text.split("\n"),
      chunks(),
      new Blob([bytes]).stream() as ReadableStream<Uint8Array>,
    ]) {
      expect(await all(scorePortfolio(source, options))).toEqual(expected);
    }
  });

  it("reads no further ahead than it must, and closes the source when the reader stops", async () => {
    let read = 0;
    let closed = false;
    async function* source() {
      try {
        for (const account of accounts) {
          read++;
          yield account;
        }
      } finally {
        closed = true;
      }
    }
    for await (const result of scorePortfolio(source(), options)) if (result.index === 4) break;
    expect(read).toBe(5);
    expect(closed).toBe(true);
  });

  it("passes on what the source throws", async () => {
    const source = function* () {
      yield accounts[0];
      throw new Error("the disk is full");
    };
    await expect(all(scorePortfolio(source(), options))).rejects.toThrow("the disk is full");
  });

  it("stops by a signal, and says how far it is", async () => {
    const stop = new AbortController();
    const seen: [number, number | null][] = [];
    const results = scorePortfolio(accounts, {
      ...options,
      signal: stop.signal,
      onProgress: (done, total) => {
        seen.push([done, total]);
        if (done === 3) stop.abort();
      },
    });
    await expect(all(results)).rejects.toMatchObject({ code: "cancelled" });
    expect(seen).toEqual([
      [1, 40],
      [2, 40],
      [3, 40],
    ]);
  });

  it("refuses wrong options at once", () => {
    for (const wrong of [
      { concurrency: 0 },
      { concurrency: 1.5 },
      { of: "rows" },
      { nonsense: 1 },
      { onProgress: 1 },
    ]) {
      expect(() => scorePortfolio([], wrong as never)).toThrow(/invalid_options/);
    }
    const rule = { rule: "custom:x" as const, title: "x", severity: 10, check: () => [] };
    expect(() => scorePortfolio([], { concurrency: 2, customRules: [rule] })).toThrow(/worker threads/);
  });

  it.skipIf(!isBuilt)("gives the same bytes from worker threads", { timeout: 120_000 }, async () => {
    const mixed = [...accounts, { id: "x" }, "{"];
    const alone = await all(scorePortfolio(mixed, options));
    expect(JSON.stringify(await all(scorePortfolio(mixed, { ...options, concurrency: 2 })))).toBe(
      JSON.stringify(alone),
    );
  });

  it.skipIf(!isBuilt)("outlives a thread that dies", { timeout: 120_000 }, async () => {
    const file = join(mkdtempSync(join(tmpdir(), "account-graph-")), "worker.mjs");
    writeFileSync(
      file,
      "export const work = ({ items }) => { if (items.some((one) => one.account === 3)) process.exit(1); return items; };",
    );
    const pool = (await openWorkerPool(2, file))!;
    const task = (account: number) => ({ items: [{ index: account, account }], options: {} });
    await expect(pool.run(task(3))).rejects.toThrow();
    expect(await pool.run(task(4))).toEqual([{ index: 4, account: 4 }]);
    await pool.close();
  });
});

describe("scoreBatch", () => {
  it("is pure: a batch that comes twice gives the same bytes", () => {
    const items = accounts.slice(0, 5).map((account, index) => ({ index, account }));
    expect(JSON.stringify(scoreBatch(items, options))).toBe(JSON.stringify(scoreBatch(items, options)));
  });
});

describe("recalculate", () => {
  it("scores what changed, keeps the rest, and gives what scoring all would give", async () => {
    const before = await all(scorePortfolio(accounts, options));
    const now = accounts
      .toSpliced(3, 1)
      .map((account) => (account.id === accounts[7]!.id ? { ...account, name: "New" } : account));
    const results = await all(recalculate(before, now, options));
    expect(results.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual([accounts[7]!.id]);
    const plain: PortfolioResult[] = results.map(({ isNew: _, ...result }) => result);
    expect(plain).toEqual(await all(scorePortfolio(now, options)));
  });

  it("keeps errors too, and scores anew what came in another order", async () => {
    const bad = { name: "x", id: "x" };
    const before = await all(scorePortfolio([accounts[0], bad], options));
    const turned = Object.fromEntries(Object.entries(accounts[0]!).reverse());
    const results = await all(recalculate(before, [turned, bad], options));
    expect(results.map(({ isNew, ok }) => [isNew, ok])).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

describe("accounts with seats, own words and groups of companies", () => {
  const group = generateAccount({ seed: 5, people: 24, extended: true });
  const summariesOf = async (list: Parameters<typeof scorePortfolio>[0], more: object = {}) => {
    const rows = [];
    for await (const result of scorePortfolio(list, { samples: 0, ...more })) if (result.ok) rows.push(result.value);
    return rows;
  };

  it("are rows as scoreAccount sees them, as a whole and company by company", async () => {
    const [whole] = await summariesOf([JSON.stringify(group)]);
    expect(whole).toEqual(summarizeScore(scoreAccount(group, { samples: 0 }), group));
    const [north] = await summariesOf([group], { companyId: "north" });
    expect(north).toEqual(summarizeScore(scoreAccount(group, { samples: 0, companyId: "north" }), group));
    expect(north!.people).toBeLessThan(whole!.people);
    // A seat that nobody holds counts among the people of the map.
    const withoutGhost = { ...group, positions: group.positions!.filter(({ id }) => id !== "ghost") };
    const [fewer] = await summariesOf([withoutGhost]);
    expect(fewer!.people).toBe(whole!.people - 1);
  });

  it("are compared, and scored anew when only a seat or a word changes", async () => {
    const before = [];
    for await (const result of scorePortfolio([group], { samples: 0 })) before.push(result);
    const moved = {
      ...group,
      positions: group.positions!.map((seat, index) => (index === 0 ? { ...seat, holders: [] } : seat)),
    };
    const renamed = { ...group, vocabulary: { ...group.vocabulary, stances: {} } };
    for (const [account, isNew] of [
      [group, false],
      [moved, true],
      [renamed, true],
    ] as const) {
      for await (const result of recalculate(before, [account], { samples: 0 })) expect(result.isNew).toBe(isNew);
    }
    const rows = await summariesOf([group, generateAccount({ seed: 6, people: 12, extended: true })]);
    const { accounts, sharedContacts } = comparePortfolio(rows);
    expect(accounts).toHaveLength(2);
    expect(sharedContacts.every((one) => one.accounts.length === 2)).toBe(true);
  });
});
