import type { RuleName } from "../../insights/gaps/catalogue.js";
import type { Check } from "../../insights/gaps/gap.js";
import type { Influence } from "../../insights/influence/influence.js";
import type { Uncertainty } from "../../insights/uncertainty/uncertainty.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref, Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { questionSentence } from "../../sentences/questions.js";
import { answerTo } from "./answer.js";
import { candidatesAskedAbout, maxQuestions, namedCandidates, smallestImpact } from "./defaults.js";
import { type Fact, factOfMissing } from "./facts.js";
import { informants } from "./informants.js";
import type { Question } from "./question.js";
import { type Impact, valueOfKnowing } from "./value-of-knowing.js";

/** A fact about one person that could be asked for. */
interface Candidate {
  readonly fact: Fact;
  readonly person: NetworkPerson;
  readonly impact: Impact;
  readonly unlocks: Set<RuleName>;
}

/**
 * What to find out next: stances, whom people listen to and who decides by how much they would settle, and whatever a rule that
 * cannot tell lacks. Largest impact first.
 *
 * @param checks - Of the rules that were asked; empty: nothing is unlocked.
 * @param uncertainty - `null`: every impact is 0.
 */
export function questions(
  network: Network,
  influence: Influence,
  checks: readonly Check[],
  uncertainty: Uncertainty | null,
): Question[] {
  const scope = network.people.filter((person) => person.inScope && person.status !== "vacant");
  const value = valueOfKnowing(network, influence, uncertainty);
  const found = new Map<string, Candidate>();
  const candidate = (fact: Fact, person: NetworkPerson): Candidate => {
    const id = questionId(fact, person);
    let one = found.get(id);
    if (one === undefined) {
      one = { fact, person, impact: value.of(fact, person.index), unlocks: new Set() };
      found.set(id, one);
    }
    return one;
  };
  for (const person of scope) {
    if (isOpen("stance", person)) candidate("stance", person);
    candidate("listening", person);
  }
  const byInfluence = [...scope].sort(
    (a, b) => influence.shares[b.index]! - influence.shares[a.index]! || compareIds(a.id, b.id),
  );
  const candidates = openDeciders(network, influence);
  const forDecider = new Set<RuleName>();
  const awaited = new Map<RuleName, Set<string>>();
  const awaits = (rule: RuleName, id: string) => {
    const ids = awaited.get(rule) ?? new Set();
    awaited.set(rule, ids.add(id));
  };
  const unlocked = (fact: Fact, person: NetworkPerson, rule: RuleName) => {
    candidate(fact, person).unlocks.add(rule);
    awaits(rule, questionId(fact, person));
  };
  for (const { rule, state, missing } of checks) {
    if (state !== "unknown") continue;
    for (const { key, refs } of missing) {
      const fact = factOfMissing[key];
      if (fact === null) continue;
      if (fact === "roles" && candidates.length > 0) {
        forDecider.add(rule);
        awaits(rule, deciderId);
      } else if (refs.length > 0) {
        for (const { id } of refs) unlocked(fact, network.people[network.indexOf.get(id)!]!, rule);
      } else {
        const person = byInfluence.find((one) => isOpen(fact, one));
        if (person !== undefined) unlocked(fact, person, rule);
      }
    }
  }
  const worthwhile: Worthwhile[] = [];
  for (const one of found.values()) {
    if (one.impact.share < smallestImpact && one.unlocks.size === 0) continue;
    const { fact, person, impact, unlocks } = one;
    const id = questionId(fact, person);
    const build = () => questionAbout(one, together(id, unlocks, awaited), network);
    worthwhile.push({ id, impact: impact.share, unlocks: unlocks.size, share: influence.shares[person.index]!, build });
  }
  if (candidates.length > 0) {
    const impact = value.ofDecider();
    const build = () => whoDecides(candidates, impact, forDecider, together(deciderId, forDecider, awaited), network);
    worthwhile.push({ id: deciderId, impact: impact.share, unlocks: forDecider.size, share: 1, build });
  }
  worthwhile.sort(
    (a, b) => b.impact - a.impact || b.unlocks - a.unlocks || b.share - a.share || compareIds(a.id, b.id),
  );
  // Built last: who could know is looked up in the whole network, for each question anew.
  return worthwhile.slice(0, maxQuestions).map((one) => one.build());
}

