import type { Ref } from "../internal/issue.js";
import { labeledRef } from "../sentences/ref-labels.js";
import type { DepartmentInput, NoteInput, PainPointInput, SourceInput } from "./context.js";
import type { GoalInput } from "./goal.js";
import type { InteractionInput } from "./interaction.js";
import type { VocabularyInput } from "./own-words.js";
import type { PersonInput } from "./person.js";
import type { RelationshipInput } from "./relationship.js";

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
 * @param own - The account's own kinds, where it has some.
 */
export function relationshipRef(
  tie: RelationshipInput,
  id: string,
  nameOf: (personId: string) => string,
  own?: VocabularyInput["kinds"],
): Ref {
  if (own != null && Object.hasOwn(own, tie.kind)) {
    const text = own[tie.kind]!.label ?? tie.kind;
    return labeledRef("relationship", id, "labels.tie.own", {
      name: nameOf(tie.from),
      otherName: nameOf(tie.to),
      text,
    });
  }
  return labeledRef("relationship", id, `labels.tie.${tie.kind}`, {
    name: nameOf(tie.from),
    otherName: nameOf(tie.to),
  });
}

/** A reference to an interaction, labeled with its topic, or its channel, and its day: `price review, 2026-02-11`. */
export function interactionRef(interaction: InteractionInput): Ref {
  const day = interaction.at.slice(0, 10);
  if (interaction.topic) return { type: "interaction", id: interaction.id, label: `${interaction.topic}, ${day}` };
  return labeledRef("interaction", interaction.id, `labels.interaction.${interaction.channel}`, { value: day });
}

/** A reference to a note, labeled with the beginning of its text. */
export function noteRef({ id, text }: NoteInput): Ref {
  return { type: "note", id, label: shorten(text) };
}

/** A reference to a pain point, labelled with the beginning of its text. */
export function painPointRef({ id, text }: PainPointInput): Ref {
  return { type: "pain_point", id, label: shorten(text) };
}

function shorten(text: string): string {
  return text.length > longestNoteLabel ? `${text.slice(0, longestNoteLabel - 1)}…` : text;
}

/** A reference to a source, labeled with its kind: `email metadata`. */
export function sourceRef(source: SourceInput): Ref {
  return labeledRef("source", source.id, `labels.source.${source.kind}`, {});
}
