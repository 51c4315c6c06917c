import { describe, expect, it } from "vitest";
import { themeNames, themes } from "../../../src/render/svg/themes.js";
import { contrastRatio } from "../../../src/render/svg/write/blend-colors.js";

const camps = ["for", "undecided", "against", "unknown"] as const;

describe.each(themeNames)("the theme %s", (name) => {
  const theme = themes[name];

  it("has text at 4.5 to 1 or more on everything that it stands on", () => {
    for (const ground of [theme.background, theme.panel, theme.area]) {
      expect(contrastRatio(theme.text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrastRatio(theme.muted, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has letters on symbols at 3.9 to 1 or more, and rims at 3 to 1", () => {
    for (const camp of camps)
      expect(contrastRatio(theme.onStance[camp], theme.stance[camp])).toBeGreaterThanOrEqual(3.9);
    expect(contrastRatio(theme.rim, theme.background)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(theme.team, theme.background)).toBeGreaterThanOrEqual(3);
  });
});

/** Colors as people without the cones for red, green or blue see them: Machado, Oliveira and Fernandes (2009), severity 1. */
const visions: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each(["color_blind", "color_blind_dark"] as const)("the theme %s", (name) => {
  it.each(Object.entries(visions))("keeps stances apart with %s: 20 or more of CIE Lab", (_, matrix) => {
    for (const [index, one] of camps.entries()) {
      for (const other of camps.slice(index + 1)) {
        expect(distance(themes[name].stance[one], themes[name].stance[other], matrix)).toBeGreaterThan(20);
      }
    }
  });
});

function distance(a: string, b: string, matrix: readonly (readonly number[])[]): number {
  const [first, second] = [lab(a, matrix), lab(b, matrix)];
  return Math.hypot(...first.map((value, index) => value - second[index]!));
}

function lab(color: string, matrix: readonly (readonly number[])[]): number[] {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const seen = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, factor, at) => sum + factor * linear[at]!, 0),
      ),
    ),
  );
  const [red, green, blue] = seen as [number, number, number];
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
