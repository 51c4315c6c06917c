import { describe, expect, it } from "vitest";
import { alliances } from "../../../src/insights/alliances/alliances.js";
import { type FoundGaps, gaps } from "../../../src/insights/gaps/find-gaps.js";
import { nameOpened } from "../../../src/insights/gaps/name-opened.js";
import { influence } from "../../../src/insights/influence/influence.js";
import { stakeholders } from "../../../src/insights/influence/stakeholders.js";
import { applyToAccount } from "../../../src/model/apply-changes.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { generateAccount } from "../../../src/testing/index.js";

type Options = Parameters<typeof nameOpened>[2];

function read(account: ReturnType<typeof parseAccount>, options: Options, politics?: ReturnType<typeof alliances>) {
  const network = openNetwork(account, options);
  const shares = influence(network, options);
  const clustered = politics ?? alliances(network, shares, { seed: 1, bootstrap: false });
  const people = stakeholders(network, shares, new Map(), 1, []);
  const found: FoundGaps = gaps(network, shares, people, clustered, { ...options, samples: 0 });
  return { account, network, influence: shares, politics: clustered, found };
}

describe("nameOpened", () => {
  it.each<Options>([{}, { rules: "all" }, { fold: false }, { rules: "all", engine: "katz" }])(
    "says the same as scoring the account again after each remedy, with %j",
    (options) => {
      let opened = 0;
      for (let seed = 1; seed <= 8; seed++) {
        const account = parseAccount(generateAccount({ seed, people: [8, 12, 20, 30][seed % 4]! }));
        const base = read(account, options);
        nameOpened(base.found, base, options);
        const known = new Set(base.found.gaps.map(({ id }) => id));
        for (const { severity, remedy } of base.found.gaps.filter((gap) => gap.remedy.changes !== null).slice(0, 20)) {
          const after = read(applyToAccount(account, remedy.changes!), options, base.politics).found.gaps;
          const worse = after.filter((one) => one.severity > severity && !known.has(one.id)).map(({ rule }) => rule);
          expect(remedy.opens).toEqual([...new Set(worse)].sort());
          opened += worse.length;
        }
      }
      expect(opened).toBeGreaterThan(0);
    },
  );
});
