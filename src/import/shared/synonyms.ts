import type {
  BuyingRole,
  Channel,
  Coverage,
  GoalKind,
  PersonStatus,
  PoliticalStatus,
  RelationshipKind,
  Side,
  StanceWord,
  StrengthWord,
} from "../../model/vocabularies.js";

/** What words mean; `false` for those that mean nothing. */
export type Synonyms<Value extends string> = readonly (readonly [word: string, meaning: Value | false])[];

/** Words by what they mean, in one line each, and those that mean nothing. English first, then other languages. */
function synonyms<Value extends string>(
  meanings: { readonly [Meaning in Value]?: string },
  ignored = "",
): Synonyms<Value> {
  const pairs: [string, Value | false][] = [];
  for (const meaning of Object.keys(meanings) as Value[]) {
    for (const word of meanings[meaning]!.split(" | ")) pairs.push([word, meaning]);
  }
  if (ignored !== "") for (const word of ignored.split(" | ")) pairs.push([word, false]);
  return pairs;
}

/** Words of other systems for the roles of a decision. */
export const roleSynonyms = /* @__PURE__ */ synonyms<BuyingRole>(
  {
    economic_buyer:
      "Economic Decision Maker | Budget Holder | Budget Owner | EB | Economic buyer (budget) | Budget | Financial Buyer | Budgetverantwortlicher | Budgetverantwortliche | Budgetinhaber | Wirtschaftlicher Käufer | Détenteur du budget | Responsable du budget | Acheteur économique | Titular del presupuesto | Responsable del presupuesto | Comprador económico | Comprador econômico | Responsável pelo orçamento | Responsabile del budget | Responsabile budget | Budgethouder | Economische koper | 予算責任者 | 予算保有者 | 予算管理者",
    decision_maker:
      "Decider | Decide | DM | Business Decision Maker | Final Decision Maker | Key Decision Maker | Decision-Maker | Decisionmaker | Decide(r) | Accountable | Entscheider | Entscheiderin | Entscheidungsträger | Décideur | Décideuse | Décisionnaire | Decisor | Decisora | Tomador de decisiones | Responsable de decisiones | Tomador de decisão | Decisore | Decisionista | Beslisser | Besluitvormer | 意思決定者 | 決裁者 | 決定権者",
    approver:
      "Ratifier | Agree | Approve | Final Approver | Sign-off | Genehmiger | Freigeber | Approbateur | Valideur | Aprobador | Aprovador | Approvatore | Goedkeurder | 承認者",
    executive_sponsor:
      "Sponsor | Exec | Project Sponsor | Exec Sponsor | Business Sponsor | Parrain | Sponsor exécutif | Patrocinador ejecutivo | Patrocinador executivo | Patrocinador | Sponsor esecutivo",
    influencer:
      "Input | Consulted | Contributor | Subject Matter Expert | SME | Beeinflusser | Einflussnehmer | Meinungsbildner | Influenceur | Influenceuse | Influenciador | Influenciadora | Influyente | Influenzatore | Beïnvloeder | 影響者 | インフルエンサー",
    recommender: "Recommend | Empfehler | Prescripteur | Prescriptrice | Prescriptor",
    technical_buyer:
      "Technical | Technical Decision Maker | Technical Influencer | Technik | Technischer Entscheider | Technischer Käufer | Acheteur technique | Décideur technique | Comprador técnico | Technische koper | 技術評価者",
    evaluator:
      "Technical Evaluator | Responsible | Bewerter | Évaluateur | Evaluador | Avaliador | Valutatore | Beoordelaar | 評価者",
    user_buyer:
      "Business User | End User | User | Perform | End-User | Users | Anwender | Nutzer | Endanwender | Benutzer | Utilisateur | Utilisatrice | Utilisateur final | Usuario | Usuario final | Usuário | Usuário final | Utente finale | Utente | Utilizzatore | Gebruiker | Eindgebruiker | エンドユーザー | ユーザー | 利用者",
    procurement:
      "Buyer | Purchasing | Procurements | Purchasing Manager | Einkauf | Einkäufer | Einkäuferin | Acheteur | Acheteuse | Achats | Comprador | Compras | Acquisti | Acquirente | Ufficio acquisti | Inkoper | Inkoop | 購買 | 購買担当 | 購買担当者",
    legal:
      "Legal and Compliance | Legal & Compliance | Legal/Compliance | Compliance | Legal | Recht | Rechtsabteilung | Juridique | Juridique et conformité | Jurídico | Legal y cumplimiento | Legale | Juridisch | 法務",
    point_of_contact:
      "Primary Contact | Contact | Point of Contact | POC | Main Contact | Day-to-day Contact | Ansprechpartner | Personne de contact | 窓口 | 窓口担当",
    champion:
      "Technical Champion | Internal Champion | Business Champion | Mobilizer | Mobiliser | Fürsprecher | Befürworter | Unterstützer | Campeón | Defensor | Campeão | Promotor | Promotore | Ambassadeur | Voorvechter | 推進者 | チャンピオン | 支持者",
    blocker:
      "Detractor | Opponent | Blockierer | Gegner | Bloqueur | Opposant | Bloqueador | Oppositore | Blokkeerder | 反対者 | ブロッカー",
    gatekeeper: "Türsteher | Poortwachter",
  },
  "None Specified | --None-- | None | Unknown | Informed",
);

