import type { Ref } from "../internal/issue.js";
import { tiePhrases } from "../model/tie-phrases.js";
import type { Network, Tie } from "./network.js";

/** A reference to a tie, with a label that says in words what it is: `Ana Ruiz is a rival of Ben Stone`. */
export function tieRef({ people }: Pick<Network, "people">, tie: Tie): Ref {
  const label = `${people[tie.from]!.name} ${phraseOf(tie)} ${people[tie.to]!.name}`;
  return { type: "relationship", id: tie.id, label };
}

function phraseOf({ kind, sentiment }: Tie): string {
  if (kind !== "interactions") return tiePhrases[kind];
  if (sentiment === null || sentiment === 0) return "meets or writes to";
  return sentiment < 0 ? "has tense meetings with" : "has friendly meetings with";
}
