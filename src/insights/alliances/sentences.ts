import { capitalized } from "../../internal/list-words.js";
import type { Sentence } from "../../internal/sentence.js";

/** Every sentence of this folder in English, by key. Shares are fractions, ties are labels of references. */
const texts = {
  faction: (p: FactionParams) =>
    `${p.leader} leads ${countWord(p.people)} people who stand together, with ${percent(p.influence)} of the decision${around(p)}`,
  faction_of_department: (p: FactionParams & { department: string }) =>
    `${p.department} stands together: ${p.leader} leads ${countWord(p.people)} people with ${percent(p.influence)} of the decision${around(p)}`,
  faction_of_departments: (p: FactionParams & { department: string; secondDepartment: string }) =>
    `${p.department} stands with ${p.secondDepartment}: ${p.leader} leads ${countWord(p.people)} people with ${percent(p.influence)} of the decision${around(p)}`,
  faction_of_one: (p: { leader: string; influence: number; opponents: number; crossing: number }) =>
    `${p.leader} stands alone with ${percent(p.influence)} of the decision${opponentsText(p.opponents)}${crossingText(p.crossing)}`,
  alliance: (p: PairParams) =>
    `${sides(p)} lean toward one another: ${shareOf(p.intensity)} between them is friendly; most of all, ${p.tie}`,
  rivalry: (p: PairParams) =>
    `${sides(p)} are at odds: ${shareOf(p.intensity)} between them is hostile; most of all, ${p.tie}`,
  bridge_even: (p: BridgeParams) =>
    `${p.person} gets on with people on both sides and could as well stand with ${side(p.other, p.otherPeople)} as with their own (margin ${percent(p.margin)})${mediatorText(p)}`,
  bridge_torn: (p: BridgeParams) =>
    `${p.person} gets on with ${someOf(p)} too and is not firmly held by their own side (margin ${percent(p.margin)})${mediatorText(p)}`,
  bridge_held: (p: BridgeParams) =>
    `${p.person} gets on with ${someOf(p)} too, but is held by their own side (margin ${percent(p.margin)})${mediatorText(p)}`,
  bridge_opposed: (p: BridgeParams & { opponents: number }) =>
    `${p.person} gets on with some on ${side(p.other, p.otherPeople)}, but is at odds with ${counted(p.opponents, "person", "people")} there (margin ${percent(p.margin)})${mediatorText(p)}`,
  bridge_alone: (p: BridgeParams) =>
    `${p.person} stands alone between factions and gets on with several, most of all with ${someOf(p)} (margin ${percent(p.margin)})${mediatorText(p)}`,
  liking_across: (p: { tie: string }) => `${p.tie}, though they stand in different factions`,
  liking_across_under_pressure: (p: { tie: string; pressure: number }) =>
    `${p.tie}, though they stand in different factions and those whom both know pull them apart: more likely to change than others`,
  hostility_inside: (p: { tie: string }) => `${p.tie}, though they stand in one faction`,
  hostility_inside_under_pressure: (p: { tie: string; pressure: number }) =>
    `${p.tie}, though they stand in one faction and those whom both know draw them together: more likely to change than others`,
  allegiance_by_one_tie: (p: { person: string; leader: string; tie: string }) =>
    `${p.person} stands with ${p.leader} through a single tie: ${p.tie}`,
  allegiance: (p: AllegianceParams & { leader: string }) =>
    `${p.person} stands with ${p.leader}: ${counted(p.friends, "friend", "friends")} there and ${counted(p.enemies, "opponent", "opponents")} elsewhere; most of all, ${p.tie}${pullsText(p)}`,
  allegiance_leader: (p: AllegianceParams) =>
    `${p.person} leads their side: ${counted(p.friends, "friend", "friends")} there and ${counted(p.enemies, "opponent", "opponents")} elsewhere; most of all, ${p.tie}${pullsText(p)}`,
  allegiance_alone: (p: AllegianceParams) =>
    `${p.person} stands alone${opponentsText(p.enemies)}; most of all, ${p.tie}${pullsText(p)}`,
  allegiance_unknown: (p: { person: string }) =>
    `Nothing is known of what ${p.person} feels for the others, nor they for ${p.person}`,
  hinge: (p: { person: string; tie: string; to: string; toPeople: number }) =>
    `One tie decides: ${p.tie}; without it ${p.person} would stand as well or better with ${side(p.to, p.toPeople)}`,
  hinge_alone: (p: { person: string; tie: string }) =>
    `One tie decides: ${p.tie}; without it nothing would hold ${p.person} there`,
  change: (p: { person: string; share: number; to: string; toPeople: number }) =>
    `${p.person} would change to ${side(p.to, p.toPeople)} if ${percent(p.share)} of what is felt around them changed; no single tie decides`,
  change_not: (p: { person: string }) => `Nothing pulls ${p.person} to another side, and no single tie decides`,
  change_open: (p: { person: string; to: string; toPeople: number }) =>
    `${p.person} could stand with ${side(p.to, p.toPeople)} as well as where they are`,
  avoid: (p: { person: string; other: string; tie: string }) =>
    `Do not ask ${p.other} for help with ${p.person}, nor the other way round: ${p.tie}`,
  guess_friends: (p: GuessParams & { through: string }) =>
    `A guess: ${p.first} and ${p.second} probably get on, as both get on with ${p.through}; ask`,
  guess_common_opponent: (p: GuessParams & { through: string }) =>
    `A guess: ${p.first} and ${p.second} probably get on, as both are at odds with ${p.through}; ask`,
  guess_opponents: (p: GuessParams & { through: string }) =>
    `A guess: ${p.first} and ${p.second} probably do not get on, as only one of them gets on with ${p.through}; ask`,
  guess_same_side: (p: GuessParams) =>
    `A guess: ${p.first} and ${p.second} probably get on, as they stand on one side; ask`,
  guess_other_side: (p: GuessParams) =>
    `A guess: ${p.first} and ${p.second} probably do not get on, as they stand on different sides; ask`,
} satisfies Record<string, (params: never) => string>;

