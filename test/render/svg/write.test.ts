import { describe, expect, it } from "vitest";
import { escapeXml } from "../../../src/internal/escape-xml.js";
import { drawText } from "../../../src/render/svg/write/draw-text.js";
import { element, formatNumber } from "../../../src/render/svg/write/element.js";
import { isolateText } from "../../../src/render/svg/write/isolate-text.js";
import { shortenText } from "../../../src/render/svg/write/shorten-text.js";
import { textWidth } from "../../../src/render/svg/write/text-width.js";
import { wrapText } from "../../../src/render/svg/write/wrap-text.js";
import { readXml } from "./read-xml.js";

describe("writing SVG", () => {
  it("escapes text, and replaces what XML does not allow", () => {
    expect(escapeXml(`<a href="x">&'`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    expect(escapeXml("a\u0000b\ud800c\uffff\u0085d")).toBe("a\ufffdb\ufffdc\ufffd\ufffdd");
    expect(escapeXml("a\nb\tc\u2028d 😀")).toBe("a b c d 😀");
  });

  it("rounds numbers to a tenth, without a negative zero", () => {
    expect([1, 1.26, -0.04, Number.NaN, Number.POSITIVE_INFINITY].map(formatNumber)).toEqual([
      "1",
      "1.3",
      "0",
      "0",
      "0",
    ]);
    expect(element("rect", { x: 1.04, fill: undefined, id: '"' })).toBe('<rect x="1" id="&quot;"/>');
    expect(element("g", {}, ["<a/>", "", "<b/>"])).toBe("<g>\n<a/>\n<b/>\n</g>");
    expect(drawText("", 1, 2, { size: 10, color: "#000000" })).toBe("");
  });

  it("knows about how wide text is", () => {
    expect(textWidth("iiii", 12)).toBeLessThan(textWidth("mmmm", 12));
    expect(textWidth("abc", 12, true)).toBeGreaterThan(textWidth("abc", 12));
    expect(textWidth("漢字", 10)).toBeGreaterThan(20);
    expect(textWidth("e\u0301é", 10)).toBeLessThan(textWidth("eéé", 10));
  });

  it("keeps names from right to left apart from what stands beside them", () => {
    expect(isolateText("Lee Wong")).toBe("Lee Wong");
    expect(isolateText("משה לוי")).toBe("\u2068משה לוי\u2069");
    expect(textWidth(isolateText("משה"), 10)).toBe(textWidth("משה", 10));
  });

  it("shortens what is too long, between characters", () => {
    expect(shortenText("  short \n text ", 100, 10)).toBe("short text");
    const short = shortenText("a rather long line of text", 60, 10);
    expect(short).toMatch(/^a rather.*…$/);
    expect(textWidth(short, 10)).toBeLessThanOrEqual(60);
    expect(shortenText("😀😀😀😀", 30, 10)).toBe("😀…");
  });

  it("wraps between words", () => {
    expect(wrapText("one two three four", 50, 10)).toEqual(["one two", "three four"]);
    expect(wrapText("one two three four", 50, 10, 1)).toEqual([expect.stringMatching(/^one two.*…$/)]);
    expect(wrapText("", 50, 10)).toEqual([]);
  });
});

describe("the check of XML itself", () => {
  it.each([
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "<a b='1'/>",
    '<a b="1" b="2"/>',
    "<a>&x;</a>",
    "<a>&</a>",
    "<a>\u0001</a>",
    "text",
    "<a><</a>",
  ])("refuses %s", (text) => expect(() => readXml(text)).toThrow());

  it("reads what is well-formed", () => {
    const read = readXml('<a b="&lt;1"><c>x &amp; y</c><d/></a>\n');
    expect(read.attributes.get("b")).toBe("<1");
    expect(read.children.map(({ name, text }) => [name, text])).toEqual([
      ["c", "x & y"],
      ["d", ""],
    ]);
  });
});
