import type { BuyingRole, RelationshipKind } from "../../model/vocabularies.js";

/** How a kind of tie is said. In every pattern the words between two names stand, folded to lower case. */
export interface TieWords {
  /** `from` … `to`: "trusts". */
  readonly forward?: RegExp;
  /** `to` … `from`: "listens to", "is mentored by". */
  readonly backward?: RegExp;
  /** Both alike: "are rivals", "works with". Between the two, or after both. */
  readonly both?: RegExp;
}

/** A verb, and its passive, which turns the direction. */
const verb = (stems: string, more = "", back = ""): TieWords => ({
  forward: new RegExp(`\\b(?:(?:${stems})${more === "" ? "" : `|${more}`})\\b`),
  backward: new RegExp(
    `\\b(?:(?:is|are|was|were|been|being|gets?|feels?)(?: \\w+){0,2} (?:${stems})(?: \\w+)? by${back === "" ? "" : `|${back}`})\\b`,
  ),
});

export const tieWords: Readonly<Record<RelationshipKind, TieWords>> = /* @__PURE__ */ (() => ({
  influences: verb(
    "influences?|influenced|influencing|sways?|swayed|persuades?|persuaded|convinces?|convinced|steers?|steered|shapes?|shaped",
    "has (?:\\w+ ){0,3}(?:influence|sway|pull) (?:on|over|with)|has the ear of|carries weight with|is listened to by|is heard by|beeinflusst|hat (?:\\w+ )?einfluss auf|überzeugt",
    "listens? to|listens? (?:\\w+ )?to|looks? to|defers? to|follows?|relies on|rely on|takes? (?:\\w+ )?cue from|goes with what|hört auf|richtet sich nach|folgt",
  ),
  advises: verb(
    "advises?|advised|advising|counsels?|counseled",
    "gives? (?:\\w+ )?advice to|is (?:a|an|the) (?:\\w+ )?advis[eo]r (?:to|of)|berät",
    "takes? (?:\\w+ )?advice from|asks? advice from|seeks? (?:\\w+ )?advice from|gets? (?:\\w+ )?advice from|turns? to|lässt sich (?:\\w+ )?beraten von|holt sich rat bei",
  ),
  mentors: verb(
    "mentors?|mentored|mentoring|coaches|coached",
    "is (?:a|the|an old)? ?(?:\\w+ )?mentor (?:to|of)|took (?:\\w+ )?under (?:\\w+ )?wing|fördert",
    "is (?:a|the) (?:\\w+ )?(?:mentee|protege) of|learn(?:s|ed) (?:\\w+ )?from",
  ),
  sponsors: verb(
    "sponsors?|sponsored|backs?|backed|promotes?",
    "is (?:a|an|the) (?:\\w+ )?sponsor of|puts? (?:\\w+ )?weight behind|unterstützt|steht hinter",
    "enjoys the (?:\\w+ )?backing of|has the (?:\\w+ )?backing of",
  ),
  trusts: verb(
    "trusts?|trusted|trusting",
    "has (?:\\w+ )?(?:trust|confidence|faith) in|puts? (?:\\w+ )?trust in|relies on|counts on|vertraut|hat vertrauen (?:zu|in)",
    "has the (?:\\w+ )?trust of|enjoys the (?:\\w+ )?(?:trust|confidence) of|earned the trust of|genießt das vertrauen von",
  ),
  respects: verb(
    "respects?|respected|admires?|admired|esteems?",
    "has (?:\\w+ )?respect for|thinks (?:very )?highly of|holds (?:\\w+ )?in high regard|looks up to|respektiert|schätzt|achtet",
    "has the (?:\\w+ )?respect of|enjoys the (?:\\w+ )?respect of",
  ),
  likes: verb("likes?|liked", "is fond of|gets on well with|mag", ""),
  friend: { both: /\b(?:friends?|befriended|befreundet|freunde|buddies|golf partners?)\b/ },
  ally: { both: /\b(?:all(?:y|ies|ied)|stands? (?:\w+ )?(?:together|with|beside)|side(?:s)? with|verbündete?)\b/ },
  distrusts: verb(
    "distrusts?|distrusted|mistrusts?|mistrusted",
    "has (?:\\w+ )?(?:distrust|mistrust) (?:of|for|toward)|is suspicious of|is wary of|misstraut",
    "",
  ),
  dislikes: verb(
    "dislikes?|disliked|resents?|resented|despises?|hates?|detests?",
    "has (?:\\w+ )?dislike for|(?:can['’]t|cannot) stand|verachtet|hasst|ablehnt",
    "",
  ),
  blocks: verb(
    "blocks?|blocked|blocking|obstructs?|obstructed|undermines?|undermined|sabotages?|sabotaged|stonewalls?|opposes?|opposed",
    "works? against|stands? in the way of|blockiert|arbeitet gegen|behindert",
    "",
  ),
  rival: { both: /\b(?:rivals?|rivalry|compet(?:es?|ing|itors?)|rivalen|konkurr\w+)\b/ },
  conflict: {
    both: /\b(?:(?:in (?:\w+ )?)?conflict|at odds|at loggerheads|feud\w*|clash\w*|fights?|fighting|quarrel\w*|dispute\w*|streit\w*|konflikt|zerstritten)\b/,
  },
  communicates: {
    both: /\b(?:talks?|speaks?|spoke|met|meets?|in (?:regular |close |constant )?(?:contact|touch)|correspond\w*|exchanges? e?-?mails?|calls?|spricht|telefoniert|in kontakt)\b/,
  },
  works_with: {
    both: /\b(?:works? (?:\w+ )?with|work (?:\w+ )?together|working with|collaborat\w*|cooperat\w*|on the same team|arbeite[nt] (?:\w+ )?(?:mit|zusammen)|zusammen)\b/,
  },
  knows: { both: /\b(?:knows?|known|acquainted|kennt|kennen)\b/ },
  former_colleague: {
    both: /\b(?:former colleagues?|ex-?colleagues?|(?:used to )?work(?:ed)? (?:\w+ )?together|worked (?:\w+ )?with|ehemalige kolleg\w+|frühere\w* kolleg\w+)\b/,
  },
  consults_for: verb(
    "consults? (?:for|to)|consulted for",
    "(?:is|works as) (?:a|an|the) (?:\\w+ )?consultant (?:to|for|of)|works as (?:a|an) consultant for|arbeitet als berater(?:in)? für",
    "",
  ),
}))();

