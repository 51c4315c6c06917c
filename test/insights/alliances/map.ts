import type { AllianceOptions } from "../../../src/insights/alliances/alliance-options.js";
import { alliances } from "../../../src/insights/alliances/alliances.js";
import { influence } from "../../../src/insights/influence/influence.js";
import type { AccountInput } from "../../../src/model/account.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import type { PersonInput } from "../../../src/model/person.js";
import type { RelationshipInput } from "../../../src/model/relationship.js";
import { openNetwork } from "../../../src/network/open-network.js";

/** An account of people by id, with ties such as `"ana ally ben"` or `"ana rival ben .5"`, of strength 1 unless given. */
export function account(
  people: string | PersonInput[],
  ties: string[] = [],
  rest: Partial<AccountInput> = {},
): AccountInput {
  return {
    id: "acme",
    name: "Acme",
    asOf: "2026-03-01",
    people: typeof people === "string" ? people.split(" ").map((id) => ({ id, name: id.toUpperCase() })) : people,
    relationships: ties.map(tie),
    ...rest,
  };
}

export function tie(text: string): RelationshipInput {
  const [from, kind, to, strength] = text.split(" ") as [string, RelationshipInput["kind"], string, string | undefined];
  return { from, to, kind, strength: strength === undefined ? 1 : Number(strength) };
}

/** The account read, with everybody's influence. */
export function read(input: AccountInput) {
  const network = openNetwork(parseAccount(input));
  return { network, influence: influence(network) };
}

/** {@link alliances} of an account. */
export function cluster(input: AccountInput, options: AllianceOptions = {}) {
  const opened = read(input);
  return alliances(opened.network, opened.influence, options);
}

/** The members of each faction: `["ana ben", "cem"]`. */
export function membersOf({ factions }: ReturnType<typeof alliances>): string[] {
  return factions.map((faction) =>
    faction.members
      .map(({ id }) => id)
      .sort()
      .join(" "),
  );
}
