import type { Ref } from "../internal/issue.js";
import type { DepartmentInput, NoteInput, SourceInput } from "./context.js";
import type { GoalInput } from "./goal.js";
import type { InteractionInput } from "./interaction.js";
import type { PersonInput } from "./person.js";
import type { RelationshipInput } from "./relationship.js";
import { tiePhrases } from "./tie-phrases.js";
import { CHANNELS, SOURCE_KINDS } from "./vocabularies.js";
import type { VocabularyEntry } from "./vocabulary.js";

const longestNoteLabel = 60;

/** A reference to a person, labeled with their name. */
export function personRef(person: PersonInput): Ref {
  return { type: "person", id: person.id, label: person.name };
}

/** A reference to a goal, labeled with its name. */
export function goalRef(goal: GoalInput): Ref {
  return { type: "goal", id: goal.id, label: goal.name };
}

/** A reference to a department, labeled with its name. */
export function departmentRef(department: DepartmentInput): Ref {
  return { type: "department", id: department.id, label: department.name };
}

/**
 * A reference to a tie, labeled with what it says: `Ana Ruiz influences Lee Wong`.
 *
 * @param id - The id given, else the derived one (`relationshipIds`).
 * @param nameOf - The name of the person with an id.
 */
export function relationshipRef(tie: RelationshipInput, id: string, nameOf: (personId: string) => string): Ref {
  return { type: "relationship", id, label: `${nameOf(tie.from)} ${tiePhrases[tie.kind]} ${nameOf(tie.to)}` };
}

/** A reference to an interaction, labeled with its topic, or its channel, and its day: `price review, 2026-02-11`. */
export function interactionRef(interaction: InteractionInput): Ref {
  const what = interaction.topic || labelOf(CHANNELS, interaction.channel);
  return { type: "interaction", id: interaction.id, label: `${what}, ${interaction.at.slice(0, 10)}` };
}

/** A reference to a note, labeled with the beginning of its text. */
export function noteRef({ id, text }: NoteInput): Ref {
  const label = text.length > longestNoteLabel ? `${text.slice(0, longestNoteLabel - 1)}…` : text;
  return { type: "note", id, label };
}

/** A reference to a source, labeled with its kind: `e-mail metadata`. */
export function sourceRef(source: SourceInput): Ref {
  return { type: "source", id: source.id, label: labelOf(SOURCE_KINDS, source.kind) };
}

function labelOf<Value extends string>(entries: readonly VocabularyEntry<Value>[], value: Value): string {
  const label = entries.find((entry) => entry.value === value)!.label;
  return label === label.toUpperCase() ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
