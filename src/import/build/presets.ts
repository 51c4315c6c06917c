import { foldWord } from "../shared/fold-word.js";
import type { Sheet, SheetRow } from "../shared/sheet.js";
import type { PersonColumn } from "./person-columns.js";
import { isRaci, readRaci } from "./raci-matrix.js";

/** The systems whose tables of people are recognized by their headers. */
export const PRESETS = [
  "hubspot",
  "pipedrive",
  "zoho",
  "salesforce",
  "dynamics",
  "linkedin",
  "sales_navigator",
  "google",
  "outlook",
  "bamboohr",
  "workday",
  "org_chart",
  "kumu",
  "gephi",
  "raci",
  "stakeholder_register",
  "generic",
] as const;

/** A system whose exports are known; `generic` for any other table. */
export type Preset = (typeof PRESETS)[number];

interface PresetRules {
  /** Headers of which all stand in the export; one set is enough. */
  readonly signatures: readonly string[];
  /** Headers that this system uses in a sense of its own, the best first. */
  readonly columns?: { readonly [Column in PersonColumn]?: string };
  readonly prepare?: (sheet: Sheet) => Sheet;
}

/** Headers between bars; the first system that fits counts. */
const rules: Readonly<Record<Exclude<Preset, "generic" | "raci">, PresetRules>> = {
  zoho: {
    signatures: [
      "Record Id | Contact Owner | Account Name",
      "Contact Owner.id",
      "Account Name.id",
      "Reporting To.id",
      "CONTACTID | ACCOUNTID | SMOWNERID",
      "Contact Id | Contact Owner Id | Account Name",
    ],
    columns: {
      id: "Record Id | Contact Id | CONTACTID",
      name: "Contact Name | Full Name",
      accountId: "Account Name.id | Account Id | ACCOUNTID",
      accountName: "Account Name",
      tags: "Tag",
      status: "Employment Status",
    },
  },
  hubspot: {
    signatures: [
      "Record ID | Contact owner",
      "Record ID | Associated Company",
      "Record ID | Lifecycle Stage",
      "Record ID - Contact | First Name",
      "Datensatz-ID | Kontaktinhaber",
      "ID de registro | Propietario del contacto",
      "First Name | Last Name | Associated Company IDs",
      "Datensatz-ID | Vorname",
      "ID de fiche d'informations | Prénom",
      "Record-ID | Voornaam",
      "ID do registro | Proprietário do contato",
      "ID record | Proprietario del contatto",
      "レコードID | コンタクト担当者",
      "ID de l'enregistrement | Prénom",
      "Original Source | Lifecycle Stage | Email",
    ],
    columns: {
      id: "Record ID | Record ID - Contact | Datensatz-ID | ID de registro | ID de l'enregistrement",
      accountName:
        "Associated Company (Primary) | Primary Associated Company | Associated Company | Company name | Zugehöriges Unternehmen | Empresa asociada | Entreprise associée",
      accountId:
        "Associated Company IDs (Primary) | Primary Associated Company ID | Associated Company IDs | Associated Company ID",
      roles: "Buying Role | Rolle im Kaufprozess | Rol de compra | Rôle d'achat",
      status: "Employment Status",
      title: "Job Title | Jobtitel | Cargo | Intitulé du poste",
      lastContactAt: "Last Contacted | Last Activity Date | Last Engagement Date | Recent Sales Email Replied Date",
    },
  },
  pipedrive: {
    signatures: [
      "Organization | Email - Work",
      "Organization | Person created",
      "Organization | Open deals | Name",
      "Name | Organization | Organization ID",
      "Person - Name | Person - Organization",
      "Person - Name | Person - Email",
      "Name | Organization | Closed deals",
      "Person - Name | Person - Organisation",
      "Pessoa - Nome | Pessoa - Organização",
      "Persona - Nombre | Persona - Organización",
      "Personne - Nom | Personne - Organisation",
    ],
    columns: {
      id: "ID | Person - ID",
      name: "Name | Person - Name | Pessoa - Nome | Persona - Nombre | Personne - Nom",
      accountName:
        "Organization | Person - Organization | Organization - Name | Person - Organisation | Pessoa - Organização | Persona - Organización | Personne - Organisation",
      accountId: "Organization ID | Person - Organization ID",
      owner: "Owner | Person - Owner",
      tags: "Label | Labels | Person - Label | Pessoa - Etiqueta",
      status: "Employment Status",
    },
  },
  salesforce: {
    signatures: [
      "Contact ID | Account Name | Full Name",
      "Account Owner | Account Name | Reports To",
      "Contact Owner | Account Name | Reports To",
    ],
  },
  dynamics: {
    signatures: [
      "(Do Not Modify) Contact",
      "Full Name | Parent Customer",
      "contactid | fullname",
      "Full Name | Company Name | Business Phone | Status Reason",
    ],
    columns: {
      id: "(Do Not Modify) Contact | contactid | Contact",
      name: "Full Name | fullname",
      accountName: "Company Name | Parent Customer | Account",
      reportsTo: "Manager | Manager Name | managername",
      owner: "Owner",
      status: "Employment Status",
      roles: "Role | Decision Influence Tag",
    },
  },
  linkedin: {
    signatures: ["First Name | Last Name | Company | Position | Connected On"],
    columns: { title: "Position", accountName: "Company" },
  },
  sales_navigator: {
    signatures: [
      "Full Name | Job Title | Company | Linkedin Url",
      "fullName | companyName | linkedInProfileUrl",
      "Lead | Title | Account | Date Added",
      "First Name | Last Name | Current Company | Current Title",
      "firstName | lastName | title | companyName | profileUrl",
      "Name | Title | Company | LinkedIn URL",
      "First Name | Last Name | Company Name | Linkedin Profile URL",
    ],
    columns: {
      name: "Full Name | Lead | Lead Name | Name",
      title: "Current Title | Current Job Title | Job Title | Title | Headline",
      accountName: "Current Company | Company Name | Company | Account | Account Name",
      location: "Location | Geography | Geographic Area",
      lastContactAt: "Last Contacted",
      status: "Employment Status",
    },
  },
  google: {
    signatures: [
      "Organization Name | Organization Title",
      "Given Name | Family Name | E-mail 1 - Value",
      "Organization 1 - Name | E-mail 1 - Value",
      "First Name | Last Name | E-mail 1 - Value",
      "Name | E-mail 1 - Value",
    ],
    columns: {
      name: "Name | File As",
      accountName: "Organization Name | Organization 1 - Name",
      title: "Organization Title | Organization 1 - Title",
      department: "Organization Department | Organization 1 - Department",
      tags: "Labels | Group Membership",
    },
    prepare: readLabeledColumns,
  },
  outlook: {
    signatures: [
      "E-mail Address | Manager's Name",
      "E-mail Address | E-mail Display Name",
      "First Name | Last Name | Company | Business Phone | E-mail Address",
      "E-Mail-Adresse | E-Mail: Angezeigter Name",
      "Adresse de messagerie | Nom complet de l'adresse de messagerie",
      "Dirección de correo electrónico | Nombre del administrador",
      "Vorname | Nachname | Firma | E-Mail-Adresse | Position",
    ],
    columns: {
      title: "Job Title | Position | Titre | Cargo | Puesto",
      reportsTo:
        "Manager's Name | Name des/der Vorgesetzten | Name des Vorgesetzten | Responsable | Nombre del administrador",
      location: "Office Location | Business City",
      accountName: "Company | Firma | Société | Organización | Compañía",
      status: "Employment Status",
      tags: "Categories | Kategorien | Catégories | Categorías",
    },
  },
  bamboohr: {
    signatures: [
      "Job Title | Work Email | Supervisor email",
      "Employee # | Job Title",
      "Employee # | Reporting to",
      "First Name | Last Name | Job Title | Reports To | Work Email",
    ],
    columns: { id: "Employee # | Employee Number | EEID", email: "Work Email | Home Email" },
  },
  workday: {
    signatures: ["Worker | Business Title", "Worker | Supervisory Organization", "Employee ID | Worker"],
    columns: {
      id: "Employee ID | Worker ID | WID",
      name: "Worker | Legal Name | Preferred Name",
      email: "Email - Work | Primary Work Email | Work Email | Email - Primary Work",
      status: "Active Status | Worker Status | Employee Status",
      department: "Supervisory Organization",
    },
    prepare: (sheet) => mapColumn(sheet, "Supervisory Organization", (text) => text.replace(/ \([^()]{0,200}\)$/, "")),
  },
  kumu: {
    signatures: ["Label | Type | Description", "Label | Type | Tags", "Label | Type"],
    columns: {
      name: "Label",
      entity: "Type | Element Type",
      organization: "Organization",
      title: "Job Title | Title | Role",
    },
  },
  gephi: {
    signatures: ["Id | Label | timeset", "Id | Label | Modularity Class", "Id | Label | Eccentricity"],
    columns: { id: "Id", name: "Label" },
  },
  stakeholder_register: {
    signatures: [
      "Stakeholder Name | Influence",
      "Stakeholder | Influence",
      "Stakeholder | Power | Interest",
      "Stakeholder Name | Power | Interest",
      "Name | Power | Interest",
      "Stakeholder | Current Engagement",
      "Name | Influence | Interest",
      "Stakeholder | Einfluss",
      "Partie prenante | Influence",
      "Interesado | Poder",
    ],
    columns: {
      name: "Stakeholder Name | Stakeholder | Name | Partie prenante | Interesado",
      politicalStatus:
        "Power | Influence | Power/Influence | Power Level | Influence Level | Macht | Einfluss | Pouvoir | Poder | Influencia",
      stance:
        "Attitude | Stance | Current Engagement | Current Engagement Level | Support | Sentiment | Haltung | Einstellung",
      title: "Designation | Job Title | Title | Position/Title | Role/Title | Position",
      status: "Employment Status",
      organization: "Organization | Organisation | Company",
    },
  },
  org_chart: {
    signatures: [
      "name | positionName | parentId",
      "id | parentId | name",
      "id | parentId",
      "Boss ID | Role",
      "Boss ID",
      "SupervisorEmail",
      "SupervisorID",
      "Employee ID | Supervisor ID",
      "Unique ID | Reports To",
      "Name | Reports To",
      "pid | id | name",
      "Manager Email | Email",
      "Manager ID",
    ],
    columns: {
      reportsTo:
        "parentId | pid | Boss ID | SupervisorID | Supervisor ID | Manager ID | SupervisorEmail | Manager Email | Reports To",
    },
  },
};

