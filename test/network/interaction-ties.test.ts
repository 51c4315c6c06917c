import { describe, expect, it } from "vitest";
import { CHANNELS } from "../../src/model/vocabularies.js";
import { codes, read } from "./read.js";

const people = [{ id: "a" }, { id: "b" }, { id: "c" }];
const meeting = (more: Record<string, unknown> = {}, ids: readonly string[] = ["a", "b"]) => ({
  id: "m",
  at: "2026-03-01",
  channel: "in_person",
  participants: ids.map((personId) => ({ personId })),
  ...more,
});
const tiesOf = (interactions: unknown[], rest = {}) =>
  read(people, { interactions, ...rest }).ties.filter((tie) => tie.kind === "interactions");
const strength = (...interactions: unknown[]) => tiesOf(interactions)[0]?.current;
const of = (r: number) => expect.closeTo(1 - Math.exp(-r / 3), 12);

describe("interactions of a pair", () => {
  it("make one tie: one meeting today .28, three .63", () => {
    expect(strength(meeting())).toBeCloseTo(0.2835, 4);
    const three = [meeting(), meeting({ id: "n" }), meeting({ id: "o" })];
    expect(strength(...three)).toBeCloseTo(0.6321, 4);
    expect(tiesOf(three)).toHaveLength(1);
    expect(tiesOf(three)[0]).toMatchObject({ id: "a>interactions>b", confidence: 1, sentiment: null });
  });

  it("weigh by channel", () => {
    const weights = CHANNELS.map(({ value: channel }) => [channel, strength(meeting({ channel }))]);
    expect(Object.fromEntries(weights)).toEqual({
      in_person: of(1),
      video: of(0.8),
      phone: of(0.7),
      event: of(0.5),
      email: of(0.3),
      chat: of(0.3),
      letter: of(0.3),
      social: of(0.15),
    });
  });

  it("halve every 90 days, without a floor", () => {
    expect(strength(meeting({ at: "2025-12-01" }))).toEqual(of(0.5));
    expect(strength(meeting({ at: "2024-03-11" }))).toEqual(of(2 ** -8));
  });

  it("share the root of the number of others present, on the map or not, each person once", () => {
    expect(strength(meeting({}, ["a", "b", "c"]))).toEqual(of(1 / Math.sqrt(2)));
    expect(strength(meeting({}, ["a", "b", "x", "y", "z"]))).toEqual(of(1 / 2));
    expect(strength(meeting({}, ["a", "b", "a"]))).toEqual(of(1));
    expect(tiesOf([meeting({}, ["a", "b", "c"])])).toHaveLength(3);
  });

  it("count .3 where either was only copied, once for both", () => {
    const mail = (...parts: (string | null)[]) =>
      meeting({ participants: parts.map((part, at) => ({ personId: "ab"[at], part })) });
    expect(strength(mail("from", "to"))).toEqual(of(1));
    expect(strength(mail("from", "cc"))).toEqual(of(0.3));
    expect(strength(mail("cc", "cc"))).toEqual(of(0.3));
    const twice = [
      { personId: "a", part: "from" },
      { personId: "b", part: "cc" },
      { personId: "b", part: "to" },
    ];
    expect(strength(meeting({ participants: twice }))).toEqual(of(1));
    expect(strength(meeting({ participants: twice.toReversed() }))).toEqual(of(1));
  });

  it("are as sure as their sources, weighted as they are", () => {
    const sources = [
      { id: "s", kind: "crm" },
      { id: "t", kind: "inferred" },
    ];
    const both = [meeting({ sourceId: "s" }), meeting({ id: "n", sourceId: "t", channel: "event" })];
    expect(tiesOf(both, { sources })[0]!.confidence).toBeCloseTo((0.75 + 0.5 * 0.4) / 1.5, 12);
  });

  it("carry their mean sentiment, of those that have one", () => {
    const felt = [
      meeting({ sentiment: 1 }),
      meeting({ id: "n", sentiment: -0.5, at: "2024-01-01" }),
      meeting({ id: "o" }),
    ];
    expect(tiesOf(felt)[0]!.sentiment).toBe(0.25);
  });

  it("say nothing with one participant, none, or somebody off the map", () => {
    expect(tiesOf([meeting({}, []), meeting({ id: "n" }, ["a"]), meeting({ id: "o" }, ["a", "x"])])).toEqual([]);
  });

  it("are left out when dated later", () => {
    expect(tiesOf([meeting({ at: "2026-03-02" })])).toEqual([]);
    expect(codes(read(people, { interactions: [meeting({ at: "2026-03-02" })] }))).toEqual(["later_than_as_of"]);
  });

  it("are left out where more than 200 took part, with an issue", () => {
    const crowd = (size: number) => [...Array.from({ length: size - 2 }, (_, at) => `x${at}`), "a", "b"];
    expect(tiesOf([meeting({}, crowd(200))])).toHaveLength(1);
    expect(tiesOf([meeting({}, crowd(201))])).toHaveLength(0);
    expect(codes(read(people, { interactions: [meeting({}, crowd(201))] }))).toEqual(["large_interactions_left_out"]);
  });
});
