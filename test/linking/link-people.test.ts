import { existsSync, readFileSync } from "node:fs";
import { isAccountError, linkPeople } from "account-graph";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const crm = [
  { id: "1", name: "Mara Quist", email: "mara@tallis.test", title: "CFO" },
  { id: "2", name: "Ivo Berg", email: "ivo@tallis.test", title: "CIO" },
  { id: "3", name: "Una Orr", email: "una@tallis.test" },
];
const mailbox = [
  { id: "a", name: "Quist, Mara", email: "mara@tallis.test" },
  { id: "b", name: "Ivo Berg", email: "ivo.berg@tallis.test" },
  { id: "c", name: "Nora Lind", email: "nora@tallis.test" },
];

describe("linkPeople", () => {
  test("finds one person in several lists, says why, and keeps what only one list knows", () => {
    const { people, merges } = linkPeople({ crm, mailbox });
    expect(people.map(({ from }) => from.map(({ source, id }) => `${source} ${id}`))).toContainEqual([
      "crm 1",
      "mailbox a",
    ]);
    const mara = people.find(({ id }) => id === "crm/1")!;
    expect(mara.merged).toMatchObject({ email: "mara@tallis.test", title: "CFO" });
    expect(merges[0]!.because.map(({ field }) => field).sort()).toEqual(["email", "name"]);
    expect(people.every(({ from }) => new Set(from.map(({ source }) => source)).size === from.length)).toBe(true);
  });

  test("links a record with at most one of another list, and lists the other as refused", () => {
    const twins = [
      { id: "x", name: "Mara Quist", email: "mara@tallis.test" },
      { id: "y", name: "Mara Quist", email: "mara@tallis.test" },
    ];
    const { people, refused } = linkPeople({ crm, twins });
    expect(people.find(({ id }) => id === "crm/1")!.from).toHaveLength(2);
    expect(refused).toMatchObject([{ reason: { key: "linking.taken" } }]);
  });

  test("gives the same people in any order of records", () => {
    const before = linkPeople({ crm, mailbox });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(crm, { minLength: 3 }),
        fc.shuffledSubarray(mailbox, { minLength: 3 }),
        (one, other) => {
          expect(linkPeople({ mailbox: other, crm: one })).toEqual(before);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("survives records of any kind, and refuses what is no list", () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (records) => {
        const result = linkPeople({ records, "": [] });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(result.people.flatMap(({ from }) => from)).toHaveLength(records.length);
      }),
      { numRuns: 60 },
    );
    const code = (call: () => unknown) => {
      try {
        return call();
      } catch (error) {
        return isAccountError(error) ? error.code : "raw";
      }
    };
    expect(code(() => linkPeople(null as never))).toBe("invalid_account");
    expect(code(() => linkPeople({ a: 3 } as never))).toBe("invalid_account");
    expect(code(() => linkPeople({}, { threshold: 2 }))).toBe("invalid_options");
    expect(linkPeople({})).toEqual({ people: [], merges: [], refused: [], issues: [] });
  });

  const file = "../shared/data/fake_people/people.csv";
  test.skipIf(!existsSync(file))(
    "reaches F1 .90 at precision .99 on invented people with typing errors (skipped without the shared data)",
    () => {
      const [header, ...rows] = readFileSync(file, "utf8")
        .trim()
        .split(/\r?\n/)
        .map((line) => line.split(","));
      const all = rows.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index]!])));
      const truth = new Map(all.map(({ unique_id, cluster }) => [unique_id!, cluster!]));
      const { people } = linkPeople({ people: all.map(({ cluster, ...record }) => record) });
      let [right, found, total] = [0, 0, 0];
      for (const { from } of people) {
        for (const [index, { id }] of from.entries()) {
          for (const other of from.slice(index + 1)) {
            found++;
            if (truth.get(id) === truth.get(other.id)) right++;
          }
        }
      }
      const sizes = new Map<string, number>();
      for (const cluster of truth.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
      for (const size of sizes.values()) total += (size * (size - 1)) / 2;
      expect(right / found).toBeGreaterThanOrEqual(0.99);
      expect((2 * right) / (found + total)).toBeGreaterThanOrEqual(0.9);
    },
  );
});
