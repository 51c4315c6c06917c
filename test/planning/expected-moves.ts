import {
  type AccountInput,
  assessResilience,
  briefMeeting,
  type Change,
  compareGoals,
  type EngagementPlan,
  findCounterfactuals,
  findGaps,
  findIntroductions,
  findSuccessors,
  forecastDecision,
  type PlanStep,
  planEngagement,
  recommendTargets,
  whatIf,
} from "account-graph";
import { noSamples } from "./options.js";

/**
 * What an experienced account director expects of plans and advice, from reading the maps alone. Laid down before the product was
 * run on them, and not adjusted since: where it disagrees, the product is mended or the expectation counts as missed.
 */
export interface ExpectedMove {
  readonly account: string;
  readonly goalId: string | null;
  readonly expects: string;
  readonly isMet: (read: Readings) => boolean;
}

/** One map with the functions asked of it, each at most once. */
export interface Readings {
  readonly account: AccountInput;
  readonly plan: EngagementPlan;
  step(personId: string): PlanStep | undefined;
  /** Ids on the way, our own person left out. */
  route(personId: string): string[];
  place(personId: string): number;
  targets(count: number, mode?: "persuade" | "neutralize"): string[];
  successors(personId: string): string[];
  critical(): string[];
  forecast(): ReturnType<typeof forecastDecision>;
  conflicts(): string[];
  brief(...personIds: string[]): string;
  noticed(changes: Change[]): string[];
  opened(changes: Change[]): string[];
  introduction(personId: string): string[];
  cheapest(rule: string): Change[];
}

export function readingsOf(account: AccountInput, goalId: string | null): Readings {
  const options = { ...noSamples, ...(goalId === null ? {} : { goalId }) };
  const plan = planEngagement(account, options);
  const step = (id: string) => plan.steps.find(({ person }) => person.id === id);
  return {
    account,
    plan,
    step,
    route: (id) =>
      step(id)
        ?.route.slice(1)
        .map((ref) => ref.id) ?? [],
    place: (id) => {
      const at = plan.steps.findIndex(({ person }) => person.id === id);
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    },
    targets: (count, mode = "persuade") =>
      recommendTargets(account, { ...options, mode })
        .targets.slice(0, count)
        .map(({ ref }) => ref.id),
    successors: (id) => findSuccessors(account, id, options).map(({ ref }) => ref.id),
    critical: () => assessResilience(account, options).critical.map(({ ref }) => ref.id),
    forecast: () => forecastDecision(account, options),
    conflicts: () => compareGoals(account, noSamples).conflicts.map(({ reason }) => reason.text),
    brief: (...ids) => JSON.stringify(briefMeeting(account, ids, options)),
    noticed: (changes) => whatIf(account, changes, options).sideEffects.map(({ reason }) => reason.text),
    opened: (changes) => whatIf(account, changes, options).gapsOpened.map(({ rule }) => rule),
    introduction: (id) => findIntroductions(account, id, options)[0]?.route.map((ref) => ref.id) ?? [],
    cheapest: (rule) => {
      const gap = findGaps(account, options).gaps.find((one) => one.rule === rule);
      if (gap === undefined) return [];
      return findCounterfactuals(account, { ...options, target: { gapId: gap.id }, alternatives: 1 })[0]?.changes ?? [];
    },
  };
}

const win = (personId: string, goalId?: string): Change => ({
  type: "update_person",
  personId,
  ...(goalId === undefined ? {} : { goalId }),
  set: { stance: "supporter" },
});

type Row = readonly [expects: string, isMet: (read: Readings) => boolean];

const of = (account: string, goalId: string | null, rows: readonly Row[]): ExpectedMove[] =>
  rows.map(([expects, isMet]) => ({ account, goalId, expects, isMet }));

const dueBy =
  (date: string) =>
  ({ plan }: Readings) =>
    plan.steps.every((step) => step.dueBy <= date);
const hasStep =
  (id: string) =>
  ({ step }: Readings) =>
    step(id) !== undefined;
const hasNoStep =
  (id: string) =>
  ({ step }: Readings) =>
    step(id) === undefined;
const isOwnedBy =
  (id: string, ...owners: string[]) =>
  ({ step }: Readings) =>
    owners.includes(step(id)?.owner?.id ?? "");
