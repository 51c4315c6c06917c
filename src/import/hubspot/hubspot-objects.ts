import { foldWord } from "../shared/fold-word.js";
import { type FlatRecord, fieldOf, isJsonObject, type RecordList } from "../shared/read-records.js";

/** The kinds of records that are read. */
export type HubspotObject = "contact" | "company" | "deal" | "engagement" | "owner" | "association";

const names: Readonly<Record<string, HubspotObject>> = {
  contact: "contact",
  "0-1": "contact",
  company: "company",
  companie: "company",
  "0-2": "company",
  deal: "deal",
  "0-3": "deal",
  owner: "owner",
  user: "owner",
  association: "association",
  engagement: "engagement",
  activitie: "engagement",
  call: "engagement",
  email: "engagement",
  meeting: "engagement",
  note: "engagement",
  task: "engagement",
};

/** Fields by which records tell what they are, the surest first. */
const telling: readonly (readonly [HubspotObject, readonly string[]])[] = [
  ["deal", ["dealname", "dealstage", "deal name", "deal stage", "pipeline"]],
  [
    "engagement",
    [
      "hs_call_title",
      "hs_call_direction",
      "hs_call_duration",
      "hs_meeting_title",
      "hs_meeting_start_time",
      "hs_email_subject",
      "hs_email_direction",
      "hs_note_body",
      "hs_task_subject",
      "hs_timestamp",
      "activity type",
      "activity date",
      "hs_activity_type",
    ],
  ],
  [
    "contact",
    [
      "firstname",
      "lastname",
      "jobtitle",
      "hs_buying_role",
      "first name",
      "last name",
      "associatedcompanyid",
      "buying role",
      "vorname",
      "prénom",
      "apellidos",
      "sobrenome",
      "cognome",
      "voornaam",
      "姓",
    ],
  ],
  [
    "company",
    ["domain", "company domain name", "numberofemployees", "hs_parent_company_id", "company name", "company owner"],
  ],
];

/** What a list of records holds: by their fields, else by the name of the list. */
export function hubspotObject({ name, records }: RecordList): HubspotObject | null {
  const sample = records.slice(0, 50);
  if (
    sample.some(
      ({ raw }) =>
        raw !== null &&
        (Object.hasOwn(raw, "from") || Object.hasOwn(raw, "fromObjectId")) &&
        (Object.hasOwn(raw, "to") || Object.hasOwn(raw, "toObjectId")),
    )
  ) {
    return "association";
  }
  const isOwner = sample.some(
    (record) =>
      record.raw !== null &&
      fieldOf(record, "userId") !== null &&
      fieldOf(record, "email") !== null &&
      !isJsonObject(record.raw.properties),
  );
  if (isOwner) return "owner";
  for (const [object, fields] of telling) {
    if (sample.some((record) => fieldOf(record, ...fields) !== null)) return object;
  }
  for (const part of name.toLowerCase().split(/[^a-z0-9-]+/)) {
    const word = part.replace(/s$/, "");
    if (Object.hasOwn(names, word)) return names[word]!;
  }
  if (sample.some((record) => fieldOf(record, "email") !== null)) return "contact";
  return sample.some((record) => fieldOf(record, "name") !== null) ? "company" : null;
}

/** The two ends that the name of a list of associations tells, as in `contacts-to-companies.json`. */
export function endsInName(name: string): { from: HubspotObject; to: HubspotObject } | null {
  const found: HubspotObject[] = [];
  for (const part of name.toLowerCase().split(/[^a-z0-9]+/)) {
    const word = part.replace(/s$/, "");
    if (Object.hasOwn(names, word) && names[word] !== "association") found.push(names[word]!);
  }
  return found.length >= 2 ? { from: found[0]!, to: found[1]! } : null;
}

