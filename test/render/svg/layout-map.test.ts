import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreAccount } from "../../../src/index.js";
import { validate } from "../../../src/internal/validate.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { boxBounds } from "../../../src/render/svg/map/box-bounds.js";
import type { Boxes } from "../../../src/render/svg/map/boxes.js";
import { makeBoxes } from "../../../src/render/svg/map/boxes.js";
import { buildMap } from "../../../src/render/svg/map/build-map.js";
import { convexHull } from "../../../src/render/svg/map/draw-faction.js";
import { layoutMap } from "../../../src/render/svg/map/layout-map.js";
import { mapOptionsSchema } from "../../../src/render/svg/map/map-options.js";
import { separateBoxes } from "../../../src/render/svg/map/separate-boxes.js";
import { squeezeBoxes } from "../../../src/render/svg/map/squeeze-boxes.js";
import { generateAccount } from "../../../src/testing/index.js";

function overlaps({ x, y, width, height }: Boxes): number {
  let count = 0;
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      const isApart =
        Math.abs(x[a]! - x[b]!) > (width[a]! + width[b]!) / 2 - 0.1 ||
        Math.abs(y[a]! - y[b]!) > (height[a]! + height[b]!) / 2 - 0.1;
      if (!isApart) count++;
    }
  }
  return count;
}

describe("layoutMap()", () => {
  it.each([1, 2, 3])("lets no labels of 60 people overlap, nor a stranger stand in a faction (seed %i)", (seed) => {
    const account = parseAccount(generateAccount({ people: 64, ourTeam: 4, seed }));
    const settings = validate(mapOptionsSchema, {}, "invalid_options");
    const map = buildMap(account, scoreAccount(account, { samples: 0 }), settings);
    const layout = layoutMap(map, 960, 600, seed);
    expect(map.people.length).toBeGreaterThanOrEqual(60);
    const { left, top, right, bottom } = layout.bounds;
    const shown = Math.min(960 / (right - left), 600 / (bottom - top));
    expect(shown * layout.text.name).toBeGreaterThan(7.4);
    expect(overlaps(layout.boxes)).toBe(0);
    expect(map.factions.length).toBeGreaterThan(1);
    for (const { members } of map.factions) {
      const xs = members.map((index) => layout.boxes.x[index]!);
      const ys = members.map((index) => layout.boxes.y[index]!);
      const strangers = map.people.filter((_, index) => {
        const [x, y] = [layout.boxes.x[index]!, layout.boxes.y[index]!];
        const isWithin = x > Math.min(...xs) && x < Math.max(...xs) && y > Math.min(...ys) && y < Math.max(...ys);
        return isWithin && !members.includes(index);
      });
      expect(strangers).toEqual([]);
    }
  });
});

describe("squeezeBoxes()", () => {
  const boxesOf = (places: readonly (readonly [number, number])[]): Boxes => {
    const boxes = makeBoxes(places.length);
    boxes.x.set(places.map(([x]) => x));
    boxes.y.set(places.map(([, y]) => y));
    boxes.width.fill(10);
    boxes.height.fill(10);
    return boxes;
  };
  const widthOf = ({ x }: Boxes) => Math.max(...x) - Math.min(...x) + 10;

  it("slides boxes together along the side that is too long, without letting them overlap", () => {
    const boxes = boxesOf([
      [0, 0],
      [100, 0],
      [200, 0],
    ]);
    squeezeBoxes(boxes, 3, 10);
    expect(widthOf(boxes)).toBeCloseTo(30, 1);
    expect(overlaps(boxes)).toBe(0);
  });

  it("leaves alone what is small enough", () => {
    const boxes = boxesOf([
      [0, 0],
      [100, 0],
    ]);
    squeezeBoxes(boxes, 1, 110);
    expect([...boxes.x]).toEqual([0, 100]);
  });

  it("never makes the arrangement larger, and never lets boxes overlap", () => {
    const place = fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 25 }), (places) => {
        const boxes = boxesOf(places);
        separateBoxes(boxes);
        const extent = (all: Boxes) => {
          const { left, top, right, bottom } = boxBounds(all, all.x.keys());
          return Math.max((right - left) / 2, bottom - top);
        };
        const before = extent(boxes);
        squeezeBoxes(boxes, 2, 0);
        expect(extent(boxes)).toBeLessThanOrEqual(before);
        expect(overlaps(boxes)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("separateBoxes()", () => {
  it("leaves boxes alone that do not overlap", () => {
    const boxes = makeBoxes(2);
    boxes.x.set([0, 20]);
    boxes.width.fill(10);
    boxes.height.fill(10);
    separateBoxes(boxes);
    expect([...boxes.x]).toEqual([0, 20]);
  });

  it("spreads boxes that are too many for their place", () => {
    const boxes = makeBoxes(400);
    boxes.x.set(Array.from(boxes.x, (_, index) => index % 7));
    boxes.y.set(Array.from(boxes.y, (_, index) => index % 11));
    boxes.width.fill(40);
    boxes.height.fill(20);
    separateBoxes(boxes);
    expect(overlaps(boxes)).toBe(0);
  });

  it("separates any boxes, wherever they start", () => {
    const box = fc.tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 90 }),
    );
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (list) => {
        const boxes = makeBoxes(list.length);
        for (const [index, [x, y, width, height]] of list.entries()) {
          boxes.x[index] = x;
          boxes.y[index] = y;
          boxes.width[index] = width;
          boxes.height[index] = height;
        }
        separateBoxes(boxes);
        expect(overlaps(boxes)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("convexHull()", () => {
  it("keeps the outer corners only", () => {
    const points = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [2, 2],
      [2, 0],
    ].map(([x, y]) => ({ x: x!, y: y! }));
    const hull = convexHull(points).map(({ x, y }) => `${x},${y}`);
    expect([...hull].sort()).toEqual(["0,0", "0,4", "4,0", "4,4"]);
  });
});
