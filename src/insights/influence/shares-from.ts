import { traceVisits } from "../../kernels/spectral/friedkin-johnsen.js";
import type { Network } from "../../network/network.js";
import { type Influence, retained } from "./influence.js";
import { katzFlow } from "./katz-flow.js";

/** Everybody's share if the decision rights were others: the same engine, the same network. */
export function sharesFrom({ people }: Network, influence: Influence, rights: Float64Array): Float64Array {
  const { listening, susceptibility, retention, flow } = influence;
  const shares = retained(traceVisits(listening, susceptibility, rights), retention);
  if (flow.links === listening) return shares;
  const mapped = shares.reduce((total, share) => total + share, 0);
  const other = katzFlow(people, flow.links, rights, mapped);
  return retained(other.visits, other.kept);
}
