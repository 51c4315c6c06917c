/** Widths of the printable ASCII characters in thousandths of the size of the type, as in Helvetica and Arial. */
const ascii =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 " +
  "1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 " +
  "333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const widths: readonly number[] = /* @__PURE__ */ ascii.split(" ").map(Number);

const otherLetter = 650;
const wideLetter = 1050;
const boldFactor = 1.08;
/** Fonts differ: a little more than Helvetica needs. */
const reserve = 1.04;

/**
 * About how wide a line of text is, in the unit of `size`. There is no font to ask: letters of ASCII are as wide as in Helvetica, others
 * as wide as capitals, ideographs and pictures as wide as high.
 *
 * @param size - Size of the type.
 * @param isBold - Whether it is set in bold type.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += widthOf(character.codePointAt(0)!);
  return (thousandths / 1000) * size * reserve * (isBold ? boldFactor : 1);
}

function widthOf(code: number): number {
  if (code >= 0x20 && code < 0x7f) return widths[code - 0x20]!;
  if ((code >= 0x300 && code < 0x370) || (code >= 0x2066 && code <= 0x2069)) return 0;
  return code >= 0x1100 ? wideLetter : otherLetter;
}
