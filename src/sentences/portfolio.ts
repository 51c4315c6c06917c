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
  "portfolio.trend.rose": "{text}: health rose from {low} to {high} of 100 since {date@}{clauses;}",
  "portfolio.trend.fell": "{text}: health fell from {high} to {low} of 100 since {date@}{clauses;}",
  "portfolio.trend.same": "{text}: health is as on {date@}, {points} of 100{clauses;}",
  "portfolio.trend.unknown": "{text}: too little is known to compare its health with {date@}{clauses;}",
  "portfolio.trend.closer": "the group moved closer to us",
  "portfolio.trend.away": "the group moved away from us",
  "portfolio.trend.covered": "people in contact with us hold {share%} of the influence instead of {otherShare%}",
  "portfolio.trend.critical": "{count|critical gap|critical gaps} instead of {total}",
} as const;

/** Says a sentence on many accounts. */
export const sayPortfolio = /* @__PURE__ */ sentenceTable(portfolioTemplates);
