import { settleOpinions } from "../../kernels/spectral/friedkin-johnsen.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import { ruleCarries, vetoHolders, voters } from "../influence/voters.js";
import { sampleTolerance } from "./defaults.js";
import type { Samples } from "./sample-influence.js";

/**
 * Share of the samples in which the goal's rule carries and nobody who can veto is against, 0..1. In a sample everybody takes a
 * side: for us when what they think after listening is above zero, against below. Who votes, with how much, and who listens to
 * whom are those of the point estimate; only stances vary.
 *
 * An uncalibrated support likelihood, never the probability of a win. `null` where nobody votes.
 *
 * Cost: one solve a sample, which is O(ties) for each of about 20 rounds: about a sixth of what the sample itself costs.
 */
export function voteLikelihood(network: Network, influence: Influence, samples: Samples): number | null {
  const voting = voters(network, influence.rights);
  if (voting.length === 0) return null;
  const { listening, susceptibility, retention, rights } = influence;
  const size = network.people.length;
  const vetoes = vetoHolders(network);
  const held = new Float64Array(size);
  let carried = 0;
  for (let sample = 0; sample < samples.count; sample++) {
    for (let index = 0; index < size; index++)
      held[index] = retention[index]! * samples.stances[sample * size + index]!;
    const opinions = settleOpinions(listening, susceptibility, held, sampleTolerance);
    let backing = 0;
    for (const { index, share } of voting) if (opinions[index]! > 0) backing += share;
    if (ruleCarries(rights.rule, backing) && vetoes.every((index) => opinions[index]! >= 0)) carried++;
  }
  return carried / samples.count;
}
