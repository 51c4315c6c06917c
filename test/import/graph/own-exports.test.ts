import { describe, expect, it } from "vitest";
import { exportCytoscape } from "../../../src/export/cytoscape/index.js";
import { exportGexf } from "../../../src/export/gexf/index.js";
import { exportGraphml } from "../../../src/export/graphml/index.js";
import { importGraph } from "../../../src/import/graph/index.js";
import { parseAccount, scoreAccount } from "../../../src/index.js";
import { generateAccount } from "../../../src/testing/index.js";
import { exampleAccount } from "../../render/svg/pictured.js";

/** Every number and truth value of a list of people or ties, by whose it is and its path. */
function exact(all: readonly object[], idOf: (one: never) => string): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const one of all) {
    const open: [string, unknown][] = [[idOf(one as never), one]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [path, value] = next;
      if (typeof value === "number" || typeof value === "boolean") facts[path] = value;
      else if (typeof value === "object" && value !== null && !/(provenance|competitorAffinity|custom)$/.test(path))
        for (const [key, inner] of Object.entries(value)) open.push([`${path} ${key}`, inner]);
    }
  }
  return facts;
}
const nameOfTie = ({ from, kind, to }: { from: string; kind: string; to: string }) => `${from}>${kind}>${to}`;

describe("what our own exports wrote comes back", () => {
  const detailed = parseAccount({
    id: "acme",
    name: "Acme",
    asOf: "2026-03-01",
    people: [
      {
        id: "dana",
        name: "Dana Cole",
        level: 1,
        stance: -1 / 3,
        departureRisk: 0.1 + 0.2,
        decisionWeight: 2 / 7,
        directReports: 12,
        susceptibility: 0.45,
        inBuyingGroup: false,
        isTop: true,
        authority: { budget: "owner", signoffLimit: 250_000.5, veto: true },
        communication: { channels: ["email", "phone"], minGapDays: 3, maxGapDays: 21, optOut: false },
      },
      { id: "lee", name: "Lee Wong", reportsTo: "dana" },
    ],
    relationships: [
      { from: "lee", to: "dana", kind: "trusts", strength: 1 / 3, confidence: 0.7, aware: false, mustAvoid: true },
    ],
  });
  const accounts = {
    detailed,
    example: parseAccount(exampleAccount("harbourline-freight")),
    made: parseAccount(generateAccount({ people: 40, seed: 5 })),
  };

  it.each(Object.entries(accounts))("number by number, without what a score computed (%s)", (_, account) => {
    const score = scoreAccount(account, { samples: 0 });
    const files = {
      "a.gexf": exportGexf(account, score),
      "a.graphml": exportGraphml(account, score),
      "a.json": exportCytoscape(account, score),
    };
    for (const [file, content] of Object.entries(files)) {
      const back = importGraph({ [file]: content as never }, { asOf: account.asOf }).accounts[0]!;
      const people = exact(back.people, ({ id }) => id);
      for (const [fact, value] of Object.entries(exact(account.people, ({ id }) => id)))
        expect(people[fact], `${file}: ${fact}`).toBe(value);
      const ties = exact(back.relationships ?? [], nameOfTie);
      for (const [fact, value] of Object.entries(exact(account.relationships ?? [], nameOfTie)))
        expect(ties[fact], `${file}: ${fact}`).toBe(value);
      expect(back.people.map(({ id, reportsTo }) => `${id} ${reportsTo}`).sort()).toEqual(
        account.people.map(({ id, reportsTo }) => `${id} ${reportsTo}`).sort(),
      );
      expect(back.people.flatMap(({ tags }) => tags ?? []).filter((tag) => tag.includes(":"))).toEqual([]);
    }
  });
});
