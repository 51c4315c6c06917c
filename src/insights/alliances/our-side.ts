import type { Network } from "../../network/network.js";
import { buildSigned } from "../../network/signed.js";
import type { Influence } from "../influence/influence.js";

/**
 * The same account seen from the other side of the table: our own people and what they feel for one another, so that they can be
 * clustered as the customer's are. None of our team holds influence on the decision; what counts for each is the influence of those they
 * are in contact with, shared evenly where several of our team cover one person.
 */
export function ourSide(network: Network, influence: Influence): { network: Network; influence: Influence } {
  const isOurs = (index: number) => network.people[index]!.side === "us";
  const shares = new Float64Array(network.people.length);
  for (const { index, inScope } of network.people) {
    const ours = inScope ? network.contact.coveredBy[index]! : [];
    for (const one of ours) shares[one]! += influence.shares[index]! / ours.length;
  }
  return {
    network: {
      ...network,
      people: network.people.map((person) => ({ ...person, inScope: isOurs(person.index) })),
      signed: buildSigned(network.signed.feelings, isOurs),
    },
    influence: { ...influence, shares },
  };
}
