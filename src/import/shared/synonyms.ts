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

type Synonyms<Value> = Readonly<Record<string, Value | false>>;

/** Words of other systems for the roles of a decision. */
export const roleSynonyms: Synonyms<BuyingRole> = {
  "Economic Decision Maker": "economic_buyer",
  "Budget Holder": "economic_buyer",
  "Budget Owner": "economic_buyer",
  EB: "economic_buyer",
  Decider: "decision_maker",
  Decide: "decision_maker",
  DM: "decision_maker",
  Ratifier: "approver",
  Agree: "approver",
  Sponsor: "executive_sponsor",
  Exec: "executive_sponsor",
  Input: "influencer",
  Recommend: "recommender",
  Technical: "technical_buyer",
  "Technical Decision Maker": "technical_buyer",
  "Technical Evaluator": "evaluator",
  "Business User": "user_buyer",
  "End User": "user_buyer",
  User: "user_buyer",
  Perform: "user_buyer",
  Buyer: "procurement",
  Purchasing: "procurement",
  "Legal and Compliance": "legal",
  "Legal & Compliance": "legal",
  "Legal/Compliance": "legal",
  Compliance: "legal",
  "Primary Contact": "point_of_contact",
  Contact: "point_of_contact",
  "None Specified": false,
  "--None--": false,
  None: false,
  Unknown: false,
};

/** Words of other systems for how somebody stands toward us. "Unknown" is no stance, and not neutral. */
export const stanceSynonyms: Synonyms<StanceWord> = {
  Mentor: "advocate",
  Favorable: "advocate",
  Favourable: "advocate",
  "Strong Supporter": "advocate",
  Promoter: "advocate",
  "+": "advocate",
  Support: "supporter",
  Supportive: "supporter",
  Positive: "supporter",
  Interested: "supporter",
  "Somewhat Favorable": "supporter",
  Passive: "neutral",
  o: "neutral",
  Skeptic: "critic",
  Sceptic: "critic",
  Negative: "critic",
  "Non-Supporter": "critic",
  "Somewhat Negative": "critic",
  Detractor: "opponent",
  Enemy: "opponent",
  Hostile: "opponent",
  Against: "opponent",
  Blocker: "opponent",
  "-": "opponent",
  Unknown: false,
  "Not assessed": false,
  None: false,
};

/** Words for how well we know somebody. */
export const coverageSynonyms: Synonyms<Coverage> = {
  None: "none",
  "Not met": "none",
  Brief: "brief",
  Multiple: "multiple",
  "In-depth contact": "in_depth",
  Deep: "in_depth",
  Unknown: false,
};

/** Words for power in the account. */
export const politicalSynonyms: Synonyms<PoliticalStatus> = {
  High: "inner_circle",
  Medium: "political_structure",
  Low: "outside",
  Outsider: "outside",
  Unknown: false,
};

/** Words for whether somebody is still there. */
export const statusSynonyms: Synonyms<PersonStatus> = {
  Current: "active",
  Inactive: "left",
  Former: "left",
  Departed: "left",
  "Left company": "left",
  "No longer with company": "left",
  "New hire": "new",
  "Open position": "vacant",
  Unknown: false,
};

/** Words for the side of the table. */
export const sideSynonyms: Synonyms<Side> = {
  Client: "customer",
  Prospect: "customer",
  Account: "customer",
  Internal: "us",
  Ours: "us",
  Our: "us",
  Team: "us",
  Vendor: "us",
  Consultant: "external",
  Partner: "external",
  Advisor: "external",
  Adviser: "external",
};

/** Words for relationships; the first two are reporting lines. */
export const kindSynonyms: Synonyms<RelationshipKind | "reports_to" | "dotted_line"> = {
  "reports to": "reports_to",
  "dotted line": "dotted_line",
  manager: "reports_to",
  "dotted line to": "dotted_line",
  influence: "influences",
  influencer: "influences",
  advisor: "advises",
  adviser: "advises",
  mentor: "mentors",
  sponsor: "sponsors",
  trust: "trusts",
  friendship: "friend",
  friends: "friend",
  alliance: "ally",
  allies: "ally",
  rivalry: "rival",
  rivals: "rival",
  conflicts: "conflict",
  "in conflict with": "conflict",
  contact: "communicates",
  "in contact": "communicates",
  "talks to": "communicates",
  colleague: "works_with",
  colleagues: "works_with",
  acquaintance: "knows",
  "former colleague of": "former_colleague",
  "worked with": "former_colleague",
  consultant: "consults_for",
};

/** Words for how close a tie is. */
export const strengthSynonyms: Synonyms<StrengthWord> = {
  Low: "weak",
  Familiar: "medium",
  Moderate: "medium",
  High: "strong",
  Unknown: false,
};

/** Words for the way people met or wrote. */
export const channelSynonyms: Synonyms<Channel> = {
  Meeting: "in_person",
  "Face to face": "in_person",
  "On-site": "in_person",
  Onsite: "in_person",
  Visit: "in_person",
  Lunch: "in_person",
  Dinner: "in_person",
  Workshop: "in_person",
  "Video call": "video",
  "Online meeting": "video",
  "Web meeting": "video",
  "Web conference": "video",
  Zoom: "video",
  Teams: "video",
  Webex: "video",
  Demo: "video",
  Call: "phone",
  "Phone call": "phone",
  Telephone: "phone",
  Mail: "email",
  "List Email": "email",
  ListEmail: "email",
  Message: "chat",
  Slack: "chat",
  SMS: "chat",
  Conference: "event",
  "Trade show": "event",
  LinkedIn: "social",
  InMail: "social",
};

/** Words for what a deal is about. */
export const goalKindSynonyms: Synonyms<GoalKind> = {
  "New Business": "deal",
  "New Customer": "deal",
  New: "deal",
  "Existing Customer - Upgrade": "expansion",
  "Existing Customer - Replacement": "renewal",
  "Existing Customer - Downgrade": "renewal",
  "Existing Customer - Renewal": "renewal",
  "Existing Business": "expansion",
  Upsell: "expansion",
  "Cross-sell": "expansion",
  "Add-on": "expansion",
};

/** The roles that say how somebody stands, where nothing else does. */
export const roleStances: Readonly<{ [Role in BuyingRole]?: StanceWord }> = {
  champion: "advocate",
  blocker: "opponent",
};
