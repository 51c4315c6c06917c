import type { RelationshipKind } from "./vocabularies.js";

/** What stands between two names in the label of a tie: `Ana Ruiz is a rival of Ben Stone`. */
export const tiePhrases: Readonly<Record<RelationshipKind | "reports_to" | "dotted_line", string>> = {
  influences: "influences",
  advises: "advises",
  mentors: "mentors",
  sponsors: "sponsors",
  trusts: "trusts",
  respects: "respects",
  likes: "likes",
  friend: "is a friend of",
  ally: "is an ally of",
  distrusts: "distrusts",
  dislikes: "dislikes",
  blocks: "works against",
  rival: "is a rival of",
  conflict: "is in conflict with",
  communicates: "is in contact with",
  works_with: "works with",
  knows: "knows",
  former_colleague: "is a former colleague of",
  consults_for: "consults for",
  reports_to: "reports to",
  dotted_line: "reports by a dotted line to",
};
