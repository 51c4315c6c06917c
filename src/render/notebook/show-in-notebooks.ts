import type { AllianceClustering } from "../../insights/alliances/alliance-clustering.js";
import type { Gap } from "../../insights/gaps/gap.js";
import type { HealthScore } from "../../insights/health/health-score.js";
import type { Decision, Stakeholder } from "../../insights/influence/stakeholder.js";
import { escapeXml } from "../../internal/escape-xml.js";
import { plainLine } from "../../internal/plain-line.js";

/** What a notebook shows of a result. */
export interface Shown {
  readonly accountName: string;
  readonly decision?: Decision;
  readonly stakeholders?: readonly Stakeholder[];
  readonly gaps?: readonly Gap[];
  readonly politics?: AllianceClustering;
  readonly health?: HealthScore;
}

/** What Deno's Jupyter kernel asks a value for. */
const display = /* @__PURE__ */ Symbol.for("Jupyter.display");

const maxListed = 5;

/**
 * Lets a result draw itself as the last expression of a notebook's cell: its sentences, the most important first. The property
 * does not enumerate, so JSON, spread, copies and comparisons never see it.
 */
export function showInNotebooks<T extends object>(result: T, shown: Shown): T {
  const forms = () => {
    const lists = listsOf(shown);
    const items = (sentences: readonly string[]) => sentences.map((text) => `<li>${escapeXml(text)}</li>`).join("");
    const html = lists.map(({ title, sentences }) => `<p>${title}</p><ol>${items(sentences)}</ol>`);
    const plain = lists.flatMap(({ title, sentences }) => [title, ...sentences.map((text) => `  ${plainLine(text)}`)]);
    return {
      "text/html": `<section><h3>${escapeXml(shown.accountName)}</h3>${html.join("")}</section>`,
      "text/plain": [plainLine(shown.accountName), ...plain].join("\n"),
    };
  };
  return Object.defineProperty(result, display, { value: forms, enumerable: false, configurable: true });
}

function listsOf({ decision, stakeholders, gaps, politics, health }: Shown) {
  const first = <E>(all: readonly E[] | undefined, describe: (one: E) => string) =>
    (all ?? []).slice(0, maxListed).map(describe);
  const lists = [
    { title: "The decision", sentences: decision === undefined ? [] : [decision.reason.text] },
    { title: "Who decides", sentences: first(stakeholders, ({ reason }) => reason.text) },
    { title: "What is missing or weak", sentences: first(gaps, ({ band, reason }) => `${band}: ${reason.text}`) },
    { title: "Alliances and rivalries", sentences: first(politics?.story, ({ text }) => text) },
    { title: "Health", sentences: healthSentences(health) },
  ];
  return lists.filter(({ sentences }) => sentences.length > 0);
}

/** What costs most points, the worst first. */
function healthSentences(health: HealthScore | undefined): string[] {
  if (health === undefined || health.overall === null) return [];
  const costly = health.dimensions
    .filter(({ pointsLost }) => pointsLost >= 1)
    .sort((a, b) => b.pointsLost - a.pointsLost);
  return [`${Math.round(health.overall)} of 100`, ...costly.slice(0, maxListed - 1).map(({ reason }) => reason.text)];
}
