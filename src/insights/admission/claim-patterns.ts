// What sentences can say of people, as patterns: A and B are people, U is "us" or "our offer", `a|b` one of several words, `a?` may be
// missing, `G` is a genitive ('s). Adverbs may stand anywhere. A pattern is written with the verb of "Ann trusts Bob"; other forms follow.

/** What a sentence says of A (and B): a kind of tie, `reports_to`, `dotted_line`, `stance:1`, `role:champion`, `veto`. */
export interface ClaimPattern {
  readonly says: readonly string[];
  readonly words: readonly string[];
  /** The verb is a plural ("trust"): only for several subjects. */
  readonly isPlural: boolean;
}

/** Verb forms: third person, plural, -ing, participle; then what stands before the object. */
const verbs: Readonly<Record<string, readonly string[]>> = {
  influences: [
    "influences influence influencing influenced",
    "sways sway swaying swayed",
    "steers steer steering steered",
  ],
  advises: ["advises advise advising advised", "counsels counsel counseling counseled"],
  mentors: ["mentors mentor mentoring mentored"],
  sponsors: ["sponsors sponsor sponsoring sponsored"],
  "sponsors ally": ["backs back backing backed", "supports support supporting supported"],
  trusts: ["trusts trust trusting trusted", "relies rely relying relied on|upon", "counts count counting - on"],
  respects: [
    "respects respect respecting respected",
    "admires admire admiring admired",
    "esteems esteem - esteemed",
    "looks look looking - up to",
    "values value - valued",
  ],
  likes: ["likes like - liked", "adores adore adoring adored"],
  distrusts: ["distrusts distrust distrusting distrusted", "mistrusts mistrust mistrusting mistrusted"],
  dislikes: [
    "dislikes dislike disliking disliked",
    "hates hate hating hated",
    "loathes loathe loathing loathed",
    "despises despise despising despised",
    "resents resent resenting resented",
    "detests detest detesting detested",
  ],
  blocks: [
    "blocks block blocking blocked",
    "obstructs obstruct obstructing obstructed",
    "undermines undermine undermining undermined",
    "sabotages sabotage sabotaging sabotaged",
    "hinders hinder hindering hindered",
    "thwarts thwart thwarting thwarted",
    "stonewalls stonewall stonewalling stonewalled",
    "opposes oppose opposing opposed",
    "works work working - against",
    "stands stand standing - in the way of",
  ],
  rival: ["rivals rival rivaling -", "competes compete competing - with|against", "vies vie vying - with"],
  conflict: [
    "clashes clash clashing - with",
    "quarrels quarrel quarreling - with",
    "feuds feud feuding - with",
    "fights fight fighting - with|against",
    "argues argue arguing - with",
  ],
  ally: ["sides side siding - with", "stands stand standing - with|by"],
  communicates: [
    "communicates communicate communicating - with",
    "talks talk talking - to|with",
    "speaks speak speaking - to|with",
    "corresponds correspond corresponding - with",
    "exchanges exchange exchanging - emails|messages with",
  ],
  works_with: [
    "works work working - together? with|alongside",
    "collaborates collaborate collaborating - with",
    "cooperates cooperate cooperating - with",
  ],
  knows: ["knows know - -"],
  consults_for: ["consults consult consulting - for"],
  reports_to: ["reports report reporting - to", "answers answer answering - to"],
  "<reports_to": [
    "manages manage managing managed",
    "supervises supervise supervising supervised",
    "line-manages line-manage line-managing line-managed",
  ],
  "<influences": ["listens listen listening - to"],
};

/** Nouns: "A is B's mentor", "A is the mentor of B", "B's mentor is A". */
const nouns: Readonly<Record<string, string>> = {
  mentors: "mentor|coach",
  "<mentors": "mentee|protégé|protégée|protege",
  advises: "adviser|advisor|counselor",
  sponsors: "sponsor|backer|patron",
  friend: "friend|pal",
  ally: "ally|confederate",
  rival: "rival|competitor",
  blocks: "opponent|blocker",
  former_colleague: "ex-colleague",
  "<reports_to": "boss|manager|supervisor|superior|line-manager|chief",
  reports_to: "subordinate|report",
  trusts: "truster",
  "<trusts": "confidant|confidante",
};

