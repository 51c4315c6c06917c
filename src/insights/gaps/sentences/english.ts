import { attentionSentences } from "./attention.js";
import { coverageSentences } from "./coverage.js";
import { dataQualitySentences } from "./data-quality.js";
import { decisionSentences } from "./decision.js";
import { planningSentences } from "./planning.js";
import { resilienceSentences } from "./resilience.js";
import { sentimentSentences } from "./sentiment.js";

/** Every sentence about gaps in English, by key; see `say` for what may stand between braces. */
export const english = {
  "custom.remedy": "Follow the advice of your own rule",
  ...decisionSentences,
  ...coverageSentences,
  ...resilienceSentences,
  ...attentionSentences,
  ...sentimentSentences,
  ...planningSentences,
  ...dataQualitySentences,
} as const;
