import type { BuyingRole } from "../../model/vocabularies.js";
import { addTags, type GoalDraft, type StakeDraft } from "../shared/draft.js";
import { note, noteOnce, warnOnce } from "../shared/import-log.js";
import { isUsableId } from "../shared/make-ids.js";
import { readAmount } from "../shared/read-cells.js";
import { readDate } from "../shared/read-date.js";
import { readWords } from "../shared/words.js";
import type { Building } from "./building.js";

/** A deal as a system writes it. */
export interface DealRow {
  readonly path: readonly (string | number)[];
  readonly id: string;
  readonly name: string;
  /** Candidates, the best first: ids of accounts. */
  readonly accountIds: readonly string[];
  readonly stage: string | null;
  readonly amount: string | null;
  readonly closeAt: string | null;
  readonly isClosed: boolean;
  /** Those who have to do with it, by id, e-mail or name, and the words for their roles in it. */
  readonly people: readonly { readonly mention: string; readonly roles: readonly string[] }[];
}

/** Adds deals as goals, with the people associated with them as stakes; closed ones are left out unless asked for. */
export function addGoals(building: Building, deals: readonly DealRow[], includeClosed: boolean): void {
  const { log, accounts, settings } = building;
  const sorted = [...deals].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const taken = new Set<string>();
  for (const deal of sorted) {
    const home =
      deal.accountIds.map((id) => accounts.get(id)).find((account) => account !== undefined) ??
      [...accounts.values()].find(({ finder }) =>
        deal.people.some(({ mention }) => typeof finder.find(mention) === "object"),
      ) ??
      (accounts.size === 1 && deal.accountIds.length === 0 ? [...accounts.values()][0] : undefined);
    if (home === undefined) {
      warnOnce(log, "no_account", deal.path, "a deal whose company is not in the files", "; left out");
      continue;
    }
    if (deal.isClosed && !includeClosed) {
      noteOnce(log, "closed", deal.path, "a closed deal", "; left out (options.includeClosed keeps it)");
      continue;
    }
    if (!isUsableId(deal.id) || taken.has(deal.id)) {
      note(log, "duplicate_record", deal.path, "a deal with this id is in the files before; left out");
      continue;
    }
    taken.add(deal.id);
    const goal: GoalDraft = { id: deal.id, name: deal.name, kind: "deal", externalIds: { [settings.system]: deal.id } };
    if (deal.stage !== null) goal.stage = deal.stage;
    const amount = deal.amount === null ? null : readAmount(deal.amount);
    if (amount !== null && amount >= 0) goal.amount = amount;
    const closeAt = deal.closeAt === null ? null : readDate(deal.closeAt, settings.dateOrder ?? null);
    if (closeAt !== null && closeAt !== "ambiguous") goal.closeAt = closeAt;
    const stakes = new Map<string, StakeDraft>();
    for (const { mention, roles } of deal.people) {
      const found = home.finder.find(mention);
      const person = typeof found === "object" ? home.people.get(found.id) : undefined;
      if (person === undefined) {
        noteOnce(log, "unknown_person", deal.path, "somebody of a deal is not on the map of its company", "; left out");
        continue;
      }
      const stake: StakeDraft = stakes.get(person.id) ?? { personId: person.id, inBuyingGroup: true };
      stakes.set(person.id, stake);
      const words = readWords<BuyingRole>(roles.join(";"), building.words.roles);
      addTags(
        person,
        words.unknown.map((word) => `role: ${word}`),
      );
      if (words.values.length > 0) stake.roles = [...new Set([...(stake.roles ?? []), ...words.values])].sort();
    }
    if (stakes.size > 0) goal.stakes = [...stakes.values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
    home.account.goals = [...(home.account.goals ?? []), goal];
  }
}