/** Who reports to whom: forward is from the report to the boss. */
export const reportingWords: TieWords = /* @__PURE__ */ (() => ({
  forward:
    /\b(?:reports? (?:\w+ )?(?:in)?to|works? (?:directly )?(?:under|for)|is (?:a|the)? ?(?:direct )?report of|answers to|is managed by|is led by|berichtet (?:\w+ )?an|is (?:on|in) the team of)\b/,
  backward:
    /\b(?:manages|leads|supervises|runs the team of|is (?:the )?(?:\w+ )?(?:boss|manager|supervisor|head|superior) of|führt|leitet|ist (?:die |der )?(?:chefin|chef|vorgesetzte) von)\b/,
}))();

/** The boss as a noun: "Ann's boss is Lee", "Lee is Ann's manager". */
export const bossNoun = /^['’]?s? (?:direct |line )?(?:boss|manager|supervisor|superior|head)\b/;

/** Toward us or our offer, in one clause after the person's name. */
export const stanceWords = /* @__PURE__ */ (() => ({
  favorable:
    /\b(?:supports?|supporting|supportive|supporters?|backs?|backing|favou?rs?|favou?rable|in favou?r|for us|on our side|champions?|advocates?|promot(?:es?|ers?)|push(?:es|ing)? for|argues? for|likes?|loves?|prefers?|positive|enthusiastic|enthusiast|convinced|behind|recommends?|endorses?|(?:big )?fan|sold on|wants us|für uns|unterstützt|befürwortet|begeistert|überzeugt|positiv)\b/,
  unfavorable:
    /\b(?:against|opposes?|opposing|opposed|opponents?|objects?|blocks?|blocking|rejects?|rejecting|resists?|criticizes?|critical|critics?|skeptical|sceptical|skeptics?|sceptics?|negative|dislikes?|hates?|fights?|undermines?|vetoes|hostile|detractors?|unhappy|gegen|lehnt|kritisch|skeptisch|negativ|blockiert)\b/,
  undecided: /\b(?:neutral|undecided|on the fence|torn|indifferent|open-minded|unentschieden)\b/,
}))();

/** Words for a stance that need no object. */
export const standsAlone =
  /(?:supportive|supporters?|advocates?|champions?|promoters?|fan|positive|enthusiastic|enthusiast|favou?rable|convinced|opposed|opponents?|critical|critics?|skeptical|sceptical|skeptics?|sceptics?|negative|hostile|detractors?|unhappy|neutral|undecided|on the fence|torn|indifferent|open-minded|for us|on our side|wants us|begeistert|überzeugt|positiv|kritisch|skeptisch|negativ|unentschieden|für uns)$/;

const ourNoun =
  "offers?|offering|proposals?|projects?|products?|solutions?|platform|software|plans?|team|side|approach|bid|pilot|deal|renewal|rollout|company|people|business case|case|ideas?|services?|tools?|system|contract|switch|purchase|angebot|projekt|lösung|vorhaben|verlängerung";
/** What a stance is about, if it is about us; nothing may follow that makes it something else ("for us to decide"). */
export const ourSide = /* @__PURE__ */ (() =>
  new RegExp(
    `^\\s*(?:(?:of|to|on|for|with|about|toward|towards|by|in|von|für|gegen|zu)\\s+)?(?:us|uns|(?:our|the|this|unser\\w*|das|dem|die|den)\\s+(?:\\w+\\s+)?(?:${ourNoun}))(?!\\w)(?!\\s+(?:to|in nothing)\\b)`,
  ))();
/** What a passive is about: "our solution is supported by". */
export const weAre = /* @__PURE__ */ (() =>
  new RegExp(
    `\\b(?:we|(?:our|the|this|unser\\w*|das|die)\\s+(?:\\w+\\s+)?(?:${ourNoun}))\\s+(?:is|are|wird|werden)\\b`,
  ))();

const goesWhere =
  "(?=\\s*(?:$|[.,;!]|the (?:company|firm|organization|business|group)|us\\b|in \\w|on \\w|at the end|by \\w|next|this|last|soon|for \\w))";
const comesWhere =
  "(?=\\s*(?:$|[.,;!]|the (?:company|firm|team|board|organization)|as \\w|in \\w|on \\w|from \\w|at \\w|last|this))";
export const statusWords = /* @__PURE__ */ (() => ({
  leaving: new RegExp(
    `\\b(?:(?:is|will be) leaving${goesWhere}|will leave${goesWhere}|leaves${goesWhere}|resign(?:s|ed|ing)|(?:has )?(?:gave|given) notice|handed in|last day|is retiring|retires|verlässt|gekündigt)`,
  ),
  left: new RegExp(
    `\\b(?:(?:has |have )?left${goesWhere}|has gone|is gone|departed|quit|has retired|hat (?:die firma|das unternehmen) verlassen|ausgeschieden)`,
  ),
  new: new RegExp(
    `\\b(?:(?:has )?joined${comesWhere}|is new|new (?:in|as|at) |started${comesWhere}|was hired|was appointed|took over as|ist neu)`,
  ),
  promoted: /\b(?:(?:was|were|is|been|got) promoted|promotion|moved up|wurde befördert)\b/,
  transferred: /\b(?:(?:was|been|is) transferred|moved to the|switched to the|wurde versetzt)\b/,
  on_leave: /\b(?:on (?:\w+ )?leave|sabbatical|elternzeit|mutterschutz|krankgeschrieben)\b/,
  active: /\b(?:is back|has returned|ist zurück)\b/,
  vacant: /\b(?:vacant|unfilled|vakant|unbesetzt)\b/,
}))();

export const roleWords: Readonly<Record<BuyingRole, RegExp>> = /* @__PURE__ */ (() => ({
  economic_buyer:
    /\b(?:economic buyer|holds? the budget|owns? the budget|budget (?:holder|owner)|releases? the (?:money|budget|funds)|controls? the budget|signs? the check|budgetverantwort\w*)\b/,
  decision_maker:
    /\b(?:decision[- ]?maker|decides|makes? the (?:final )?decision|has the (?:final|last) (?:say|word)|final say|entscheide\w*|entscheidet)\b/,
  approver: /\b(?:approver|approves|signs? off|has to sign|must approve|needs? to approve|genehmigt|freigabe)\b/,
  executive_sponsor: /\b(?:executive sponsor|exec sponsor|sponsors? (?:the|this|our))\b/,
  champion: /\b(?:champion\w*|sells? for us)\b/,
  coach: /\b(?:coach(?:es)?|guides? us|tells? us how)\b/,
  influencer: /\b(?:influencer|is listened to|opinion leader|meinungsführer\w*)\b/,
  recommender: /\b(?:recommender|recommends|will recommend|empfiehlt)\b/,
  technical_buyer: /\b(?:technical buyer|technical (?:gatekeeper|approval)|checks? the requirements)\b/,
  evaluator: /\b(?:evaluat\w+|tests? (?:the|our)|compares? (?:the )?(?:vendors|offers|products)|bewertet)\b/,
  user_buyer: /\b(?:user buyer|end user|power user|will use|uses? (?:it|our)|anwender\w*)\b/,
  procurement:
    /\b(?:procurement|purchasing|buyer|negotiates? (?:the )?(?:price|terms|contract)|einkauf\w*|einkäufer\w*)\b/,
  legal: /\b(?:legal|counsel|lawyer|reviews? the contract|rechtsabteilung|jurist\w*)\b/,
  gatekeeper: /\b(?:gatekeeper|controls? access|guards? the calendar)\b/,
  initiator: /\b(?:initiat\w+|raised the (?:need|issue)|started the project|came up with|angestoßen)\b/,
  blocker: /\b(?:blocker|blocks|works? against (?:us|the)|blockiert)\b/,
  point_of_contact: /\b(?:point of contact|main contact|our contact|ansprechpartner\w*)\b/,
  other: /(?!)/,
}))();
