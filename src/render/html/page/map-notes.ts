import type { WhatIf } from "../../../planning/what-if/what-if.js";
import type { Speaker } from "../speaker.js";
import type { MapNote } from "./map-view.js";

/** A difference of influence that is worth a note on the map. */
const leastNoted = 0.005;

/** What a what-if changes, as notes beside people. */
export function notesOf(result: WhatIf | null, speaker: Speaker): MapNote[] {
  if (result === null) return [];
  const gone = new Set(result.changes.flatMap((change) => (change.type === "remove_person" ? [change.personId] : [])));
  const notes: MapNote[] = [];
  for (const { ref, influence } of result.people) {
    const difference = influence.after - influence.before;
    if (gone.has(ref.id)) notes.push({ id: ref.id, text: "", kind: "gone" });
    else if (Math.abs(difference) >= leastNoted) {
      const points = speaker.percent(Math.abs(difference));
      const isMore = difference > 0;
      notes.push({ id: ref.id, text: `${isMore ? "+" : "−"}${points}`, kind: isMore ? "up" : "down" });
    }
  }
  return notes;
}
