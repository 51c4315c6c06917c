import { counted } from "../../../internal/list-words.js";
import { sharePercent } from "../../shared/share-percent.js";
import { stanceLabels } from "../../shared/stance-camp.js";
import type { MapScore } from "./map-options.js";
import type { InfluenceMap } from "./map-person.js";

const mostNamed = 5;

/** What a map shows, in words: for those who cannot see it. */
export function describeMap({ people, factions }: InfluenceMap, score: MapScore): string {
  const sentences = [`Map of influence, as of ${score.asOf.slice(0, 10)}. ${score.decision.reason.text}.`];
  const inScope = people.filter(({ influence, count }) => influence !== null && count === 1);
  const named = inScope.slice(0, mostNamed).map(({ name, title, influence, camp, isCovered }) => {
    const facts = [
      title,
      sharePercent(influence!),
      `stance ${stanceLabels[camp]}`,
      isCovered ? "in contact with us" : "",
    ];
    return `${name} (${facts.filter(Boolean).join(", ")})`;
  });
  if (named.length > 0) sentences.push(`Most influence: ${named.join("; ")}.`);
  const all = people.reduce((sum, { count }) => sum + count, 0);
  sentences.push(`${counted(all, "person", "people")} in all.`);
  if (factions.length > 0) sentences.push(`${counted(factions.length, "faction")} with two members or more.`);
  return sentences.join(" ");
}