/** All else. `is` stands for is, 's and remains. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  influences: [
    "A has a? great|strong|big|considerable|much|some|lot? of? influence|sway on|over|with B",
    "A has B G ear",
    "B follows A G advice|lead",
    "B takes cues|direction from A",
  ],
  advises: [
    "A gives advice to B",
    "A acts|serves as a|an|the? adviser|advisor to|of|for B",
    "B takes|seeks|gets|asks advice from A",
    "B turns|goes to A for advice",
    "B asks A for advice",
    "A is an|the? adviser|advisor to B",
  ],
  mentors: [
    "A has mentored B",
    "A has long mentored B",
    "A acts|serves as a|the? mentor to|of|for B",
    "A is a|the? mentor to|for B",
  ],
  sponsors: [
    "B is backed by A",
    "B has|enjoys the backing|sponsorship of A",
    "B has|enjoys A G backing|sponsorship",
    "A acts|serves as a|the? sponsor to|of|for B",
  ],
  trusts: [
    "A has a? lot? of? full|complete|great|deep|much|every? trust|confidence|faith in B",
    "A puts|places his|her|their? full|complete? trust|faith|confidence in B",
    "B has|enjoys A G full? trust|confidence",
    "B has|enjoys the full? trust|confidence of A",
  ],
  respects: [
    "A has a? lot? of? great|deep|much? respect|admiration|esteem for B",
    "A thinks highly of B",
    "A holds B in high|great regard|esteem",
    "B is held in high|great regard|esteem by A",
  ],
  likes: ["A is fond of B", "A enjoys working with B", "A thinks the world of B"],
  friend: [
    "A is friends|good-friends with B",
    "A is good|close|old|best friends with B",
    "AA are friends|good-friends",
    "AA are good|close|old|best friends",
    "A is a? good|close|old|personal|best friend of B",
    "A is one of B G closest|best friends",
  ],
  ally: [
    "A is allied|aligned with B",
    "AA are allies",
    "AA are close|strong|firm|political allies",
    "A is a|an? close|strong|firm|political? ally of|to B",
    "AA stand together",
    "AA are allied|aligned",
  ],
  distrusts: [
    "A does not|n't trust B",
    "A has no|little trust|confidence|faith in B",
    "A is distrustful|suspicious|wary|mistrustful of B",
    "A lacks trust|confidence|faith in B",
    "B is not|n't trusted by A",
    "B lacks|lost A G trust|confidence",
  ],
  dislikes: [
    "A does not|n't like B",
    "A cannot|can't stand|bear B",
    "A can not stand|bear B",
    "A can n't stand|bear B",
    "A ca n't stand|bear B",
    "A has a|an? strong? dislike|aversion for|of|to B",
    "A has taken a dislike to B",
    "A bears|holds a grudge against B",
  ],
  blocks: ["A is in B G way", "A stands|gets in B G way", "A puts obstacles in B G way"],
  rival: [
    "A is a? direct|fierce|bitter|open? rival|competitor of|to B",
    "A is in competition|rivalry with B",
    "AA are rivals|competitors",
    "AA are fierce|bitter|direct|open rivals|competitors",
    "AA compete with|against each other",
    "AA are in competition",
    "AA compete for resources|power|budget",
    "A sees B as a rival|competitor",
  ],
  conflict: [
    "A is at odds|loggerheads|war with B",
    "A is in a? open|bitter|constant? conflict|dispute|feud with B",
    "A has a|an? open|ongoing|bitter? conflict|dispute|feud|quarrel with B",
    "AA are at odds|loggerheads|war",
    "AA are in open? conflict",
    "AA clash|quarrel|fight|feud",
    "AA are at odds with each other",
    "AA are in open? conflict with each other",
  ],
  communicates: [
    "A is in regular|close|daily|constant|weekly|frequent? contact|touch|communication with B",
    "AA are in regular|close|daily|constant? contact|touch",
    "AA talk|speak to|with each other",
    "AA talk|speak|communicate",
    "A stays|keeps in touch|contact with B",
    "A has regular|frequent? contact with B",
  ],
  works_with: [
    "AA work|collaborate|cooperate together|closely",
    "AA work with each other",
    "AA collaborate|cooperate",
    "A is a? close? colleague of B",
    "AA are colleagues",
  ],
  knows: ["AA know each other", "A is acquainted with B", "AA are acquainted"],
  former_colleague: [
    "A is a? former colleague|coworker|co-worker of B",
    "A is B G former colleague|coworker|co-worker",
    "AA are former colleagues|coworkers",
    "AA are ex-colleagues",
    "A used to work with B",
    "A worked with B before|previously|earlier",
    "AA used to work together",
    "A was once? a colleague of B",
    "A once worked with B",
    "A is an ex-colleague of B",
    "AA worked together before|previously|once",
  ],
  consults_for: [
    "A is a|an? external? consultant to|for|of B",
    "A works as a|an? external? consultant to|for B",
    "A works for B as a|an? external? consultant",
    "A is B G external? consultant",
  ],
  reports_to: [
    "A is managed|supervised|led by B",
    "A works under|for B",
    "A is one of B G reports|team",
    "A is a? direct report of|to B",
    "A is B G direct? report",
    "A is in B G team",
    "B is A G line|direct manager|boss",
    "A G line|direct? manager|boss|supervisor is B",
    "B is the? line|direct manager|boss of A",
  ],
  dotted_line: [
    "A has a dotted line to B",
    "A has a dotted reporting? line to B",
    "A has a dotted-line to B",
    "A reports by|with|through|via a dotted line to B",
    "A reports to B by|with|through|via|on|in a dotted line",
    "A dotted-line reports to B",
  ],
  "stance:1": [
    "A is for U",
    "A is in favor|favour of U",
    "A is behind U",
    "A stands behind U",
    "A is with U",
    "A is on our side",
    "A is a|an|our|clear|strong|big|great? clear|strong|big|great|loyal|firm? supporter|fan|friend of U",
    "A is a|an? strong|vocal|clear? advocate|champion|promoter of|for U",
    "A is our|an biggest|strongest|best? advocate|ally|fan|supporter",
    "A argues|speaks|pushes|lobbies|campaigns for|up? for? U",
    "A is positive|enthusiastic|keen about|on|towards|toward U",
    "A is well-disposed|favorable towards|toward|to U",
    "A sides with U",
    "A is convinced of U",
    "A supports|backs|favors|favours|endorses|champions|promotes|prefers U",
    "A advocates for? U",
    "A is supporting|backing|favoring|endorsing|championing|promoting U",
    "A wants to buy|choose|pick from? U",
    "A is a supporter",
    "U is supported|backed|favored|endorsed|championed by A",
    "U are supported|backed|favored|endorsed by A",
    "U has A G support|backing|blessing",
    "A likes|loves U",
    "A is supportive of U",
  ],
  "stance:-1": [
    "A is against U",
    "A is opposed|hostile|averse to U",
    "A is critical|skeptical|sceptical|distrustful|dismissive|wary of|about|towards|toward U",
    "A is negative about|on|towards|toward U",
    "A is a|an|our? strong|vocal|clear|declared|harsh|open? opponent|critic|enemy of U",
    "A is our biggest|strongest|declared|main? opponent|critic|enemy",
    "A argues|works|speaks|pushes|lobbies|campaigns|fights out? against U",
    "A opposes|blocks|rejects|resists|fights|dislikes|hates|undermines|disfavors U",
    "A is opposing|blocking|rejecting|resisting|fighting|undermining U",
    "A does not|n't support|back|like|favor|want|endorse U",
    "A is not|n't in favor|favour of U",
    "U is opposed|rejected|resisted|blocked by A",
    "U are opposed|rejected|resisted|blocked by A",
    "A is not|n't on our side",
    "A is an opponent",
    "A is a critic",
  ],
  "stance:0": [
    "A is torn|indifferent|open-minded|neutral|undecided",
    "A is on the fence",
    "A is neutral towards|toward|about|on|to? U",
    "A is neutral",
    "A is undecided about|on? U",
    "A is undecided",
    "A is indifferent to|towards|toward|about U",
    "A has no opinion on|about|of U",
    "A is on the fence about? U?",
    "A does not|n't lean either way",
    "A takes no side|sides",
  ],
};

const german: Readonly<Record<string, readonly string[]>> = {
  influences: [
    "A beeinflusst B",
    "A hat einen? großen|starken|viel|hohen? Einfluss auf B",
    "B hört auf A",
    "B wird von A beeinflusst",
  ],
  advises: [
    "A berät B",
    "B wird von A beraten",
    "A ist B G Berater|Beraterin",
    "A ist der|die|ein|eine Berater|Beraterin von B",
    "B lässt sich von A beraten",
  ],
  mentors: ["A ist B G Mentor|Mentorin", "A ist der|die|ein|eine Mentor|Mentorin von B", "B G Mentor|Mentorin ist A"],
  sponsors: [
    "A fördert B",
    "B wird von A gefördert",
    "A ist B G Förderer|Förderin|Sponsor",
    "A ist der|die|ein|eine Förderer|Förderin|Sponsor von B",
  ],
  "sponsors ally": ["A unterstützt B", "B wird von A unterstützt"],
  trusts: [
    "A vertraut B",
    "A verlässt sich auf B",
    "A hat vertrauen|volles|großes vertrauen? zu|in B",
    "B genießt A G vertrauen",
  ],
  respects: [
    "A respektiert|schätzt|achtet|bewundert B",
    "B wird von A respektiert|geschätzt|geachtet|bewundert",
    "A hält große|viel|grosse stücke? auf|von B",
  ],
  likes: ["A mag B", "A kann B gut leiden"],
  friend: [
    "A ist mit B eng|gut? befreundet",
    "A ist ein|eine alter|guter|enger|alte|gute|enge? Freund|Freundin von B",
    "A ist B G Freund|Freundin",
    "AA sind gute|enge|alte? Freunde|Freundinnen",
    "AA sind eng|gut? befreundet",
  ],
  ally: [
    "A ist ein|eine Verbündeter|Verbündete von B",
    "AA sind Verbündete",
    "A steht auf der seite von B",
    "A ist mit B verbündet",
    "A hält zu B",
  ],
  distrusts: ["A misstraut B", "A traut B nicht", "A vertraut B nicht"],
  dislikes: ["A mag B nicht", "A kann B nicht leiden|ausstehen", "A verachtet|hasst B"],
  blocks: [
    "A blockiert|behindert|sabotiert|untergräbt B",
    "A bremst B aus",
    "A arbeitet gegen B",
    "B wird von A blockiert|behindert|sabotiert|ausgebremst",
    "A steht B im weg",
  ],
  rival: [
    "A ist ein|eine Rivale|Rivalin|Konkurrent|Konkurrentin von B",
    "AA sind Rivalen|Konkurrenten|Rivalinnen",
    "A konkurriert mit B",
    "A ist B G Rivale|Rivalin",
  ],
  conflict: [
    "A liegt im|in streit|clinch|konflikt mit B",
    "A ist im streit|konflikt mit B",
    "A hat streit|konflikte|einen konflikt? mit B",
    "AA liegen im|in streit|clinch|konflikt",
    "A streitet mit B",
    "A streitet sich mit B",
  ],
  communicates: [
    "A spricht|redet|telefoniert mit B",
    "A steht|ist mit B in engem|regelmäßigem|gutem? kontakt",
    "A steht|ist in engem|regelmäßigem|gutem? kontakt mit B",
    "A tauscht sich mit B aus",
  ],
  works_with: [
    "A arbeitet mit B eng|gut? zusammen",
    "A arbeitet eng|gut? mit B zusammen",
    "AA arbeiten eng|gut? zusammen",
  ],
  knows: ["A kennt B", "AA kennen sich|einander"],
  former_colleague: [
    "A ist ein|eine ehemaliger|ehemalige|früherer|frühere Kollege|Kollegin von B",
    "AA sind ehemalige|frühere Kollegen|Kolleginnen",
  ],
  reports_to: [
    "A berichtet an B",
    "A ist B unterstellt",
    "A arbeitet für|unter B",
    "B führt A",
    "A wird von B geführt",
    "B ist A G Vorgesetzter|Vorgesetzte|Chef|Chefin",
    "B ist der|die direkte? Vorgesetzte|Chef|Chefin von A",
    "A G Vorgesetzter|Vorgesetzte|Chef|Chefin ist B",
  ],
  "stance:1": [
    "A unterstützt|befürwortet|bevorzugt U",
    "A ist für U",
    "A steht hinter U",
    "A ist auf unserer seite",
    "A steht auf unserer seite",
    "A ist von U überzeugt",
    "A ist ein|eine|unser|unsere großer|starker|klarer? Unterstützer|Unterstützerin|Befürworter|Befürworterin|Fürsprecher|Fürsprecherin von? U?",
  ],
  "stance:-1": [
    "A ist gegen U",
    "A lehnt U ab",
    "A ist ein|eine|unser|unsere Gegner|Gegnerin|Kritiker|Kritikerin von? U?",
    "A blockiert|bekämpft U",
    "A arbeitet gegen U",
    "A unterstützt U nicht",
    "A steht U kritisch|skeptisch|ablehnend gegenüber",
  ],
  "stance:0": [
    "A is torn|indifferent|open-minded|neutral|undecided",
    "A is on the fence",
    "A ist neutral",
    "A ist unentschieden|unentschlossen",
    "A steht U neutral gegenüber",
  ],
};

/** States, and further ways to say what stands above. */
const further: Readonly<Record<string, readonly string[]>> = {
  conflict: ["there is an|a open|old|bitter|ongoing? conflict|feud|dispute|quarrel between AA"],
  rival: ["there is an|a open|old|bitter|ongoing? rivalry|competition between AA", "AA are old rivals"],
  ally: ["A is a|an|the? close|strong|firm|political? ally of B"],
  trusts: [
    "A trusts|values B G judgment|judgement|advice|opinion|word|instincts|expertise",
    "A trusts the judgment|judgement|advice|opinion|word of B",
    "B has|enjoys the full|complete? trust|confidence|faith of A",
  ],
  respects: [
    "A respects|admires|values B G judgment|judgement|advice|opinion|expertise|view|work",
    "B has|enjoys the great|full? respect of A",
  ],
  influences: ["A has the ear of B", "B looks to A", "B defers to A", "B is swayed|guided|steered by A"],
  advises: [
    "A gives good|regular|frequent? advice to B",
    "B takes|seeks|gets|asks good|regular|frequent? advice from A",
    "A is an|the? close|trusted? adviser|advisor to|of|for B",
  ],
  mentors: ["A has long? mentored B"],
  sponsors: [
    "B is backed by A",
    "B has|enjoys the backing|sponsorship of A",
    "B has|enjoys A G backing|sponsorship",
    "A steht hinter B",
  ],
  reports_to: [
    "B leads A",
    "A is on B G team",
    "A is on|in the team of B",
    "A works directly under|for B",
    "B is the? direct|line? boss|manager|supervisor|superior of A",
  ],
  "stance:0": ["A is torn|indifferent|open-minded", "A is on the fence"],
  "stance:1": [
    "A is supportive|enthusiastic|positive|favorable|convinced",
    "A is on board",
    "A is a|our|an strong|loyal|clear|big|great|firm? supporter|advocate|fan|promoter",
    "A recommends U",
    "A pushes for U",
    "A is convinced by U",
  ],
  "stance:-1": [
    "A is skeptical|sceptical|critical|negative|hostile|opposed|unhappy",
    "A is a|an|our strong|declared|clear|fierce|harsh? opponent|critic|skeptic|sceptic|detractor",
    "A objects to U",
    "A criticizes|undermines|vetoes U",
    "A is unhappy with|about U",
    "U is criticized|undermined|vetoed by A",
  ],
  "status:leaving": [
    "A is leaving",
    "A is leaving the|us company|firm|team|organization?",
    "A will leave",
    "A will leave the company|firm|organization",
    "A leaves the company|firm|organization",
    "A has? resigned",
    "A resigns",
    "A has given notice",
    "A has handed in his|her|their? notice|resignation",
    "A is retiring",
    "A retires",
    "A verlässt das|die unternehmen|firma",
    "A hat gekündigt",
  ],
  "status:left": [
    "A left",
    "A left the company|firm|organization",
    "A has left",
    "A has left the company|firm|organization",
    "A is gone",
    "A departed|quit",
    "A has departed|quit|retired",
    "A hat das|die unternehmen|firma verlassen",
    "A ist ausgeschieden",
  ],
  "status:new": [
    "A joined",
    "A has joined",
    "A joined|started the company|firm|team|board|organization",
    "A has joined the company|firm|team|board|organization",
    "A is new",
    "A started",
    "A was hired|appointed",
    "A has been hired|appointed",
    "A ist neu",
  ],
  "status:promoted": ["A was|got promoted", "A has been promoted", "A is promoted", "A wurde befördert"],
  "status:transferred": ["A was transferred", "A has been transferred", "A wurde versetzt"],
  "status:on_leave": [
    "A is on parental|sick|maternity|paternity|medical|long? leave",
    "A is on a? sabbatical",
    "A ist in elternzeit|mutterschutz",
    "A ist krankgeschrieben",
  ],
  "status:active": ["A is back", "A has returned", "A ist zurück"],
};

