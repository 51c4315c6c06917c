import type { ComparedTruth } from "./compare.js";
import { type Coverage, doubtLevels } from "./coverage.js";
import { decimal, percent, table } from "./format.js";
import type { HeldOut } from "./held-out-signs.js";
import { otherEngine } from "./manufacturing.js";
import type { Setting } from "./sensitivity.js";
import type { TitleStudy } from "./titles.js";

/** What the study found, by part. */
export interface Found {
  readonly truths: readonly ComparedTruth[];
  readonly mixed: readonly Setting[];
  readonly mails: readonly Setting[];
  readonly coverage: readonly Coverage[];
  readonly titles: TitleStudy;
  readonly heldOut: readonly HeldOut[];
}

/** A figure noted while the method was chosen, what is found now, and where they differ, why. */
interface Expectation {
  readonly what: string;
  readonly noted: string;
  readonly now: string;
  readonly why: string;
}

/** Figures from the exploration that led to the defaults, beside those of this study. */
export function expectedTable(found: Found): string {
  const rows: Expectation[] = [...networkExpectations(found), ...otherExpectations(found)];
  return table(
    ["figure", "noted in exploration", "now", "why they differ"],
    rows.map(({ what, noted, now, why }) => [what, noted, now, why]),
  );
}

function networkExpectations({ truths, mixed, mails }: Found): Expectation[] {
  const at = (sample: string, truth: string, score = 0) => {
    const compared = truths.find((one) => one.sample === sample && one.truth.startsWith(truth))!;
    return decimal(compared.rows[score]!.value);
  };
  const atMails = (setting: string) => decimal(mails.find((one) => one.setting.startsWith(setting))!.agreement);
  const blended = mixed.find(
    ({ sample, setting }) => sample.startsWith("Krackhardt") && setting.includes("blend"),
  )!.agreement;
  const line = (what: string, noted: string, now: string, why = ""): Expectation => ({ what, noted, now, why });
  return [
    line("Krackhardt, advice, superior before subordinate", ".972", at("Krackhardt, advice", "superior")),
    line("Krackhardt, advice, AUC", ".963", at("Krackhardt, advice", "president")),
    line(
      "Krackhardt, friendship, superior before subordinate",
      ".944",
      at("Krackhardt, friendship", "superior"),
      `friendship alone gives nothing near it, in either direction or by any measure below; advice and friendship on one map, informal ties in full, give ${decimal(blended)}, which is probably what was noted`,
    ),
    line("Lazega, advice, AUC", ".927", at("Lazega, advice", "partners")),
    line("Lazega, advice, years with the firm", ".740", at("Lazega, advice", "years")),
    line(
      "Lazega, co-work, AUC",
      ".780",
      at("Lazega, co-work", "partners"),
      `contact counts both ways; entered in the direction in which it was named it is ${at("Lazega, co-work", "partners", 1)}`,
    ),
    line(
      "Lazega, friendship, AUC",
      ".586",
      at("Lazega, friendship", "partners"),
      `entered both ways ${at("Lazega, friendship", "partners", 1)}; a failure either way`,
    ),
    line(
      "Manufacturing, superior before subordinate, engine of maps",
      ".770 to .805",
      at(otherEngine, "superior"),
      `noted for plain counts of mails, which entered as stated ties give ${atMails("none of the three")}, and ${atMails("the same, `unmapped")} without attention off the map; as interactions they level off, and that is the difference: without levelling off ${atMails("without levelling")}, while direction and fading change little or help (${atMails("in the direction")} in the direction of the mails, ${atMails("without fading")} without fading)`,
    ),
    line(
      "the same, log engine (the default for logs)",
      ".760",
      at("Manufacturing, mails", "superior"),
      "the engine counts messages in their direction",
    ),
    line(
      "Sampson, nominations as influential",
      ".683",
      at("Sampson, liking and esteem", "nominations"),
      "how liking and esteem were entered then was not noted; a failure either way",
    ),
  ];
}

function otherExpectations({ coverage, titles, heldOut }: Found): Expectation[] {
  const rated = coverage.filter(({ hidden }) => hidden.endsWith("ties"));
  const shares = ({ name }: { name: string }, told: boolean) => {
    const values = rated.filter((one) => one.doubts === name && one.told === told).map(({ share }) => share);
    return `${decimal(Math.min(...values), 2)} to ${decimal(Math.max(...values), 2)}`;
  };
  const surest = titles.confident[0]!;
  const ministry = titles.organisations.find(({ organisation }) => organisation === "cabinet office")!;
  const unlike = `not reproduced: which reader and which posts was not noted; ${percent(ministry.posts / titles.all.posts)} of these are in the Cabinet Office, where counsel are graded above what their titles say`;
  return [
    {
      what: "true ranks inside their ranges, ties hidden",
      noted: ".86 to .91",
      now: `${shares(doubtLevels[1]!, true)} with certain ties where completeness is told, ${shares(doubtLevels[1]!, false)} where it is not; ${shares(doubtLevels[0]!, true)} and ${shares(doubtLevels[0]!, false)} by default`,
      why: "noted with missing ties as the only doubt; susceptibility, weights and, by default, whether stated ties exist are drawn too; a range is of whole ranks and holds the rank found",
    },
    {
      what: "titles read",
      noted: ".86",
      now: `${decimal(titles.all.read, 2)}, with confidence ${decimal(surest.from, 1)} or more ${decimal(surest.agreement.read, 2)}`,
      why: unlike,
    },
    {
      what: "level and grade, Spearman",
      noted: ".69",
      now: `${decimal(titles.all.correlation!, 2)}, with confidence ${decimal(surest.from, 1)} or more ${decimal(surest.agreement.correlation!, 2)}`,
      why: unlike,
    },
    { what: "held-out signs, Gahuku-Gama, AUC", noted: ".980", now: decimal(heldOut[0]!.rows[0]!.auc), why: "" },
    {
      what: "held-out signs, Sampson, AUC",
      noted: ".826",
      now: heldOut
        .slice(1)
        .map(({ network, rows }) => `${decimal(rows[0]!.auc)} (${network.split(", ")[1]})`)
        .join(", "),
      why: "which ties counted as a pair then was not noted (129 pairs; the numbers now are below)",
    },
  ];
}
