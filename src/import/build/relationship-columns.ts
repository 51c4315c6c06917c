import type { HeaderTable } from "../shared/columns.js";
import { headerList } from "../shared/header-list.js";

/** What a column of a table of relationships can hold. */
export type RelationshipColumn =
  | "id"
  | "from"
  | "to"
  | "kind"
  | "strength"
  | "sign"
  | "confidence"
  | "asOf"
  | "validFrom"
  | "validTo"
  | "note"
  | "accountId"
  | "accountName";

/** Headers of tables of relationships, the best first. */
export const relationshipHeaders: HeaderTable<RelationshipColumn> = /* @__PURE__ */ headerList({
  id: "Id | Relationship Id | Connection Id | Edge Id | Link Id",
  from: "From | From Id | Person A | Person 1 | From Person | From Email | From Name | Source | Source Id | Source Name | Subject | Who | A | Node 1 | Start Node | Ego | Contact 1 | Contact | Connected From | Von | Person 1 Name | De | Origen | Origem | Da | Van | 元",
  to: "To | To Id | Person B | Person 2 | To Person | To Email | To Name | Target | Target Id | Target Name | Object | Whom | B | Node 2 | End Node | Alter | Contact 2 | Related Contact | Connected To | An | Zu | Nach | Person 2 Name | À | Vers | A | Destino | Para | Verso | Naar | 先",
  kind: "Kind | Relationship Type | Relationship | Relation Type | Relation | Connection Type | Edge Type | Link Type | Tie | Tie Type | Interaction | Role | Type | Beziehung | Beziehungsart | Beziehungstyp | Type de relation | Relación | Tipo de relación | Relação | Tipo de relação | Relazione | Tipo di relazione | Relatie | Soort relatie | 関係",
  strength:
    "Strength | Weight | Closeness | Intensity | Value | Tie Strength | Stärke | Gewicht | Force | Poids | Fuerza | Peso | Força | Forza | Sterkte | Gewicht | 強さ | 重み",
  sign: "Sign | Polarity | Positive | Valence",
  confidence: "Confidence | Certainty",
  asOf: "As Of | Observed | Observed At | Last Confirmed | Updated | Date",
  validFrom: "Valid From | Since | Start | Start Date | Von Datum | Seit | Depuis | Desde | Sinds",
  validTo: "Valid To | Until | End | End Date | Bis | Jusqu'à | Hasta | Até | Tot",
  note: "Note | Notes | Comment | Comments | Description | Label | Notiz | Bemerkung | Remarque | Nota | Notas | Opmerking",
  accountId: "Account Id | Company Id | Customer Id",
  accountName:
    "Account Name | Account | Company | Company Name | Customer | Firma | Kunde | Société | Entreprise | Empresa | Cliente | Azienda | Bedrijf",
});
