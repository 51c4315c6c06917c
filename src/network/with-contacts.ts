import { once } from "../internal/once.js";
import type { Account } from "../model/account.js";
import { plainAccount } from "../model/plain/plain-account.js";
import { collectTies } from "./collect-ties.js";
import { buildContact } from "./contact.js";
import { openEvidence } from "./evidence.js";
import { activeInteractions, interactionTies } from "./interaction-ties.js";
import type { Attention, Network, Tie } from "./network.js";
import { relationPairs } from "./relation-pairs.js";

/**
 * Opens accounts in which nothing but contacts of our team have changed since `base` was opened: ties of contact with one of our team,
 * and interactions in which at most one of theirs took part and that say nothing of feelings. All that does not hang on them is shared
 * with `base`, the issues too.
 *
 * @param base - The network of an account that needed no plainer words.
 * @returns A function from the changed account to its network; `null`: more has changed, so that the account has to be opened.
 */
export function contactChanges(base: Network, companyId: string | undefined): (changed: Account) => Network | null {
  const { account, people, indexOf, goal, asOf, signed } = base;
  const evidence = openEvidence(account, asOf.moment, base.model.halfLifeDays);
  const lines = base.ties.filter(({ kind }) => kind === "reports_to" || kind === "dotted_line");
  const left = new Set(base.departed.map(({ fields }) => fields.id));
  const read = (from: Account) => {
    const { held } = activeInteractions(from, indexOf, goal, evidence);
    return { held, ties: interactionTies(held, (index) => people[index]!.id, people.length, evidence) };
  };
  const interactionsBefore = once(() => read(account));
  return (changed) => {
    const isSame = changed.people === account.people && changed.goals === account.goals;
    if (!isSame || account.vocabulary != null) return null;
    if (plainAccount(changed, asOf.iso, companyId).account !== changed) return null;
    const interactions = changed.interactions === account.interactions ? interactionsBefore() : read(changed);
    const stated = collectTies(changed, indexOf, goal, evidence, lines, new Map());
    const ties = [...stated.ties, ...interactions.ties];
    const attention = withTies(base, ties);
    if (attention === null) return null;
    const contact = buildContact({
      people,
      indexOf,
      ties,
      feelings: signed.feelings,
      interactions: interactions.held,
      pairs: relationPairs({ account: changed, people, indexOf, asOf }),
      evidence,
      left,
    });
    return { ...base, account: changed, ties, attention, contact };
  };
}

/** Attention points to ties by position; those between customers and externals are the same, in the same order. */
function withTies({ ties: before, people, attention }: Network, ties: readonly Tie[]): Attention | null {
  const isInside = ({ from, to }: Tie) => people[from]!.inScope && people[to]!.inScope;
  const inside: number[] = [];
  for (const [position, tie] of ties.entries()) if (isInside(tie)) inside.push(position);
  const positions = new Int32Array(before.length);
  let count = 0;
  for (const [position, tie] of before.entries()) if (isInside(tie)) positions[position] = inside[count++] ?? -1;
  if (count !== inside.length) return null;
  const { evidence } = attention;
  return { ...attention, evidence: { ...evidence, tie: evidence.tie.map((tie) => positions[tie]!) } };
}
