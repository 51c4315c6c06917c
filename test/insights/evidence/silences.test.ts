import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ContactDays, computeSilences } from "../../../src/insights/evidence/silences.js";
import { keyedRandom } from "../../../src/internal/keyed-random.js";

const mails = fileURLToPath(new URL("../../../../shared/data/manufacturing_email/communication.csv", import.meta.url));
const absent = !existsSync(mails);
if (absent) console.log("skipped: the mails behind watchAccount are not there");

/** The days on which each sender or recipient of the mails was in contact. */
function mailDays(): ContactDays[] {
  const days = new Map<string, Set<number>>();
  for (const line of readFileSync(mails, "utf8").trim().split(/\r?\n/).slice(1)) {
    const [sender, recipient, date] = line.split(";");
    if (sender === recipient) continue;
    const day = Date.parse(date!.slice(0, 10)) / 86_400_000;
    for (const id of [sender!, recipient!]) days.set(id, (days.get(id) ?? new Set()).add(day));
  }
  const contacts = [...days.values()].filter(({ size }) => size >= 20);
  return contacts.map((set, person) => ({ person, days: [...set].sort((a, b) => a - b) }));
}

/** The same days, so that the last is day 0. */
const endingAtZero = ({ person, days }: ContactDays): ContactDays => ({
  person,
  days: days.map((day) => day - days[days.length - 1]!),
});

/** The same gaps in another order. */
function shuffledGaps({ person, days }: ContactDays, seed: number): ContactDays {
  const gaps = days.slice(1).map((day, index) => ({ gap: day - days[index]!, key: keyedRandom(seed, person, index) }));
  let day = 0;
  return { person, days: [0, ...gaps.sort((a, b) => a.key - b.key).map(({ gap }) => (day += gap))] };
}

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

  it.skipIf(absent)("keeps its rate on shuffled mails of a company, within a quarter", () => {
    const people = mailDays();
    let asked = 0;
    let alarms = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const shuffled = people.map((one) => endingAtZero(shuffledGaps(one, seed)));
      const known = shuffled.map(({ person, days }) => ({ person, days: days.slice(0, -1) }));
      for (const { chance } of computeSilences(known, 0)) {
        asked++;
        if (chance < 0.05) alarms++;
      }
    }
    expect(alarms / asked).toBeGreaterThan(0.05 * 0.75);
    expect(alarms / asked).toBeLessThan(0.05 * 1.25);
  });

  it.skipIf(absent)("finds departures planted in the mails earlier than after 60 days", () => {
    const cut = mailDays().map(({ person, days }) => endingAtZero({ person, days: days.slice(0, days.length >> 1) }));
    const foundAfter = new Map<number, number>();
    for (let day = 1; day < 60; day++) {
      for (const { person, chance } of computeSilences(cut, day)) {
        if (chance < 0.05 && !foundAfter.has(person)) foundAfter.set(person, day);
      }
    }
    const days = cut.map(({ person }) => foundAfter.get(person) ?? 60).sort((a, b) => a - b);
    expect(days[days.length >> 1]!).toBeLessThan(20);
    expect(foundAfter.size / cut.length).toBeGreaterThan(0.85);
  });
});
