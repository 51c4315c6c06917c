import { traceVisits } from "../../kernels/spectral/friedkin-johnsen.js";
import type { Network } from "../../network/network.js";
import { type Influence, retained } from "../influence/influence.js";
import { ruleCarries } from "../influence/rule-carries.js";
import { vetoHolders } from "../influence/veto-gates.js";
import { voters } from "../influence/voters.js";
import { drawTolerance } from "./defaults.js";
import type { Draws } from "./draws.js";

/**
 * Share of the draws in which the goal's rule carries and nobody who can veto is against, 0..1. In a draw everybody takes a
 * side: for us when what they think after listening is above zero, against below. Who votes, with how much, and who listens to
 * whom are those of the point estimate; only stances vary.
 *
 * An uncalibrated support likelihood, never the probability of a win. `null` where nobody votes.
 *
 * Cost: one solve a voter or holder of a veto, and O(draws · people) for each of them.
 */
export function voteLikelihood(network: Network, influence: Influence, draws: Draws): number | null {
  const voting = voters(network, influence.rights);
  if (voting.length === 0) return null;
  const backing = new Float64Array(draws.count);
  const vetoed = new Uint8Array(draws.count);
  for (const { index, share } of voting) {
    drawnOpinions(network, influence, draws, index).forEach((opinion, draw) => {
      if (opinion > 0) backing[draw] = backing[draw]! + share;
    });
  }
  for (const index of vetoHolders(network)) {
    drawnOpinions(network, influence, draws, index).forEach((opinion, draw) => {
      if (opinion < 0) vetoed[draw] = 1;
    });
  }
  let carried = 0;
  for (let draw = 0; draw < draws.count; draw++) {
    if (vetoed[draw] === 0 && ruleCarries(influence.rights.rule, backing[draw]!)) carried++;
  }
  return carried / draws.count;
}

/** What one person thinks after listening, draw by draw. */
function drawnOpinions({ people }: Network, influence: Influence, draws: Draws, index: number): Float64Array {
  const self = new Float64Array(people.length);
  self[index] = 1;
  const visits = traceVisits(influence.listening, influence.susceptibility, self, drawTolerance);
  const effects = retained(visits, influence.retention);
  const heard = people.filter((person) => person.inScope && effects[person.index]! > 0).map((person) => person.index);
  const opinions = new Float64Array(draws.count);
  for (let draw = 0; draw < draws.count; draw++) {
    let opinion = 0;
    for (const other of heard) opinion += effects[other]! * draws.stances[draw * people.length + other]!;
    opinions[draw] = opinion;
  }
  return opinions;
}
