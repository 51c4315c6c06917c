import { expect, it } from "vitest";
import { readAmount, readNumber } from "../../../src/import/shared/read-cells.js";

it("readNumber() reads points, commas, percents, powers and groups of digits", () => {
  const read = ["0.8", "0,8", "80 %", "1,234", "1,234.50", "1.234,50", "1.234", "1.234.567", "1'234", "12 345"].map(
    readNumber,
  );
  expect(read).toEqual([0.8, 0.8, 0.8, 1234, 1234.5, 1234.5, 1.234, 1_234_567, 1234, 12_345]);
  expect(["-5", "\u22123", "1.0E7", "0,825", "1,23", "-0"].map(readNumber)).toEqual([-5, -3, 1e7, 0.825, 1.23, 0]);
  expect(["", "abc", "1e999", "12x", "1,2,3", "--1", "Infinity", "0x10"].map(readNumber)).toEqual(Array(8).fill(null));
});

it("readAmount() takes signs and codes of currencies off", () => {
  const read = ["USD 250,000.00", "$1,200", "€ 1.234,56", "1.200,00 €", "CHF 1'200", "US$ 5", "1200 EUR", "250000.0"];
  expect(read.map(readAmount)).toEqual([250_000, 1200, 1234.56, 1200, 1200, 5, 1200, 250_000]);
  expect(["EUR", "£3k", "x 5", ""].map(readAmount)).toEqual([null, null, null, null]);
});