/** The system that a table of people comes from, by its headers. */
export function recognizePreset(sheet: Sheet): Preset {
  const words = new Set(sheet.headers.map(foldWord));
  for (const [name, { signatures }] of Object.entries(rules)) {
    for (const signature of signatures) {
      if (signature.split(" | ").every((header) => words.has(foldWord(header)))) return name as Preset;
    }
  }
  return isRaci(sheet) ? "raci" : "generic";
}

/** The headers that a system uses in a sense of its own. */
export function presetColumns(preset: Preset): { readonly [Column in PersonColumn]?: readonly string[] } {
  const columns = preset === "generic" || preset === "raci" ? undefined : rules[preset].columns;
  const lists: { [Column in PersonColumn]?: readonly string[] } = {};
  for (const field of Object.keys(columns ?? {}) as PersonColumn[]) lists[field] = columns![field]!.split(" | ");
  return lists;
}

/** The sheet as a table of people, where the system writes it otherwise. */
export function prepareSheet(preset: Preset, sheet: Sheet): Sheet {
  if (preset === "raci") return readRaci(sheet);
  return (preset === "generic" ? undefined : rules[preset].prepare)?.(sheet) ?? sheet;
}

/** Pairs of columns such as `E-mail 1 - Label` and `E-mail 1 - Value`: work addresses come first, a relation can be the manager. */
function readLabeledColumns(sheet: Sheet): Sheet {
  const pairs = new Map<string, { label: number; value: number }>();
  for (const [index, header] of sheet.headers.entries()) {
    const parts = /^(E-mail|Relation) (\d{1,3}) - (Label|Type|Value)$/i.exec(header);
    if (parts === null) continue;
    const key = `${parts[1]!.toLowerCase()} ${parts[2]}`;
    const pair = pairs.get(key) ?? { label: -1, value: -1 };
    pair[/value/i.test(parts[3]!) ? "value" : "label"] = index;
    pairs.set(key, pair);
  }
  const headers = [...sheet.headers, "Work Email", "Alias Emails", "Manager", "Assistant"];
  for (const { label, value } of pairs.values()) {
    if (label !== -1) headers[label] = "";
    if (value !== -1) headers[value] = "";
  }
  const rows = sheet.rows.map(({ path, cells }): SheetRow => {
    const emails: { text: string; rank: number }[] = [];
    let manager = "";
    let assistant = "";
    const kept = Array.from({ length: sheet.headers.length }, (_, index) => cells[index] ?? "");
    for (const [key, { label, value }] of pairs) {
      const text = cells[value] ?? "";
      const word = foldWord(cells[label] ?? "");
      if (value !== -1) kept[value] = "";
      if (label !== -1) kept[label] = "";
      if (text === "") continue;
      if (key.startsWith("e-mail")) emails.push(...splitValues(text).map((one) => ({ text: one, rank: rankOf(word) })));
      else if (/manager|vorgesetz|boss|superieur|jefe|gerente/.test(word)) manager = text;
      else if (/assist/.test(word)) assistant = text;
    }
    emails.sort((a, b) => a.rank - b.rank);
    const [first, ...others] = emails.map(({ text }) => text);
    return { path, cells: [...kept, first ?? "", others.join(" "), manager, assistant] };
  });
  return { ...sheet, headers, rows };
}

function splitValues(text: string): string[] {
  return text
    .split(":::")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function rankOf(label: string): number {
  if (/work|arbeit|geschaft|travail|trabajo|trabalho|lavoro|werk|business/.test(label)) return 0;
  return /home|privat|domicile|casa|thuis/.test(label) ? 2 : 1;
}

function mapColumn(sheet: Sheet, header: string, change: (text: string) => string): Sheet {
  const at = sheet.headers.findIndex((one) => foldWord(one) === foldWord(header));
  if (at === -1) return sheet;
  const rows = sheet.rows.map(({ path, cells }) => ({
    path,
    cells: cells.map((text, index) => (index === at ? change(text) : text)),
  }));
  return { ...sheet, rows };
}