/** Words of other systems for how somebody stands toward us. "Unknown" is no stance, and not neutral. */
export const stanceSynonyms = /* @__PURE__ */ synonyms<StanceWord>(
  {
    advocate:
      "Mentor | Favorable | Favourable | Strong Supporter | Promoter | + | Leading | Leader | Strongly Supportive | Very Supportive | Strongly Positive | Very Positive | Advocating | sehr positiv | Förderer | très favorable | promoteur | muy positivo | promotor | defensor | 推進",
    supporter:
      "Support | Supportive | Positive | Interested | Somewhat Favorable | For | In favor | In favour | Friendly | Green | Ally | Supporting | Somewhat Supportive | positiv | unterstützend | Unterstützer | Befürworter | positif | positive | positivo | positiva | a favor | partidario | partidaria | favorável | apoiador | favorevole | sostenitore | positief | voorstander | steunend | 賛成 | 好意的 | 支持 | 支持者",
    neutral:
      "Passive | o | Indifferent | Ambivalent | Undecided | Yellow | Amber | neutre | neutral | neutro | neutra | neutraal | 中立",
    critic:
      "Skeptic | Sceptic | Negative | Non-Supporter | Somewhat Negative | Resistant | Resisting | Resistor | Reluctant | Unsupportive | Not supportive | Red | negativ | ablehnend | kritisch | skeptisch | négatif | négative | réticent | sceptique | défavorable | negativo | negativa | escéptico | resistente | cético | scettico | negatief | sceptisch | 慎重 | 懐疑的 | 否定的",
    opponent:
      "Detractor | Enemy | Hostile | Against | Blocker | - | Oppose | Opposed | Opposing | Strongly Opposed | Strongly Negative | Very Negative | sehr negativ | Gegner | opposé | opposant | hostile | en contra | contra | opositor | detractor | detrator | contrario | oppositore | tegenstander | 反対",
  },
  "Unknown | Not assessed | None | Unaware | unbekannt | inconnu | 不明",
);

/** Words for how well we know somebody. */
export const coverageSynonyms = /* @__PURE__ */ synonyms<Coverage>(
  {
    none: "None | Not met",
    brief: "Brief",
    multiple: "Multiple",
    in_depth: "In-depth contact | Deep",
  },
  "Unknown",
);

/** Words for power in the account. */
export const politicalSynonyms = /* @__PURE__ */ synonyms<PoliticalStatus>(
  {
    inner_circle:
      "High | Very High | H | Decision power | Key Player | Manage closely | Keep satisfied | hoch | sehr hoch | élevé | élevée | fort | forte | alto | alta | muy alto | hoog | 高 | 高い | 大",
    political_structure:
      "Medium | M | Moderate | Mid | mittel | moyen | moyenne | medio | media | médio | média | midden | gemiddeld | 中",
    outside:
      "Low | Outsider | L | Very Low | Keep informed | Monitor | niedrig | gering | faible | bajo | baja | baixo | baixa | basso | bassa | laag | 低 | 低い | 小",
  },
  "Unknown",
);

