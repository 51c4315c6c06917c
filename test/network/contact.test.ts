import { describe, expect, it } from "vitest";
import { codes, contact, covered, read } from "./read.js";

const team = [
  { id: "sam", side: "us" },
  { id: "uma", side: "us" },
];
const map = (a: Record<string, unknown>, rest: Record<string, unknown> = {}, more: Record<string, unknown>[] = []) =>
  read([{ id: "a", ...a }, { id: "b" }, ...team, ...more], rest);
const tie = (kind: string, strength = 1, more: Record<string, unknown> = {}) => ({
  relationships: [{ from: "sam", to: "a", kind, strength, ...more }],
});
const met = (more: Record<string, unknown> = {}) => ({
  interactions: [
    { id: "i", at: "2026-02-01", channel: "social", participants: [{ personId: "sam" }, { personId: "a" }], ...more },
  ],
});

describe("contact ties", () => {
  it.each(
    "communicates works_with knows former_colleague influences advises mentors sponsors trusts respects likes friend ally consults_for".split(
      " ",
    ),
  )("%s carries its current strength, whatever its confidence", (kind) => {
    expect(contact(map({}, tie(kind, 0.6, { confidence: 0.1 })), "sam", "a")).toBeCloseTo(0.6, 12);
  });

  it.each("distrusts dislikes blocks rival conflict".split(" "))(
    "%s is no contact, and closes it from .3 up",
    (kind) => {
      expect(contact(map({}, tie(kind)), "sam", "a")).toBe(0);
      const both = (strength: number) => ({
        relationships: [...tie("ally").relationships, ...tie(kind, strength).relationships],
      });
      expect(contact(map({}, both(0.3)), "sam", "a")).toBe(1);
      expect(contact(map({}, both(0.5)), "a", "sam")).toBe(0);
      expect(covered(map({}, both(0.5)), "a")).toBe(false);
    },
  );

  it("takes the strongest of a pair", () => {
    const relationships = [...tie("knows", 0.4).relationships, ...tie("ally", 0.3).relationships];
    expect(contact(map({}, { relationships }), "a", "sam")).toBe(0.4);
  });

  it("lets a reporting line of confidence .5 carry a request, which covers nobody", () => {
    const line = (confidence: number) =>
      map({ reportsTo: "b", provenance: { reportsTo: { confidence } }, coverage: "none" });
    expect(contact(line(0.5), "a", "b")).toBe(0.3);
    expect(contact(line(0.49), "a", "b")).toBe(0);
    const toUs = map({ reportsTo: "sam", coverage: "none" });
    expect(contact(toUs, "a", "sam")).toBe(0.3);
    expect(covered(toUs, "a")).toBe(false);
  });

  it("are not with competitors, those on leave, or empty seats", () => {
    expect(contact(map({ status: "on_leave" }, tie("ally")), "a", "sam")).toBe(0);
    expect(contact(map({ status: "vacant" }, tie("ally")), "a", "sam")).toBe(0);
    expect(contact(map({ side: "competitor" }, tie("ally")), "a", "sam")).toBe(0);
    expect(contact(map({ status: "on_leave", statusUntil: "2026-02-01" }, tie("ally")), "a", "sam")).toBe(1);
    expect(map({}).contact.team.map((index) => map({}).people[index]!.id)).toEqual(["sam", "uma"]);
  });
});

describe("coverage as stated", () => {
  it("is a tie of the owner: brief .3, multiple .55, in depth .8, which does not fade", () => {
    const stated = (coverage: string) =>
      contact(map({ coverage, ownerId: "sam", lastContactAt: "2020-01-01" }), "a", "sam");
    expect(["none", "brief", "multiple", "in_depth"].map(stated)).toEqual([0, 0.3, 0.55, 0.8]);
  });

  it("is a tie of our team where none of our owners is named", () => {
    for (const ownerId of [undefined, "nobody", "b"]) {
      const network = map({ coverage: "multiple", ownerId });
      expect(network.contact.implicitTeam[network.indexOf.get("a")!]).toBe(0.55);
      expect(covered(network, "a")).toBe(true);
      expect(network.contact.coveredBy[network.indexOf.get("a")!]).toEqual([]);
    }
  });

  it("a bare date of last contact is .3 and fades: covered for 23 days", () => {
    const last = (lastContactAt: string, more = {}) => map({ lastContactAt, ownerId: "sam", ...more });
    expect(contact(last("2026-03-01"), "a", "sam")).toBeCloseTo(0.3, 12);
    expect(contact(last("2025-12-01"), "a", "sam")).toBeCloseTo(0.15, 12);
    expect(covered(last("2026-02-06"), "a")).toBe(true);
    expect(covered(last("2026-02-05"), "a")).toBe(false);
    expect(contact(last("2026-03-02"), "a", "sam")).toBe(0);
    expect(contact(last("2026-03-01", { coverage: "none" }), "a", "sam")).toBe(0);
  });

  it("an owner alone makes no tie", () => {
    const network = map({ ownerId: "sam" });
    expect(contact(network, "a", "sam")).toBe(0);
    expect(network.contact.known).toBe(false);
  });

  it("what an owner who left knew by a date is gone; stated coverage stays", () => {
    const gone = [{ id: "old", side: "us", status: "left" }];
    expect(covered(map({ ownerId: "old", lastContactAt: "2026-03-01" }, {}, gone), "a")).toBe(false);
    expect(covered(map({ ownerId: "old", coverage: "brief" }, {}, gone), "a")).toBe(true);
  });

  it("of an owner on leave makes no tie either, but stated coverage still covers", () => {
    const away = [{ id: "old", side: "us", status: "on_leave" }];
    expect(contact(map({ ownerId: "old", coverage: "brief" }, {}, away), "a", "old")).toBe(0);
    expect(covered(map({ ownerId: "old", coverage: "brief" }, {}, away), "a")).toBe(true);
    expect(covered(map({ ownerId: "old", lastContactAt: "2026-03-01" }, {}, away), "a")).toBe(false);
  });
});

