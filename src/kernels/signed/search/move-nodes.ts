import { type ClusterProblem, clusterSums } from "./cluster-problem.js";

/** Up to this many nodes strangers' clusters are asked too, while there are no more than so many clusters. */
const meetingNodes = 2000;
const meetingClusters = 200;

/**
 * Moves single nodes to the cluster where they gain most until no single move helps; changes `labels` in place.
 *
 * A queue holds the nodes that may still want to move: at first all of them in the given order, later the neighbors of
 * whoever moved (the fast local move of Leiden, Traag, Waltman and van Eck 2019). A node may also move to a cluster of its
 * own while there are fewer than `limit` clusters. While clusters are few all of them are asked, not only those of neighbors,
 * where that may help: with a limit, a node with foes everywhere wants to go where it knows no one; and where the null model
 * counts foes, two who could have been foes and are not gain from being together. Time O(ties)
 * a pass (there, O(ties + nodes · clusters)), usually few passes.
 *
 * @param problem - The clustering problem.
 * @param labels - The cluster of every node, below `problem.nodeCount`; changed in place.
 * @param limit - The most clusters there may be.
 * @param order - The order in which nodes are first asked.
 * @returns How many moves were made.
 *
 * @see Traag, Waltman and van Eck 2019, Scientific Reports 9, 5233, https://doi.org/10.1038/s41598-019-41695-z
 */
export function moveNodes(problem: ClusterProblem, labels: Int32Array, limit: number, order: Int32Array): number {
  const { nodeCount, offsets, targets, weights, positiveStrength, negativeStrength } = problem;
  const { sizes, positiveOf, negativeOf } = clusterSums(problem, labels);
  const names = clusterNames(sizes);
  const inCluster = new Float64Array(nodeCount);
  const met = new Uint8Array(nodeCount);
  const candidates = new Int32Array(nodeCount);
  const queue = order.slice();
  const waiting = new Uint8Array(nodeCount).fill(1);
  let head = 0;
  let left = nodeCount;
  let moves = 0;
  const tolerance = 1e-12 * largest(weights);
  const isLimited = limit < nodeCount;
  const meetsAll = isLimited || (problem.negativeScale > 0 && nodeCount <= meetingNodes);
  while (left > 0) {
    const node = queue[head];
    head = head + 1 === nodeCount ? 0 : head + 1;
    left--;
    waiting[node] = 0;
    const from = labels[node];
    let candidateCount = 0;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const label = labels[targets[arc]];
      if (met[label] === 0) {
        met[label] = 1;
        candidates[candidateCount++] = label;
        inCluster[label] = 0;
      }
      inCluster[label] += weights[arc];
    }
    const a = positiveStrength[node] * problem.positiveScale;
    const b = negativeStrength[node] * problem.negativeScale;
    sizes[from]--;
    positiveOf[from] -= positiveStrength[node];
    negativeOf[from] -= negativeStrength[node];
    const alone = sizes[from] === 0;
    let best = from;
    let bestGain = (met[from] === 1 ? inCluster[from] : 0) - a * positiveOf[from] + b * negativeOf[from];
    if (alone) bestGain = 0;
    if (meetsAll && names.used <= meetingClusters) {
      for (let index = 0; index < names.used; index++) {
        const label = names.list[index];
        if (met[label] === 1 || label === from) continue;
        const gain = b * negativeOf[label] - a * positiveOf[label];
        if (gain > bestGain + tolerance) {
          bestGain = gain;
          best = label;
        }
      }
    }
    for (let index = 0; index < candidateCount; index++) {
      const label = candidates[index];
      met[label] = 0;
      if (label === from) continue;
      const gain = inCluster[label] - a * positiveOf[label] + b * negativeOf[label];
      if (gain > bestGain + tolerance) {
        bestGain = gain;
        best = label;
      }
    }
    const mayLeave = !alone && names.used < Math.min(limit, nodeCount);
    if (mayLeave && bestGain < -tolerance) best = names.list[names.used++];
    sizes[best]++;
    positiveOf[best] += positiveStrength[node];
    negativeOf[best] += negativeStrength[node];
    if (best === from) continue;
    if (alone) freeName(names, from);
    labels[node] = best;
    moves++;
    for (let arc = offsets[node]; arc < offsets[node + 1]; arc++) {
      const other = targets[arc];
      const isHappier = weights[arc] > 0 && labels[other] === best;
      if (waiting[other] === 1 || isHappier) continue;
      waiting[other] = 1;
      const place = head + left;
      queue[place >= nodeCount ? place - nodeCount : place] = other;
      left++;
    }
  }
  return moves;
}

function largest(weights: Float64Array): number {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most;
}

/** The labels of clusters: those in use first, in no order, then those that are free. */
interface ClusterNames {
  readonly list: Int32Array;
  /** Where in the list every label stands. */
  readonly places: Int32Array;
  /** How many are in use. */
  used: number;
}

/** The labels parted by whether any node has them; both parts in ascending order. Time O(labels). */
export function clusterNames(sizes: Int32Array): ClusterNames {
  const list = new Int32Array(sizes.length);
  const places = new Int32Array(sizes.length);
  let used = 0;
  for (let label = 0; label < sizes.length; label++) if (sizes[label] > 0) list[used++] = label;
  let place = used;
  for (let label = 0; label < sizes.length; label++) if (sizes[label] === 0) list[place++] = label;
  for (let index = 0; index < list.length; index++) places[list[index]] = index;
  return { list, places, used };
}

/** Puts a label that no node has any more among the free ones: it is the next to be taken. */
export function freeName(names: ClusterNames, label: number): void {
  const { list, places } = names;
  const last = --names.used;
  const place = places[label];
  const other = list[last];
  list[place] = other;
  places[other] = place;
  list[last] = label;
  places[label] = last;
}
