import { clamp, plain } from "../../internal/numbers.js";
import { settleOpinions } from "../../kernels/spectral/friedkin-johnsen.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "./influence.js";

/**
 * Where everybody ends up after listening: y = V x over the known stances. `null` for a person whom nobody of known stance
 * reaches, at whatever remove.
 */
export function predictStances(
  { people }: Network,
  { listening, susceptibility, retention }: Influence,
): (number | null)[] {
  const known = new Float64Array(people.length);
  const held = new Float64Array(people.length);
  for (const person of people) {
    if (!person.inScope || person.stance === null) continue;
    known[person.index] = retention[person.index]!;
    held[person.index] = retention[person.index]! * person.stance;
  }
  const reached = settleOpinions(listening, susceptibility, known);
  const opinions = settleOpinions(listening, susceptibility, held);
  return people.map(({ index }) => (reached[index]! > 0 ? plain(clamp(opinions[index]!, -1, 1)) : null));
}
