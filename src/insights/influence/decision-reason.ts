import { listWords } from "../../internal/list-words.js";
import { plain, roundToSum } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import type { DecisionRule } from "../../model/vocabularies.js";
import type { Network } from "../../network/network.js";
import type { DecisionVote } from "./decision-vote.js";
import { leaning } from "./defaults.js";
import { ruleCarries } from "./rule-carries.js";
import type { Decision } from "./stakeholder.js";
import type { VetoGates } from "./veto-gates.js";

/** What the sentence about a decision is made of. */
export interface DecisionReasonInput {
  readonly network: Network;
  readonly deciders: readonly number[];
  readonly support: Decision["support"];
  /** `null`: too little is known. */
  readonly stance: number | null;
  readonly rule: DecisionRule;
  readonly vote: DecisionVote | null;
  readonly gates: VetoGates;
}

/** What a decision's sentence adds on its rule and on vetoes: ends of its key, its parameters and its text. */
interface Outcome {
  readonly key: string;
  readonly params: Sentence["params"];
  readonly text: string;
}

/**
 * One sentence on a decision: who decides, where the influence stands, what the goal's rule makes of the votes, and who can
 * still veto it. Where there is neither a vote nor an open veto it is `decision.support`; the printed shares sum to 100.
 */
export function decisionReason(input: DecisionReasonInput): Sentence {
  const { network, deciders, support, stance } = input;
  const { people } = network;
  const [backing, undecided, against, unknown] = percentages(support);
  const named = namesOf(deciders.map((index) => people[index]!.name));
  const who = named === "" ? "Nobody is known to decide" : `${named} ${deciders.length === 1 ? "decides" : "decide"}`;
  const shares = `${backing} % of the influence is for us, ${against} % against, ${undecided} % undecided and ${unknown} % unknown`;
  const leans =
    stance === null ? "too little is known to say where the group leans" : `the group leans ${leaningWords(stance)}`;
  const outcome = input.vote === null ? vetoesAlone(input) : outcomeOf(input, input.vote);
  return {
    key: outcome === null ? "decision.support" : `decision.${outcome.key}`,
    params: {
      who: named,
      for: backing,
      undecided,
      against,
      unknown,
      stance: stance === null ? "unknown" : plain(Math.round(stance * 100) / 100),
      ...outcome?.params,
    },
    text: [who, shares, leans, ...(outcome === null ? [] : [outcome.text])].join("; "),
  };
}

/** Whatever the rule, a veto is told of. */
function vetoesAlone({ network, gates }: DecisionReasonInput): Outcome | null {
  const blocking = namesAt(network, gates.blocking);
  if (blocking !== "") return { key: "support_blocked", params: { vetoes: blocking }, text: blocks(gates, blocking) };
  const open = namesAt(network, gates.open);
  return open === "" ? null : { key: "support_consent", params: { vetoes: open }, text: isOpen(gates, open) };
}

function outcomeOf({ network, gates, rule }: DecisionReasonInput, vote: DecisionVote): Outcome {
  const [votesFor, votesUndecided, votesAgainst, votesUnknown] = percentages(vote);
  const params = {
    rule: typeof rule === "string" ? rule : "quota",
    needed: Math.round(vote.needed * 1000) / 10,
    votesFor,
    votesUndecided,
    votesAgainst,
    votesUnknown,
  };
  const { how, needs } = wordsOf(rule);
  const count = `${votesFor} % of the votes are for us, ${needs}`;
  const open = namesAt(network, gates.open);
  if (gates.blocking.length > 0) {
    const vetoes = namesAt(network, gates.blocking);
    const text = `${how} it fails, as ${blocks(gates, vetoes)}: ${count}`;
    return { key: "vote_blocked", params: { ...params, vetoes }, text };
  }
  if (vote.state === "failed") {
    const opponents = votersWho(vote, ["against"]);
    const text = `${how} it fails: ${count}, and ${opponents.names} ${opponents.are} against us`;
    return { key: "vote_failed", params: { ...params, opponents: opponents.names }, text };
  }
  if (vote.state === "carried") return { key: "vote_carried", params, text: `${how} it carries: ${count}` };
  if (ruleCarries(rule, vote.for)) {
    const text = `${how} the votes are enough (${count}), but ${isOpen(gates, open)}`;
    return { key: "vote_consent", params: { ...params, vetoes: open }, text };
  }
  const voters = votersWho(vote, ["undecided", "unknown"]).names;
  const consent = open === "" ? "" : `; ${isOpen(gates, open)}`;
  const text = `${how} it is open: ${count}, and it hangs on ${voters}${consent}`;
  return { key: "vote_open", params: { ...params, voters, vetoes: open }, text };
}

function wordsOf(rule: DecisionRule): { readonly how: string; readonly needs: string } {
  if (typeof rule !== "string") {
    const quota = `${Math.round(rule.quota * 1000) / 10} %`;
    return { how: `by a quota of ${quota}`, needs: `${quota} are needed` };
  }
  if (rule === "majority") return { how: "by majority", needs: "more than half are needed" };
  return { how: rule === "single" ? "with a single decider" : "by unanimity", needs: "all are needed" };
}

function blocks({ blocking }: VetoGates, names: string): string {
  return `${names} ${blocking.length === 1 ? "is" : "are"} against us and can veto it`;
}

function isOpen({ open }: VetoGates, names: string): string {
  return `${names}, who can veto it, ${open.length === 1 ? "is" : "are"} not known to agree`;
}

function votersWho({ votes }: DecisionVote, stands: readonly string[]): { names: string; are: string } {
  const found = votes.filter(({ stand }) => stands.includes(stand));
  return { names: namesOf(found.map(({ ref }) => ref.label)), are: found.length === 1 ? "is" : "are" };
}

/** For, undecided, against and unknown in whole percent that sum to 100. */
function percentages(shares: Decision["support"]): [number, number, number, number] {
  const parts = [shares.for, shares.undecided, shares.against, shares.unknown].map((share) => share * 100);
  return roundToSum(parts, 100) as [number, number, number, number];
}

function namesAt({ people }: Network, indexes: readonly number[]): string {
  return namesOf(indexes.map((index) => people[index]!.name));
}

const namedAtMost = 3;

function namesOf(names: readonly string[]): string {
  const others = names.length - namedAtMost;
  return listWords(others > 0 ? [...names.slice(0, namedAtMost), `${others} more`] : names);
}

function leaningWords(stance: number): string {
  if (stance >= leaning) return "to us";
  if (stance <= -leaning) return "away from us";
  return stance > 0.05 ? "slightly to us" : stance < -0.05 ? "slightly away from us" : "neither way";
}
