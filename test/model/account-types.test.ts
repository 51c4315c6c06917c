import { expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type * as s from "../../src/internal/schema.js";
import type { Account, AccountInput } from "../../src/model/account.js";
import type { Change } from "../../src/model/change.js";
import type { GoalInput } from "../../src/model/goal.js";
import type { InteractionInput } from "../../src/model/interaction.js";
import type { PersonInput } from "../../src/model/person.js";
import type { RelationshipInput } from "../../src/model/relationship.js";
import * as account from "../../src/model/schemas/account-schema.js";
import * as change from "../../src/model/schemas/change-schema.js";
import * as goal from "../../src/model/schemas/goal-schema.js";
import * as interaction from "../../src/model/schemas/interaction-schema.js";
import * as person from "../../src/model/schemas/person-schema.js";
import * as relationship from "../../src/model/schemas/relationship-schema.js";
import type {
  accountSchema,
  changeSchema,
  goalSchema,
  interactionSchema,
  personSchema,
  relationshipSchema,
} from "../../src/schema/index.js";

const models = { ...account, ...change, ...goal, ...interaction, ...person, ...relationship };

/** The same type with everything in it read-only and interfaces spelled out, so that only shapes are compared. */
type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;

/** Keys of objects inside each other: `toEqualTypeOf` sees a missing optional key, assignability does not. */
test("the written types and the schemas describe the same input, key for key", () => {
  expectTypeOf<DeepReadonly<z.input<typeof personSchema>>>().toEqualTypeOf<DeepReadonly<PersonInput>>();
  expectTypeOf<DeepReadonly<z.input<typeof relationshipSchema>>>().toEqualTypeOf<DeepReadonly<RelationshipInput>>();
  expectTypeOf<DeepReadonly<z.input<typeof interactionSchema>>>().toEqualTypeOf<DeepReadonly<InteractionInput>>();
  expectTypeOf<DeepReadonly<z.input<typeof goalSchema>>>().toEqualTypeOf<DeepReadonly<GoalInput>>();
  expectTypeOf<DeepReadonly<z.input<typeof accountSchema>>>().toEqualTypeOf<DeepReadonly<AccountInput>>();
  expectTypeOf<DeepReadonly<z.input<typeof changeSchema>>>().toEqualTypeOf<DeepReadonly<Change>>();
});

test("so do the schemas that the library parses with", () => {
  expectTypeOf<DeepReadonly<s.input<typeof models.personSchema>>>().toEqualTypeOf<DeepReadonly<PersonInput>>();
  expectTypeOf<DeepReadonly<s.input<typeof models.goalSchema>>>().toEqualTypeOf<DeepReadonly<GoalInput>>();
  expectTypeOf<DeepReadonly<s.input<typeof models.interactionSchema>>>().toEqualTypeOf<
    DeepReadonly<InteractionInput>
  >();
  expectTypeOf<DeepReadonly<s.input<typeof models.relationshipSchema>>>().toEqualTypeOf<
    DeepReadonly<RelationshipInput>
  >();
  expectTypeOf<DeepReadonly<s.input<typeof models.accountSchema>>>().toEqualTypeOf<DeepReadonly<AccountInput>>();
  expectTypeOf<DeepReadonly<s.input<typeof models.changeSchema>>>().toEqualTypeOf<DeepReadonly<Change>>();
});

test("a checked account is an input again", () => {
  expectTypeOf<Account>().toExtend<AccountInput>();
});

test("the comparison sees a key that is missing on either side", () => {
  type With = { readonly a: string; readonly b?: { readonly c?: number | null | undefined } | null | undefined };
  type Without = { readonly a: string; readonly b?: Record<never, never> | null | undefined };
  expectTypeOf<DeepReadonly<With>>().not.toEqualTypeOf<DeepReadonly<Without>>();
  expectTypeOf<DeepReadonly<Without>>().not.toEqualTypeOf<DeepReadonly<With>>();
  expectTypeOf<DeepReadonly<Omit<PersonInput, "tags">>>().not.toEqualTypeOf<DeepReadonly<PersonInput>>();
});