/** Words for whether somebody is still there. */
export const statusSynonyms = /* @__PURE__ */ synonyms<PersonStatus>(
  {
    active:
      "Current | Yes | Y | True | 1 | Employed | Active Employee | Enabled | Full-Time | Part-Time | aktiv | Ja | actif | active | Oui | activo | activa | Sí | ativo | ativa | Sim | attivo | attiva | actief | in dienst | 在籍 | 在職 | 在籍中 | 正社員 | Permanent | Regular | Vollzeit | Teilzeit | angestellt | en poste | présent | présente | en activité | vigente | contratado | contratada | in forza",
    left: "Inactive | Former | Departed | Left company | No longer with company | No | N | False | 0 | Terminated | Resigned | Retired | Leaver | Disabled | Deactivated | Not active | Gone | inaktiv | Nein | ausgeschieden | inactif | inactive | Non | parti | partie | inactivo | inactiva | baja | inativo | desligado | Não | inattivo | cessato | inactief | uit dienst | 退職 | 退職済 | 退職済み | 離職 | ausgetreten | ehemalig | Suspended | Offboarded | Separated | sorti | sortie | a quitté | démissionné | cesado | cesada | egresado | retirado | desvinculado | dado de baja | demitido | demitida | desligada | inativa | uscito | dimesso | cessata | licenziato | vertrokken",
    new: "New hire | Hired | Onboarding | Probation | Probezeit | neu | nouveau | nuevo | novo | nuovo | nieuw",
    vacant: "Open position | Open | Unfilled | unbesetzt | vakant | à pourvoir | vacante | vago | 欠員",
    on_leave:
      "Leave of Absence | On Leave | LOA | Leave | Parental Leave | Maternity Leave | Elternzeit | en congé | congé maternité | congé parental | de baja | de licencia | con licencia | afastado | afastada | de licença | in congedo | in aspettativa | met verlof | 休職 | 休職中 | 産休 | 育休 | 育児休業 | Mutterschutz | beurlaubt | freigestellt | Sabbatical",
    leaving: "Notice Period | Leaving | gekündigt",
  },
  "Unknown",
);

/** Words for the side of the table. */
export const sideSynonyms = /* @__PURE__ */ synonyms<Side>({
  customer: "Client | Prospect | Account | Buyer | Theirs | Kunde | client | cliente | klant | 顧客",
  us: "Internal | Ours | Our | Team | Vendor | Our side | Our team | Us | Seller | intern | interne | nous | interno | nosotros | nós | noi | wij | 自社",
  external:
    "Consultant | Partner | Advisor | Adviser | Contractor | Supplier | extern | Berater | externe | externo | esterno | 社外",
});

/** Words for relationships; the first two are reporting lines. */
export const kindSynonyms = /* @__PURE__ */ synonyms<RelationshipKind | "reports_to" | "dotted_line">({
  reports_to:
    "reports to | manager | report to | reporting to | reports into | is managed by | managed by | supervisor | boss | berichtet an | rapporte à | rattaché à | reporta a | depende de | riporta a | rapporteert aan | 報告先 | 上司",
  dotted_line: "dotted line | dotted line to | dotted-line | matrix",
  influences:
    "influence | influencer | influences decisions of | beeinflusst | influye | influye en | influencia | influenza | beïnvloedt",
  advises: "advisor | adviser | berät | conseille",
  mentors: "mentor",
  sponsors: "sponsor",
  trusts: "trust | vertraut",
  friend: "friendship | friends | close friend | befreundet | ami | amigo | amico | vriend",
  ally: "alliance | allies | Verbündeter | allié | aliado | alleato | bondgenoot",
  rival: "rivalry | rivals | Rivale",
  conflict:
    "conflicts | in conflict with | enemy | opposes | Konflikt | conflit | conflicto | conflito | conflitto | 対立",
  communicates: "contact | in contact | talks to | emails | email | communication | communicates with",
  works_with:
    "colleague | colleagues | 連携 | collaborates with | collaborates | collaboration | coworker | co-worker | peer | arbeitet mit | travaille avec | trabaja con | trabalha com | lavora con | werkt samen met",
  knows: "acquaintance | kennt | connaît | conoce | conhece | conosce | kent",
  former_colleague: "former colleague of | worked with",
  consults_for: "consultant",
});

