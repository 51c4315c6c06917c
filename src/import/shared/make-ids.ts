/** Names that every object has. */
const forbidden: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);
const longest = 200;

/** Whether a text may be an id as it is. */
export function isUsableId(text: string): boolean {
  return text.length > 0 && text.length <= longest && !forbidden.has(text);
}

/** A readable id from a name: `"Dana Cole"` becomes `"dana-cole"`. */
export function idFromName(name: string): string {
  const id = name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, "-")
    .slice(0, longest - 10);
  return isUsableId(id) ? id : `${id}-1`;
}

/** Ids that are taken, each with the last number that was tried behind it. */
export type TakenIds = Map<string, number>;

/** `wanted`, or `wanted-2`, `wanted-3` … where that is taken; the answer is taken from then on. */
export function freeId(wanted: string, taken: TakenIds): string {
  let count = taken.get(wanted);
  if (count === undefined) {
    taken.set(wanted, 1);
    return wanted;
  }
  do count++;
  while (taken.has(`${wanted}-${count}`));
  taken.set(wanted, count);
  taken.set(`${wanted}-${count}`, 1);
  return `${wanted}-${count}`;
}