const goesBy =
  (id: string, ...entries: string[]) =>
  ({ route }: Readings) =>
    entries.includes(route(id)[0] ?? "");
const isBefore =
  (first: string, then: string) =>
  ({ place }: Readings) =>
    place(first) < place(then);
const brings =
  (id: string, topicId: string) =>
  ({ step }: Readings) =>
    step(id)?.topics.some((topic) => topic.id === topicId) ?? false;

/** Of the example accounts that ship with the library. */
export const expectedOfExamples: readonly ExpectedMove[] = [
  ...of("harbourline-freight", "renewal", [
    ["Marguerite, who decides, is met", hasStep("marguerite")],
    ["she is met before the offer is due", ({ step }) => (step("marguerite")?.dueBy ?? "9") < "2026-05-15"],
    ["Bram opens the door to her", goesBy("marguerite", "bram")],
    ["Bram comes before her", isBefore("bram", "marguerite")],
    ["our Sales Director, nearest to her level, goes", isOwnedBy("marguerite", "arman")],
    [
      "she is asked for a meeting before the offer",
      ({ step }) => /before the offer/.test(step("marguerite")?.ask.text ?? ""),
    ],
    ["Ines, whose paper decides, is met", hasStep("ines")],
    ["Pavel, who is against us, has a step", hasStep("pavel")],
    ["his objection is on the table", brings("pavel", "note-02")],
    ["and his trucks that queue", brings("pavel", "queue")],
    ["Odile, who advises Marguerite from outside, is met", hasStep("odile")],
    ["nobody talks to the competitor's man", hasNoStep("casimir")],
    [
      "Bram is written to or called, as he likes",
      ({ step }) => ["chat", "phone"].includes(step("bram")?.channel ?? ""),
    ],
    ["Bram is the loss that hurts most", ({ critical }) => critical()[0] === "bram"],
    ["the first to win is Marguerite or Ines", ({ targets }) => ["marguerite", "ines"].includes(targets(1)[0]!)],
    ["Marguerite is the vote that decides", ({ forecast }) => forecast().pivotal[0]?.ref.id === "marguerite"],
    [
      "hanging on one contact is ended by meeting somebody else",
      ({ cheapest }) =>
        cheapest("single_point_of_contact").some(
          (one) => one.type === "set_relationship" && ![one.relationship.from, one.relationship.to].includes("bram"),
        ),
    ],
    [
      "Pavel's brief names his objection and his pain",
      ({ brief }) => /cost us a shift/.test(brief("pavel")) && /queue back/.test(brief("pavel")),
    ],
  ]),
  ...of("harbourline-freight", "gate-pilot", [
    ["Pavel, who decides here, is met", hasStep("pavel")],
    ["Yaw, who approves, has a step", hasStep("yaw")],
    ["Marguerite, who started it, is met", hasStep("marguerite")],
    ["Pavel is the first to win, or nearly", ({ targets }) => targets(2).includes("pavel")],
    ["Bram comes before Pavel", isBefore("bram", "pavel")],
  ]),
  ...of("larkfield-dairies", "renewal-2026", [
    ["Tomasz, who holds the budget, has a step", hasStep("tomasz")],
    ["he is asked for the signature", ({ step }) => /[Ss]ignature/.test(step("tomasz")?.ask.text ?? "")],
    ["his cap on the yearly increase is brought up", brings("tomasz", "note-01")],
    ["Leilani, who decides, is with Chiara", isOwnedBy("leilani", "chiara")],
    ["Adaeze is with Bastien", isOwnedBy("adaeze", "bastien")],
    ["not before March 8, as she asked for 45 days", ({ step }) => (step("adaeze")?.notBefore ?? "") >= "2026-03-08"],
    ["by video, as she likes", ({ step }) => step("adaeze")?.channel === "video"],
    ["Kwame, who may press the price, has a step", hasStep("kwame")],
    ["Sunniva, the lawyer not spoken to since December, has a step", hasStep("sunniva")],
    ["Marek looks after her", isOwnedBy("sunniva", "marek")],
    ["Rafael, the champion, has a step", hasStep("rafael")],
    ["Rafael is kept warm, not won", ({ step }) => ["strengthen", "ask"].includes(step("rafael")?.objective ?? "")],
    ["nobody plans with Gunnar, who has left", hasNoStep("gunnar")],
    ["nobody talks to the competitor's man", hasNoStep("silas")],
    ["all is done by the end of May", dueBy("2026-05-31")],
    ["Noor would follow Rafael", ({ successors }) => successors("rafael")[0] === "noor"],
    ["Tomasz is among the first three to win", ({ targets }) => targets(3).includes("tomasz")],
    ["Tomasz's brief names the cap", ({ brief }) => /cap on the yearly increase/.test(brief("tomasz"))],
    ["Meilin, whom the CFO hears, has a step", hasStep("meilin")],
  ]),
  ...of("larkfield-dairies", "cold-chain", [
    ["Priyanka, the new quality officer, is met", hasStep("priyanka")],
    ["a peer or the owner of her pain goes", isOwnedBy("priyanka", "bastien", "ndidi")],
    ["Tariq or Elif, who report to her, open the door", goesBy("priyanka", "tariq", "elif")],
    ["the temperature record is what to talk about", brings("priyanka", "temperature-proof")],
    ["it happens within thirty days", ({ step }) => (step("priyanka")?.dueBy ?? "9") <= "2026-03-31"],
    ["Tariq, who started it, has a step", hasStep("tariq")],
    ["Elif, who evaluates, has a step", hasStep("elif")],
  ]),
  ...of("merrowdale-hospitals", "workflow", [
    ["Hanneke, who signs, has a step", hasStep("hanneke")],
    ["our VP Healthcare goes to her", isOwnedBy("hanneke", "dario")],
    [
      "not by way of Ruben or Osamu, who are against us",
      ({ route }) => !route("hanneke").some((id) => id === "ruben" || id === "osamu"),
    ],
    ["she is asked for a line in the budget", ({ step }) => /budget of 2027/.test(step("hanneke")?.ask.text ?? "")],
    ["Solveig, the sponsor to be, is met", hasStep("solveig")],
    ["Osamu, without whom Hanneke does not sign, has a step", hasStep("osamu")],
    ["Piotr, who can veto, is with Ebba", isOwnedBy("piotr", "ebba")],
    ["hosting inside the country is the topic", brings("piotr", "note-02")],
    ["Piotr is due within thirty days", ({ step }) => (step("piotr")?.dueBy ?? "9") <= "2026-03-31"],
    ["Ruben, who can hurt us most, has a step", hasStep("ruben")],
    ["the aim is to take the edge off him", ({ step }) => step("ruben")?.objective === "neutralize"],
    ["Emeka, who decides, is with Dario", isOwnedBy("emeka", "dario")],
    ["Anjali, not seen since November, is taken up again", ({ step }) => step("anjali")?.objective === "re_engage"],
    ["Ilse, the lawyer nobody met, is met", hasStep("ilse")],
    [
      "Camille not before March 2, by mail",
      ({ step }) =>
        step("camille") === undefined ||
        (step("camille")!.notBefore! >= "2026-03-02" && step("camille")!.channel === "email"),
    ],
    ["nobody talks to the competitor's man", hasNoStep("corin")],
    ["Piotr blocks it as things stand", ({ forecast }) => forecast().outcome === "blocked"],
    ["Osamu would follow Hanneke", ({ successors }) => successors("hanneke")[0] === "osamu"],
    [
      "winning Ruben would cool Tobias",
      ({ noticed }) => noticed([win("ruben", "workflow")]).some((text) => /Tobias/.test(text) && /cool/.test(text)),
    ],
    ["Hanneke is among the first three to win", ({ targets }) => targets(3).includes("hanneke")],
    ["Ruben is the first to neutralize", ({ targets }) => targets(1, "neutralize")[0] === "ruben"],
  ]),
  ...of("merrowdale-hospitals", "imaging-archive", [
    ["Wilhelmina, who consents, is met", hasStep("wilhelmina")],
    ["by way of Lars and Bruno", ({ route }) => route("wilhelmina").join() === "lars,bruno,wilhelmina"],
    ["Lars comes before her", isBefore("lars", "wilhelmina")],
    [
      "she is asked for the consent of the network",
      ({ step }) => /[Cc]onsent/.test(step("wilhelmina")?.ask.text ?? ""),
    ],
    ["all is done before the archive closes", dueBy("2026-04-15")],
    ["Rosalind, who evaluates, has a step", hasStep("rosalind")],
    ["Malik goes to Lars", isOwnedBy("lars", "malik")],
  ]),
];

