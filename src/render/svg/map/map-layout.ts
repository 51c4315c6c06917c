import type { Bounds } from "../bounds.js";
import type { Boxes } from "./boxes.js";
import type { NodeBox } from "./node-box.js";

/** A map with places: no two nodes with their labels overlap, and nobody stands in the area of a faction that is not theirs. */
export interface MapLayout {
  readonly boxes: Boxes;
  readonly nodes: readonly NodeBox[];
  readonly bounds: Bounds;
}
