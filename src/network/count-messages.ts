import type { WeightedAdjacency } from "../kernels/rows/adjacency.js";
import { copiedShare } from "./defaults.js";
import { openEvidence } from "./evidence.js";
import { type ActiveInteraction, activeInteractions } from "./interaction-ties.js";
import type { Network } from "./network.js";
import { rowBuilder } from "./rows.js";

/** What somebody was in one interaction. */
interface Taken {
  readonly index: number;
  readonly copied: boolean;
}

/**
 * How many messages went from i to j, among customers and externals: each counts 1 / √(others present), .3 of it to somebody who
 * was only copied. Where nobody is marked as the sender (and nobody initiated a written message), as in a meeting, everybody
 * there counts as writing to everybody else. Age does not matter.
 */
export function countMessages(network: Network): WeightedAdjacency {
  const { account, indexOf, goal, asOf, people } = network;
  const counts = new Map<number, number>();
  const { held } = activeInteractions(account, indexOf, goal, openEvidence(account, asOf.moment));
  for (const one of held) {
    const others = new Set(one.interaction.participants.map((participant) => participant.personId)).size - 1;
    if (others < 1) continue;
    const present = one.participants
      .map((index, place): Taken => ({ index, copied: one.copied[place]! }))
      .filter(({ index }) => people[index]!.inScope && people[index]!.status !== "vacant");
    for (const sender of sendersOf(one, indexOf) ?? present) {
      for (const { index, copied } of present) {
        if (index === sender.index || !takesPart(present, sender.index)) continue;
        const key = sender.index * people.length + index;
        const weight = (copied || sender.copied ? copiedShare : 1) / Math.sqrt(others);
        counts.set(key, (counts.get(key) ?? 0) + weight);
      }
    }
  }
  const rows = rowBuilder(people.length);
  for (const [key, count] of counts) rows.raise(Math.floor(key / people.length), key % people.length, count);
  return rows.build();
}

const written: ReadonlySet<string> = /* @__PURE__ */ new Set(["email", "letter", "chat", "social"]);

/** Who is marked as the sender, or initiated a written message; `null`: nobody. */
function sendersOf({ interaction }: ActiveInteraction, indexOf: ReadonlyMap<string, number>): Taken[] | null {
  const marked = interaction.participants.filter((participant) => participant.part === "from");
  const ids = new Set(marked.map((participant) => participant.personId));
  if (ids.size === 0 && interaction.initiatorId != null && written.has(interaction.channel))
    ids.add(interaction.initiatorId);
  if (ids.size === 0) return null;
  const senders: Taken[] = [];
  for (const id of ids) if (indexOf.has(id)) senders.push({ index: indexOf.get(id)!, copied: false });
  return senders;
}

function takesPart(present: readonly Taken[], index: number): boolean {
  return present.some((one) => one.index === index);
}