/** Of accounts that others published with advice; they are at hand only where the project is built. */
export const expectedOfPublished: readonly ExpectedMove[] = [
  ...of("01-meddicc-cs-tool", "cs", [
    ["Andy, who holds the budget, is met by way of Julie", goesBy("andy", "julie")],
    ["Julie comes first", ({ plan }) => plan.steps[0]?.person.id === "julie"],
    ["Pim, who leans elsewhere and is heard by Andy, has a step", hasStep("pim")],
    ["he is asked for what we need", ({ step }) => /differentiators/.test(step("pim")?.ask.text ?? "")],
    ["the first to win is Andy or Pim", ({ targets }) => ["andy", "pim"].includes(targets(1)[0]!)],
    ["Julie is the loss that hurts most", ({ critical }) => critical()[0] === "julie"],
    [
      "somebody who will use it or check it is met",
      ({ step }) => step("csm") !== undefined || step("dev") !== undefined,
    ],
    ["all is done by the end of April", dueBy("2026-04-30")],
  ]),
  ...of("03-hospital-mri", "mri", [
    ["the neurosurgeon has a step", hasStep("neuro")],
    ["not by way of Falk, who is against us", ({ route }) => !route("neuro").includes("card")],
    ["a clinical specialist or the VP goes", isOwnedBy("neuro", "clin", "vp")],
    ["Brandt, who holds the budget, is with our VP", isOwnedBy("cfo", "vp")],
    ["Castell is met by way of Dorn", goesBy("cmo", "radc")],
    ["Hale, silent since November, has a step", hasStep("scd")],
    ["Irvine, who approves, is met", hasStep("vac")],
    ["nobody asks Dorn for Falk, his rival", ({ route }) => !route("card").includes("radc")],
    ["Brandt is among the first three to win", ({ targets }) => targets(3).includes("cfo")],
    ["the neurosurgeon too", ({ targets }) => targets(3).includes("neuro")],
    [
      "winning Falk would cool Dorn",
      ({ noticed }) => noticed([win("card", "mri")]).some((text) => /Dorn/.test(text) && /cool/.test(text)),
    ],
    ["we begin with somebody we know", ({ plan }) => ["radc", "rt", "bio", "scd"].includes(plan.steps[0]!.person.id)],
  ]),
  ...of("05-champion-leaves", "qms", [
    ["Carlo is the likeliest successor", ({ successors }) => successors("vpq")[0] === "dirq"],
    ["Bianca comes first", ({ plan }) => plan.steps[0]?.person.id === "vpq"],
    ["she hands over", ({ step }) => step("vpq")?.objective === "hand_over"],
    ["before she is gone", ({ step }) => (step("vpq")?.dueBy ?? "9") <= "2026-03-15"],
    ["Carlo is met within the month", ({ step }) => (step("dirq")?.dueBy ?? "9") <= "2026-03-31"],
    ["Goran, who approves, is with our VP", isOwnedBy("cfo", "vp")],
    ["Ivan, who is against us, has a step", hasStep("plant")],
    ["not by way of Bianca, with whom he is in conflict", ({ route }) => !route("plant").includes("vpq")],
    ["Edgar is met by way of Frida", goesBy("cio", "appl")],
    ["Anders has a step", hasStep("coo")],
    ["all is done by the middle of May", dueBy("2026-05-15")],
    ["Bianca is the loss that hurts most", ({ critical }) => critical()[0] === "vpq"],
    [
      "without Bianca there is no champion",
      ({ opened }) => opened([{ type: "remove_person", personId: "vpq" }]).includes("missing_champion"),
    ],
  ]),
  ...of("08-retail-two-goals", "renew", [
    ["our VP Product first", ({ plan }) => plan.steps[0]?.person.id === "prod"],
    [
      "neither Liam nor Mona talks to him",
      ({ step }) => step("prod") !== undefined && !["kam", "vps"].includes(step("prod")?.owner?.id ?? ""),
    ],
    [
      "no contact with Faye before March 11",
      ({ step }) => step("store") === undefined || step("store")!.notBefore! >= "2026-03-11",
    ],
    ["Faye is seen in person", ({ step }) => step("store")?.channel === "in_person"],
    ["by Liam", isOwnedBy("store", "kam")],
    ["Drew, who can hurt it, has a step", hasStep("cdo")],
    ["Boyd, who approves, is met by way of Cole or Kate", goesBy("cfo", "coo", "proc")],
    ["Cole has a step", hasStep("coo")],
    ["all is done before it closes", dueBy("2026-04-15")],
    [
      "Cole and Drew are at odds over the goals",
      ({ conflicts }) => conflicts().some((text) => /Cole/.test(text) && /Drew/.test(text)),
    ],
    [
      "the marketplace is not brought up with Cole",
      ({ conflicts }) => conflicts().some((text) => /do not bring up/.test(text) && /Cole/.test(text)),
    ],
  ]),
  ...of("08-retail-two-goals", "market", [
    ["Drew, who wants it, has a step", hasStep("cdo")],
    ["Ezra, who checks it, is met", hasStep("cio")],
    ["Boyd, who approves, has a step", hasStep("cfo")],
  ]),
  ...of("min-diff-new-coo-after", "lend", [
    ["Eapen, who can veto, is met", hasStep("cro")],
    ["the head of sales goes", isOwnedBy("cro", "gs")],
    ["Bose, who is against it, is reached by way of Fernandes", goesBy("cfo", "proc")],
    ["never by way of Chawla, a rival", ({ route }) => !route("cfo").includes("bh")],
    ["Anand is met by way of Chawla or Das", goesBy("ceo", "bh", "cio")],
    ["Nora, who is new, is met", hasStep("new")],
    ["Jain, who advises two of them against us, has a step", hasStep("cons")],
    ["all is done before it closes", dueBy("2026-04-20")],
    [
      "winning Bose would cool Chawla",
      ({ noticed }) => noticed([win("cfo", "lend")]).some((text) => /Chawla/.test(text) && /cool/.test(text)),
    ],
    ["Bose is the first to neutralize", ({ targets }) => targets(1, "neutralize")[0] === "cfo"],
  ]),
  ...of("min-diff-new-coo-before", "lend", [
    ["Eapen, who can veto, is met", hasStep("cro")],
    ["Bose is reached by way of Fernandes", goesBy("cfo", "proc")],
  ]),
  ...of("min-department-inferred-in-one-place", null, [["Dana is met by way of Lee", goesBy("d", "e")]]),
  ...of("min-hidden-ceo", null, [
    ["Pim, whom Cole hears, is met", hasStep("inf")],
    ["Boyd, who approves, is met", hasStep("cfo")],
  ]),
  ...of("min-intro-over-head", null, [
    ["Cora is met by way of Bob", goesBy("ceo", "coo")],
    ["the introduction says the same", ({ introduction }) => introduction("ceo").join() === "us,coo,ceo"],
  ]),
  ...of("min-key-players-green", null, [
    ["Dana, who decides against us, has a step", hasStep("d")],
    ["Vic, who can veto, has a step", hasStep("v")],
    ["it is blocked as things stand", ({ forecast }) => forecast().outcome === "blocked"],
  ]),
  ...of("min-leaving-date-passed", null, [
    ["nobody plans with Bianca, who is gone", hasNoStep("ch")],
    ["Anders is met", hasStep("d")],
  ]),
  ...of("min-over-contacted", null, [
    ["Faye not before March 11", ({ step }) => (step("f")?.notBefore ?? "") >= "2026-03-11"],
    ["Dana is met by way of Faye", goesBy("d", "f")],
    ["and not before Faye was asked", ({ step }) => step("d")!.dueBy >= "2026-03-11"],
  ]),
  ...of("min-rivalry-names-wrong-person", null, [
    [
      "winning Cole would cool Drew",
      ({ noticed }) => noticed([win("coo")]).some((text) => /Drew/.test(text) && /cool/.test(text)),
    ],
    ["and not Boyd", ({ noticed }) => !noticed([win("coo")]).some((text) => /Boyd/.test(text) && /cool/.test(text))],
    ["all three are met", ({ plan }) => plan.steps.length === 3],
  ]),
  ...of("min-veto-no-path", null, [
    ["Vera has a step", hasStep("v")],
    ["Vic has a step", hasStep("w")],
    ["Dana, his boss, introduces us to Vic", goesBy("w", "d")],
  ]),
  ...of("min-who-of-us", null, [
    ["Moss goes to Cora", isOwnedBy("ceo", "vp")],
    ["by way of Ann", goesBy("ceo", "mgr")],
  ]),
];
