import type { Sentence } from "../internal/sentence.js";
import type { OwnChannel, OwnRole } from "../model/plain/in-built-in-words.js";
import type { BuyingRole, Channel } from "../model/vocabularies.js";
import { word } from "../sentences/words.js";

/** What the account calls roles and channels in words of its own. */
export interface OwnLabels {
  readonly roleLabels: ReadonlyMap<BuyingRole, readonly string[]>;
  /** By the id of the person. */
  readonly ownChannels: ReadonlyMap<string, readonly OwnChannel[]>;
}

/** A role as the account calls it: in its own word where exactly one stands for the role, else in the built-in one. */
export function roleWord({ roleLabels }: OwnLabels, role: BuyingRole): Sentence {
  const labels = roleLabels.get(role);
  return labels?.length === 1 ? ownWord(labels[0]!) : word(`words.role.${role}`, {});
}

/** A word of the account's own as a part of a sentence. */
export function ownWord(label: string): Sentence {
  return word("words.own", { text: label });
}

/** How a person wants to be reached, in the account's own word where they prefer it so. */
export function channelWord({ ownChannels }: OwnLabels, personId: string, channel: Channel): Sentence {
  const own = ownChannels.get(personId)?.find(({ is }) => is === channel);
  return own === undefined ? word(`words.channel.${channel}`, {}) : word("words.own_channel", { text: own.label });
}

/** The own words by which somebody holds their roles, or one of them, as a field of a result; no field where there are none. */
export function ownRolesOf(
  { ownRoles }: { readonly ownRoles: readonly OwnRole[] },
  role?: BuyingRole,
): { ownRoles?: OwnRole[] } {
  const own = role === undefined ? ownRoles : ownRoles.filter(({ is }) => is === role);
  return own.length === 0 ? {} : { ownRoles: own.map((one) => ({ ...one })) };
}