/** Words for roles, beside the codes themselves with spaces or hyphens. */
const roleNouns: Readonly<Record<string, string>> = {
  economic_buyer:
    "economic-buyer,economic buyer,budget-holder,budget holder,budget owner,budgetverantwortliche,budgetverantwortlicher",
  decision_maker: "decision-maker,decision maker,decider,entscheider,entscheiderin",
  approver: "approver",
  executive_sponsor: "executive sponsor",
  champion: "champion,fürsprecher",
  coach: "coach",
  influencer: "influencer",
  recommender: "recommender",
  technical_buyer: "technical buyer",
  evaluator: "evaluator",
  user_buyer: "user buyer",
  gatekeeper: "gatekeeper",
  initiator: "initiator",
  blocker: "blocker,bremser",
  point_of_contact: "point of contact,main contact,contact person,ansprechpartner,ansprechpartnerin",
};

const rolePhrases: Readonly<Record<string, readonly string[]>> = {
  economic_buyer: [
    "A holds|owns|controls the budget",
    "A releases the money|budget|funds",
    "A is the owner of the budget",
    "A verantwortet das Budget",
  ],
  decision_maker: [
    "A decides",
    "A makes the final? decision|decisions",
    "A makes|takes the final decision|decisions",
    "A has the final|last say|word",
    "A entscheidet",
    "A trifft die entscheidung",
  ],
  approver: [
    "A has to sign off",
    "A must sign off",
    "A signs off",
    "A signs off on the|this|our deal|purchase|contract|decision",
    "A approves the|this|our deal|purchase|contract|decision|spending",
    "A has to approve the|this|our deal|purchase|contract|decision",
  ],
  evaluator: ["A evaluates|tests our product|offer|solution"],
  gatekeeper: ["A controls access to the? people|board|management?"],
};

