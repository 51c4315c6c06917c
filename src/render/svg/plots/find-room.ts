import type { Bounds } from "../bounds.js";

/** Where a dot and the name beside it are. */
export interface DotPlace {
  readonly circle: Bounds;
  readonly label: Bounds;
}

const near: readonly number[] = [0, 6, 12, 18, 24];
const far: readonly number[] = [...near, 32, 44, 58, 76, 100, 130, 170, 220];
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0.7, 0.7],
  [-0.7, 0.7],
];

/**
 * The free place for a dot nearest to a point, with its label at the right, left, above or below; `null` where there is none near.
 *
 * @param labelWidth - 0: no label.
 * @param taken - Rectangles that are not free.
 * @param isFar - Looks farther away.
 */
export function findRoom(
  x: number,
  y: number,
  labelWidth: number,
  radius: number,
  labelSize: number,
  area: Bounds,
  taken: readonly Bounds[],
  isFar = false,
): DotPlace | null {
  for (const distance of isFar ? far : near) {
    for (const [right, down] of directions) {
      const [cx, cy] = [x + right * distance, y + down * distance];
      const circle = { left: cx - radius, top: cy - radius, right: cx + radius, bottom: cy + radius };
      if (isFree(circle, area, taken)) {
        if (labelWidth === 0) return { circle, label: circle };
        for (const label of labelsAround(cx, cy, labelWidth, radius, labelSize)) {
          if (isFree(label, area, taken)) return { circle, label };
        }
      }
      if (distance === 0) break;
    }
  }
  return null;
}

function labelsAround(x: number, y: number, width: number, radius: number, size: number): Bounds[] {
  const height = size + 3;
  const beside = { top: y - height / 2, bottom: y + height / 2 };
  const gap = radius + 4;
  return [
    { left: x + gap, right: x + gap + width, ...beside },
    { left: x - gap - width, right: x - gap, ...beside },
    { left: x - width / 2, right: x + width / 2, top: y - gap - height, bottom: y - gap },
    { left: x - width / 2, right: x + width / 2, top: y + gap - 2, bottom: y + gap - 2 + height },
  ];
}

function isFree(box: Bounds, area: Bounds, taken: readonly Bounds[]): boolean {
  const isInside = box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
  return (
    isInside &&
    taken.every((one) => box.right < one.left || box.left > one.right || box.bottom < one.top || box.top > one.bottom)
  );
}
