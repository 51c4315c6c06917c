import { foldWord } from "./fold-word.js";
import { emailsIn, readMarkedName, readMention } from "./people-text.js";

export { readMention } from "./people-text.js";

/** People of one account, looked up the way files name them. */
export interface PersonFinder {
  /**
   * The id of the person that a reference means: by id, else by e-mail, else by a name that only one person has, else by an id
   * that only one person has in other capitals. `"unknown"` and `"ambiguous"` are told apart.
   */
  find(reference: string): { readonly id: string } | "unknown" | "ambiguous";
  add(
    person: { readonly id: string; readonly name: string; readonly email?: string | null | undefined },
    /** Other addresses and ids. */
    aliases?: readonly string[],
  ): void;
}

const none: readonly string[] = [];

/** Ids of Salesforce, of which two may differ in capitals alone. */
const tellsByCase = /^[A-Za-z0-9]{15}$/;

/** A finder that knows nobody yet. */
export function createPersonFinder(): PersonFinder {
  const ids = new Set<string>();
  const byEmail: Index = new Map();
  const byName: Index = new Map();
  const byCase: Index = new Map();
  // Where everybody is referred to by id, nobody is looked up by anything else.
  const waiting: Parameters<PersonFinder["add"]>[] = [];
  const indexWaiting = () => {
    for (const [{ id, name, email }, aliases = none] of waiting) {
      put(byCase, id.toLowerCase(), id);
      put(byName, foldWord(name), id);
      if (name.includes(",")) put(byName, foldWord(swapNames(name)), id);
      if (email) put(byEmail, email.toLowerCase(), id);
      for (const alias of aliases) put(alias.includes("@") ? byEmail : byCase, alias.toLowerCase(), id);
    }
    waiting.length = 0;
  };
  return {
    add({ id, name, email }, aliases) {
      ids.add(id);
      waiting.push([{ id, name, email }, aliases]);
    },
    find(reference) {
      if (ids.has(reference)) return { id: reference };
      indexWaiting();
      const { name, email } = readMention(reference);
      const found =
        (email === null ? undefined : findByEmail(byEmail, reference)) ??
        byName.get(foldWord(name)) ??
        byName.get(foldWord(swapNames(name))) ??
        (tellsByCase.test(reference) ? undefined : byCase.get(reference.toLowerCase())) ??
        findMarked(byName, byCase, name);
      if (found === undefined) return "unknown";
      if (typeof found === "string") return { id: found };
      const [id] = found;
      return found.size === 1 ? { id: id! } : "ambiguous";
    },
  };
}

/** By the first address of a mention that anybody has. */
function findByEmail(byEmail: Index, reference: string): Known | undefined {
  for (const email of emailsIn(reference)) if (byEmail.has(email)) return byEmail.get(email);
  return undefined;
}

/** A name with marks around it, as in `Lee Wong (On Leave)`; an id behind it says more than the name. */
function findMarked(byName: Index, byCase: Index, text: string): Known | undefined {
  const { name, code } = readMarkedName(text);
  if (name === text) return undefined;
  return (code === null ? undefined : byCase.get(code.toLowerCase())) ?? byName.get(foldWord(name));
}

/** "Cole, Dana" as "Dana Cole". */
function swapNames(name: string): string {
  const comma = name.indexOf(",");
  return comma === -1 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
}

/** Who is meant: one id, or several. */
type Known = string | Set<string>;
type Index = Map<string, Known>;

function put(index: Index, key: string, id: string): void {
  if (key === "") return;
  const known = index.get(key);
  if (known === undefined) index.set(key, id);
  else if (typeof known !== "string") known.add(id);
  else if (known !== id) index.set(key, new Set([known, id]));
}