describe("who is covered", () => {
  it("by one of our ties of .25 or more, faded to the day", () => {
    expect(covered(map({}, tie("knows", 0.25)), "a")).toBe(true);
    expect(covered(map({}, tie("knows", 0.24)), "a")).toBe(false);
    expect(covered(map({}, tie("communicates", 0.5, { asOf: "2025-12-01" })), "a")).toBe(true);
    expect(covered(map({}, tie("communicates", 0.5, { asOf: "2025-11-29" })), "a")).toBe(false);
    const network = map({}, tie("knows", 0.25));
    expect(network.contact.coveredBy[network.indexOf.get("a")!]!.map((index) => network.people[index]!.id)).toEqual([
      "sam",
    ]);
  });

  it("by a meeting or call of the last 90 days that both attended", () => {
    for (const channel of ["in_person", "video", "phone"]) {
      const meeting = (at: string, more = {}) => met({ channel, at, participants: many, ...more });
      expect(covered(map({}, meeting("2025-12-01")), "a"), channel).toBe(true);
      expect(covered(map({}, meeting("2025-11-30")), "a"), channel).toBe(false);
      expect(covered(map({}, meeting("2025-12-01", { responded: false })), "a"), channel).toBe(false);
    }
  });
  // So many were there that the tie itself is weak.
  const many = ["sam", "a", ..."vwxyz"].map((personId) => ({ personId }));

  it("by a mail that was answered, or an event only where somebody answered", () => {
    for (const channel of ["email", "chat", "letter", "social", "event"]) {
      expect(covered(map({}, met({ channel })), "a"), channel).toBe(false);
      expect(covered(map({}, met({ channel, responded: true })), "a"), channel).toBe(true);
      expect(covered(map({}, met({ channel, responded: false })), "a"), channel).toBe(false);
    }
  });

  it("not by a copy, on either side", () => {
    const copy = (mine: string, theirs: string) => {
      const participants = [
        { personId: "sam", part: mine },
        { personId: "b", part: "to" },
        { personId: "a", part: theirs },
      ];
      return covered(map({}, met({ channel: "email", responded: true, participants })), "a");
    };
    expect([copy("from", "to"), copy("from", "cc"), copy("cc", "to")]).toEqual([true, false, false]);
  });

  it("not by one of our team who is on leave, nor when they are themselves", () => {
    const away = [{ id: "old", side: "us", status: "on_leave" }];
    const call = { channel: "phone", participants: [{ personId: "old" }, { personId: "a" }] };
    expect(covered(map({}, met(call), away), "a")).toBe(false);
    expect(covered(map({ status: "on_leave", coverage: "in_depth" }, met({ channel: "phone" })), "a")).toBe(false);
    expect(covered(map({ status: "vacant", coverage: "in_depth" }), "a")).toBe(false);
  });

  it("not by somebody who is not ours", () => {
    const relationships = [{ from: "b", to: "a", kind: "ally", strength: 1 }];
    expect(covered(map({}, { relationships }), "a")).toBe(false);
  });
});

describe("what is known of contacts", () => {
  const known = (a: Record<string, unknown>, rest = {}) => map(a, rest).contact.known;

  it("is anything at all: one of our ties, an interaction, or stated coverage, even none", () => {
    expect(known({})).toBe(false);
    expect(known({ coverage: "none" })).toBe(true);
    expect(known({ lastContactAt: "2024-01-01" })).toBe(true);
    expect(known({}, tie("knows", 0.1))).toBe(true);
    expect(known({}, met())).toBe(true);
    expect(known({}, { relationships: [{ from: "b", to: "a", kind: "ally" }] })).toBe(false);
    expect(known({}, met({ participants: [{ personId: "a" }, { personId: "b" }] }))).toBe(false);
  });

  it("remembers the latest contact, stated or held", () => {
    const last = (a: Record<string, unknown>, rest = {}) => {
      const network = map(a, rest);
      return network.contact.lastContactAt[network.indexOf.get("a")!];
    };
    expect(last({})).toBeNull();
    expect(last({ lastContactAt: "2026-01-01" }, met())).toBe("2026-02-01");
    expect(last({ lastContactAt: "2026-02-15" }, met())).toBe("2026-02-15");
    expect(last({ lastContactAt: "2026-03-15" }, met())).toBe("2026-02-01");
    expect(last({}, met({ at: "2026-03-02" }))).toBeNull();
  });

  it("counts touches of the last 90 days, also unanswered ones", () => {
    const network = map({}, met({ responded: false }));
    expect([...network.contact.recentTouches]).toEqual([1, 0, 0, 0]);
    expect([...map({}, met({ at: "2025-11-30" })).contact.recentTouches]).toEqual([0, 0, 0, 0]);
  });

  it("has no issues of its own", () => {
    expect(codes(map({}, met()))).toEqual([]);
  });
});