/** A question worth asking, before it is put into words. */
interface Worthwhile {
  readonly id: string;
  readonly impact: number;
  readonly unlocks: number;
  /** Influence of whom it is about. */
  readonly share: number;
  readonly build: () => Question;
}

const deciderId = "decider";

function questionId(fact: Fact, person: NetworkPerson): string {
  return `${fact}:${person.id}`;
}

/** The other questions whose answers the same checks wait for. */
function together(id: string, unlocks: ReadonlySet<RuleName>, awaited: ReadonlyMap<RuleName, Set<string>>): string[] {
  const ids = new Set([...unlocks].flatMap((rule) => [...(awaited.get(rule) ?? [])]));
  ids.delete(id);
  return [...ids].sort(compareIds);
}

/** Whether a fact about somebody is still to be found out. */
function isOpen(fact: Fact, { fields, stance, stanceImplied, roles, level }: NetworkPerson): boolean {
  switch (fact) {
    case "stance":
      return stance === null || stanceImplied;
    case "roles":
      return roles === null;
    case "level":
      return level === null;
    case "veto":
      return fields.authority?.veto == null;
    case "listening":
    case "swaying":
      return true;
    default:
      return fields[fact] == null;
  }
}

/** Where nobody is known to decide: who might, the likeliest first. */
function openDeciders({ people }: Network, { rights }: Influence): NetworkPerson[] {
  if (rights.basis !== "unknown_decider") return [];
  const open = people.filter((person) => rights.guesses[person.index]! > 0);
  return open.sort((a, b) => rights.guesses[b.index]! - rights.guesses[a.index]! || compareIds(a.id, b.id));
}

function questionAbout(
  { fact, person, impact, unlocks }: Candidate,
  waitingWith: readonly string[],
  network: Network,
): Question {
  const ref = personRef(person.fields);
  const askOf = informants(fact, person, network);
  return {
    id: questionId(fact, person),
    text: ask(fact, ref, askOf, valueClause(impact)),
    about: [ref],
    askOf,
    impact: impact.share,
    unlocks: [...unlocks],
    together: [...waitingWith],
    answer: answerTo(fact, person, network),
  };
}

function ask(fact: Fact, person: Ref, contacts: Ref[], clauses: Sentence[]): Sentence {
  if (contacts.length === 0) return questionSentence(`questions.${fact}.find_out`, { person, clauses });
  const isSelf = contacts.some(({ id }) => id === person.id);
  if (!isSelf || fact === "coverage" || fact === "lastContactAt") {
    return questionSentence(`questions.${fact}.ask`, { contacts, person, clauses });
  }
  return questionSentence(`questions.${fact}.ask_person`, { person, clauses });
}

function whoDecides(
  all: readonly NetworkPerson[],
  impact: Impact,
  unlocks: ReadonlySet<RuleName>,
  waitingWith: readonly string[],
  network: Network,
): Question {
  const named = all.slice(0, namedCandidates);
  const candidates = named.map((person) => personRef(person.fields));
  let contacts: Ref[] = [];
  for (const person of all.slice(0, candidatesAskedAbout)) {
    contacts = informants("roles", person, network);
    if (contacts.length > 0) break;
  }
  const decider = all.length > named.length ? "decider_of_many" : "decider";
  const params = { candidates, clauses: valueClause(impact) };
  return {
    id: deciderId,
    text:
      contacts.length > 0
        ? questionSentence(`questions.${decider}.ask`, { ...params, contacts })
        : questionSentence(`questions.${decider}.find_out`, params),
    about: candidates,
    askOf: contacts,
    impact: impact.share,
    unlocks: [...unlocks],
    together: [...waitingWith],
    answer: answerTo("roles", all[0]!, network),
  };
}

/** What the answer is worth, where that is at least a percent. */
function valueClause({ share, of }: Impact): Sentence[] {
  if (of === null || share < 0.005) return [];
  const outcome = questionSentence(`questions.outcome.${of}`, {});
  return [questionSentence("questions.settles", { share, outcome })];
}
