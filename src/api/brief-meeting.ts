import { AccountError } from "../internal/account-error.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import { setAside } from "../internal/set-aside.js";
import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { isoDate } from "../model/schemas/field-schemas.js";
import { brief } from "../planning/brief/brief.js";
import type { MeetingBrief } from "../planning/brief/meeting-brief.js";
import { accountOn } from "../planning/past/account-at.js";
import { readSituation } from "../planning/situation.js";
import { diffAccounts } from "./diff-accounts.js";
import { extendedOptionsSchema, readExtendedOptions } from "./extended-options.js";
import { teamIndexes } from "./find-introductions.js";
import { notAStakeholder } from "./not-a-stakeholder.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";
import type { ScoreOptions } from "./score-options.js";

/** Options of {@link briefMeeting}. */
export interface MeetingBriefOptions extends ScoreOptions {
  /** An ISO date, or the account as it was: what has changed since then. */
  since?: string | AccountOrGraph | undefined;
  /** Who of our team goes, by id. */
  owner?: string | undefined;
}

const schema = /* @__PURE__ */ (() => extendedOptionsSchema({ owner: s.optional(s.string()) }))();

/**
 * One page for the next meeting: for everybody in the room what they want and fear, their pain points and open points, how they like
 * to be talked to, the last contact, what to ask and offer, and what to avoid; what is between them; what has changed since; and an
 * agenda. `renderMeetingBrief` of `account-graph/render/markdown` writes it as text.
 *
 * What stands in quotes of the account (`wants`, `fears`) is passed on as it was written. Who opted out, or wants more time between
 * contacts, is told in `avoid`.
 *
 * Cost: as `scoreAccount`, three times with `since`.
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param personIds - Customers and externals who will be in the room; each counts once.
 * @param options - See {@link MeetingBriefOptions}.
 * @returns Plain JSON; an empty room has an empty brief.
 * @throws AccountError `unknown_person` naming everybody who is not on the map, and as `scoreInfluence`.
 *
 * @example
 * ```ts
 * import { briefMeeting } from "account-graph";
 *
 * const { people, agenda } = briefMeeting(
 *   {
 *     id: "acme",
 *     name: "Acme",
 *     asOf: "2026-03-01",
 *     people: [
 *       { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], goals: ["Close the books in three days"], communication: { channels: ["video"], minGapDays: 14 } },
 *     ],
 *     notes: [{ id: "n1", at: "2026-02-20", kind: "objection", text: "Too expensive", about: ["dana"] }],
 *   },
 *   ["dana"],
 * );
 * console.log(people[0]?.preferences?.text);
 * // prints: Prefers to talk by video call, at most every 14 days
 * console.log(agenda[0]?.text);
 * // prints: Answer the open point of Dana Cole: Too expensive
 * ```
 */
export function briefMeeting(
  account: AccountOrGraph,
  personIds: readonly string[],
  options: MeetingBriefOptions = {},
): MeetingBrief {
  // `since` may be a graph, which is no plain data.
  const { value: since, rest } = setAside(options, "since");
  const { owner, ...scoring } = readExtendedOptions(schema, rest as MeetingBriefOptions);
  const opened = openAccount(account, scoring).account;
  const situation = readSituation(opened, scoring);
  const { network, stakeholders } = situation;
  const room: number[] = [];
  const issues: Issue[] = [];
  for (const [place, id] of personIds.entries()) {
    const index = network.indexOf.get(id);
    if (index === undefined || !network.people[index]!.inScope) {
      for (const issue of notAStakeholder(id, network.account.people, stakeholders).issues) {
        issues.push({ ...issue, path: ["personIds", place] });
      }
    } else if (!room.includes(index)) room.push(index);
  }
  if (issues.length > 0) throw new AccountError("unknown_person", issues as [Issue, ...Issue[]]);
  const [ours] = owner === undefined ? [] : teamIndexes(network, [owner], ["options", "owner"]);
  const before = since === undefined ? null : earlier(opened, since);
  return brief(situation, room, ours ?? null, before === null ? null : diffAccounts(before, opened, scoring));
}

function earlier(account: Account, since: string | AccountOrGraph): AccountOrGraph {
  if (typeof since !== "string") return since;
  return accountOn(account, validate(isoDate, since, "invalid_options", ["options", "since"]));
}
