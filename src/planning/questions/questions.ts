import type { RuleName } from "../../insights/gaps/catalogue.js";
import type { Check } from "../../insights/gaps/gap.js";
import type { Influence } from "../../insights/influence/influence.js";
import type { Uncertainty } from "../../insights/uncertainty/uncertainty.js";
import { compareIds } from "../../internal/compare-ids.js";
import { counted, listWords } from "../../internal/list-words.js";
import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { answerTo } from "./answer.js";
import { askedAtMost, namedCandidates, smallestImpact } from "./defaults.js";
import { askedFor, type Fact, factOfMissing } from "./facts.js";
import { informants } from "./informants.js";
import type { Question } from "./question.js";
import { type Impact, noImpact, valueOfKnowing } from "./value-of-knowing.js";

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
  const asked: { question: Question; share: number }[] = [];
  for (const one of found.values()) {
    if (one.impact.share < smallestImpact && one.unlocks.size === 0) continue;
    const together = others(questionId(one.fact, one.person), one.unlocks, awaited);
    asked.push({ question: questionOf(one, together, network), share: influence.shares[one.person.index]! });
  }
  if (candidates.length > 0) {
    const together = others(deciderId, forDecider, awaited);
    const question = deciderQuestion(candidates, value.ofDecider(), forDecider, together, network);
    asked.push({ question, share: 1 });
  }
  asked.sort(
    (a, b) =>
      b.question.impact - a.question.impact ||
      b.question.unlocks.length - a.question.unlocks.length ||
      b.share - a.share ||
      compareIds(a.question.id, b.question.id),
  );
  return asked.slice(0, askedAtMost).map(({ question }) => question);
}

const deciderId = "decider";

function questionId(fact: Fact, person: NetworkPerson): string {
  return `${fact}:${person.id}`;
}

/** The other questions whose answers the same checks wait for. */
function others(id: string, unlocks: ReadonlySet<RuleName>, awaited: ReadonlyMap<RuleName, Set<string>>): string[] {
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

function questionOf(
  { fact, person, impact, unlocks }: Candidate,
  together: readonly string[],
  network: Network,
): Question {
  return {
    id: questionId(fact, person),
    text: sentence(
      fact,
      askedFor[fact].replace("{person}", () => person.name),
      person.name,
      impact,
      unlocks.size,
      together.length,
    ),
    about: [personRef(person.fields)],
    askOf: informants(fact, person, network),
    impact: impact.share,
    unlocks: [...unlocks],
    together: [...together],
    answer: answerTo(fact, person, network),
  };
}

function deciderQuestion(
  candidates: readonly NetworkPerson[],
  impact: Impact,
  unlocks: ReadonlySet<RuleName>,
  together: readonly string[],
  network: Network,
): Question {
  const named = candidates.slice(0, namedCandidates);
  const names = listWords(
    named.map((person) => person.name),
    "or",
  );
  const asked = `Who decides? ${candidates.length > named.length ? `Perhaps ${names}` : `It could be ${names}`}.`;
  return {
    id: deciderId,
    text: sentence("decider", asked, names, impact, unlocks.size, together.length),
    about: named.map((person) => personRef(person.fields)),
    askOf: candidates.map((person) => informants("roles", person, network)).find((refs) => refs.length > 0) ?? [],
    impact: impact.share,
    unlocks: [...unlocks],
    together: [...together],
    answer: answerTo("roles", candidates[0]!, network),
  };
}

function sentence(
  key: string,
  asked: string,
  person: string,
  { share, of }: Impact,
  checks: number,
  others: number,
): Sentence {
  const percent = Math.round(share * 100);
  const settles = percent > 0 ? ` The answer would settle about ${percent} % of what is uncertain about ${of}.` : "";
  const and = others > 0 ? ` and for ${counted(others, "more answer")}` : "";
  const lets = checks > 0 ? ` ${checks === 1 ? "One check waits" : `${checks} checks wait`} for it${and}.` : "";
  return {
    key: `questions.${key}`,
    params: { person, percent, of: percent > 0 ? of : noImpact.of, checks, others },
    text: `${asked}${settles}${lets}`,
  };
}
