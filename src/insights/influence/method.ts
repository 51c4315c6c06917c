import type { Sentence } from "../../internal/sentence.js";
import type { Network } from "../../network/network.js";
import { methodSentence } from "../../sentences/stakeholders.js";
import type { Influence } from "./influence.js";

/** How influence was computed, where the options leave a choice. */
export interface ScoreMethod {
  /** `"katz"`: messages were counted; under `engine: "auto"` the map is made of logs. */
  engine: "friedkin_johnsen" | "katz";
  /** What friendship, liking and mere contact counted for: as usual, little, or (with trust, respect and alliances) nothing. */
  informalTies: "full" | "reduced" | "left_out";
  /** Share of the people with ties whom influence, advice, sponsors, mentors, trust or respect reach, 0..1; `null` without ties. */
  elicitedReach: number | null;
  reason: Sentence;
}

/** Says how the map was read. */
export function describeMethod({ informal }: Network, { engine }: Influence, chosen: boolean): ScoreMethod {
  const { mode, elicitedReach } = informal;
  const key = engine === "friedkin_johnsen" ? "method.listening" : chosen ? "method.logs" : "method.messages";
  const reading =
    mode === "reduced"
      ? methodSentence("method.ties_reduced", { share: elicitedReach! })
      : methodSentence(`method.ties_${mode}`, {});
  return { engine, informalTies: mode, elicitedReach, reason: methodSentence(key, { reading }) };
}
