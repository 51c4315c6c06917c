import { describe, expect, it } from "vitest";
import { keyPlayers } from "../../../src/api/key-players.js";
import type { PersonInput } from "../../../src/model/person.js";
import { generateAccount } from "../../../src/testing/generate-account.js";
import { accountOf } from "../gaps/scored.js";

type Fields = Omit<PersonInput, "id" | "name">;
const of = (people: Record<string, Fields>, rest = {}) => keyPlayers(accountOf(people, rest));
const listed = (people: Record<string, Fields>) =>
  of(people).players.map((one) => [one.person.id, one.standing, one.standingFrom, one.status]);

const dana: Fields = { roles: ["economic_buyer"], title: "CFO" };

describe("keyPlayers", () => {
  it("lists the inner circle first, then most influence, by what is stated or else by influence", () => {
    const people: Record<string, Fields> = {
      dana: { decisionWeight: 5, stance: 0.5 },
      lee: { decisionWeight: 3, stance: -0.25 },
      kim: { decisionWeight: 1, stance: 0 },
      ana: { decisionWeight: 0.2, politicalStatus: "inner_circle" },
      bob: { decisionWeight: 0.2, politicalStatus: "outside" },
      eve: { decisionWeight: 0.1 },
    };
    expect(listed(people)).toEqual([
      ["dana", "inner_circle", "influence", "green"],
      ["ana", "inner_circle", "stated", null],
      ["lee", "political_structure", "influence", "red"],
    ]);
    expect(of(people)).toMatchObject({
      innerCircle: { count: 2, usual: [2, 3] },
      politicalStructure: { count: 1, usual: [2, 5] },
      unknownStances: [{ id: "ana" }],
    });
  });

  it("keeps whoever decides, approves or can veto, whatever their standing, and nobody who left or is not theirs", () => {
    const people: Record<string, Fields> = {
      dana: { ...dana, politicalStatus: "outside" },
      law: { authority: { veto: true }, politicalStatus: "outside", roles: [] },
      app: { roles: ["approver"], politicalStatus: "outside" },
      old: { roles: ["economic_buyer"], status: "left" },
      seat: { roles: ["economic_buyer"], status: "vacant" },
      sam: { side: "us", politicalStatus: "inner_circle" },
      zoe: { politicalStatus: "outside" },
    };
    const { players } = of(people);
    expect(players.map((one) => [one.person.id, one.decides])).toEqual([
      ["dana", true],
      ["app", true],
      ["law", true],
    ]);
  });

  it("is green with a decider for us, amber with others, red with nobody, unknown without any stance", () => {
    const light = (decider: number | undefined, other: number | undefined) => {
      const stance = (value: number | undefined) => (value === undefined ? {} : { stance: value });
      const { status, reason } = of({
        dana: { ...dana, ...stance(decider) },
        lee: { politicalStatus: "inner_circle", ...stance(other) },
      });
      return [status, reason.key, reason.text];
    };
    expect(light(0.25, -1)).toEqual(["green", "key_players.green", "Dana is for us and has the last word"]);
    expect(light(0.24, 0.5)).toEqual([
      "amber",
      "key_players.amber",
      "Lee is for us, but no one who decides or approves is; Dana is undecided",
    ]);
    expect(light(0, -1)).toEqual([
      "red",
      "key_players.red",
      "None of the 2 key players is known to be for us; Dana is undecided",
    ]);
    expect(light(undefined, 0)[0]).toBe("red");
    expect(light(undefined, undefined)).toEqual([
      null,
      "key_players.unknown",
      "We do not know where any of the 2 key players stands",
    ]);
    expect(of({}).status).toBeNull();
    expect(of({}).reason.text).toBe("No one is known to be a key player");
    const two = of({ dana: { ...dana, stance: 1 }, lee: { ...dana, stance: 1 } });
    expect(two.reason.text).toBe("Dana and Lee are for us and have the last word");
    const friends = of({
      dana,
      lee: { politicalStatus: "inner_circle", stance: 1 },
      kim: { politicalStatus: "inner_circle", stance: 1 },
    });
    expect(friends.reason.text).toBe(
      "Kim and Lee are for us, but no one who decides or approves is; we do not know where Dana stands",
    );
  });

  it("says who is in contact with us, and nothing while that is not known", () => {
    expect(of({ dana }).players[0]).toMatchObject({ covered: null, roles: ["economic_buyer"], title: "CFO" });
    expect(of({ dana: { ...dana, coverage: "brief" } }).players[0]!.covered).toBe(true);
    expect(of({ dana: { ...dana, coverage: "none" } }).players[0]!.covered).toBe(false);
  });

  it("does not depend on the order of the input, is plain JSON, and refuses unknown options", () => {
    const account = generateAccount({ people: 20, seed: 4 });
    const result = keyPlayers(account);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(keyPlayers({ ...account, people: [...account.people].reverse() }).players).toEqual(result.players);
    expect(() => keyPlayers(account, { samples: 3 } as never)).toThrow("samples");
  });
});
