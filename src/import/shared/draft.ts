import type { AccountInput } from "../../model/account.js";
import type { CompetitorInput } from "../../model/context.js";
import type { GoalInput, StakeInput } from "../../model/goal.js";
import type { InteractionInput } from "../../model/interaction.js";
import type { PersonInput } from "../../model/person.js";
import type { RelationshipInput } from "../../model/relationship.js";

/** Something that is still being put together. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export type PersonDraft = Draft<PersonInput>;
export type RelationshipDraft = Draft<RelationshipInput>;
export type InteractionDraft = Draft<InteractionInput>;
export type GoalDraft = Draft<GoalInput>;
export type StakeDraft = Draft<StakeInput>;
export type CompetitorDraft = Draft<CompetitorInput>;
export type AccountDraft = Draft<AccountInput>;

/** Sets a field, unless there is nothing to set. */
export function setField<T, Key extends keyof T>(draft: T, key: Key, value: T[Key] | null): void {
  if (value !== null && value !== undefined) draft[key] = value as T[Key];
}

/** Adds texts to the tags of a person, each once. */
export function addTags(person: PersonDraft, tags: readonly string[]): void {
  if (tags.length === 0) return;
  person.tags = [...new Set([...(person.tags ?? []), ...tags])].sort();
}
