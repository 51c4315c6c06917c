import { type FlatRecord, fieldOf } from "../shared/read-records.js";
import { splitList } from "../shared/words.js";
import { type Association, type HubspotObject, hubspotId } from "./hubspot-objects.js";

/** All records, by what they are. */
export type HubspotRecords = Record<HubspotObject, FlatRecord[]>;

/** Who is linked with what, from both ends. */
export interface HubspotLinks {
  /** By id of contact or deal: companies, the primary first. */
  readonly companiesOf: (kind: "contact" | "deal" | "engagement", id: string) => string[];
  /** By id of deal or engagement: contacts with the labels of the link. */
  readonly contactsOf: (
    kind: "deal" | "engagement",
    id: string,
  ) => { readonly id: string; readonly labels: readonly string[] }[];
  readonly typeOf: (id: string, told: HubspotObject | null) => HubspotObject | null;
}

/** Links of all records: from the interface, and from columns of exports. */
export function linkRecords(records: HubspotRecords, links: readonly Association[]): HubspotLinks {
  const types = new Map<string, Set<HubspotObject>>();
  for (const object of ["contact", "company", "deal", "engagement"] as const) {
    for (const record of records[object]) {
      const id = hubspotId(record) ?? "";
      types.set(id, (types.get(id) ?? new Set()).add(object));
    }
  }
  const typeOf = (id: string, told: HubspotObject | null) => told ?? [...(types.get(id) ?? [])][0] ?? null;
  const targets = new Map<string, { id: string; type: HubspotObject; labels: string[]; isPrimary: boolean }[]>();
  const put = (
    type: HubspotObject,
    id: string,
    target: { id: string; type: HubspotObject; labels: string[]; isPrimary: boolean },
  ) => {
    const key = `${type} ${id}`;
    const list = targets.get(key);
    if (list === undefined) targets.set(key, [target]);
    else list.push(target);
  };
  for (const { from, to, fromType, toType, labels, isPrimary } of links) {
    const [one, other] = [typeOf(from, fromType), typeOf(to, toType)];
    if (one === null || other === null) continue;
    put(one, from, { id: to, type: other, labels: [...labels], isPrimary });
    put(other, to, { id: from, type: one, labels: [...labels], isPrimary });
  }
  for (const object of ["contact", "deal", "engagement"] as const) {
    for (const record of records[object]) {
      const id = hubspotId(record);
      if (id === null) continue;
      const primary = fieldOf(
        record,
        "associatedcompanyid",
        "Associated Company IDs (Primary)",
        "Primary Associated Company ID",
      );
      if (primary !== null) put(object, id, { id: primary, type: "company", labels: [], isPrimary: true });
      for (const one of splitList(fieldOf(record, "Associated Company IDs", "Associated Company ID") ?? "")) {
        put(object, id, { id: one, type: "company", labels: [], isPrimary: false });
      }
      for (const one of splitList(fieldOf(record, "Associated Contact IDs", "Associated Contact ID") ?? "")) {
        put(object, id, { id: one, type: "contact", labels: [], isPrimary: false });
        put("contact", one, { id, type: object, labels: [], isPrimary: false });
      }
      if (object !== "contact") continue;
      for (const one of splitList(fieldOf(record, "Associated Deal IDs", "Associated Deal ID") ?? "")) {
        put("deal", one, { id, type: "contact", labels: [], isPrimary: false });
      }
    }
  }
  return {
    typeOf,
    companiesOf(kind, id) {
      const found = (targets.get(`${kind} ${id}`) ?? []).filter(({ type }) => type === "company");
      const ordered = [...found.filter(({ isPrimary }) => isPrimary), ...found.filter(({ isPrimary }) => !isPrimary)];
      return [...new Set(ordered.map((target) => target.id))];
    },
    contactsOf(kind, id) {
      const found = new Map<string, string[]>();
      for (const target of targets.get(`${kind} ${id}`) ?? []) {
        if (target.type === "contact") found.set(target.id, [...(found.get(target.id) ?? []), ...target.labels]);
      }
      return [...found]
        .map(([contact, labels]) => ({ id: contact, labels: [...new Set(labels)] }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}
