import type { BuyingRole, PersonStatus } from "../../model/vocabularies.js";
import { ourSide, roleWords, stanceWords, standsAlone, statusWords, weAre } from "./claims.js";
import { type Group, isFiller, isLeftOut, plainBetween, type Reading } from "./read-statement.js";
import { clauseBreak } from "./reservations.js";

/** What the text says of one person: the words after their name, up to the next name or clause. */
interface Said {
  readonly before: string;
  readonly after: string;
  readonly from: number;
  readonly to: number;
}

function* saidOf(text: string, groups: readonly Group[], id: string): Generator<Said, void, void> {
  for (const [index, group] of groups.entries()) {
    if (!group.mentions.some(({ ids }) => ids.length === 1 && ids[0] === id)) continue;
    if (isLeftOut(text, group)) continue;
    const next = groups[index + 1]?.start ?? text.length;
    const raw = text.slice(group.end, next);
    const [stop] = raw.matchAll(clauseBreak);
    const after = stop === undefined ? raw : raw.slice(0, stop.index);
    const previous = text.slice(groups[index - 1]?.end ?? 0, group.start);
    const last = [...previous.matchAll(clauseBreak)].at(-1);
    const before = last === undefined ? previous : previous.slice(last.index + last[0].length);
    yield {
      before: plainBetween(before),
      after: plainBetween(after),
      from: group.start - before.length,
      to: group.end + after.length,
    };
  }
}

const favorablePassive =
  /\b(?:supported|backed|championed|endorsed|recommended|promoted|unterstützt)(?: \w+)? (?:by|von)\s*(?:our |the )?$/;
const unfavorablePassive =
  /\b(?:opposed|blocked|rejected|criticized|undermined|blockiert|abgelehnt)(?: \w+)? (?:by|von)\s*(?:our |the )?$/;

/** Whether a text says that somebody is for us, against us, or neither; `rivals` are names of competitors. */
export function readStance(
  text: string,
  groups: readonly Group[],
  id: string,
  stance: number,
  rivals: readonly string[],
): Reading | null {
  let other: Reading | null = null;
  for (const { before, after, from, to } of saidOf(text, groups, id)) {
    const sign = signOf(after) ?? passiveSign(before);
    if (sign === null) continue;
    const about = `${before} ${after}`;
    if (rivals.some((name) => about.includes(name.toLowerCase()))) {
      other = { is: "else", from, to };
      continue;
    }
    if (sign === Math.sign(stance)) return { is: "stated", from, to };
    other = { is: "reversed", from, to };
  }
  return other;
}

function passiveSign(before: string): -1 | 0 | 1 | null {
  if (!weAre.test(before)) return null;
  return favorablePassive.test(before) ? 1 : unfavorablePassive.test(before) ? -1 : null;
}

function signOf(after: string): -1 | 0 | 1 | null {
  if (/^['’]/.test(after)) return null;
  const found = [
    [1, stanceWords.favorable.exec(after)],
    [-1, stanceWords.unfavorable.exec(after)],
    [0, stanceWords.undecided.exec(after)],
  ].filter((one): one is [-1 | 0 | 1, RegExpExecArray] => one[1] !== null);
  if (found.length !== 1) return null;
  const [sign, match] = found[0]!;
  if (!isFiller(after.slice(0, match.index))) return null;
  const rest = after.slice(match.index + match[0].length);
  if (ourSide.test(rest)) return sign;
  const isBare = /^[\s.!,;]*$/.test(rest) || withoutObject.test(rest);
  return isBare && standsAlone.test(match[0]) ? sign : null;
}

/** What may follow a stance that names no object: when, not what. */
const withoutObject =
  /^[,\s]*(?:since|today|now|for now|right now|so far|at the moment|these days|in this matter|and|und|derzeit|momentan)\b/;

/** Whether a text says that somebody has a status. */
export function readStatus(text: string, groups: readonly Group[], id: string, status: PersonStatus): Reading | null {
  return readWords(text, groups, id, statusWords[status]);
}

/** Whether a text says that somebody plays a part in the decision. */
export function readRole(text: string, groups: readonly Group[], id: string, role: BuyingRole): Reading | null {
  return readWords(text, groups, id, roleWords[role]);
}

function readWords(text: string, groups: readonly Group[], id: string, words: RegExp): Reading | null {
  for (const { before, after, from, to } of saidOf(text, groups, id)) {
    const match = words.exec(after.replace(/^\s*[,(–-]\s*/, " "));
    if (match !== null && !/^['’]/.test(after) && isFiller(after.replace(/^\s*[,(–-]\s*/, " ").slice(0, match.index))) {
      return { is: "stated", from, to };
    }
    const earlier = words.exec(before);
    if (earlier !== null && /^\s*(?:is|ist|:|,|–|-)?\s*$/.test(before.slice(earlier.index + earlier[0].length))) {
      return { is: "stated", from, to };
    }
  }
  return null;
}

/** Whether a text has a value beside a name: "Ann, Head of IT", "our CFO Ann". */
export function readLiteral(text: string, groups: readonly Group[], id: string, value: string): Reading | null {
  const wanted = value.toLowerCase();
  for (const { before, after, from, to } of saidOf(text, groups, id)) {
    if (/^['’]/.test(after)) continue;
    const at = rawAfter(text, groups, id).toLowerCase().indexOf(wanted);
    if (
      at >= 0 &&
      isFiller(
        rawAfter(text, groups, id)
          .toLowerCase()
          .slice(0, at)
          .replace(/[,(–-]/g, " "),
      )
    )
      return { is: "stated", from, to };
    if (before.trimEnd().endsWith(wanted) || after.trimStart().startsWith(wanted)) return { is: "stated", from, to };
  }
  return null;
}

function rawAfter(text: string, groups: readonly Group[], id: string): string {
  const index = groups.findIndex((group) => group.mentions.some(({ ids }) => ids.length === 1 && ids[0] === id));
  return index < 0 ? "" : text.slice(groups[index]!.end, groups[index + 1]?.start ?? text.length);
}
