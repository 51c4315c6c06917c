import type { AccountInput, ScoreOptions } from "account-graph";
import type { Values } from "./baselines.js";
import { influenceOf } from "./our-scores.js";
import { bareAccount, type Sample } from "./sample.js";
import { agreementWith, spearman } from "./statistics.js";

/** What one other setting does to one sample: agreement with its first truth, and how much the order of people changes. */
export interface Setting {
  readonly sample: string;
  readonly setting: string;
  readonly isDefault: boolean;
  readonly agreement: number;
  /** Rank correlation with the default setting. */
  readonly likeDefault: number;
}

/** Settings of the engine, each tried alone. */
const engineSettings: readonly (readonly [string, ScoreOptions])[] = [
  ["defaults", {}],
  ...[0, 0.2, 0.35, 0.65, 0.85, 0.95].map((susceptibility) => option("susceptibility", susceptibility)),
  ...[0, 0.5, 3, 6, 12].map((unmappedAttention) => option("unmappedAttention", unmappedAttention)),
];

function option(name: "susceptibility" | "unmappedAttention", value: number): [string, ScoreOptions] {
  return [`\`${name}: ${value}\``, { [name]: value }];
}

/** Susceptibility and attention off the map, and the size of all listening weights at once, which is what the strength scales. */
export function engineSensitivity(sample: Sample): Setting[] {
  const { account, options: own } = sample.entries[0]!;
  const tries = engineSettings.map(([name, options]): Try => ({ name, account, options: { ...own, ...options } }));
  for (const strength of account.relationships == null ? [] : [0.8, 0.5, 0.25]) {
    tries.push({ name: `strength ${strength} in place of 1`, account: withStrength(account, strength) });
  }
  return trySettings(sample, tries);
}

/** Several relations of the same people on one map, with and without the informal ones. */
export function mixedSensitivity(name: string, samples: readonly Sample[]): Setting[] {
  const [first] = samples;
  const relationships = samples.flatMap((sample) => sample.entries[0]!.account.relationships ?? []);
  const account = bareAccount("mixed", first!.people, { relationships });
  return trySettings({ ...first!, name }, [
    { name: "all relations, defaults", account },
    { name: 'all relations, `informalTies: "blend"` (as in version 1)', account, options: { informalTies: "blend" } },
    { name: 'all relations, `informalTies: "elicited_only"`', account, options: { informalTies: "elicited_only" } },
    ...samples.map((sample) => ({ name: `${sample.name.split(", ")[1]} alone`, account: sample.entries[0]!.account })),
  ]);
}

/** An account and options to score it by. */
export interface Try {
  readonly name: string;
  readonly account: AccountInput;
  readonly options?: ScoreOptions;
}

/** Holds every setting against the first truth of a sample; the first is the default. */
export function trySettings(sample: Sample, tries: readonly Try[]): Setting[] {
  const truth = sample.truths[0]!;
  const people = "pairs" in truth ? [...new Set(truth.pairs.flat())] : [...truth.values.keys()];
  const once = new Uint16Array(people.length).fill(1);
  let usual: Values | null = null;
  return tries.map(({ name, account, options }) => {
    const values = influenceOf(account, options);
    usual ??= values;
    return {
      sample: sample.name,
      setting: name,
      isDefault: usual === values,
      agreement: agreementWith(truth, people, values)(once),
      likeDefault: spearman(
        sample.people.map((person) => usual![person] ?? 0),
        sample.people.map((person) => values[person] ?? 0),
      ),
    };
  });
}

function withStrength(account: AccountInput, strength: number): AccountInput {
  return { ...account, relationships: (account.relationships ?? []).map((tie) => ({ ...tie, strength })) };
}
