import type { InfluenceScore } from "../../api/score-influence.js";
import type { AnyGraph } from "../../graph/is-graph.js";
import { parseInput } from "../../graph/parse-input.js";
import type { Stakeholder } from "../../insights/influence/stakeholder.js";
import { checkScore } from "../../internal/check-score.js";
import { readResult } from "../../internal/read-result.js";
import type { Account, AccountInput } from "../../model/account.js";
import type { InputOptions } from "../../model/limits.js";
import { isSymmetric } from "../../model/relationship.js";
import { relationshipIds } from "../../model/relationship-ids.js";

/** What a cell of a table, or an attribute in another program, can hold. */
export type Scalar = string | number | boolean;

/** A person as a node with plain attributes. */
export interface FlatNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** A relationship or a reporting line as an edge with plain attributes, `kind` and `symmetric` among them. */
export interface FlatEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  /** 0..1; `null`: not stated. */
  readonly strength: number | null;
  readonly attributes: Readonly<Record<string, Scalar>>;
}

/** An account as programs for graphs know graphs: nodes and edges whose attributes are single values. */
export interface FlatGraph {
  readonly account: Account;
  /** Plain facts of the account as a whole. */
  readonly header: Readonly<Record<string, Scalar>>;
  readonly nodes: readonly FlatNode[];
  readonly edges: readonly FlatEdge[];
}

/**
 * Flattens an account: nested fields become `authority.budget`, lists one text with `; ` between, numbers stay as exact as they
 * are. A score adds what it computed; where the account states a field of the same name, the computed one is `scored.` and its name.
 */
export function flattenAccount(
  input: AccountInput | AnyGraph,
  score: InfluenceScore | null | undefined,
  options: InputOptions,
): FlatGraph {
  return readResult("score", "scoreInfluence", () => {
    const account = parseInput(input, options);
    if (score != null) checkScore(score, ["stakeholders"], account.id);
    const scored = new Map(score?.stakeholders.map((person) => [person.id, person]));
    const departments = new Map((account.departments ?? []).map(({ id, name }) => [id, name]));
    const nodes = account.people.map((person) => {
      const { id, name, ...fields } = person;
      const attributes: Record<string, Scalar> = { name };
      flattenInto(attributes, "", fields);
      const department = departments.get(person.departmentId ?? "");
      if (department !== undefined) attributes.department ??= department;
      const known = scored.get(id);
      if (known !== undefined) addScored(attributes, known);
      return { id, label: name, attributes };
    });
    return { account, header: headerOf(account, score ?? null), nodes, edges: [...lines(account), ...ties(account)] };
  });
}

function headerOf({ id, name, asOf }: Account, score: InfluenceScore | null): Record<string, Scalar> {
  const header: Record<string, Scalar> = { accountId: id, accountName: name, asOf: score?.asOf ?? asOf };
  if (score?.goalId != null) header.goalId = score.goalId;
  if (score !== null) header.unmapped = score.decision.unmapped;
  return header;
}

function addScored(
  attributes: Record<string, Scalar>,
  { id, name, title, side, reason, ...computed }: Stakeholder,
): void {
  const flat: Record<string, Scalar> = {};
  flattenInto(flat, "", { ...computed, byListener: undefined, reason: reason.text });
  for (const [key, value] of Object.entries(flat)) {
    if (attributes[key] === value) continue;
    attributes[key in attributes ? `scored.${key}` : key] = value;
  }
}

/** Reporting lines to people on the map. */
function* lines({ people }: Account): Generator<FlatEdge> {
  const onMap = new Set(people.map(({ id }) => id));
  for (const { id, reportsTo, dottedLineTo } of people) {
    const managers = [
      ...(reportsTo == null ? [] : [["reports_to", reportsTo] as const]),
      ...(dottedLineTo ?? []).map((manager) => ["dotted_line", manager] as const),
    ];
    for (const [kind, to] of managers) {
      if (!onMap.has(to)) continue;
      const attributes = { kind, symmetric: false };
      yield { id: `${id}>${kind}>${to}`, from: id, to, kind, strength: null, attributes };
    }
  }
}

function* ties({ relationships }: Account): Generator<FlatEdge> {
  const all = relationships ?? [];
  const ids = relationshipIds(all);
  for (const [index, { id: _, from, to, kind, ...fields }] of all.entries()) {
    const attributes: Record<string, Scalar> = { kind, symmetric: isSymmetric(kind) };
    flattenInto(attributes, "", fields);
    const strength = typeof fields.strength === "number" ? fields.strength : null;
    yield { id: ids[index]!, from, to, kind, strength, attributes };
  }
}

/** More levels than any account or score has: what goes deeper runs in a circle. */
const mostLevels = 1000;

/** Writes the fields of an object under a prefix; the walk needs no recursion. */
function flattenInto(target: Record<string, Scalar>, prefix: string, fields: object): void {
  const open: [key: string, value: unknown, level: number][] = [[prefix, fields, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [key, value, level] = next;
    if (value === null || value === undefined) continue;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") target[key] = value;
    else if (Array.isArray(value)) target[key] = listText(value);
    else if (level > mostLevels) throw new RangeError("fields within fields without end");
    else {
      const start = level === 0 ? key : `${key}.`;
      for (const [name, inner] of Object.entries(value).reverse()) open.push([`${start}${name}`, inner, level + 1]);
    }
  }
}

/** References by their labels, plain values as they are, other objects as JSON. */
function listText(values: readonly unknown[]): string {
  const texts = values.map((value) => {
    if (typeof value !== "object" || value === null) return String(value);
    const { label, type } = value as { label?: unknown; type?: unknown };
    return typeof label === "string" && typeof type === "string" ? label : JSON.stringify(value);
  });
  return texts.join("; ");
}
