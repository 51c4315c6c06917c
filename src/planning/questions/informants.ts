import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import { breadthFirstSearch } from "../../kernels/paths/breadth-first-search.js";
import { personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { weightAt } from "../../network/rows.js";
import { namedInformants } from "./defaults.js";
import type { Fact } from "./facts.js";

/**
 * Who could know a fact about a person. What we did ourselves our own people know: who covers or owns the person, else the team.
 * Else the person, if we are in contact; else those in contact with us who are fewest steps of contact away from them, else any
 * of them, those of the same department first. A stranger is never asked.
 */
export function informants(fact: Fact, person: NetworkPerson, network: Network): Ref[] {
  const { people, contact } = network;
  const refs = (indexes: readonly number[]) =>
    indexes.slice(0, namedInformants).map((index) => personRef(people[index]!.fields));
  if (fact === "coverage" || fact === "lastContactAt") {
    const owner = network.indexOf.get(person.fields.ownerId ?? "");
    const known = [...contact.coveredBy[person.index]!];
    if (owner !== undefined && contact.team.includes(owner) && !known.includes(owner)) known.unshift(owner);
    return refs(known.length > 0 ? known : contact.team);
  }
  if (contact.covered[person.index] === 1) return refs([person.index]);
  const { distances } = breadthFirstSearch(contact, [person.index]);
  const isElsewhere = ({ fields }: NetworkPerson) =>
    Number(fields.departmentId == null || fields.departmentId !== person.fields.departmentId);
  const covered = people.filter(({ index }) => contact.covered[index] === 1);
  const near = covered.filter(({ index }) => distances[index]! > 0);
  const known = near.length > 0 ? near : covered;
  known.sort(
    (a, b) =>
      distances[a.index]! - distances[b.index]! ||
      weightAt(contact, person.index, b.index) - weightAt(contact, person.index, a.index) ||
      isElsewhere(a) - isElsewhere(b) ||
      compareIds(a.id, b.id),
  );
  return refs(known.map((one) => one.index));
}
