import type { ComparedTruth } from "./compare.js";
import type { Coverage } from "./coverage.js";
import { decimal, percent, range, table } from "./format.js";
import type { HeldOut } from "./held-out-signs.js";
import type { Setting } from "./sensitivity.js";
import type { FraternityWeek, SignedResult, stateAlliances } from "./signed-networks.js";
import type { TitleStudy } from "./titles.js";

/** What the short table is made of. */
interface BriefInput {
  readonly truths: readonly ComparedTruth[];
  readonly mixed: readonly Setting[];
  readonly coverage: readonly Coverage[];
  readonly titles: TitleStudy;
  readonly heldOut: readonly HeldOut[];
  readonly signed: readonly SignedResult[];
  readonly states: ReturnType<typeof stateAlliances>;
  readonly weeks: readonly FraternityWeek[];
}

/** The whole study in fifteen lines: what was asked, what was found, against what. */
export function briefTable(found: BriefInput): string {
  return table(
    ["question", "found", "compare"],
    [...influenceLines(found), ...rangeLines(found), ...otherLines(found)],
  );
}

type Line = readonly [question: string, found: string, compare: string];

function influenceLines({ truths, mixed }: BriefInput): Line[] {
  const line = (question: string, sample: string, truth: string): Line => {
    const { rows, best } = truths.find((one) => one.sample === sample && one.truth.startsWith(truth))!;
    const [ours] = rows;
    const counting = rows.find(({ score }) => score === "in-degree")!;
    return [
      question,
      `${decimal(ours!.value)} ${range(ours!.interval)}`,
      `counting who is named ${decimal(counting.value)}; best simple measure ${decimal(best.value)} (${best.score})`,
    ];
  };
  const blend = (sample: string): Line => {
    const [auto, ...others] = mixed.filter((one) => one.sample.startsWith(sample));
    const at = (word: string) => decimal(others.find(({ setting }) => setting.includes(word))!.agreement);
    return [
      `${sample}: advice and informal ties on one map`,
      decimal(auto!.agreement),
      `informal ties in full ${at("blend")}; advice alone ${at("advice alone")}`,
    ];
  };
  return [
    line(
      "Krackhardt: are superiors ahead of subordinates in who is asked for advice?",
      "Krackhardt, advice",
      "superior",
    ),
    line("Lazega: are partners ahead of associates in who is asked for advice?", "Lazega, advice", "partners"),
    blend("Krackhardt"),
    blend("Lazega"),
    line("Lazega: the same from who works together", "Lazega, co-work", "partners"),
    line("Lazega: the same from who is friends", "Lazega, friendship", "partners"),
    line("Manufacturing: are superiors ahead in a log of mails?", "Manufacturing, mails", "superior"),
    line("Sampson: who is named as influential, from liking and esteem", "Sampson, liking and esteem", "nominations"),
  ];
}

function rangeLines({ coverage }: BriefInput): Line[] {
  return [true, false].map((told): Line => {
    const shares = coverage
      .filter((one) => one.told === told && one.hidden !== "nothing" && one.doubts === "defaults")
      .map(({ share }) => share);
    return [
      `Do ranges of ranks hold the true rank when 10 to 40 % is hidden, and the account ${told ? "says so" : "does not say so"}?`,
      `${percent(Math.min(...shares))} to ${percent(Math.max(...shares))}`,
      "90 % are promised",
    ];
  });
}

function otherLines({ titles, heldOut, signed, states, weeks }: BriefInput): Line[] {
  const { all } = titles;
  const aucs = (row: number) => heldOut.map(({ rows }) => decimal(rows[row]!.auc)).join(", ");
  const proven = states.reduce((sum, one) => sum + one.proven, 0);
  const asked = states.reduce((sum, one) => sum + one.windows, 0);
  const sure = weeks.filter(({ exact }) => exact).length;
  return [
    [
      "Organograms: do levels read from titles order pairs of grades?",
      `in order ${percent(all.inOrder)}, reversed ${percent(all.reversed)}`,
      `${percent(all.read)} of ${all.posts} titles are read`,
    ],
    [
      "Small signed networks: is the best division found and proven?",
      `${signed.filter(({ solution }) => solution.exact).length} of ${signed.length}`,
      "all",
    ],
    ["Alliances of states, 1946 to 1999: the same", `${proven} of ${asked}`, "all"],
    ["Newcomb's fraternity, week by week: the same", `${sure} of ${weeks.length} weeks`, "all"],
    ["Who gets on with whom, where it is left out (AUC)?", aucs(0), `common acquaintances alone ${aucs(1)}`],
  ];
}
