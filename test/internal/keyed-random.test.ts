import { describe, expect, test } from "vitest";
import { combineHash, hashText, keyedRandom, randomSequence, uniformOf } from "../../src/internal/keyed-random.js";

describe("keyedRandom", () => {
  test("depends on the seed and every word, and on nothing else", () => {
    expect(keyedRandom(1, "ana", 0)).toBe(keyedRandom(1, "ana", 0));
    const others = [
      keyedRandom(2, "ana", 0),
      keyedRandom(1, "ana", 1),
      keyedRandom(1, "anb", 0),
      keyedRandom(1, "ana"),
      keyedRandom(1, "ana", "0"),
      keyedRandom(1, "an", "a0"),
    ];
    for (const other of others) expect(other).not.toBe(keyedRandom(1, "ana", 0));
    expect(keyedRandom(1, "ab", "c")).not.toBe(keyedRandom(1, "a", "bc"));
  });

  test("is spread evenly over 0..1, also for keys that differ little", () => {
    const counts = new Array(10).fill(0);
    let sum = 0;
    for (let draw = 0; draw < 20_000; draw++) {
      const value = keyedRandom(1, "person", draw);
      expect(value >= 0 && value < 1).toBe(true);
      counts[Math.floor(value * 10)]++;
      sum += value;
    }
    expect(sum / 20_000).toBeCloseTo(0.5, 2);
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test("is not correlated between neighbouring draws, people and seeds", () => {
    const pairs: [number, number][][] = [[], [], []];
    for (let index = 0; index < 5000; index++) {
      const here = keyedRandom(1, "p", index);
      pairs[0]!.push([here, keyedRandom(1, "p", index + 1)]);
      pairs[1]!.push([here, keyedRandom(1, "q", index)]);
      pairs[2]!.push([here, keyedRandom(2, "p", index)]);
    }
    for (const list of pairs) {
      let covariance = 0;
      for (const [a, b] of list) covariance += (a - 0.5) * (b - 0.5);
      expect(Math.abs((covariance / list.length) * 12)).toBeLessThan(0.05);
    }
  });
});

describe("hashText, combineHash and uniformOf", () => {
  test("make keys that differ where texts, seeds or their order differ", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `person ${index}`);
    const keys = new Set(texts.map(hashText));
    expect(keys.size).toBeGreaterThan(19_995);
    expect(hashText("ana")).toBe(hashText("ana"));
    expect(combineHash(1, 2)).not.toBe(combineHash(2, 1));
    const joined = new Set<number>();
    for (let seed = 0; seed < 100; seed++) {
      for (let draw = 0; draw < 100; draw++) joined.add(combineHash(combineHash(seed, hashText("ana")), draw));
    }
    expect(joined.size).toBeGreaterThan(9_995);
    for (const key of [...joined, hashText("")]) expect(Number.isInteger(key) && key >= 0 && key < 2 ** 32).toBe(true);
  });

  test("draw evenly from between 0 and 1, never the ends", () => {
    const counts = new Array(10).fill(0);
    let covariance = 0;
    let before = 0.5;
    for (let draw = 0; draw < 20_000; draw++) {
      const value = uniformOf(combineHash(hashText("ana"), draw));
      expect(value > 0 && value < 1).toBe(true);
      counts[Math.floor(value * 10)]++;
      covariance += (value - 0.5) * (before - 0.5);
      before = value;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    expect(Math.abs((covariance / 20_000) * 12)).toBeLessThan(0.03);
    expect(Math.min(...[0, 1, 2 ** 31, 2 ** 32 - 1].map(uniformOf))).toBeGreaterThan(0);
  });
});

describe("randomSequence", () => {
  test("gives the same numbers for the same seed, evenly spread", () => {
    const a = randomSequence(7);
    const b = randomSequence(7);
    const other = randomSequence(8);
    let sum = 0;
    let same = 0;
    for (let index = 0; index < 10_000; index++) {
      const value = a();
      expect(b()).toBe(value);
      if (other() === value) same++;
      sum += value;
      expect(value >= 0 && value < 1).toBe(true);
    }
    expect(same).toBeLessThan(5);
    expect(sum / 10_000).toBeCloseTo(0.5, 1);
  });
});
