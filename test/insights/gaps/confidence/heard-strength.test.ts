import { describe, expect, it } from "vitest";
import { heardStrength } from "../../../../src/insights/gaps/confidence/heard-strength.js";
import { attentionSampler } from "../../../../src/insights/uncertainty/sample-attention.js";
import { pairSampler } from "../../../../src/insights/uncertainty/sample-pairs.js";
import { strongestPaths } from "../../../../src/kernels/paths/strongest-paths.js";
import { openNetwork } from "../../../../src/network/open-network.js";
import { generateAccount } from "../../../../src/testing/generate-account.js";

const noneMissing = { expected: 0, sample: () => undefined };

describe("heardStrength", () => {
  it("is that of the strongest path through the whole drawn network, where it is strong enough", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const network = openNetwork(generateAccount({ people: 30, seed, tiesPerPerson: 4 }), {});
      const size = network.people.length;
      const [draw, pairs] = [attentionSampler(network, noneMissing), pairSampler(network)];
      const listeners = [seed % size, (7 * seed) % size];
      for (let key = 1; key <= 5; key++) {
        const { strength } = strongestPaths(draw(key), listeners);
        pairs.begin(key);
        for (const least of [0, 0.1, 0.5]) {
          const heard = [...heardStrength(pairs, size, listeners, least)];
          expect(heard).toEqual([...strength].map((one) => (one >= least ? one : 0)));
        }
      }
    }
  });

  it("is 1 for the listeners alone where nobody is heard well enough", () => {
    const network = openNetwork(generateAccount({ people: 10, seed: 1 }), {});
    const pairs = pairSampler(network);
    pairs.begin(1);
    expect([...heardStrength(pairs, 3, [2, 2], 1)]).toEqual([0, 0, 1]);
  });
});
