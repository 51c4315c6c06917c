import { foldWord } from "./fold-word.js";

/** People of one account, looked up the way files name them. */
export interface PersonFinder {
  /**
   * The id of the person that a reference means: by id, else by e-mail, else by a name that only one person has, else by an id
   * that only one person has in other capitals. `"unknown"` and `"ambiguous"` are told apart.
   */
  find(reference: string): { readonly id: string } | "unknown" | "ambiguous";
  add(person: { readonly id: string; readonly name: string; readonly email?: string | null | undefined }): void;
}

/** Ids of Salesforce, of which two may differ in capitals alone. */
const tellsByCase = /^[A-Za-z0-9]{15}$/;

/** A finder that knows nobody yet. */
export function createPersonFinder(): PersonFinder {
  const ids = new Set<string>();
  const byEmail = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const byCase = new Map<string, Set<string>>();
  return {
    add({ id, name, email }) {
      ids.add(id);
      put(byCase, id.toLowerCase(), id);
      put(byName, foldWord(name), id);
      if (name.includes(",")) put(byName, foldWord(swapNames(name)), id);
      if (email) put(byEmail, email.toLowerCase(), id);
    },
    find(reference) {
      if (ids.has(reference)) return { id: reference };
      const { name, email } = readMention(reference);
      const found =
        (email === null ? undefined : byEmail.get(email)) ??
        byName.get(foldWord(name)) ??
        byName.get(foldWord(swapNames(name))) ??
        (tellsByCase.test(reference) ? undefined : byCase.get(reference.toLowerCase()));
      if (found === undefined) return "unknown";
      const [id] = found;
      return found.size === 1 ? { id: id! } : "ambiguous";
    },
  };
}

/** `Dana Cole <dana@acme.test>` in its parts; a bare address is its own name. */
export function readMention(text: string): { name: string; email: string | null } {
  if (!text.includes("@")) return { name: text, email: null };
  const both = /^"?([^"<(]*?)"?\s*[<(]\s*([^\s<>()]+@[^\s<>()]+)\s*[>)]$/.exec(text);
  if (both) return { name: both[1] || both[2]!, email: both[2]!.toLowerCase() };
  return /^[^\s@]+@[^\s@]+$/.test(text) ? { name: text, email: text.toLowerCase() } : { name: text, email: null };
}

/** "Cole, Dana" as "Dana Cole". */
function swapNames(name: string): string {
  const comma = name.indexOf(",");
  return comma === -1 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  if (key === "") return;
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([id]));
  else known.add(id);
}