interface GuessParams {
  first: string;
  second: string;
}

interface AllegianceParams {
  person: string;
  friends: number;
  enemies: number;
  pulls: number;
  tie: string;
}

interface FactionParams {
  leader: string;
  people: number;
  influence: number;
  crossing: number;
  quarrels: number;
}

interface PairParams {
  a: string;
  aPeople: number;
  b: string;
  bPeople: number;
  intensity: number;
  tie: string;
}

/** What a sentence about somebody between factions needs. */
export interface BridgeParams {
  person: string;
  other: string;
  otherPeople: number;
  margin: number;
  /** Between how many rival factions they could mediate; 0 where they cannot. */
  mediates: number;
}

type Texts = typeof texts;

/** A sentence about factions: its key, what it is about, and its English text. */
export function allianceSentence<K extends keyof Texts>(key: K, params: Parameters<Texts[K]>[0]): Sentence {
  const text = (texts[key] as (params: Parameters<Texts[K]>[0]) => string)(params);
  return { key: `alliances.${key}`, params: { ...params }, text };
}

function around({ crossing, quarrels }: FactionParams): string {
  const inside = quarrels === 0 ? "" : `; ${counted(quarrels, "quarrel", "quarrels")} inside`;
  return crossingText(crossing) + inside;
}

function opponentsText(opponents: number): string {
  return opponents === 0 ? "" : `, at odds with ${counted(opponents, "person", "people")}`;
}

function crossingText(crossing: number): string {
  if (crossing === 0) return "";
  return `; ${counted(crossing, "friendly tie crosses", "friendly ties cross")} to another side`;
}

function pullsText({ pulls }: AllegianceParams): string {
  return pulls === 0 ? "" : `; ${counted(pulls, "tie pulls", "ties pull")} the other way`;
}

function sides({ a, aPeople, b, bPeople }: PairParams): string {
  return `${capitalized(side(a, aPeople))} and ${side(b, bPeople)}`;
}

function side(leader: string, people: number): string {
  return people === 1 ? leader : `the side of ${leader}`;
}

function mediatorText({ mediates }: BridgeParams): string {
  return mediates > 0 ? ": they could mediate" : "";
}

function someOf({ other, otherPeople }: BridgeParams): string {
  return otherPeople === 1 ? other : `people on the side of ${other}`;
}

function shareOf(share: number): string {
  return share === 1 ? "everything" : `${percent(share)} of what is`;
}

function counted(count: number, one: string, many: string): string {
  return `${countWord(count)} ${count === 1 ? one : many}`;
}

function countWord(count: number): string {
  const words = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ];
  return words[count] ?? String(count);
}

function percent(share: number): string {
  if (share > 0 && share < 0.005) return "less than 1 %";
  return `${Math.round(share * 100)} %`;
}
