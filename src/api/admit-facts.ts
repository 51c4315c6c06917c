import { areAtOdds, deniesChange } from "../insights/admission/contradictions.js";
import {
  type Judgment,
  judgeChange,
  type Known,
  quoteReader,
  type RefusalCode,
} from "../insights/admission/judge-change.js";
import { AccountError, isAccountError } from "../internal/account-error.js";
import { quote as quoted } from "../internal/format-path.js";
import { defaultLimits } from "../internal/input-limits.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import type { Ref, Sentence } from "../internal/sentence.js";
import { cap, validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import { applyToAccount } from "../model/apply-changes.js";
import type { Change } from "../model/change.js";
import { type InputOptions, inputOptionsSchema } from "../model/limits.js";
import { personRef } from "../model/refs.js";
import { saysAdmission } from "../sentences/admission.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/** A fact that somebody or something read out of a text, with its proof. */
export interface FactProposal {
  /** What it would change: `set_relationship`, `update_person` or `add_person`; other changes are refused. */
  change: Change;
  /** The words that say so, exactly as they stand in the document. */
  quote: string;
  /** Id of the document. */
  documentId: string;
  /** Where the quote begins, in characters of JavaScript (UTF-16). */
  offset: number;
}

/** A text that facts were read from. */
export interface FactDocument {
  id: string;
  text: string;
  /** When it was written: from then on what it says fades. Absent: the account's `asOf`. */
  asOf?: string | undefined;
  /** The account's source that it belongs to. */
  sourceId?: string | undefined;
}

/** What was proposed, held against its quotes. */
export interface AdmittedFacts {
  /** The account with what was admitted. */
  account: Account;
  /** Places in the list of proposals, with the change that was made and why. */
  admitted: { proposal: number; change: Change; reason: Sentence }[];
  /** Places in the list of proposals, why each stays out, and what to ask somebody instead; `null` where there is nothing to ask. */
  refused: { proposal: number; code: RefusalCode; people: Ref[]; reason: Sentence; question: Sentence | null }[];
}

const proposalSchema = /* @__PURE__ */ (() =>
  s.array(
    s.strictObject({
      change: s.record(s.string(), s.unknown()),
      quote: s.string(),
      documentId: s.string(),
      offset: s.int().check(s.gte(0)),
    }),
  ))();
const documentSchema = /* @__PURE__ */ (() =>
  s.array(
    s.strictObject({
      id: s.string().check(s.minLength(1)),
      text: s.string(),
      asOf: s.optional(s.string()),
      sourceId: s.optional(s.string()),
    }),
  ))();

/**
 * Lets facts into an account that a language model, or anybody, read out of texts: only those that a quote states.
 *
 * Definition. A fact enters if its quote stands in its document at its offset, letter by letter; names everybody concerned, by a name that fits one person
 * of the map ("she" only where the quote begins with a sentence about her alone); and a clause of it says so, in that direction and with that sign, in words that
 * are known for it (English and German). The whole sentence around the quote, its heading and its neighbors are read, too: what is
 * negated, conditional, guessed, asked, planned, past, taken back, or only what somebody else said stays out. So does what the account, or another proposal, says the
 * opposite of. Only what the quote says is taken: ends and kind of a tie, its goal and day; strength and confidence stay at their defaults.
 *
 * How to read it. The rule is strict, on purpose: a fact that stays out costs a question, a wrong one costs the deal. `refused` says
 * for each why and, where a person could answer, what to ask. Forms of a sentence that are not known are refused as `not_stated`, though a reader would
 * understand them. Of 1,000 made-up facts with a fault none enters, and of as many without at least 95 % do (in the tests).
 *
 * Cost: O(characters of the quoted sentences · people of the map).
 *
 * @param account - Account JSON or a graphology graph; it is not changed.
 * @param proposals - What was read, each with its quote.
 * @param documents - The texts.
 * @param options - `limits` raises what is accepted, `trusted` skips the check.
 * @returns Plain JSON, in the order of the proposals.
 * @throws AccountError `invalid_options` for proposals or documents of another shape, `invalid_account`, `invalid_graph`. A change that the
 * account does not take is refused as `invalid_change`, and nothing is thrown: models write such.
 *
 * @example
 * ```ts
 * import { admitFacts } from "account-graph";
 *
 * const account = {
 *   id: "acme",
 *   name: "Acme",
 *   asOf: "2026-03-01",
 *   people: [{ id: "dana", name: "Dana Cole" }, { id: "lee", name: "Lee Wong" }],
 * };
 * const text = "Dana Cole trusts Lee Wong. Lee does not support our proposal.";
 * const { admitted, refused } = admitFacts(
 *   account,
 *   [
 *     { change: { type: "set_relationship", relationship: { from: "dana", to: "lee", kind: "trusts" } }, quote: "Dana Cole trusts Lee Wong", documentId: "call", offset: 0 },
 *     { change: { type: "update_person", personId: "lee", set: { stance: "supporter" } }, quote: "support our proposal", documentId: "call", offset: 40 },
 *   ],
 *   [{ id: "call", text }],
 * );
 * console.log(admitted.length, refused[0]?.code, refused[0]?.reason.text);
 * // prints: 1 person_not_named "support our proposal" does not name Lee Wong
 * ```
 */
export function admitFacts(
  account: AccountOrGraph,
  proposals: readonly FactProposal[],
  documents: readonly FactDocument[],
  options: InputOptions = {},
): AdmittedFacts {
  const checked = validate(inputOptionsSchema, options, "invalid_options", ["options"]);
  const list = validate(
    proposalSchema,
    proposals,
    "invalid_options",
    ["proposals"],
    checked.limits ?? {},
  ) as FactProposal[];
  const texts = readDocuments(documents, checked.limits);
  const start = openAccount(account, checked).account;
  let current = start;
  const result: AdmittedFacts = { account: current, admitted: [], refused: [] };
  let known = knownOf(current);
  // People come first, so that what is said of them finds them, whatever the order of the list.
  const isNewcomer = (index: number) => list[index]!.change.type === "add_person";
  const order = [...list.keys()].sort((a, b) => Number(isNewcomer(b)) - Number(isNewcomer(a)) || a - b);
  for (const index of order) {
    const proposal = list[index]!;
    const document = texts.get(proposal.documentId);
    const outcome = judge(proposal, document, known, start, current);
    if ("code" in outcome) {
      result.refused.push(refuse(index, proposal, outcome, known));
      continue;
    }
    const { change } = outcome;
    current = outcome.account;
    if (change.type === "add_person") known = knownOf(current);
    const said = { value: quoted(proposal.quote), text: proposal.documentId };
    result.admitted.push({ proposal: index, change, reason: saysAdmission("admission.stated", said) });
  }
  const odd = atOdds(result.admitted);
  for (const index of odd) {
    const personIds = idsIn(list[index]!.change);
    result.refused.push(refuse(index, list[index]!, { code: "at_odds", personIds }, known));
  }
  if (odd.size > 0) {
    result.admitted = result.admitted.filter(({ proposal }) => !odd.has(proposal));
    current = applyToAccount(
      start,
      result.admitted.map(({ change }) => change),
    );
  }
  result.account = current;
  result.admitted.sort((a, b) => a.proposal - b.proposal);
  result.refused.sort((a, b) => a.proposal - b.proposal);
  return result;
}

/** Proposals that say opposite things of the same people: neither enters. */
function atOdds(admitted: AdmittedFacts["admitted"]): Set<number> {
  const odd = new Set<number>();
  const byPeople = new Map<string, AdmittedFacts["admitted"]>();
  for (const one of admitted) {
    for (const id of new Set(idsIn(one.change))) {
      const others = byPeople.get(id) ?? [];
      byPeople.set(id, others);
      for (const other of others) {
        if (!areAtOdds(one.change, other.change)) continue;
        odd.add(one.proposal);
        odd.add(other.proposal);
      }
      others.push(one);
    }
  }
  return odd;
}

/** A transcript is longer than any text of an account: of documents only their size in all is limited. */
function readDocuments(documents: readonly FactDocument[], limits: InputOptions["limits"]): Map<string, FactDocument> {
  const textLength = limits?.bytes ?? defaultLimits.bytes;
  const list = validate(documentSchema, documents, "invalid_options", ["documents"], {
    ...limits,
    textLength,
  }) as FactDocument[];
  const texts = new Map<string, FactDocument>();
  const issues: Issue[] = [];
  for (const [index, document] of list.entries()) {
    if (texts.has(document.id)) {
      const message = `two documents have the id ${quoted(document.id)}`;
      issues.push({ severity: "error", code: "duplicate_id", path: ["documents", index, "id"], message });
    }
    texts.set(document.id, document);
  }
  if (issues.length > 0) throw new AccountError("invalid_options", cap(issues));
  return texts;
}

function knownOf(account: Account): Known {
  return {
    people: new Map(account.people.map((person) => [person.id, person])),
    goals: account.goals ?? [],
    words: account.vocabulary ?? {},
    read: quoteReader(account.people, account.goals ?? []),
  };
}

function judge(
  { change, quote, offset }: FactProposal,
  document: FactDocument | undefined,
  known: Known,
  start: Account,
  current: Account,
): Judgment | { change: Change; account: Account } {
  if (document === undefined) return { code: "unknown_document", personIds: [] };
  const { text } = document;
  if (quote.trim() === "" || !text.includes(quote)) return { code: "quote_not_found", personIds: [] };
  if (!text.startsWith(quote, offset)) return { code: "wrong_offset", personIds: [] };
  const year = Number((document.asOf ?? current.asOf).slice(0, 4));
  const unknown = idsIn(change).filter((id) => !known.people.has(id));
  if (unknown.length > 0) return { code: "unknown_person", personIds: unknown };
  if (!checkable.has(change.type)) return { code: "not_checkable", personIds: [] };
  try {
    // First of all the account has to take it, so that what is judged has the shape of a change.
    applyToAccount(current, [change]);
    const judgment = judgeChange(change, { text, start: offset, end: offset + quote.trimEnd().length, year }, known);
    if (judgment !== null) return judgment;
    if (deniesChange(start, change)) return { code: "contradicted", personIds: idsIn(change) };
    const stated = onlyStated(change, document, current);
    return { change: stated, account: applyToAccount(current, [stated]) };
  } catch (error) {
    if (!isAccountError(error)) throw error;
    return { code: "invalid_change", personIds: [] };
  }
}

const checkable: ReadonlySet<string> = /* @__PURE__ */ new Set(["set_relationship", "update_person", "add_person"]);

/** People who have to be on the map for a change, as far as it can be read. */
function idsIn(change: Change): string[] {
  const { relationship, personId, set } = change as {
    relationship?: { from?: unknown; to?: unknown } | null;
    personId?: unknown;
    set?: { reportsTo?: unknown; dottedLineTo?: unknown } | null;
  };
  const ids =
    change.type === "set_relationship"
      ? [relationship?.from, relationship?.to]
      : change.type === "update_person"
        ? [personId, set?.reportsTo, set?.dottedLineTo]
        : [];
  return ids.filter((id): id is string => typeof id === "string");
}

/** The change with what a quote can state, and where it comes from. */
function onlyStated(change: Change, { asOf, sourceId }: FactDocument, current: Account): Change {
  const today = current.asOf;
  const known = { ...(asOf === undefined ? {} : { asOf }), ...(sourceId === undefined ? {} : { sourceId }) };
  if (change.type === "set_relationship") {
    const { from, to, kind, goalId } = change.relationship;
    return {
      type: "set_relationship",
      relationship: { from, to, kind, ...(goalId == null ? {} : { goalId }), ...known },
    };
  }
  if (change.type !== "update_person") return change;
  const set: Record<string, unknown> = { ...change.set };
  // Another quote may have added a role before.
  const before = current.people.find(({ id }) => id === change.personId)?.roles ?? [];
  if (Array.isArray(set.roles)) set.roles = [...new Set([...before, ...set.roles])];
  if (Object.keys(known).length > 0 && (asOf ?? today) <= today) {
    set.provenance = Object.fromEntries(Object.keys(set).map((field) => [field, known]));
  }
  return { ...change, set } as Change;
}

function refuse(
  index: number,
  proposal: FactProposal,
  { code, personIds }: Judgment,
  known: Known,
): AdmittedFacts["refused"][0] {
  const people = personIds.flatMap((id) => {
    const person = known.people.get(id);
    return person === undefined ? [] : [personRef(person)];
  });
  const value = quoted(proposal.quote);
  const text = proposal.documentId;
  return { proposal: index, code, people, reason: reasonOf(), question: questionOf() };

  function reasonOf(): Sentence {
    switch (code) {
      case "unknown_document":
        return saysAdmission("admission.unknown_document", { text });
      case "quote_not_found":
        return saysAdmission("admission.quote_not_found", { text, value });
      case "wrong_offset":
        return saysAdmission("admission.wrong_offset", { text, value });
      case "unknown_person":
        return saysAdmission("admission.unknown_person", { codes: personIds.map((id) => quoted(id)).join(", ") });
      case "person_known":
      case "ambiguous_person":
        return saysAdmission(`admission.${code}`, { people, value });
      case "person_not_named":
        return people.length === 0
          ? saysAdmission("admission.newcomer_not_named", { value })
          : saysAdmission("admission.person_not_named", { people, value });
      case "not_checkable":
      case "invalid_change":
        return saysAdmission(`admission.${code}`, {});
      default:
        return saysAdmission(`admission.${code}`, { value });
    }
  }

  function questionOf(): Sentence | null {
    if (code === "person_not_named" || code === "ambiguous_person")
      return saysAdmission("admission.ask.who", { value });
    if (code === "uncertain" || code === "past" || code === "reported" || code === "contradicted" || code === "at_odds")
      return saysAdmission("admission.ask.whether", { value });
    if (people.length === 0 || !/^(?:not_stated|negated|opposite_)/.test(code)) return null;
    return people.length > 1
      ? saysAdmission("admission.ask.which", { people })
      : saysAdmission("admission.ask.stance", { people });
  }
}
