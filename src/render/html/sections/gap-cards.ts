import type { Proof } from "../../../insights/gaps/finding.js";
import type { Gap } from "../../../insights/gaps/gap.js";
import { type Html, html } from "../html.js";
import type { ReportScore } from "../report-data.js";
import type { Speaker } from "../speaker.js";
import { stop } from "./parts.js";

/** The gaps of a page as cards, most severe first; what proves a gap is drawn on the map where the pointer or the focus rests. */
export function gapCards(score: ReportScore, isLive: boolean, speaker: Speaker): Html {
  if (score.gaps.length === 0) return html`<p class="empty">${speaker.say("report.gaps.none", {})}</p>`;
  const gaps = speaker.translate(score.gaps);
  const titleOf = new Map(gaps.map((gap) => [gap.id, gap.title]));
  return html`<ol class="cards gaps">${gaps.map((gap) => gapCard(gap, titleOf.get(gap.causedBy ?? "") ?? null, isLive, speaker))}</ol>${
    score.gapsLeftOut > 0 && html`<p class="note">${speaker.say("report.gaps.more", { count: score.gapsLeftOut })}</p>`
  }`;
}

function gapCard(gap: Gap, cause: Gap["title"] | null, isLive: boolean, speaker: Speaker): Html {
  const proof = proofLine(gap.proof, speaker);
  return html`<li class="card ${gap.band}" data-gap="${gap.id}">
<h3>${gap.title.text}</h3>
<p class="band"><b>${speaker.say(`report.band.${gap.band}`, {})}</b> ${speaker.say("report.severity", { points: Math.round(gap.severity) })}</p>
<p>${stop(gap.reason.text)}</p>
<p class="fix"><b>${speaker.say("report.fix", {})}</b> ${stop(gap.remedy.text.text)}</p>
${proof !== "" && html`<p class="proof">${proof}</p>`}
${cause !== null && html`<p class="note">${speaker.say("report.caused_by", { title: cause })}</p>`}
${
  isLive &&
  html`<p class="buttons"><button type="button" data-act="proof" data-id="${gap.id}" aria-pressed="false">${speaker.say("report.show_proof", {})}</button>${
    (gap.remedy.changes?.length ?? 0) > 0 &&
    html`<button type="button" data-act="try-gap" data-id="${gap.id}">${speaker.say("report.try_fix", {})}</button>`
  }</p>`
}</li>`;
}

function proofLine(proof: Proof, speaker: Speaker): string {
  if (proof.kind === "facts") {
    return proof.missing.length === 0 ? "" : speaker.say("report.proof.missing", { facts: proof.missing });
  }
  if (proof.people.length === 0) return "";
  if (proof.kind === "path") return speaker.say("report.proof.path", { route: proof.people });
  return speaker.say(proof.kind === "cut" ? "report.proof.cut" : "report.proof.people", { people: proof.people });
}
