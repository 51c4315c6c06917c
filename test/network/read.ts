import type { AccountInput } from "../../src/model/account.js";
import { parseAccount } from "../../src/model/parse-account.js";
import type { Network, NetworkPerson, Tie } from "../../src/network/network.js";
import type { NetworkOptions } from "../../src/network/network-options.js";
import { openNetwork } from "../../src/network/open-network.js";
import { weightAt } from "../../src/network/rows.js";
import { mapOf } from "../insights/influence/map.js";

/** Reads an account of the given people and whatever else is given. */
export function read(
  people: readonly Record<string, unknown>[],
  rest: Record<string, unknown> = {},
  options: NetworkOptions = {},
): Network {
  return openNetwork(parseAccount(mapOf(people, rest) as AccountInput), options);
}

export function person(network: Network, id: string): NetworkPerson {
  return network.people[network.indexOf.get(id)!]!;
}

export const levelsOf = (network: Network): Record<string, number | null> =>
  Object.fromEntries(network.people.map(({ id, level }) => [id, level]));

/** How much `from` listens to `to`. */
export function attention(network: Network, from: string, to: string): number {
  return weightAt(network.attention, network.indexOf.get(from)!, network.indexOf.get(to)!);
}

export function contact(network: Network, a: string, b: string): number {
  return weightAt(network.contact, network.indexOf.get(a)!, network.indexOf.get(b)!);
}

export const covered = (network: Network, id: string): boolean =>
  network.contact.covered[network.indexOf.get(id)!] === 1;

export const codes = (network: Network): string[] => network.issues.map((issue) => issue.code);

/** Two people and one relationship between them, a to b. */
export function tieBetween(
  tie: Record<string, unknown>,
  rest: Record<string, unknown> = {},
  options: NetworkOptions = {},
): Tie | undefined {
  const relationships = [{ from: "a", to: "b", kind: "influences", strength: 1, ...tie }];
  return read([{ id: "a" }, { id: "b" }], { relationships, ...rest }, options).ties[0];
}
