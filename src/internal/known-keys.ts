import type * as z from "zod/mini";
import { valueAt } from "./value-at.js";

/** The keys that the schema knows at a path: what a mistyped key may have meant. */
export function knownKeys(schema: z.ZodMiniType, input: unknown, path: readonly PropertyKey[]): string[] {
  let here = alternatives(schema, input);
  for (const [index, step] of path.entries()) {
    const value = valueAt(input, path.slice(0, index + 1));
    const next: z.core.$ZodType[] = [];
    for (const { _zod } of here) {
      const def = _zod.def as unknown as Definition;
      next.push(...alternatives(def.shape?.[step] ?? def.element ?? def.valueType, value));
    }
    here = next;
  }
  return here.flatMap(({ _zod }) => Object.keys((_zod.def as unknown as Definition).shape ?? {}));
}

/** What a schema is made of, as far as keys are looked for in it. */
interface Definition {
  readonly shape?: Readonly<Record<PropertyKey, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

/** A schema without its wrappers; a union counts as all of its branches, or as the one that the value names. */
function alternatives(schema: z.core.$ZodType | undefined, value: unknown): z.core.$ZodType[] {
  if (schema === undefined) return [];
  const { innerType, options, discriminator } = schema._zod.def as unknown as Definition;
  if (innerType !== undefined) return alternatives(innerType, value);
  if (options === undefined) return [schema];
  const named = discriminator === undefined ? undefined : valueAt(value, [discriminator]);
  const branches = options.filter(
    (option) => option._zod.propValues?.[discriminator ?? ""]?.has(named as string) ?? true,
  );
  return branches.flatMap((branch) => alternatives(branch, value));
}
