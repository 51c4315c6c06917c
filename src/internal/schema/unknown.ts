import { copyPart } from "../plain-copy.js";
import { note, undecided } from "./schema.js";
import type { UnknownSchema } from "./simple.js";

/** Plain data of any kind. */
export function unknown(): UnknownSchema {
  return {
    kind: "unknown",
    quick(value, walk) {
      const copy = copyPart(value, walk);
      return copy === undefined ? undecided : copy;
    },
    parse: (value, search) =>
      value === undefined ? note(search, { code: "invalid_type", expected: "nonoptional" }) : value,
  };
}
