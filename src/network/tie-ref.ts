import type { Ref } from "../internal/issue.js";
import type { Network, Tie } from "./network.js";

const phrases: Readonly<Record<Tie["kind"], (from: string, to: string) => string>> = {
  influences: (from, to) => `${from} influences ${to}`,
  advises: (from, to) => `${from} advises ${to}`,
  mentors: (from, to) => `${from} mentors ${to}`,
  sponsors: (from, to) => `${from} sponsors ${to}`,
  trusts: (from, to) => `${from} trusts ${to}`,
  respects: (from, to) => `${from} respects ${to}`,
  likes: (from, to) => `${from} likes ${to}`,
  friend: (from, to) => `${from} and ${to} are friends`,
  ally: (from, to) => `${from} and ${to} are allies`,
  distrusts: (from, to) => `${from} distrusts ${to}`,
  dislikes: (from, to) => `${from} dislikes ${to}`,
  blocks: (from, to) => `${from} blocks ${to}`,
  rival: (from, to) => `${from} and ${to} are rivals`,
  conflict: (from, to) => `${from} and ${to} are in conflict`,
  communicates: (from, to) => `${from} and ${to} are in contact`,
  works_with: (from, to) => `${from} and ${to} work together`,
  knows: (from, to) => `${from} and ${to} know each other`,
  former_colleague: (from, to) => `${from} and ${to} are former colleagues`,
  consults_for: (from, to) => `${from} consults for ${to}`,
  reports_to: (from, to) => `${from} reports to ${to}`,
  dotted_line: (from, to) => `${from} reports to ${to} by a dotted line`,
  interactions: (from, to) => `${from} and ${to} meet or write`,
};

/** A reference to a tie, with a label that says in words what it is. */
export function tieRef({ people }: Pick<Network, "people">, tie: Tie): Ref {
  const label = phrases[tie.kind](people[tie.from]!.name, people[tie.to]!.name);
  return { type: "relationship", id: tie.id, label };
}
