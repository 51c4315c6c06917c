import type { Issue } from "../../internal/issue.js";
import { statedAttention } from "../../network/attention.js";
import type { Network } from "../../network/network.js";
import { weightAt } from "../../network/rows.js";
import { logOnlyShare } from "./defaults.js";

/** Recommends Katz where most attention is known from interactions alone. */
export function noteLogOnly(network: Network, issues: Issue[]): void {
  if (!network.ties.some((tie) => tie.kind === "interactions")) return;
  const { offsets, targets, weights, nodeCount } = network.attention;
  const stated = statedAttention(network);
  let all = 0;
  let logged = 0;
  for (let i = 0; i < nodeCount; i++) {
    for (let arc = offsets[i]!; arc < offsets[i + 1]!; arc++) {
      all += weights[arc]!;
      logged += weights[arc]! - weightAt(stated, i, targets[arc]!);
    }
  }
  if (all === 0 || logged <= logOnlyShare * all) return;
  issues.push({
    severity: "info",
    code: "log_only",
    path: ["interactions"],
    message: `${Math.round((100 * logged) / all)} % of what is known of who listens to whom comes from interactions alone: try engine "katz", or add who influences or advises whom`,
  });
}
