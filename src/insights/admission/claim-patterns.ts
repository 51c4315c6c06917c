// What sentences can say of people, as patterns: A and B are people, U is "us" or "our offer", `a|b` one of several words, `a?` may be
// missing, `G` is a genitive ('s). Adverbs may stand anywhere. A pattern is written with the verb of "Ann trusts Bob"; other forms follow.

import { germanPhrases } from "./claim-words/german.js";
import { claimPhrases, furtherPhrases } from "./claim-words/phrases.js";
import { roleNouns, rolePhrases } from "./claim-words/roles.js";
import { claimNouns, claimVerbs } from "./claim-words/verbs.js";

/** What a sentence says of A (and B): a kind of tie, `reports_to`, `dotted_line`, `stance:1`, `role:champion`, `veto`. */
export interface ClaimPattern {
  readonly says: readonly string[];
  readonly words: readonly string[];
  /** The verb is a plural ("trust"): only for several subjects. */
  readonly isPlural: boolean;
}

/** Every pattern, made when first asked for. */
export function makeClaimPatterns(): ClaimPattern[] {
  const patterns: ClaimPattern[] = [];
  const add = (says: string, text: string) => {
    const isTurned = says.startsWith("<");
    const words = text.split(" ").map((one) => (/^(A|B|U|G|AA)$/.test(one) ? one : one.toLowerCase()));
    const turned = words.map((one) => (isTurned && one === "A" ? "B" : isTurned && one === "B" ? "A" : one));
    patterns.push({
      says: says.replace("<", "").split(" "),
      words: turned.map((one) => (one === "is" ? isWords : one)),
      isPlural: false,
    });
  };
  const addPlural = (says: string, text: string) => {
    const before = patterns.length;
    add(says, text);
    patterns[before] = { ...patterns[before]!, isPlural: true };
  };
  for (const [says, forms] of Object.entries(claimVerbs)) {
    for (const form of forms) {
      const [singular = "", plural = "", ing = "", participle = "", ...preposition] = form.split(" ");
      const to = preposition.length === 0 ? "" : ` ${preposition.join(" ")}`;
      add(says, `A ${singular}${to} B`);
      addPlural(says, `A ${plural}${to} B`);
      add(says, `A does ${plural}${to} B`);
      if (participle !== "-" && to === "") {
        add(says, `A has always|long ${participle} B`);
        add(says, `A has ${participle} B for years|decades|months`);
      }
      add(says, `A continues|tends to ${plural}${to} B`);
      if (ing !== "-") {
        add(says, `A is ${ing}${to} B`);
        addPlural(says, `A are ${ing}${to} B`);
        add(says, `A has been ${ing}${to} B`);
        add(says, `A keeps ${ing}${to} B`);
      }
      if (to === "") add(says, `B is somebody|someone A ${singular}`);
      if (participle !== "-") {
        add(says, `B is being? ${participle}${to} by A`);
        addPlural(says, `B are being? ${participle}${to} by A`);
        add(says, `B gets|feels ${participle}${to} by A`);
      }
    }
  }
  for (const [says, noun] of Object.entries(claimNouns)) {
    add(says, `A is B G close|closest|personal|long-time|trusted|old|direct|best|main|fiercest|biggest? ${noun}`);
    add(says, `A is the|a|an close|personal|long-time|trusted|old|direct|main|fierce? ${noun} of|to B`);
    add(says, `B G close|closest|personal|long-time|trusted|old|direct|best|main|fiercest|biggest? ${noun} is A`);
    add(says, `A acts|serves as B G ${noun}`);
  }
  for (const table of [claimPhrases, germanPhrases, furtherPhrases]) {
    for (const [says, list] of Object.entries(table)) for (const text of list) add(says, text);
  }
  for (const [role, list] of Object.entries(roleNouns)) {
    for (const noun of list.split(",")) {
      for (const start of ["A is", "A is seen as", "A acts|serves as", "A ist"])
        add(
          `role:${role}`,
          `${start} our|the|a|an|unser|unsere|der|die|ein|eine? internal|real|main|key|true|final? ${noun}`,
        );
      add(`role:${role}`, `our|the|unser|unsere internal|real|main|key|true|final? ${noun} is|ist A`);
    }
  }
  for (const [role, list] of Object.entries(rolePhrases)) for (const text of list) add(`role:${role}`, text);
  return patterns;
}

const isWords = "is|'s|remains";
