import { traceVisits } from "../../kernels/spectral/friedkin-johnsen.js";
import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";
import { type AttentionChange, changedAttention } from "./changed-attention.js";
import { defaultUnmappedAttention } from "./defaults.js";
import { type Influence, retained, shareAttention } from "./influence.js";
import type { InfluenceOptions } from "./influence-options.js";
import { katzFlow, katzLinks, linkWeights } from "./katz-flow.js";

/** Prepares what a person's share under Katz is without a tie: messages of the pair, or stated attention, are taken away. */
export function katzWithout(
  network: Network,
  influence: Influence,
  index: number,
  options: InfluenceOptions,
): (tie: number, changes: readonly AttentionChange[]) => number {
  const { people, attention, ties } = network;
  const links = katzLinks(network);
  const statedChanges = changedAttention({ ...network, attention: links.stated });
  const unmapped = options.unmappedAttention ?? defaultUnmappedAttention;
  return (tie, changes) => {
    const { listening, unmappedAttention } = shareAttention(withChanges(attention, changes), unmapped);
    const retention = influence.retention.map((kept, person) =>
      kept === 0 || options.unmapped !== "self"
        ? kept
        : 1 - influence.susceptibility[person]! * (1 - unmappedAttention[person]!),
    );
    const visits = traceVisits(listening, influence.susceptibility, influence.rights.shares);
    const mapped = retained(visits, retention).reduce((total, share) => total + share, 0);
    const { kind, from, to } = ties[tie]!;
    const silenced: AttentionChange[] =
      kind === "interactions"
        ? [
            { listener: from, target: to, without: 0 },
            { listener: to, target: from, without: 0 },
          ]
        : [];
    const changed = linkWeights({
      messages: withChanges(links.messages, silenced),
      stated: { ...links.stated, ...withChanges(links.stated, statedChanges.get(tie) ?? []) },
    });
    const flow = katzFlow(people, changed, influence.rights.shares, mapped);
    return flow.kept[index]! * flow.visits[index]!;
  };
}

/** Rows with the weights of some pairs replaced; pairs that have no place are left out. */
function withChanges<Rows extends { offsets: Int32Array; targets: Int32Array; weights: Float64Array }>(
  rows: Rows,
  changes: readonly AttentionChange[],
): Rows {
  if (changes.length === 0) return rows;
  const weights = Float64Array.from(rows.weights);
  for (const { listener, target, without } of changes) {
    const position = positionOf(rows, listener, target);
    if (position >= 0) weights[position] = without;
  }
  return { ...rows, weights };
}
