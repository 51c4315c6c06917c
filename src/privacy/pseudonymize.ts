import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Account } from "../model/account.js";
import { relationshipIds } from "../model/relationship-ids.js";
import type { FieldPlace } from "./map-fields.js";
import { mapFields } from "./map-fields.js";

/** An account in which every id, name, address and text is a code that only the key makes; numbers, dates and words of lists stay. */
export function pseudonymize(account: Account, key: string): Account {
  const keyBytes = utf8ToBytes(key);
  const codes = new Map<string, string>();
  const codeOf = (kind: string, text: string): string => {
    const content = `${kind}:${text}`;
    let code = codes.get(content);
    if (code === undefined) {
      code = bytesToHex(hmac(sha256, keyBytes, utf8ToBytes(content))).slice(0, 16);
      codes.set(content, code);
    }
    return code;
  };
  const idOf = (id: string) => `x${codeOf("id", id)}`;
  const before = relationshipIds(account.relationships ?? []);
  const disguised = mapFields(account, {
    field: (value, place) => disguise(value, place, idOf, codeOf),
  });
  if (disguised.notes == null) return disguised;
  const after = relationshipIds(disguised.relationships ?? []);
  const tieIds = new Map(before.map((id, index) => [idOf(id), after[index]!]));
  const notes = disguised.notes.map((note) =>
    note.about == null ? note : { ...note, about: note.about.map((id) => tieIds.get(id) ?? id) },
  );
  return { ...disguised, notes };
}

function disguise(
  value: unknown,
  { content, owner }: FieldPlace,
  idOf: (id: string) => string,
  codeOf: (kind: string, text: string) => string,
): unknown {
  if (content === "value" || content === "words") return value;
  if (content === "open" || typeof value !== "string") return undefined;
  if (content === "id") return idOf(value);
  const short = (kind: string, text: string) => codeOf(kind, text).slice(0, 8).toUpperCase();
  if (content === "name") return `Person ${short("id", (owner as { id?: string }).id ?? value)}`;
  // Names of firms are compared without regard to case, and addresses too.
  const folded = value.trim().toLowerCase();
  if (content === "label") return `Name ${short("label", folded)}`;
  return content === "address" ? `${codeOf("address", folded)}@example.invalid` : `Text ${short("text", folded)}`;
}
