import type { Sentence, SentenceParam } from "../internal/sentence.js";
import { sentenceTable } from "./sentence-table.js";

/** Labels of rows and columns that are no names of the user's. */
export const tableLabel = /* @__PURE__ */ sentenceTable({
  "tables.our_team": "Our team",
  "tables.outside": "Outside the customer",
  "tables.unknown_department": "Unknown department",
  /** A role, or roles of which any will do. */
  "tables.roles": "{^roles|or}",

  "tables.department.administration": "Administration",
  "tables.department.communications": "Communications",
  "tables.department.customer_service": "Customer service",
  "tables.department.data": "Data",
  "tables.department.design": "Design",
  "tables.department.engineering": "Engineering",
  "tables.department.executive": "Executive",
  "tables.department.facilities": "Facilities",
  "tables.department.finance": "Finance",
  "tables.department.health_and_safety": "Health and safety",
  "tables.department.hr": "HR",
  "tables.department.it": "IT",
  "tables.department.legal": "Legal",
  "tables.department.marketing": "Marketing",
  "tables.department.medical": "Medical",
  "tables.department.operations": "Operations",
  "tables.department.policy": "Policy",
  "tables.department.procurement": "Procurement",
  "tables.department.product": "Product",
  "tables.department.projects": "Projects",
  "tables.department.quality": "Quality",
  "tables.department.research": "Research",
  "tables.department.risk_and_compliance": "Risk and compliance",
  "tables.department.sales": "Sales",
  "tables.department.security": "Security",
  "tables.department.strategy": "Strategy",
  "tables.department.supply_chain": "Supply chain",
});

/** What a row is called: a name of the user's alone, or our own words with what they are made of, for other languages. */
export interface RowLabel {
  label: string;
  /** Where the label holds our own words. */
  key?: string;
  params?: Record<string, SentenceParam>;
}

/** A sentence of this table as the label of a row. */
export function rowLabel({ key, params, text }: Sentence): RowLabel {
  return { label: text, key, params };
}

/** The label of a department that was read from titles. */
export function departmentLabel(department: string): RowLabel {
  const key = `tables.department.${department.toLowerCase().replaceAll(" ", "_")}`;
  const isKnown = (one: string): one is keyof typeof tableLabel.templates => one in tableLabel.templates;
  return isKnown(key) ? rowLabel(tableLabel(key, {} as never)) : { label: department };
}
