import type { AccountInput } from "./account.js";

/**
 * Returns the account it is given: for completion and literal types while an account is written in TypeScript. It checks
 * nothing at run time; every function that takes an account does.
 *
 * @param account - An account literal.
 * @returns The same object.
 *
 * @example
 * ```ts
 * import { defineAccount } from "account-graph";
 *
 * export const acme = defineAccount({
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "ana", name: "Ana Ruiz", roles: ["economic_buyer"] }],
 * });
 * console.log(acme.people[0].id);
 * // prints: ana
 * ```
 */
export function defineAccount<const A extends AccountInput>(account: A): A {
  return account;
}
