import { quote } from "../../internal/format-path.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
import { interactionRef, personRef } from "../refs.js";
import { derivedId } from "../relationship-ids.js";
import type { DataWarnings } from "./data-warnings.js";

/** Ties from somebody to themselves, ties stated twice, and interactions that say nothing about who met whom. */
export function findUnusableTies(warnings: DataWarnings): void {
  const { account, people, issues } = warnings;
  const first = new Map<string, number>();
  for (const [index, tie] of account.relationships?.entries() ?? []) {
    if (tie.from === tie.to) {
      const person = people.get(tie.from)!;
      const params = { value: quote(tie.kind), name: quote(person.name) };
      const refs = [personRef(person), warnings.tieRef(index)];
      issues.push(dataWarning("warning", "issues.self_tie", ["relationships", index], params, refs));
      continue;
    }
    const content = derivedId(tie);
    const before = first.get(content);
    if (before === undefined) {
      first.set(content, index);
      continue;
    }
    const refs = [warnings.tieRef(before), warnings.tieRef(index)];
    const params = { at: `relationships[${before}]` };
    issues.push(dataWarning("info", "issues.repeated_tie", ["relationships", index], params, refs));
  }
  for (const [index, interaction] of account.interactions?.entries() ?? []) {
    if (interaction.participants.length >= 2) continue;
    const key = `issues.too_few_participants.${interaction.participants.length === 0 ? "none" : "one"}` as const;
    const path = ["interactions", index, "participants"];
    issues.push(dataWarning("info", key, path, {}, [interactionRef(interaction)]));
  }
}
