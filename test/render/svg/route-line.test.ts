import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineRouter } from "../../../src/render/svg/chart/route-line.js";

const grid = Array.from({ length: 11 }, (_, index) => 10 * index);
const port = (x: number, y: number) => ({ x: x - 2, y, channelX: x });

describe("createLineRouter()", () => {
  it("goes straight where nothing stands, and around what stands in the way", () => {
    const free = createLineRouter([], grid, grid);
    expect(free([port(10, 50)], [port(90, 50)], "a")).toEqual([
      [8, 50],
      [88, 50],
    ]);
    const box = { left: 35, top: 45, right: 65, bottom: 75 };
    const around = createLineRouter([box], grid, grid)([port(10, 50)], [port(90, 50)], "a")!;
    expect(around.filter(([, y]) => y === 40)).toHaveLength(2);
  });

  it("keeps apart from lines of others, and gives up where there is no way or the grid is too large", () => {
    const route = createLineRouter([], grid, grid);
    const first = route([port(10, 50)], [port(90, 50)], "a");
    expect(route([port(10, 50)], [port(90, 50)], "b")).not.toEqual(first);
    expect(route([port(10, 50)], [port(90, 50)], "a")).toEqual(first);
    const wall = { left: 45, top: -5, right: 55, bottom: 105 };
    expect(createLineRouter([wall], grid, grid)([port(10, 50)], [port(90, 50)], "a")).toBeNull();
    const many = Array.from({ length: 300 }, (_, index) => 10 * index);
    expect(createLineRouter([], many, many)([port(10, 50)], [port(90, 50)], "a")).toBeNull();
  });

  it("runs through no box, wherever boxes stand", () => {
    const boxes = fc.array(
      fc.tuple(fc.nat(90), fc.nat(90), fc.integer({ min: 3, max: 30 }), fc.integer({ min: 3, max: 30 })),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(boxes, (list) => {
        const bounds = list.map(([left, top, width, height]) => ({
          left,
          top,
          right: left + width,
          bottom: top + height,
        }));
        const way = createLineRouter(bounds, grid, grid)([port(0, 50)], [port(100, 30)], "a");
        // The first and the last stretch are those of the ports.
        for (let index = 2; way !== null && index < way.length - 1; index++) {
          const [[x1, y1], [x2, y2]] = [way[index - 1]!, way[index]!];
          const hit = bounds.some(
            ({ left, top, right, bottom }) =>
              Math.min(x1, x2) < right &&
              Math.max(x1, x2) > left &&
              Math.min(y1, y2) < bottom &&
              Math.max(y1, y2) > top,
          );
          expect(hit).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
