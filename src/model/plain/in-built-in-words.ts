import { compareIds } from "../../internal/compare-ids.js";
import type { Account } from "../account.js";
import { relationshipIds } from "../relationship-ids.js";
import type { BuyingRole, Channel } from "../vocabularies.js";
import { ownToBuiltIn } from "./own-to-built-in.js";

/** A role in the app's own word. */
export interface OwnRole {
  /** As written in the account. */
  role: string;
  /** The built-in role that it stands for. */
  is: BuyingRole;
  label: string;
}

/** A channel that somebody prefers, in the app's own word. */
export interface OwnChannel {
  readonly is: Channel;
  readonly label: string;
}

/** An account in built-in words, without positions and memberships: what holds on one day, ready to be read as numbers. */
export interface PlainAccount {
  readonly account: Account;
  /** Roles in own words, by the id of the person. */
  readonly ownRoles: ReadonlyMap<string, readonly OwnRole[]>;
  /** Labels of ties of own kinds, by the id of the tie. */
  readonly ownKinds: ReadonlyMap<string, string>;
  /** Preferred channels in own words, by the id of the person. */
  readonly ownChannels: ReadonlyMap<string, readonly OwnChannel[]>;
  /** Labels of the own words that stand for a role, in the order of the words. */
  readonly roleLabels: ReadonlyMap<BuyingRole, readonly string[]>;
}

/** An account in built-in words alone, and what was said in own ones; ties of own kinds keep the id that their kind gives them. */
export function inBuiltInWords(account: Account): PlainAccount {
  const ownRoles = new Map<string, OwnRole[]>();
  const ownKinds = new Map<string, string>();
  const ownChannels = new Map<string, OwnChannel[]>();
  const roleLabels = new Map<BuyingRole, string[]>();
  const { vocabulary } = account;
  if (vocabulary == null) return { account, ownRoles, ownKinds, ownChannels, roleLabels };
  const copy = structuredClone(account) as Account & { relationships?: { id?: string }[] };
  const ids = relationshipIds(account.relationships ?? []);
  for (const { list, of, path, word, is, label } of ownToBuiltIn(copy, vocabulary)) {
    if (list === "roles" && of !== null) {
      const roles = ownRoles.get(of) ?? [];
      if (roles.every((one) => one.role !== word)) roles.push({ role: word, is: is as BuyingRole, label });
      ownRoles.set(of, roles);
    } else if (list === "kinds") {
      const index = path[1] as number;
      copy.relationships![index]!.id = ids[index]!;
      ownKinds.set(ids[index]!, label);
    } else if (list === "channels" && of !== null) {
      ownChannels.set(of, [...(ownChannels.get(of) ?? []), { is: is as Channel, label }]);
    }
  }
  for (const [word, { is, label }] of Object.entries(vocabulary.roles ?? {}).sort(([a], [b]) => compareIds(a, b))) {
    roleLabels.set(is, [...(roleLabels.get(is) ?? []), label ?? word]);
  }
  delete (copy as { vocabulary?: unknown }).vocabulary;
  return { account: copy, ownRoles, ownKinds, ownChannels, roleLabels };
}
