import { readFileSync } from "node:fs";
import { defineAccount, scoreAccount } from "../../../src/index.js";
import type { AccountInput } from "../../../src/model/account.js";

/** An example account by its name. */
export function exampleAccount(name: string): AccountInput {
  return JSON.parse(readFileSync(new URL(`../../../examples/accounts/${name}.json`, import.meta.url), "utf8"));
}

/** Names that try to be more than text. */
export const hostileNames: readonly string[] = [
  "</text><script>alert(1)</script>",
  '"><image href="https://example.com/x.png" onload="alert(1)"/>',
  "]]><!--",
  "&lt;b&gt; &#0; &unknown;",
  "\u0000\u0008\ud800 half\u2028line\nbreak",
  "‮reversed",
  "a".repeat(5000),
];

/** Two people with a role and a tie in words of the account's own. */
export const ownWordsAccount = defineAccount({
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  vocabulary: {
    roles: { budget_holder: { is: "economic_buyer", label: "Budget holder" } },
    kinds: { golf: { is: "friend", label: "Plays golf with" } },
  },
  people: [
    { id: "dana", name: "Dana Cole", roles: ["budget_holder"], isTop: true },
    { id: "lee", name: "Lee Wong", reportsTo: "dana" },
    { id: "kim", name: "Kim Bauer", reportsTo: "dana" },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "golf" },
    { from: "kim", to: "lee", kind: "influences", strength: "strong" },
    { from: "kim", to: "dana", kind: "rival", confidence: 0.2 },
  ],
});

/** Six people with everything that a picture shows. */
export const smallAccount: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  sources: [{ id: "guess", kind: "inferred" }],
  goals: [
    { id: "deal", name: "The deal" },
    { id: "other", name: "Another" },
  ],
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", roles: ["economic_buyer", "approver"], isTop: true },
    { id: "lee", name: "Lee Wong", title: "CIO", reportsTo: "dana", stance: "supporter" },
    { id: "kim", name: "Kim Bauer", reportsTo: "lee", stance: "critic", dottedLineTo: ["dana"] },
    {
      id: "seat",
      name: "Head of data",
      reportsTo: "lee",
      status: "vacant",
      provenance: { reportsTo: { sourceId: "guess" } },
    },
    { id: "gone", name: "Gus Gone", reportsTo: "lee", status: "left" },
    { id: "ana", name: "Ana Ruiz", side: "external", stance: 0 },
    { id: "sam", name: "Sam Field", side: "us" },
    { id: "rex", name: "Rex Stone", side: "competitor" },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "influences", strength: "strong" },
    { from: "dana", to: "lee", kind: "advises", strength: "weak" },
    { from: "ana", to: "dana", kind: "advises", confidence: 0.3 },
    { from: "lee", to: "kim", kind: "rival" },
    { from: "dana", to: "lee", kind: "ally" },
    { from: "sam", to: "lee", kind: "communicates" },
    { from: "lee", to: "lee", kind: "knows" },
    { from: "kim", to: "ana", kind: "friend", goalId: "other" },
    { from: "kim", to: "dana", kind: "friend", validTo: "2025-01-01" },
    { from: "kim", to: "dana", kind: "friend", validFrom: "2027-01-01" },
  ],
};

export const smallScore = scoreAccount(smallAccount, { goalId: "deal", samples: 0 });
