import type { Bounds, Circle } from "../bounds.js";
import type { MapLayout } from "./layout-map.js";
import { roomAbove } from "./node-box.js";

/** Where the parts of a node are. */
export interface NodePlace {
  /** Around the symbol. */
  readonly circle: Circle;
  /** Around the lines of text below it. */
  readonly label: Bounds;
}

/** The places of the nodes: symbols at the top of their boxes, labels at the bottom. */
export function nodePlaces({ boxes, nodes }: MapLayout): NodePlace[] {
  return nodes.map(({ radius, height, labelWidth }, index) => {
    const x = boxes.x[index]!;
    const y = boxes.y[index]!;
    const circle = { x, y: y - height / 2 + radius + roomAbove, radius };
    const top = circle.y + radius + 5;
    const label = { left: x - labelWidth / 2, top, right: x + labelWidth / 2, bottom: y + height / 2 - 4 };
    return { circle, label };
  });
}
