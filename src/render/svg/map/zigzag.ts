import { formatNumber } from "../write/element.js";
import { type Curve, pointAt } from "./tie-curve.js";

const tooth = 8;
const swing = 3.2;

/** The path of a zigzag along a curve. */
export function zigzag(curve: Curve): string {
  const { start, end } = curve;
  const length = Math.sqrt((end.x - start.x) ** 2 + (end.y - start.y) ** 2);
  const teeth = Math.max(2, Math.round(length / tooth));
  let path = `M${formatNumber(start.x)} ${formatNumber(start.y)}`;
  for (let step = 1; step < teeth; step++) {
    const point = pointAt(curve, step / teeth);
    const next = pointAt(curve, (step + 0.5) / teeth);
    const deltaX = next.x - point.x;
    const deltaY = next.y - point.y;
    const reach = Math.sqrt(deltaX * deltaX + deltaY * deltaY) || 1;
    const side = step % 2 === 0 ? swing : -swing;
    path += `L${formatNumber(point.x - (deltaY / reach) * side)} ${formatNumber(point.y + (deltaX / reach) * side)}`;
  }
  return `${path}L${formatNumber(end.x)} ${formatNumber(end.y)}`;
}
