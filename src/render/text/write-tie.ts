import { inQuotes } from "../../import/text/quoted-text.js";
import { isSymmetric, type RelationshipInput } from "../../model/relationship.js";
import { referTo, type TextWriting } from "./text-writing.js";

const strengthWords: ReadonlyMap<number, string> = new Map([
  [0.25, "weak"],
  [0.5, "medium"],
  [0.8, "strong"],
]);

/** The line of a tie. */
export function writeTie(writing: TextWriting, { from, to, kind, strength }: RelationshipInput): string {
  const words: string[] = [];
  if (kind !== "communicates") words.push(kind.replaceAll("_", " "));
  if (strength != null) words.push(strengthWords.get(strength as number) ?? String(strength));
  let right = referTo(writing, to);
  // "Lee strong" could be somebody's name: then quotes show where the name ends.
  for (let count = 1; count <= words.join(" ").split(" ").length; count++) {
    const longer = `${right} ${words.join(" ").split(" ").slice(0, count).join(" ")}`;
    if (words.length > 0 && writing.finder.find(longer) !== "unknown") right = inQuotes(to);
  }
  return [referTo(writing, from), isSymmetric(kind) ? "-" : ">", right, ...words].join(" ");
}
