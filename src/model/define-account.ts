import type { AccountInput } from "./account.js";
import type { VocabularyInput } from "./own-words.js";
import type { BuyingRole, Channel, RelationshipKind, Stance } from "./vocabularies.js";

/** The own words of one list of a vocabulary. */
type OwnWords<V, List extends keyof VocabularyInput> = V extends { readonly [L in List]: infer Words }
  ? keyof Words & string
  : never;

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** A type of the account in which own words may stand wherever the built-in ones may. */
export type WithOwnWords<T, V> =
  Equal<NonNullable<T>, BuyingRole> extends true
    ? T | OwnWords<V, "roles">
    : Equal<NonNullable<T>, RelationshipKind> extends true
      ? T | OwnWords<V, "kinds">
      : Equal<NonNullable<T>, Stance> extends true
        ? T | OwnWords<V, "stances">
        : Equal<NonNullable<T>, Channel> extends true
          ? T | OwnWords<V, "channels">
          : InsideOf<T, V>;

type InsideOf<T, V> = T extends readonly (infer Entry)[]
  ? readonly WithOwnWords<Entry, V>[]
  : T extends object
    ? { readonly [Field in keyof T]: WithOwnWords<T[Field], V> }
    : T;

/**
 * Returns the account it is given: for completion and literal types while an account is written in TypeScript. It checks
 * nothing at run time; every function that takes an account does. With a `vocabulary` its own words may be used as well, and the
 * account comes back as an {@link AccountInput}.
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
export function defineAccount<const A extends AccountInput>(account: A): A;
export function defineAccount<const V extends VocabularyInput>(
  account: WithOwnWords<Omit<AccountInput, "vocabulary">, V> & { readonly vocabulary: V },
): AccountInput;
export function defineAccount(account: unknown): unknown {
  return account;
}
