import { pow } from "../../../internal/portable-math.js";
/** The color between two, `#rrggbb`. @param share - 0: the first, 1: the second. */
export function blendColors(from: string, to: string, share: number): string {
  let color = "#";
  for (const position of [1, 3, 5]) {
    const [a, b] = [
      Number.parseInt(from.slice(position, position + 2), 16),
      Number.parseInt(to.slice(position, position + 2), 16),
    ];
    color += Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  }
  return color;
}

/** How well one color is seen on another, 1..21, by the rule of WCAG 2. */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Of two colors for letters the one that is seen better on a third. */
export function readableOn(background: string, one: string, other: string): string {
  return contrastRatio(background, one) >= contrastRatio(background, other) ? one : other;
}

/** Relative luminance of a color, 0..1. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((position) => {
    const part = Number.parseInt(color.slice(position, position + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
