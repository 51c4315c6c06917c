/**
 * Gives edges keys that say what they are and never repeat: a key that is taken gets `#2`, `#3` … graphology's own keys begin
 * with a random number.
 *
 * @param taken - Keys that others have.
 */
export function edgeKeys(taken: Iterable<string> = []): (wanted: string) => string {
  const keys = new Set(taken);
  return (wanted) => {
    let key = wanted;
    for (let next = 2; keys.has(key); next++) key = `${wanted}#${next}`;
    keys.add(key);
    return key;
  };
}
