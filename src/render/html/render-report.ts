import type { AccountScore } from "../../api/account-score.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { parseInput } from "../../graph/parse-input.js";
import { checkScore } from "../../internal/check-score.js";
import { validate } from "../../internal/validate.js";
import type { Account, AccountInput } from "../../model/account.js";
import { plainAccount } from "../../model/plain/plain-account.js";
import { carriedAccount } from "./carried-account.js";
import { carriedCatalog, catalogOf } from "./languages.js";
import { pageDocument } from "./page-frame.js";
import { type ReportData, reportScore } from "./report-data.js";
import { reportMap } from "./report-map.js";
import { mostLivePeople, type RenderReportOptions, reportOptionsSchema } from "./report-options.js";
import { createView } from "./report-view.js";
import { reportBody } from "./sections/report-body.js";
import { createSpeaker } from "./speaker.js";

/**
 * A report that one can mail: one HTML file with the map, who decides, the gaps and how to close them, the plan, and what would
 * happen if, scored again in the page by this library.
 *
 * - Nothing leaves it: a strict content security policy by hashes, no address, no font, no picture from outside. It works from a
 *   file, without a network.
 * - Without a script it reads and prints as well: everything but search, filters and what-if is there already.
 * - Names and notes stay text, whatever they hold.
 *
 * Who receives the page receives the account: all of it but `custom`, `externalIds` and `email`, unless `live` is `false`, which leaves
 * out everything that the page does not show. `redactAccount` and `pseudonymizeAccount` go before it.
 *
 * Cost: that of `renderInfluenceMap`, and O(people + ties). Size: about 230 kB with gzip, and 450 kB for 2,000 people.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param score - From `scoreAccount`.
 * @param options - See {@link RenderReportOptions}.
 * @returns An HTML document.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`, also for the score of another account.
 *
 * @example
 * ```ts
 * import { scoreAccount } from "account-graph";
 * import { de } from "account-graph/locale/de";
 * import { renderReport } from "account-graph/render/html";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole", title: "CFO", roles: ["economic_buyer"] }],
 * } as const;
 * const page = renderReport(account, scoreAccount(account), { languages: [de] });
 * console.log(page.split("\n")[0], page.includes("<h1>Acme</h1>"));
 * // prints: <!doctype html> true
 * ```
 */
export function renderReport(
  account: AccountInput | AnyGraph,
  score: AccountScore,
  options: RenderReportOptions = {},
): string {
  const settings = validate(reportOptionsSchema, options, "invalid_options", ["options"]);
  const whole: Account = parseInput(account, settings);
  checkScore(score, ["stakeholders", "gaps", "actions"], whole.id);
  const { plan = null, languages = [], scoreOptions = {} } = options;
  const live = settings.live ?? whole.people.length <= mostLivePeople;
  const locale = catalogOf(settings.language ?? "en", languages)?.locale ?? "en";
  const goal = score.goalId === null ? {} : { goalId: score.goalId };
  const data: ReportData = {
    account: carriedAccount(live ? whole : plainAccount(whole, score.asOf).account, live),
    score: reportScore(score),
    plan,
    live,
    options: { ...scoreOptions, ...goal, asOf: score.asOf },
    catalogs: languages.map(carriedCatalog),
    locale,
  };
  const view = createView(data, data.score);
  const speaker = createSpeaker(catalogOf(locale, languages));
  const { trusted, limits } = settings;
  const map = reportMap(account, score, { trusted, limits });
  const title = settings.title ?? whole.name;
  const body = reportBody(data, view, map, title, speaker);
  return pageDocument({ locale, title: speaker.say("report.title", { name: title }), body, data, live });
}
