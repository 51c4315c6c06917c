/** An option that is no plain data, and the others. */
export interface SetAside<Options, Key extends keyof Options> {
  /** Whether the key stands there, if only with `undefined`. */
  readonly isGiven: boolean;
  readonly value: Options[Key] | undefined;
  readonly rest: Omit<Options, Key>;
}

/**
 * Takes one option out of the others, as it holds a function or a graph and is checked by itself. Options that are no object or
 * cannot be read are left whole: the check of the others says so.
 */
export function setAside<Options extends object, Key extends keyof Options>(
  options: Options,
  key: Key,
): SetAside<Options, Key> {
  try {
    if (typeof options === "object" && options !== null && !Array.isArray(options) && key in options) {
      const { [key]: value, ...rest } = options;
      return { isGiven: true, value, rest };
    }
  } catch {}
  return { isGiven: false, value: undefined, rest: options };
}
