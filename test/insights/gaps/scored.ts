import type { AllianceClustering } from "../../../src/insights/alliances/alliance-clustering.js";
import type { RuleName } from "../../../src/insights/gaps/catalogue.js";
import { type FoundGaps, gaps } from "../../../src/insights/gaps/find-gaps.js";
import type { Check, Gap } from "../../../src/insights/gaps/gap.js";
import type { GapOptions } from "../../../src/insights/gaps/gap-options.js";
import { type Influence, influence } from "../../../src/insights/influence/influence.js";
import { stakeholders } from "../../../src/insights/influence/stakeholders.js";
import type { AccountInput } from "../../../src/model/account.js";
import { applyToAccount } from "../../../src/model/apply-changes.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import type { PersonInput } from "../../../src/model/person.js";
import type { Network } from "../../../src/network/network.js";
import { openNetwork } from "../../../src/network/open-network.js";

/** Everything that gaps are read from, and the gaps. */
export interface Scored extends FoundGaps {
  readonly network: Network;
  readonly influence: Influence;
  /** The gaps of one rule. */
  of(rule: RuleName): Gap[];
  check(rule: RuleName): Check;
  share(personId: string): number;
}

export interface ScoredOptions extends GapOptions {
  goalId?: string;
  asOf?: string;
  alliances?: AllianceClustering;
  /** Of the contact network, for the confidence of gaps about structure: none unless stated. */
  samples?: number;
  seed?: number;
}

/** An account literal, all the way to its gaps; all rules are asked unless the options say otherwise. */
export function scored(input: AccountInput, options: ScoredOptions = {}): Scored {
  const { goalId, asOf, alliances, ...rest } = options;
  const network = openNetwork(parseAccount(input), { goalId, asOf });
  const shares = influence(network);
  const people = stakeholders(network, shares, new Map(), 1, []);
  const found = gaps(network, shares, people, alliances ?? null, { rules: "all", samples: 0, fold: false, ...rest });
  return {
    ...found,
    network,
    influence: shares,
    of: (rule) => found.gaps.filter((gap) => gap.rule === rule),
    check: (rule) => found.checks.find((check) => check.rule === rule)!,
    share: (personId) => shares.shares[network.indexOf.get(personId)!]!,
  };
}

/** The account after the changes that a gap's remedy proposes. */
export function remedied(input: AccountInput, gap: Gap): AccountInput {
  return applyToAccount(parseAccount(input), gap.remedy.changes!);
}

/** An account on 1 March 2026 with people given by id; names are ids with a capital. */
export function accountOf(
  people: Readonly<Record<string, Omit<PersonInput, "id" | "name">>>,
  rest: Partial<AccountInput> = {},
): AccountInput {
  return {
    id: "acme",
    name: "Acme",
    asOf: "2026-03-01",
    people: Object.entries(people).map(([id, fields]) => ({ id, name: id[0]!.toUpperCase() + id.slice(1), ...fields })),
    ...rest,
  };
}

/** A contact between two people. */
export function meets(from: string, to: string, strength = 0.5) {
  return { from, to, kind: "communicates" as const, strength };
}

/** `from` influences `to`. */
export function sways(from: string, to: string, strength = 0.8) {
  return { from, to, kind: "influences" as const, strength };
}