/** The id of a record. */
export function hubspotId(record: FlatRecord): string | null {
  return fieldOf(
    record,
    "hs_object_id",
    "id",
    "Record ID",
    "Record ID - Contact",
    "Record ID - Company",
    "Record ID - Deal",
    "Contact ID",
    "Company ID",
    "Deal ID",
    "vid",
    "companyId",
    "dealId",
    "Datensatz-ID",
    "ID de registro",
    "ID de fiche d'informations",
    "ID de la fiche d'informations",
    "ID do registro",
    "ID record",
    "Record-ID",
    "レコードID",
    "ownerId",
  );
}

/** One end of an association, with the labels that it carries. */
export interface Association {
  readonly from: string;
  readonly to: string;
  readonly toType: HubspotObject | null;
  readonly fromType: HubspotObject | null;
  readonly labels: readonly string[];
  readonly isPrimary: boolean;
}

/** Type ids that HubSpot defines: the primary company of a contact or deal. */
const primaryTypes: ReadonlySet<string> = new Set(["1", "5"]);

/** The associations that a record carries: version 3 inside objects, version 4 as lists of their own. */
export function associationsOf(
  record: FlatRecord,
  object: HubspotObject,
  ends: ReturnType<typeof endsInName>,
): Association[] {
  const found: Association[] = [];
  const { raw } = record;
  if (raw === null) return found;
  if (object === "association") {
    const from = idOf(raw.from) ?? idOf(raw.fromObjectId);
    const targets = Array.isArray(raw.to) ? raw.to : [raw.to ?? raw.toObjectId];
    if (from === null) return found;
    for (const target of targets) {
      const to = idOf(target);
      if (to === null) continue;
      const types = isJsonObject(target)
        ? (target.associationTypes ?? target.types ?? raw.associationTypes)
        : raw.associationTypes;
      found.push({ from, to, fromType: ends?.from ?? null, toType: ends?.to ?? null, ...labelsOf(types) });
    }
    return found;
  }
  const id = hubspotId(record);
  if (id === null || !isJsonObject(raw.associations)) return found;
  for (const key of Object.keys(raw.associations)) {
    const list = raw.associations[key];
    const word = foldWord(key).replace(/ies$/, "y").replace(/s$/, "").replace(/ids?$/, "");
    const toType = names[word] ?? names[foldWord(key).replace(/s$/, "")] ?? null;
    const results = isJsonObject(list) && Array.isArray(list.results) ? list.results : Array.isArray(list) ? list : [];
    // Version 3 writes every company with a suffix and the primary one once more without; where none has it, the first counts.
    const tellsPrimary = results.some((target) => isJsonObject(target) && /_unlabeled$/.test(String(target.type)));
    for (const target of results) {
      const to = idOf(target);
      if (to === null || toType === null) continue;
      const types = isJsonObject(target) ? (target.associationTypes ?? target.types ?? target.type) : null;
      const { labels, isPrimary } = labelsOf(types);
      const isPlain = tellsPrimary && typeof types === "string" && /_to_company$/.test(types);
      found.push({ from: id, to, fromType: object, toType, labels, isPrimary: isPrimary || isPlain });
    }
  }
  return found;
}

function idOf(value: unknown): string | null {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!isJsonObject(value)) return null;
  const id = value.toObjectId ?? value.id;
  return typeof id === "string" || typeof id === "number" ? String(id) : null;
}

function labelsOf(types: unknown): { labels: string[]; isPrimary: boolean } {
  const labels: string[] = [];
  let isPrimary = false;
  if (typeof types === "string") return { labels, isPrimary: /primary/i.test(types) };
  for (const type of Array.isArray(types) ? types : []) {
    if (!isJsonObject(type)) continue;
    const { label, typeId, associationTypeId } = type;
    const id = String(typeId ?? associationTypeId ?? "");
    const isDefined = (type.category ?? type.associationCategory) !== "USER_DEFINED";
    if ((isDefined && primaryTypes.has(id)) || (typeof label === "string" && /^primary$/i.test(label)))
      isPrimary = true;
    else if (typeof label === "string" && label !== "") labels.push(label);
    if (!isDefined && id !== "") labels.push(`#${id}`);
  }
  return { labels, isPrimary };
}
