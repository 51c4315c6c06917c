import type { Change } from "../change.js";
import { checkInteraction } from "../check-references.js";
import { type ChangePath, type Changing, refuseDuplicate } from "./changing.js";

/** Adds a meeting, call or mail, after all the others. */
export function logInteraction(
  changing: Changing,
  { interaction }: Extract<Change, { type: "log_interaction" }>,
  path: ChangePath,
): void {
  const { account } = changing;
  const interactions = account.interactions ?? [];
  if (refuseDuplicate(changing, interactions, interaction.id, [...path, "interaction", "id"])) return;
  checkInteraction(interaction, [...path, "interaction"], changing);
  changing.account = { ...account, interactions: [...interactions, interaction] };
}
