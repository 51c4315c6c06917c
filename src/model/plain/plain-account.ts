import { toMoment } from "../../internal/days.js";
import type { Account } from "../account.js";
import { withBestPairs } from "./best-pairs.js";
import { fillSeats } from "./fill-seats.js";
import { inBuiltInWords, type OwnRole, type PlainAccount } from "./in-built-in-words.js";
import { inCompanies } from "./in-companies.js";

/**
 * Says the same as an account in fewer words, for one day: own words as the built-in ones they stand for, seats as the fields of
 * whoever holds them, companies as the people and roles they have, and pairs as the fields of the person. An account that uses
 * none of these is returned as it is.
 *
 * @param asOf - The day.
 * @param companyId - One company of the group, with those below it; absent: the whole group.
 */
export function plainAccount(account: Account, asOf: string, companyId?: string): PlainAccount {
  const day = toMoment(asOf);
  const words = inBuiltInWords(account);
  const companies = inCompanies(words.account, day, companyId);
  const seats = fillSeats(companies, day, toMoment(account.asOf));
  const ownRoles = new Map<string, OwnRole[]>();
  for (const [id, roles] of words.ownRoles) {
    const holder = seats.holderOf.get(id) ?? id;
    const before = ownRoles.get(holder) ?? [];
    ownRoles.set(holder, [...before, ...roles.filter(({ role }) => before.every((one) => one.role !== role))]);
  }
  return { ...words, account: withBestPairs(seats.account, day), ownRoles };
}
