import fc from "fast-check";
import { expect, it } from "vitest";
import { catalogue } from "../../../src/insights/gaps/catalogue.js";
import { severityScale } from "../../../src/insights/gaps/severity.js";
import { influence } from "../../../src/insights/influence/influence.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { accountOf } from "./scored.js";

const network = openNetwork(parseAccount(accountOf({ ana: {}, ben: {}, cem: {}, dan: {} })), {});
const reckoned = influence(network);
const refs = network.people.map(({ id }) => ({ type: "person" as const, id, label: id }));

it("never falls for any rule when one of the subjects gains influence (P18)", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...catalogue.map((rule) => rule.severity)),
      fc.array(share, { minLength: 4, maxLength: 4 }),
      fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      share,
      (base, before, subjects, gain) => {
        const about = subjects.map((index) => refs[index]!);
        const after = before.map((one, index) => (index === subjects[0] ? one + gain : one));
        const severity = (shares: readonly number[]) =>
          severityScale(network, { ...reckoned, shares: Float64Array.from(shares) })(base, about);
        expect(severity(after)).toBeGreaterThanOrEqual(severity(before) - 1e-12);
        expect(severity(after)).toBeLessThanOrEqual(100);
        expect(severity(before)).toBeGreaterThanOrEqual(base / 2 - 1e-12);
      },
    ),
    { seed: 18 },
  );
});
