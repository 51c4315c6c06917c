/** Why a sentence does not say that something holds: by words anywhere in it. */
export type CueKind = "negated" | "unsure" | "conditional" | "past" | "future" | "reported" | "retracted";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const cues: readonly (readonly [CueKind, ReadonlySet<string>])[] = /* @__PURE__ */ (() => [
  [
    "negated",
    words(
      "not n't no never neither nor none nobody hardly barely scarcely seldom rarely without denies deny denied refuses refuse refused lacks fails fail failed unlike instead except nothing cannot can't won't nicht kein keine keinen keinem keiner nie niemals weder ohne kaum statt untrue false wrong incorrect myth nonsense nowhere unwahr falsch nirgends",
    ),
  ],
  [
    "unsure",
    words(
      "might maybe perhaps possibly probably presumably likely unlikely seems seem seemed seemingly appears appear appeared apparently ostensibly potentially conceivably arguably supposedly allegedly purportedly theoretically hypothetically would could should guess guesses suspect suspects suspected assume assumes assumed assuming assumption suppose supposes supposed believe believes believed think thinks thought feel feeling hope hopes doubt doubts doubtful wonder wonders unclear unsure uncertain unconfirmed rumor rumors rumour rumours rumored rumoured gossip speculation imagine pretend pretends hypothesis hypothetical scenario fiction fictional joke joking kidding ironically sarcastically impression ask asks asked asking check verify test or either fancy debatable questionable dubious paper theory principle ought must officially nominally ideally hopefully tentatively notionally draft proposed tentative tbc tbd unverified expected example eg vielleicht wohl möglicherweise eventuell könnte würde dürfte sollte soll angeblich scheint vermutlich wahrscheinlich anscheinend glaube glaubt glauben denke denkt vermute vermutet unklar gerücht gerüchten gerüchte hypothetisch theoretisch oder beispiel angenommen",
    ),
  ],
  [
    "conditional",
    words(
      "if unless whether when whenever once provided suppose supposing lest until otherwise wenn falls sofern ob sobald solange bevor",
    ),
  ],
  [
    "past",
    words(
      "was were had did initially used old then prior formerly former previous previously once ago past yesterday earlier ended stopped ceased ex erstwhile historically anymore longer war waren hatte hatten früher ehemals ehemalige ehemaliger einst damals gestern vormals bisher",
    ),
  ],
  [
    "future",
    words(
      "will wo shall going soon tomorrow plans plan planned intends intend wants want tries try trying attempts next future eventually upcoming 'll morgen künftig demnächst",
    ),
  ],
  [
    "reported",
    words(
      "say says said saying told tells tell claim claims claimed mentioned mentions argued insists insisted complains complained complaining wrote writes writing heard hear hears according reportedly quote quoted quoting reported stated states suggests suggested suggesting alleges alleged accuses accused jokes joked warned warns warning swears swore promised promises admits admitted confides confided whispers answered replied asserts asserted opinion view words eyes feels sagt sagte sagen meint meinte behauptet behauptete laut zufolge gehört schreibt schrieb erzählt erzählte",
    ),
  ],
  [
    "retracted",
    words(
      "absurd canceled cancelled cancels withdrawn withdrew retracted revoked void outdated obsolete superseded corrected correction mistake mistaken mistakenly misread typo scratch crossed deleted disregard ignore storniert zurückgezogen überholt widerrufen veraltet erledigt",
    ),
  ],
])();

/** The kind of cue that a word is, or `null`. */
export function cueOf(token: { readonly text: string; readonly raw: string }): CueKind | null {
  if (token.text === "may") return token.raw === "May" ? null : "unsure";
  for (const [kind, list] of cues) if (list.has(token.text)) return kind;
  return /^kein/.test(token.text) ? "negated" : null;
}

const notFillers = /* @__PURE__ */ words(
  "family ally rally rely reply supply apply only early likely unlikely lonely friendly daily assembly",
);
const fillers = /* @__PURE__ */ words(
  "also still now well intensely always often very much quite really so too even just both clearly today again most more in fact indeed well-known as ever at present these days of course daily long ever sometimes throughout internally behind the scenes generally usually by far all by and large auch noch immer sehr stark oft klar derzeit aktuell heute offen deutlich seit langem weiterhin nach wie vor eng gut voll ganz besonders regelmäßig",
);
const fillerRuns: readonly (readonly string[])[] = [
  ["in", "fact"],
  ["as", "ever"],
  ["at", "present"],
  ["these", "days"],
  ["of", "course"],
  ["behind", "the", "scenes"],
  ["by", "far"],
  ["more", "than", "ever"],
  ["very", "much"],
  ["a", "lot"],
  ["nach", "wie", "vor"],
  ["seit", "langem"],
  ["as", "of", "today"],
  ["at", "the", "moment"],
  ["in", "practice"],
];
const loneFillers: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const inRuns = words(
    "in fact as at present these of the scenes by than lot a nach wie vor seit langem ever days large and all far",
  );
  return new Set([...fillers].filter((one) => !inRuns.has(one) || one === "fully"));
})();

/** How many tokens from `at` on are adverbs that change neither who nor whether. */
export function fillerLength(tokens: readonly { readonly text: string; readonly raw: string }[], at: number): number {
  const run = fillerRuns.find((words) => words.every((one, index) => tokens[at + index]?.text === one));
  if (run !== undefined) return run.length;
  const token = tokens[at];
  if (token === undefined || token.text === "" || cueOf(token) !== null) return 0;
  if (loneFillers.has(token.text)) return 1;
  return /^\p{Ll}{3,}ly$/u.test(token.text) && !notFillers.has(token.text) ? 1 : 0;
}

/** Words that make a statement strong or weak. */
export const strongWords: ReadonlySet<string> = /* @__PURE__ */ words(
  "strongly deeply fully completely totally greatly highly very firmly openly fiercely bitterly vehemently wholeheartedly enthusiastically really absolutely utterly strong deep full complete great close closest best closely big biggest strongest fierce bitter open vocal declared champion champions advocate advocates enthusiastic hates hate loathes despises detests adores hostile enemy fan loves sehr stark völlig voll großen großes eng enge",
);
export const weakWords: ReadonlySet<string> = /* @__PURE__ */ words(
  "slightly somewhat mildly moderately loosely little weakly etwas leicht",
);

/** Nouns for people, as they stand beside names. */
export const personNouns: ReadonlySet<string> = /* @__PURE__ */ words(
  "cfo ceo cto cio coo cmo ciso cpo cdo vp svp evp chief officer director manager head lead leader boss president vice chair chairman chairwoman colleague buyer engineer architect assistant analyst consultant controller counsel deputy executive specialist coordinator administrator owner founder contact partner secretary supervisor developer scientist planner purchaser treasurer accountant champion sponsor mentor leiter leiterin chef chefin kollege kollegin kollegen vorstand geschäftsführer geschäftsführerin einkäufer einkäuferin",
);
