import type { RelationshipKind } from "../../../model/vocabularies.js";
import type { TieFamily } from "../themes.js";

/** What kind of line each relationship becomes. */
export const tieFamilies: Readonly<Record<RelationshipKind, TieFamily>> = {
  influences: "influence",
  advises: "influence",
  mentors: "influence",
  sponsors: "influence",
  consults_for: "influence",
  trusts: "alliance",
  respects: "alliance",
  likes: "alliance",
  friend: "alliance",
  ally: "alliance",
  distrusts: "rivalry",
  dislikes: "rivalry",
  blocks: "rivalry",
  rival: "rivalry",
  conflict: "rivalry",
  communicates: "contact",
  works_with: "contact",
  knows: "contact",
  former_colleague: "contact",
};
