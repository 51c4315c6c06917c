import { sentenceTable } from "./sentence-table.js";

/** Sentences on many accounts. */
export const portfolioTemplates = {
  "portfolio.account.top":
    "{text} is in the first group: no account is better in everything that is known of it{clauses;}",
  "portfolio.account.below":
    "{text} is in group {rank}: {count|account is|accounts are} at least as good in everything and better in something{clauses;}",
  "portfolio.account.risk": "{amount} of its value is at risk with a health of {health} of 100",
  "portfolio.eighty_twenty":
    "{count|account carries|accounts carry} {share%} of the value, and {covered} of them {covered?is|are} well covered",
  "portfolio.team.spread": "{person} keeps contact with {total|person|people} in {count|account|accounts}{clauses;}",
  "portfolio.team.thin": "more than {limit} is spreading it thin",
} as const;

/** Says a sentence on many accounts. */
export const sayPortfolio = /* @__PURE__ */ sentenceTable(portfolioTemplates);
