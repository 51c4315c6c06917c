import type { Moment } from "../internal/days.js";
import type { Issue, Ref } from "../internal/issue.js";
import type { WeightedAdjacency } from "../kernels/rows/adjacency.js";
import type { Account } from "../model/account.js";
import type { GoalInput, StakeInput } from "../model/goal.js";
import type { PersonInput } from "../model/person.js";
import type { OwnRole } from "../model/plain/in-built-in-words.js";
import type { BuyingRole, PersonStatus, RelationshipKind, Side } from "../model/vocabularies.js";
import { labeledRef } from "../sentences/ref-labels.js";
import type { Departments } from "./departments.js";
import type { ModelOptions } from "./model-options.js";
import type { OwnLabels } from "./own-words.js";

/** An account as numbers: people in canonical order, the evidence between them, and the four networks made of it. */
export interface Network {
  readonly account: Account;
  /** The date everything is counted from, as written and as a moment. */
  readonly asOf: { readonly iso: string; readonly moment: Moment };
  /** Whose map this is; `null`: the account as a whole. */
  readonly goal: GoalInput | null;
  /** Everybody on the map but those who left, by id. A person's position here is their index everywhere else. */
  readonly people: readonly NetworkPerson[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** All evidence that holds at `asOf`, in canonical order. */
  readonly ties: readonly Tie[];
  /** Those who have left by `asOf`, by id, with what was last known about them. */
  readonly departed: readonly DepartedPerson[];
  /** Departments, stated or read from titles; computed at the first call. */
  departments(): Departments;
  readonly hierarchy: Hierarchy;
  readonly attention: Attention;
  /** What friendship, liking and mere contact count for in attention. */
  readonly informal: InformalReading;
  readonly contact: Contact;
  readonly signed: Signed;
  /** What the account calls roles and channels. */
  readonly ownLabels: OwnLabels;
  /** Weights of the app's own; empty: the defaults. */
  readonly model: ModelOptions;
  /** Data warnings, and the choices that were made to read the account. */
  readonly issues: readonly Issue[];
}

/** A person with what holds at `asOf` for the goal: observations merged, stakes applied, levels derived. */
export interface NetworkPerson {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly side: Side;
  /** Customer or external: part of the decision's surroundings. */
  readonly inScope: boolean;
  /** The person's own fields as they hold at `asOf`: later facts left out, observations merged. */
  readonly fields: PersonInput;
  /** Position in `account.people`. */
  readonly position: number;
  readonly stake: StakeInput | null;
  /** On the day, by its dates (`statusAt`). */
  readonly status: Exclude<PersonStatus, "left">;
  /** The day of a departure that is ahead and known; else `null`. */
  readonly departsAt: string | null;
  /** Somebody sits there and is not on leave: can be met. */
  readonly reachable: boolean;
  readonly level: number | null;
  readonly levelFrom: "stated" | "reporting_line" | "title" | null;
  /** `null`: unknown. An empty list: known to have none. */
  readonly roles: readonly BuyingRole[] | null;
  /** Those of the roles that the account names in words of its own. */
  readonly ownRoles: readonly OwnRole[];
  readonly rolesConfidence: number;
  readonly stance: number | null;
  readonly stanceConfidence: number;
  /** Standard deviation between differing observations. */
  readonly stanceSpread: number;
  /** The stance follows from being champion or blocker, nobody stated it. */
  readonly stanceImplied: boolean;
  readonly inBuyingGroup: boolean | null;
  readonly decisionWeight: number | null;
}

/** Somebody who has left by `asOf`. */
export interface DepartedPerson {
  readonly fields: PersonInput;
  /** Since when, if that is known. */
  readonly leftAt: string | null;
}

/** One piece of evidence between two people. */
export interface Tie {
  /** Of the relationship, or derived: `from>reports_to>to`, `a>interactions>b`. */
  readonly id: string;
  readonly kind: RelationshipKind | "reports_to" | "dotted_line" | "interactions";
  /** Of a kind in the account's own words; `null` for built-in kinds. */
  readonly label: string | null;
  readonly from: number;
  readonly to: number;
  /** Strength faded to `asOf`, 0..1. */
  readonly current: number;
  /** How sure it is that the tie exists, 0..1. */
  readonly confidence: number;
  /** How likely samples let the tie exist: its confidence, .95 for what is plainly stated. */
  readonly existence: number;
  /** How closely samples keep to its strength: the ν of a Beta distribution. */
  readonly precision: number;
  /** Whether `to` knows how `from` feels; `null`: unknown. */
  readonly aware: boolean | null;
  /** Mean sentiment of a pair's interactions; `null` for all other kinds, and without any. */
  readonly sentiment: number | null;
}

/** Who reports to whom. */
export interface Hierarchy {
  /** The boss's index; −1 without a boss on the map. */
  readonly boss: Int32Array;
  /** How sure the reporting line is; 0 without one. */
  readonly bossConfidence: Float64Array;
  /** The named boss is not on the map, or left. */
  readonly bossOffMap: Uint8Array;
  /** People below, at any depth. */
  readonly reports: Int32Array;
  /** Members of a reporting cycle: the cycle's number, else −1. */
  readonly cycle: Int32Array;
  readonly cycleCount: number;
}

/** How ties are read that nobody said sway anybody. */
export interface InformalReading {
  /** `full`: by their weights; `reduced`: friendship, liking and mere contact by a part of them; `left_out`: all of them not at all. */
  readonly mode: "full" | "reduced" | "left_out";
  /** Share of the people with ties whom a tie reaches of which somebody said that it sways, 0..1; `null` without any ties. */
  readonly elicitedReach: number | null;
}

/** Who listens to whom: row i holds a(i, j), how much i listens to j, 0..1. */
export interface Attention extends WeightedAdjacency {
  /** Evidence behind the rows, sorted by row, then target, then family: entry k is about `evidence.row[k] → evidence.target[k]`. */
  readonly evidence: AttentionEvidence;
}

export interface AttentionEvidence {
  readonly row: Int32Array;
  readonly target: Int32Array;
  /** Position in {@link attentionFamilies}. */
  readonly family: Uint8Array;
  /** Expected strength of the tie: current strength times confidence. */
  readonly expected: Float64Array;
  /** Index of the tie in `network.ties`. */
  readonly tie: Int32Array;
  /** Weight of each family, by its position. */
  readonly weightOf: readonly number[];
}

/** Who can reach whom: symmetric rows of current strength over our people, theirs and consultants. */
export interface Contact extends WeightedAdjacency {
  /** The same without reporting lines, which carry a request but are no contact. */
  readonly direct: WeightedAdjacency;
  /** Whether anything at all is known of our contacts; if not, coverage and cut rules abstain. */
  readonly known: boolean;
  /** Our people who can be met. */
  readonly team: readonly number[];
  /** Strength of contact with "our team" where no single one of our team is named, by person. */
  readonly implicitTeam: Float64Array;
  /** 1: one of our team is in live contact (methods 4.1); 0: not. Meaningless while not `known`. */
  readonly covered: Uint8Array;
  /** Those of our team who cover a person, by person, sorted. */
  readonly coveredBy: readonly (readonly number[])[];
  /** When one of our team last had contact, as written; `null` unknown. */
  readonly lastContactAt: readonly (string | null)[];
  /** Interactions with one of our team in the last 90 days. */
  readonly recentTouches: Int32Array;
}

/** Who stands with or against whom, in scope: symmetric rows of −1..1. */
export interface Signed extends WeightedAdjacency {
  /** One-sided feelings, row by row: `liking` P and `hostility` N of i toward j, before awareness. All sides. */
  readonly feelings: Feelings;
  /** Pairs whose two sides feel opposite ways. */
  readonly asymmetric: readonly (readonly [number, number])[];
  /** Ordered pairs with both liking and hostility of at least .3. */
  readonly ambivalent: readonly (readonly [number, number])[];
}

/** Feelings of one person toward another, as sparse rows with three numbers an entry. */
export interface Feelings {
  readonly nodeCount: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly liking: Float64Array;
  readonly hostility: Float64Array;
  /** Liking less hostility, one-sided evidence damped while the other side may not know of it. */
  readonly sign: Float64Array;
}

/** A reference to a tie, with a label that says in words what it is: `Ana Ruiz is a rival of Ben Stone`. */
export function tieRef({ people }: Pick<Network, "people">, { id, kind, label, from, to, sentiment }: Tie): Ref {
  const names = { name: people[from]!.name, otherName: people[to]!.name };
  if (label !== null) return labeledRef("relationship", id, "labels.tie.own", { ...names, text: label });
  if (kind !== "interactions" || sentiment === null || sentiment === 0) {
    return labeledRef("relationship", id, `labels.tie.${kind}`, names);
  }
  const mood = sentiment < 0 ? "tense_interactions" : "friendly_interactions";
  return labeledRef("relationship", id, `labels.tie.${mood}`, names);
}
