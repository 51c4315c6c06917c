import { isTitle } from "./is-title.js";
import type { Token } from "./tokens.js";
import { cueOf, fillerLength } from "./word-lists.js";

const openers = /^(?:and|but|while|whereas|because|since|although|though|so|und|aber|denn|;|-|–|—|•|\*|→)$/;
const leads =
  /^(?:in|at|on|during|for|within|since|as|across|over|after|behind|inside|throughout|under|from|by|to|with|among|currently|today|now|also|however|moreover|furthermore|additionally|meanwhile|overall|plus|besides|fyi|note|internally|politically|seit|im|bei|beim|am|laufend)$/;
const labelWords =
  /^(?:from|the|of|with|call|meeting|mail|email|e-mail|workshop|chat|note|notes|fact|facts|update|confirmed|observation|observations|politics|relationships|relationship|org|chart|people|stakeholders|stance|stances|summary|minutes|takeaway|takeaways|key|finding|findings|insight|insights|learned|today|info|fyi|power|map|structure|notiz|notizen|fakt|info|beziehungen|protokoll|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|[#*.,()/-]|\d[\d./:-]*)$/;
const factive =
  /^(?:(?:.* )?(?:we|i) (?:know|learned|noticed|saw|see|confirmed|observed|can confirm|have confirmed|found|found out)|(?:.* )?(?:it is|it became|it has become) (?:clear|obvious|well known|known|certain|a fact)|it's clear|everyone knows|everybody knows|note|the fact is|fact is|it turned out|it turns out|we are certain|clear is|wir wissen|klar ist)(?: ,)?(?: that)?$/;

/** Whether a clause may begin at a token: nothing before it makes it part of another name, or of what somebody says. */
export function isClauseStart(tokens: readonly Token[], at: number): boolean {
  for (let from = at; from >= Math.max(0, at - 6); from -= 1) {
    if (from < at && (tokens[from]!.ids !== undefined || /^[,;:.\n]$/.test(tokens[from]!.text))) return false;
    const isBare = from === at || isTitle(tokens.slice(from, at)) || areFillers(tokens, from, at);
    if (isBare && isBorder(tokens, from)) return true;
  }
  return false;
}

function areFillers(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const length =
      fillerLength(tokens, at) ||
      (leads.test(tokens[at]!.text) && to - at === 1 && /ly$|^(today|now|currently|also)$/.test(tokens[at]!.text)
        ? 1
        : 0);
    if (length === 0) return false;
    at += length;
  }
  return at === to;
}

function isBorder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || openers.test(before.text)) return true;
  const lead = tokens.slice(0, at - 1);
  if (before.text === "\n") return isLineBreak(lead);
  if (before.text === ":") return lead.every((token) => token.ids === undefined && labelWords.test(token.text));
  if (before.text === ",") return isLead(sinceOpener(lead));
  if (before.text === ")") return lead.every(({ text }) => labelWords.test(text));
  if (before.text === "both" || before.text === "sowohl") return isBorder(tokens, at - 1);
  const since = sinceOpener(tokens.slice(0, at));
  if (since.some((token) => token.ids !== undefined || cueOf(token) !== null)) return false;
  return factive.test(since.map(({ text }) => text).join(" "));
}

/** A phrase before the comma, such as "In the steering committee": no person in it. */
function isLead(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (first === undefined || tokens.some(({ ids }) => ids !== undefined)) return false;
  if (factive.test(tokens.map(({ text }) => text).join(" "))) return true;
  return (
    tokens.length <= 10 &&
    (leads.test(first.text) || fillerLength(tokens, 0) > 0) &&
    tokens.every((token) => cueOf(token) === null)
  );
}

function sinceOpener(tokens: readonly Token[]): readonly Token[] {
  let from = tokens.length;
  while (from > 0 && !/^(?:and|but|;|\n|-|•|\*|:|–|—|und|aber)$/.test(tokens[from - 1]!.text)) from -= 1;
  return tokens.slice(from);
}

/** A short line that is whole: lists without full stops. A long one, or one that ends with "of", goes on below. */
function isLineBreak(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined) return true;
  if (/^[;!.]$/.test(last.text)) return true;
  const from = tokens.findLastIndex(({ text }) => text === "\n") + 1;
  const line = tokens.slice(from);
  if (line.length === 0) return true;
  if (last.text === ":")
    return line.slice(0, -1).every((token) => token.ids === undefined && labelWords.test(token.text));
  return last.end - line[0]!.start < 50 && last.ids !== undefined;
}

const closers =
  /^(?:[,;.!()–—:-]|…|\n|and|but|while|whereas|because|since|although|though|so|yet|as|for|on|in|at|about|over|with|within|during|to|from|every|each|who|whom|which|where|when|regarding|concerning|most|more|against|through|via|behind|even|too|especially|und|aber|während|weil|bei|im|in|am|mit|seit|für|auf|zu|beim|vor|despite|given|due|thanks|up|out|than|under|after|before|any|zusammen)$/;

const closersOfOne = /^(?:[,;.!()–—:-]|…|\n|and|but|while|whereas|because|since|on|about|in|und|aber|bei)$/;

const closersOfOpinion = /^(?:[,;.!()–—:-]|…|\n|and|but|while|because|since|in|und|aber)$/;
const closersOfState =
  /^(?:[,;.!()–—:-]|…|\n|and|but|while|because|since|in|on|at|as|from|for|by|soon|next|last|this|und|aber|im|am|zum)$/;
const closersOf = { others: closers, nobody: closersOfOne, opinion: closersOfOpinion, state: closersOfState };

/** Whether what was said may end before a token: a longer name or a genitive says something else. */
export function isClauseEnd(
  tokens: readonly Token[],
  at: number,
  takes: "others" | "nobody" | "opinion" | "state" = "others",
): boolean {
  let next = at;
  for (let length = fillerLength(tokens, next); length > 0; length = fillerLength(tokens, next)) next += length;
  const token = tokens[next];
  if (token === undefined) return true;
  if (token.ids !== undefined || token.text === "'s") return false;
  if (!closersOf[takes].test(token.text)) return false;
  // "Ann trusts Bob and Carol's team": theirs together.
  return !(/^(and|und|&)$/.test(token.text) && tokens[next + 1]?.ids !== undefined && tokens[next + 2]?.text === "'s");
}
