import type { MissingFactKey } from "../../sentences/gaps/missing-facts.js";

/** A fact about a person that a question can ask for. */
export type Fact =
  | "stance"
  | "roles"
  | "listening"
  | "swaying"
  | "coverage"
  | "lastContactAt"
  | "departmentId"
  | "level"
  | "reportsTo"
  | "veto";

/** Which fact answers what a rule says is missing; `null`: no fact about one person does. A missing fact without a line does not compile. */
export const factOfMissing: Readonly<Record<MissingFactKey, Fact | null>> = {
  decider: "roles",
  decider_amount: null,
  boss_contact: null,
  contacts: "coverage",
  role: "roles",
  veto: "veto",
  size: null,
  stance: "stance",
  influential_stance: "stance",
  listening: "listening",
  champion_listening: "swaying",
  our_people: null,
  reporting_lines: "reportsTo",
  department: "departmentId",
  contact_department: "departmentId",
  level: "level",
  contact_level: "level",
  our_level: null,
  purposes: null,
  last_contact: "lastContactAt",
  contact_date: "lastContactAt",
  recent_interactions: null,
  departures: null,
  feelings: null,
  our_feelings: null,
  feelings_among_us: null,
  feelings_for_us: null,
  competitor_leaning: null,
  impact: null,
  events: null,
  fact_dates: null,
  notes: null,
  pain_points: null,
  desired_relation: null,
  current_relation: null,
};
