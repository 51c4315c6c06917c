import type { ProjectedNode } from "../graph/build-simple-graph.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import type { WeightedAdjacency } from "../kernels/rows/adjacency.js";
import type { Side } from "../model/vocabularies.js";
import type { Network, NetworkPerson } from "../network/network.js";
import { type NetworkOptions, networkOptionFields } from "../network/network-options.js";
import { openNetwork } from "../network/open-network.js";
import { rowBuilder } from "../network/rows.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/** Options of the projections. */
export type ProjectionOptions = Pick<NetworkOptions, "goalId" | "companyId" | "asOf">;

const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    goalId: networkOptionFields.goalId,
    companyId: networkOptionFields.companyId,
    asOf: networkOptionFields.asOf,
  }))();

/** What a node of a projection carries. */
export interface ProjectedPerson {
  name: string;
  title: string | null;
  side: Side;
  level: number | null;
  stance: number | null;
}

/** Opens the door for a projection. */
export function openProjection(account: AccountOrGraph, options: ProjectionOptions): Network {
  const checked = validate(optionsSchema, options, "invalid_options", ["options"]);
  return openNetwork(openAccount(account, {}).account, checked);
}

/** Nodes in the order of the account and rows to match, for the people that `keeps` says. */
export function projectRows(
  { people }: Network,
  rows: WeightedAdjacency,
  keeps: (person: NetworkPerson) => boolean,
): { nodes: ProjectedNode<ProjectedPerson>[]; rows: WeightedAdjacency } {
  const kept = people.filter(keeps).sort((a, b) => a.position - b.position);
  const place = new Map(kept.map((person, index) => [person.index, index]));
  const builder = rowBuilder(kept.length);
  for (const [index, person] of kept.entries()) {
    for (let arc = rows.offsets[person.index]!; arc < rows.offsets[person.index + 1]!; arc++) {
      const target = place.get(rows.targets[arc]!);
      if (target !== undefined) builder.raise(index, target, rows.weights[arc]!);
    }
  }
  const nodes = kept.map(({ id, name, fields, side, level, stance }) => ({
    id,
    attributes: { name, title: fields.title ?? null, side, level, stance },
  }));
  return { nodes, rows: builder.build() };
}