/** Every pattern, made when first asked for. */
export function makeClaimPatterns(): ClaimPattern[] {
  const patterns: ClaimPattern[] = [];
  const add = (says: string, text: string) => {
    const isTurned = says.startsWith("<");
    const words = text.split(" ").map((one) => (/^(A|B|U|G|AA)$/.test(one) ? one : one.toLowerCase()));
    const turned = words.map((one) => (isTurned && one === "A" ? "B" : isTurned && one === "B" ? "A" : one));
    patterns.push({
      says: says.replace("<", "").split(" "),
      words: turned.map((one) => (one === "is" ? isWords : one)),
      isPlural: false,
    });
  };
  const addPlural = (says: string, text: string) => {
    const before = patterns.length;
    add(says, text);
    patterns[before] = { ...patterns[before]!, isPlural: true };
  };
  for (const [says, forms] of Object.entries(verbs)) {
    for (const form of forms) {
      const [singular = "", plural = "", ing = "", participle = "", ...preposition] = form.split(" ");
      const to = preposition.length === 0 ? "" : ` ${preposition.join(" ")}`;
      add(says, `A ${singular}${to} B`);
      addPlural(says, `A ${plural}${to} B`);
      add(says, `A does ${plural}${to} B`);
      add(says, `A continues|tends to ${plural}${to} B`);
      if (ing !== "-") {
        add(says, `A is ${ing}${to} B`);
        addPlural(says, `A are ${ing}${to} B`);
        add(says, `A has been ${ing}${to} B`);
        add(says, `A keeps ${ing}${to} B`);
      }
      if (to === "") add(says, `B is somebody|someone A ${singular}`);
      if (participle !== "-") {
        add(says, `B is being? ${participle}${to} by A`);
        addPlural(says, `B are being? ${participle}${to} by A`);
        add(says, `B gets|feels ${participle}${to} by A`);
      }
    }
  }
  for (const [says, noun] of Object.entries(nouns)) {
    add(says, `A is B G close|closest|personal|long-time|trusted|old|direct|best|main|fiercest|biggest? ${noun}`);
    add(says, `A is the|a|an close|personal|long-time|trusted|old|direct|main|fierce? ${noun} of|to B`);
    add(says, `B G close|closest|personal|long-time|trusted|old|direct|best|main|fiercest|biggest? ${noun} is A`);
    add(says, `A acts|serves as B G ${noun}`);
  }
  for (const table of [phrases, german, further]) {
    for (const [says, list] of Object.entries(table)) for (const text of list) add(says, text);
  }
  for (const [role, list] of Object.entries(roleNouns)) {
    for (const noun of list.split(",")) {
      for (const start of ["A is", "A is seen as", "A acts|serves as", "A ist"])
        add(
          `role:${role}`,
          `${start} our|the|a|an|their|unser|unsere|der|die|ein|eine? internal|real|main|key|true|final? ${noun}`,
        );
      add(`role:${role}`, `our|the|unser|unsere internal|real|main|key|true|final? ${noun} is|ist A`);
    }
  }
  for (const [role, list] of Object.entries(rolePhrases)) for (const text of list) add(`role:${role}`, text);
  return patterns;
}

const isWords = "is|'s|remains";
