import type { Influence } from "../../insights/influence/influence.js";
import { settleOpinions } from "../../kernels/spectral/friedkin-johnsen.js";
import type { Network } from "../../network/network.js";

/**
 * How far the group moves if these people become fixed advocates: nobody sways them any more, and they stand at 1. Unknown stances
 * count as 0, as in the position of the group. Monotone and submodular (Gionis, Terzi and Tsaparas 2013). O(ties) a round.
 */
export function commitmentGain({ people }: Network, influence: Influence): (committed: readonly number[]) => number {
  const { listening, susceptibility, retention, rights } = influence;
  const held = new Float64Array(people.length);
  for (const { index, inScope, stance } of people) {
    if (inScope && stance !== null) held[index] = retention[index]! * stance;
  }
  const positionOf = (sway: Float64Array, start: Float64Array) => {
    const opinions = settleOpinions(listening, sway, start);
    let position = 0;
    for (let index = 0; index < people.length; index++) position += rights.shares[index]! * opinions[index]!;
    return position;
  };
  const before = positionOf(susceptibility, held);
  return (committed) => {
    const sway = Float64Array.from(susceptibility);
    const start = Float64Array.from(held);
    for (const index of committed) {
      sway[index] = 0;
      start[index] = 1;
    }
    return positionOf(sway, start) - before;
  };
}
