import { buildAccess } from "../../insights/gaps/access/access.js";
import { plainFirmName } from "../../insights/gaps/resilience/firm-name.js";
import type { Influence } from "../../insights/influence/influence.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { saysResilience } from "../../sentences/resilience.js";
import { type Contacts, heldWithout, readContacts } from "./contacts.js";
import { ourCurve, theirCurve } from "./curves.js";
import type { CriticalPerson, Resilience } from "./resilience.js";
import { successors } from "./successors.js";

/** A departure that costs at least this share of the influence is listed, of the worst so many [D]. */
const listedFrom = 0.05;
const listedAtMost = 10;
const listedSuccessors = 2;

/** What departures would cost us, and how to see it coming. */
export function assess(network: Network, influence: Influence, departures: number, seed: number): Resilience {
  const contacts = readContacts(network, influence);
  return {
    theirs: theirCurve(network, contacts, departures, seed),
    ours: ourCurve(network, contacts, departures, seed),
    linkedWithOrganization: linked(network, contacts),
    critical: critical(network, influence, contacts),
  };
}

/** What is left after the contact, the colleague and the partner firm that each hurt most. */
function linked({ people }: Network, contacts: Contacts): number {
  const firms = new Map<string, number[]>();
  for (const index of contacts.theirs) {
    const { side, fields } = people[index]!;
    if (side !== "external") continue;
    const firm = plainFirmName(fields.organization ?? "") || `person ${fields.id}`;
    firms.set(firm, [...(firms.get(firm) ?? []), index]);
  }
  const worstOf = (groups: readonly (readonly number[])[]) => {
    let worst: readonly number[] = [];
    let held = Number.POSITIVE_INFINITY;
    for (const group of groups) {
      const left = heldWithout(contacts, new Set(group));
      if (left < held) [worst, held] = [group, left];
    }
    return worst;
  };
  const gone = new Set([
    ...worstOf(contacts.theirs.map((one) => [one])),
    ...worstOf(contacts.ours.map((one) => [one])),
    ...worstOf([...firms.values()]),
  ]);
  return heldWithout(contacts, gone);
}

function critical(network: Network, influence: Influence, contacts: Contacts): CriticalPerson[] {
  const { people } = network;
  const all = heldWithout(contacts, new Set());
  const access = buildAccess(network);
  const found: CriticalPerson[] = [];
  for (const index of [...contacts.theirs, ...contacts.ours]) {
    const loses = all - heldWithout(contacts, new Set([index]));
    const behind = access
      .dominated(index)
      .filter((one) => people[one]!.inScope && influence.rights.deciders.includes(one));
    if (loses < listedFrom && behind.length === 0) continue;
    const heirs = successors(network, index).slice(0, listedSuccessors);
    const ref = personRef(people[index]!.fields);
    const clauses = describe(network, index, behind, heirs[0]?.ref ?? null);
    const isOurs = people[index]!.side === "us";
    const count = contacts.theirs.filter(
      (one) => contacts.by(one).length === 1 && contacts.by(one)[0] === index,
    ).length;
    found.push({
      ref,
      loses: Math.max(0, loses),
      successors: heirs.map((heir) => heir.ref),
      reason: isOurs
        ? saysResilience("resilience.ours", { owner: ref, count, share: Math.max(0, loses), clauses })
        : saysResilience("resilience.theirs", { person: ref, share: Math.max(0, loses), clauses }),
    });
  }
  const isOurs = (id: string) => people[network.indexOf.get(id)!]!.side === "us";
  found.sort(
    (a, b) =>
      b.loses - a.loses || Number(isOurs(a.ref.id)) - Number(isOurs(b.ref.id)) || compareIds(a.ref.id, b.ref.id),
  );
  return found.slice(0, listedAtMost);
}

function describe(network: Network, index: number, behind: readonly number[], heir: Ref | null): Sentence[] {
  const { people } = network;
  const clauses: Sentence[] = [];
  if (people[index]!.status === "leaving") clauses.push(saysResilience("resilience.leaving", {}));
  if (behind.length > 0) {
    const refs = behind.map((one) => personRef(people[one]!.fields));
    clauses.push(saysResilience("resilience.access", { people: refs }));
  }
  if (heir === null) clauses.push(saysResilience("resilience.no_successor", {}));
  else {
    const key = people[index]!.side === "us" ? "resilience.takes_over" : "resilience.successor";
    clauses.push(saysResilience(key, { other: heir }));
  }
  return clauses;
}