/** Words for how close a tie is. */
export const strengthSynonyms = /* @__PURE__ */ synonyms<StrengthWord>(
  {
    weak: "Low | Very weak | Loose | schwach | faible | débil | fraco | debole | zwak | 弱い",
    medium: "Familiar | Moderate | Normal | mittel | moyen | medio | médio | gemiddeld",
    strong: "High | Very strong | Close | stark | fort | forte | fuerte | sterk | 強い",
  },
  "Unknown",
);

/** Words for the way people met or wrote. */
export const channelSynonyms = /* @__PURE__ */ synonyms<Channel>({
  in_person:
    "Meeting | Face to face | On-site | Onsite | Visit | Lunch | Dinner | Workshop | In-person meeting | Meeting (in person) | Besuch | Treffen | Besprechung | Termin | Réunion | Rencontre | Visite | Reunión | Visita | Reunião | Riunione | Incontro | Vergadering | Afspraak | Bezoek | 会議 | 訪問 | 面談 | 打ち合わせ",
  video:
    "Video call | Online meeting | Web meeting | Web conference | Zoom | Teams | Webex | Demo | Google Meet | Microsoft Teams | MS Teams | Video conference | Videokonferenz | Videoanruf | Visioconférence | Visio | Videollamada | Videochamada | Videochiamata | オンライン会議 | ウェブ会議",
  phone:
    "Call | Phone call | Telephone | Logged Call | Outbound Call | Inbound Call | Outgoing | Incoming | Outbound | Inbound | Missed | Voicemail | Anruf | Telefonat | Telefon | Appel | Téléphone | Llamada | Teléfono | Ligação | Telefonema | Chiamata | Telefono | Gesprek | Belletje | Telefoon | 電話",
  email:
    "Mail | List Email | ListEmail | E-mail | Email sent | Incoming email | Outgoing email | Forwarded email | Courriel | Correo | Correo electrónico | メール",
  chat: "Message | Slack | SMS | WhatsApp | Text message | Nachricht",
  event: "Conference | Trade show | Messe | Salon | Fiera",
  social: "LinkedIn | InMail | LinkedIn message",
  letter: "Brief | Courrier",
});

/** Words for what a deal is about. */
export const goalKindSynonyms = /* @__PURE__ */ synonyms<GoalKind>({
  deal: "New Business | New Customer | New",
  expansion: "Existing Customer - Upgrade | Existing Business | Upsell | Cross-sell | Add-on",
  renewal: "Existing Customer - Replacement | Existing Customer - Downgrade | Existing Customer - Renewal",
});

/** The roles that say how somebody stands, where nothing else does. */
export const roleStances: Readonly<{ [Role in BuyingRole]?: StanceWord }> = {
  champion: "advocate",
  blocker: "opponent",
};

/** What a row of a mixed table is about; only people are read. */
export const entitySynonyms = /* @__PURE__ */ synonyms<"person" | "organization" | "thing">({
  person:
    "Person | People | Individual | Human | Contact | Customer | Employee | Stakeholder | Member | Lead | Kontakt | Personne | Persona | Pessoa | Persoon | 人物",
  organization:
    "Company | Companies | Organization | Organisation | Org | Institution | Agency | Business | Firm | Account | Firma | Unternehmen | Entreprise | Empresa | Azienda | Bedrijf | 会社",
  thing:
    "Department | Team | Group | Project | Product | Deal | Opportunity | Event | Place | Location | Topic | Issue | Goal | Document",
});

/** Words in a column of kinds that only say whether a tie has a direction. */
export const directionWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "directed|undirected|mutual|bidirectional|unidirectional|oneway|twoway|both|none|gerichtet|ungerichtet|edge|link|connection|line|relation|relationship|tie".split(
    "|",
  ),
);
