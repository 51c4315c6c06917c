import { shorten } from "../../internal/format-path.js";
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
      issues.push({
        severity: "warning",
        code: "self_tie",
        path: ["relationships", index],
        message: `tie "${tie.kind}" from "${shorten(person.name)}" to themselves (not counted; leave it out)`,
        refs: [personRef(person), warnings.tieRef(index)],
      });
      continue;
    }
    const content = derivedId(tie);
    const before = first.get(content);
    if (before === undefined) {
      first.set(content, index);
      continue;
    }
    issues.push({
      severity: "info",
      code: "repeated_tie",
      path: ["relationships", index],
      message: `same ends, kind and goal as relationships[${before}] (one tie is enough, unless they hold at different times)`,
      refs: [warnings.tieRef(before), warnings.tieRef(index)],
    });
  }
  for (const [index, interaction] of account.interactions?.entries() ?? []) {
    if (interaction.participants.length >= 2) continue;
    issues.push({
      severity: "info",
      code: "too_few_participants",
      path: ["interactions", index, "participants"],
      message: `${interaction.participants.length === 0 ? "nobody" : "only one person"} took part (not counted; list both sides)`,
      refs: [interactionRef(interaction)],
    });
  }
}
