import { describe, expect, it } from "vitest";
import { type ContactDays, computeSilences } from "../../../src/insights/evidence/silences.js";
import { keyedRandom } from "../../../src/internal/keyed-random.js";

/** Days of contact with exponential gaps, rounded up. */
function rhythm(person: number, count: number, mean: number, seed: number): ContactDays {
  const days = [0];
  for (let index = 1; index < count; index++) {
    days.push(days[index - 1]! + Math.ceil(-mean * Math.log(1 - keyedRandom(seed, person, index))));
  }
  return { person, days };
}

describe("computeSilences", () => {
  it("compares a silence with the person's own usual gap", () => {
    const days = [0, 4, 8, 11, 15, 19, 23];
    const [silence] = computeSilences([{ person: 3, days }], 59);
    expect(silence).toMatchObject({ person: 3, silentDays: 36, usualGapDays: 4, ratio: 9 });
    expect(silence!.chance).toBeCloseTo(1 / 7, 12);
  });

  it("says nothing of people without a rhythm", () => {
    expect(computeSilences([{ person: 0, days: [0, 3, 6] }], 100)).toEqual([]);
  });

  it("reaches chance p in a share p of ordinary gaps, within a quarter", () => {
    let asked = 0;
    let alarms = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const people = Array.from({ length: 30 }, (_, person) => rhythm(person, 20, 2 + (person % 7) * 3, seed));
      const known = people.map(({ person, days }) => ({ person, days: days.slice(0, -1) }));
      for (const { person, days } of people) {
        const silence = computeSilences(known, days[days.length - 1]!).find((one) => one.person === person)!;
        asked++;
        if (silence.chance < 0.05) alarms++;
      }
    }
    expect(alarms / asked).toBeGreaterThan(0.05 * 0.75);
    expect(alarms / asked).toBeLessThan(0.05 * 1.25);
  });
});
