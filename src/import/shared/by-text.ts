/** So many texts are remembered; of columns in which every cell is another, only the first. */
const mostKept = 20_000;
/** Longer texts do not repeat. */
const longestKept = 100;

/**
 * The same function of a text, which remembers its answers: cells of a column repeat a few words thousands of times.
 *
 * Keep it no longer than an import: texts that are remembered keep the file that they are cut from.
 *
 * @param work - Pure; its answers are shared, so nobody may write into them.
 */
export function byText<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (text.length > longestKept) return work(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = work(text);
    if (known.size < mostKept) known.set(text, value);
    return value;
  };
}
