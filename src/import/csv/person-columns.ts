import type { HeaderTable } from "../shared/columns.js";

/** What a column of a table of people can hold. */
export type PersonColumn =
  | "id"
  | "name"
  | "firstName"
  | "lastName"
  | "email"
  | "title"
  | "department"
  | "organization"
  | "location"
  | "level"
  | "side"
  | "reportsTo"
  | "dottedLineTo"
  | "owner"
  | "roles"
  | "stance"
  | "status"
  | "coverage"
  | "politicalStatus"
  | "decisionWeight"
  | "inBuyingGroup"
  | "lastContactAt"
  | "tags"
  | "accountId"
  | "accountName";

/** Headers of tables of people, the best first; compared without case, spaces, hyphens and accents. */
export const personHeaders: HeaderTable<PersonColumn> = {
  id: [
    "Id",
    "Person Id",
    "Contact Id",
    "Record Id",
    "Employee Id",
    "Key",
    "Person Key",
    "Contact Key",
    "Employee Number",
  ],
  name: [
    "Name",
    "Full Name",
    "Contact Name",
    "Person",
    "Contact",
    "Label",
    "Display Name",
    "Employee Name",
    "Stakeholder",
    "Nombre",
    "Nom complet",
  ],
  firstName: ["First Name", "Given Name", "Forename", "Vorname", "Prénom"],
  lastName: ["Last Name", "Surname", "Family Name", "Nachname", "Nom"],
  email: [
    "Email",
    "E-Mail",
    "Email Address",
    "E-Mail Address",
    "Mail",
    "Work Email",
    "Business Email",
    "Primary Email",
    "E-Mail-Adresse",
    "Courriel",
    "Correo electrónico",
  ],
  title: [
    "Title",
    "Job Title",
    "Position",
    "Jobtitle",
    "Function",
    "Job",
    "Position Title",
    "Stellenbezeichnung",
    "Poste",
    "Titel",
    "Funktion",
    "Fonction",
    "Cargo",
  ],
  department: [
    "Department",
    "Dept",
    "Division",
    "Team",
    "Business Unit",
    "Unit",
    "Abteilung",
    "Département",
    "Bereich",
    "Service",
    "Departamento",
  ],
  organization: ["Organization", "Organisation", "Employer", "Firm"],
  location: ["Location", "City", "Office", "Site", "Mailing City", "Country", "Ort", "Stadt", "Ville", "Ciudad"],
  level: ["Level", "Org Level", "Hierarchy Level", "Seniority Level"],
  side: ["Side", "Party"],
  reportsTo: [
    "Reports To",
    "Reports To Id",
    "Manager",
    "Manager Id",
    "Manager Email",
    "Manager Name",
    "Supervisor",
    "Boss",
    "Line Manager",
    "Reporting To",
    "Vorgesetzter",
    "Berichtet an",
    "Supérieur",
    "Responsable",
  ],
  dottedLineTo: ["Dotted Line To", "Dotted Line", "Dotted Line Manager", "Matrix Manager", "Secondary Manager"],
  owner: [
    "Owner",
    "Contact Owner",
    "Owner Id",
    "Owner Name",
    "Owner Email",
    "Account Manager",
    "Our Contact",
    "Relationship Owner",
    "Record Owner",
    "Betreuer",
    "Kundenbetreuer",
  ],
  roles: [
    "Roles",
    "Role",
    "Buying Role",
    "Buying Roles",
    "Buyer Role",
    "Decision Role",
    "Contact Role",
    "Rolle",
    "Rôle",
    "Rol",
  ],
  stance: [
    "Stance",
    "Sentiment",
    "Support",
    "Attitude",
    "Support Level",
    "Disposition",
    "Affinity",
    "Haltung",
    "Einstellung",
  ],
  status: ["Status", "Employment Status", "Contact Status", "Person Status"],
  coverage: ["Coverage", "Contact Level", "Engagement", "Engagement Level"],
  politicalStatus: ["Political Status", "Power", "Political Power", "Political"],
  decisionWeight: ["Decision Weight"],
  inBuyingGroup: ["In Buying Group", "Buying Group", "Key Player", "Is Key Player"],
  lastContactAt: [
    "Last Contact At",
    "Last Contact",
    "Last Contacted",
    "Last Activity",
    "Last Activity Date",
    "Last Touch",
    "Last Interaction",
  ],
  tags: ["Tags", "Tag", "Labels"],
  accountId: ["Account Id", "Company Id", "Customer Id", "Associated Company Ids"],
  accountName: [
    "Account Name",
    "Account",
    "Company",
    "Company Name",
    "Customer",
    "Customer Name",
    "Associated Company",
    "Firma",
    "Kunde",
    "Unternehmen",
    "Société",
    "Entreprise",
    "Empresa",
    "Client",
    "Cliente",
  ],
};
