import { valueAt } from "../value-at.js";
import type { ChoiceSchema } from "./choices.js";
import type { AnySchema } from "./schema.js";

/** What a schema is made of, as far as keys are looked for in it. */
interface Parts {
  readonly fields?: Readonly<Record<string, AnySchema>>;
  readonly element?: AnySchema;
  readonly value?: AnySchema;
  readonly inner?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly tag?: string;
}

/** The keys that the schema knows at a path: what a mistyped key may have meant. */
export function knownKeys(schema: AnySchema, input: unknown, path: readonly (string | number)[]): string[] {
  let here = alternatives(schema, input);
  for (const [index, step] of path.entries()) {
    const value = valueAt(input, path.slice(0, index + 1));
    here = here.flatMap((one) => {
      const { fields, element, value: entry } = one as Parts;
      return alternatives(fields?.[step] ?? element ?? (one.kind === "record" ? entry : undefined), value);
    });
  }
  return here.flatMap((one) => Object.keys((one as Parts).fields ?? {}));
}

/** A schema without its wrappers; a union counts as all of its branches, or as the one that the value names. */
function alternatives(schema: AnySchema | undefined, value: unknown): AnySchema[] {
  if (schema === undefined) return [];
  const { inner, options, tag } = schema as Parts;
  if (inner !== undefined) return alternatives(inner, value);
  if (options === undefined) return [schema];
  const named = tag === undefined ? undefined : valueAt(value, [tag]);
  const branches = options.filter((option) => {
    const literal = (option as Parts).fields?.[tag ?? ""] as ChoiceSchema<[string]> | undefined;
    return literal === undefined || literal.values[0] === named;
  });
  return branches.flatMap((branch) => alternatives(branch, value));
}
