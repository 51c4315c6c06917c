import type { BuyingRole, Channel, GoalKind, SourceKind } from "../model/vocabularies.js";

const split = (words: string): readonly string[] => words.split(" ");

export const firstNames = /* @__PURE__ */ (() =>
  split(
    "Ada Alva Amon Anka Aris Bela Bram Cara Cleo Dana Davor Edda Elio Enna Esra Fenna Filo Galen Gwen Hale Hedi Ilan Ines " +
      "Jaro Jona Kaia Kimo Lale Leni Lior Mael Mika Milo Nadia Nilo Noor Odin Orla Pavo Petra Quin Rafa Rhea Sami Selma Tarik " +
      "Tova Uma Vito Wanda Xenia Yara Yusa Zeno",
  ))();

/** Invented: no person is meant. */
export const lastNames = /* @__PURE__ */ (() =>
  split(
    "Abrenna Aldwick Antovar Barlune Belmarck Bravick Caldeen Corvane Dalmere Dorvick Drennal Eldrane Elvaro Fendrick Ferovan " +
      "Galdren Garvane Halvorne Hendral Ilvane Ivarno Jandrel Jorvane Kaldrin Keldane Korvell Landrene Larovin Lorvane Maldrick " +
      "Marovel Mendrane Naldorn Norvick Oldrane Orvello Paldrin Pelvane Quendral Raldone Renvick Rovandel Saldrane Selvorn " +
      "Sorvane Taldrin Tervane Torvick Uldrane Urvello Valdorne Velmarck Wendrane Worvell Yaldrin Yorvane Zaldrick Zerovan",
  ))();

export const organizations = /* @__PURE__ */ (() =>
  "Norvane Industries,Keldor Foods,Halmere Logistics,Brevon Health,Tarn & Orvel,Quillstone Energy,Vandrel Retail,Osmere Bank".split(
    ",",
  ))();

export const advisories = /* @__PURE__ */ (() =>
  "Brightmoor Advisory,Fellgate Partners,Stonevale Consulting,Larkmere Group".split(","))();

/** A department: who leads it, who works in it, and what its people decide about. */
export interface DepartmentTable {
  readonly id: string;
  readonly name: string;
  readonly head: string;
  readonly staff: readonly string[];
  /** What the head is asked for in a purchase. */
  readonly headRole: BuyingRole;
  readonly staffRole: BuyingRole;
}

/** The first entry is the office of the chief executive; the others are added from the top as an account grows. */
export const departmentTable: readonly DepartmentTable[] = /* @__PURE__ */ (() => [
  table("executive", "Executive Office", "Chief Executive Officer", "approver", "gatekeeper", "Executive Assistant"),
  table(
    "finance",
    "Finance",
    "Chief Financial Officer",
    "economic_buyer",
    "evaluator",
    "Financial Analyst,Accountant,Controller",
  ),
  table(
    "it",
    "Information Technology",
    "Chief Information Officer",
    "technical_buyer",
    "evaluator",
    "Solution Architect,Data Engineer,Systems Engineer,Security Analyst",
  ),
  table(
    "operations",
    "Operations",
    "Chief Operating Officer",
    "user_buyer",
    "user_buyer",
    "Operations Specialist,Process Engineer,Shift Supervisor",
  ),
  table("procurement", "Procurement", "Head of Procurement", "procurement", "procurement", "Buyer,Category Specialist"),
  table("legal", "Legal", "General Counsel", "legal", "legal", "Legal Counsel,Contract Specialist"),
  table(
    "sales",
    "Sales",
    "Chief Revenue Officer",
    "influencer",
    "user_buyer",
    "Account Executive,Sales Representative",
  ),
  table(
    "people",
    "Human Resources",
    "Chief People Officer",
    "influencer",
    "user_buyer",
    "Recruiter,Training Specialist",
  ),
  table(
    "engineering",
    "Engineering",
    "Chief Technology Officer",
    "technical_buyer",
    "recommender",
    "Software Engineer,Test Engineer,Product Designer",
  ),
  table(
    "marketing",
    "Marketing",
    "Chief Marketing Officer",
    "influencer",
    "user_buyer",
    "Marketing Specialist,Market Analyst",
  ),
])();

export const teamTitles: readonly string[] = /* @__PURE__ */ (() =>
  "Account Manager,Solutions Consultant,Customer Success Manager,Executive Sponsor,Support Engineer,Partner Manager".split(
    ",",
  ))();

export const channels: readonly Channel[] = [
  "email",
  "email",
  "email",
  "video",
  "video",
  "phone",
  "in_person",
  "chat",
  "event",
];

export const topics: readonly string[] = [
  "Requirements",
  "Status of the pilot",
  "Pricing",
  "Security review",
  "Roadmap",
  "Contract terms",
  "Training",
];

export const sourceKinds: readonly SourceKind[] = ["first_hand", "interview", "crm", "survey", "inferred"];

export const goalKinds: readonly (readonly [kind: GoalKind, name: string])[] = [
  ["deal", "Planning platform"],
  ["renewal", "Renewal of the support contract"],
  ["expansion", "Roll-out to all sites"],
  ["relationship", "Regular exchange with the board"],
];

export const personalWins: readonly string[] = [
  "Fewer night shifts for the team",
  "A success to show the board",
  "Less manual reporting",
  "Budget for next year",
];

function table(
  id: string,
  name: string,
  head: string,
  headRole: BuyingRole,
  staffRole: BuyingRole,
  staff: string,
): DepartmentTable {
  return { id, name, head, staff: staff.split(","), headRole, staffRole };
}
