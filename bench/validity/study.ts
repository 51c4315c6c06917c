import { briefTable } from "./brief.js";
import { compare } from "./compare.js";
import { doubtLevels, rankCoverage } from "./coverage.js";
import { expectedTable } from "./expected.js";
import { generatedTable } from "./generated-table.js";
import { heldOutSigns } from "./held-out-signs.js";
import {
  coverageTable,
  lostComparisons,
  missedCoverage,
  scoreTables,
  sensitivityTable,
  summaryTable,
} from "./influence-sections.js";
import { krackhardtSamples } from "./krackhardt.js";
import { lazegaSamples } from "./lazega.js";
import { mailReason, mailSettings } from "./mail-settings.js";
import { manufacturingSamples } from "./manufacturing.js";
import {
  fraternityTable,
  heldOutTable,
  signedTable,
  statesTable,
  titleTable,
  uselessFactions,
  weakTitles,
} from "./other-sections.js";
import { sampsonSample } from "./sampson.js";
import { engineSensitivity, mixedSensitivity } from "./sensitivity.js";
import { fraternityWeeks, smallSignedNetworks, stateAlliances } from "./signed-networks.js";
import { titleAgreement } from "./titles.js";

/** How much is drawn. */
export interface StudyRounds {
  /** Samples of people behind a confidence interval. */
  readonly bootstrap: number;
  /** Random maps behind a line of the table of ranges. */
  readonly hidden: number;
}

/** Runs the whole study: what stands in each section of the page. */
export function study(folder: string, rounds: StudyRounds, say: (step: string) => void): Map<string, string> {
  const krackhardt = krackhardtSamples(folder);
  const lazega = lazegaSamples(folder);
  const mails = manufacturingSamples(folder);
  const samples = [...krackhardt, ...lazega, ...mails, sampsonSample(folder)];
  const truths = samples.flatMap((sample) => {
    say(sample.name);
    return compare(sample, rounds.bootstrap);
  });
  const elicited = [krackhardt[0]!, lazega[0]!];
  const coverage = elicited.flatMap((sample) =>
    doubtLevels.flatMap((doubts) => {
      say(`ranges of ranks: ${sample.name}, ${doubts.name}`);
      return rankCoverage(sample, doubts, rounds.hidden);
    }),
  );
  say("ranges of ranks: made-up accounts");
  const generated = generatedTable();
  say("sensitivity");
  const settings = [...elicited, mails[1]!].flatMap(engineSensitivity);
  const mixed = [
    mixedSensitivity("Krackhardt, advice and friendship", krackhardt),
    mixedSensitivity("Lazega, three relations", lazega),
  ];
  const entered = mailSettings(mails[0]!, folder);
  say("titles");
  const titles = titleAgreement(folder);
  say("signed networks");
  const heldOut = heldOutSigns(folder, rounds.bootstrap);
  const weeks = fraternityWeeks(folder);
  const signed = smallSignedNetworks(folder);
  const states = stateAlliances(folder);
  const failures = [
    ...lostComparisons(truths),
    ...missedCoverage(coverage),
    ...weakTitles(titles),
    ...uselessFactions(heldOut),
  ];
  return new Map([
    ["brief", briefTable({ truths, mixed: mixed.flat(), coverage, titles, heldOut, signed, states, weeks })],
    ["summary", summaryTable(truths)],
    ["mail-reason", mailReason(truths, entered, folder)],
    ["failures", failures.map((line) => `* ${line}`).join("\n")],
    ["scores", scoreTables(truths)],
    ["coverage", coverageTable(coverage)],
    ["generated", generated],
    ["sensitivity", sensitivityTable(settings)],
    ["mixed", mixed.map(sensitivityTable).join("\n\n")],
    ["mails", sensitivityTable(entered)],
    ["titles", titleTable(titles)],
    ["unread", `The most frequent titles that are not read: ${titles.unread.join(", ")}.`],
    ["signed", signedTable(signed)],
    ["states", statesTable(states)],
    ["fraternity", fraternityTable(weeks)],
    ["held-out", heldOutTable(heldOut)],
    ["expected", expectedTable({ truths, mixed: mixed.flat(), mails: entered, coverage, titles, heldOut })],
  ]);
}
