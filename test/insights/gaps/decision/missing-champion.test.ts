import { describe, expect, it } from "vitest";
import { accountOf, meets, remedied, scored, sways } from "../scored.js";

const rule = "missing_champion";
const coach = "champion_is_only_coach";
const me = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO", stance: 0 };

const around = (ana: object, ties: ReturnType<typeof sways | typeof meets>[]) =>
  accountOf({ me, cfo, ana }, { relationships: [meets("me", "ana"), ...ties] });

describe("missing_champion", () => {
  it("is a gap where no supporter in contact with us is heard", () => {
    const input = around({ stance: 0.4 }, [sways("ana", "cfo")]);
    const [gap] = scored(input).of(rule);
    expect(gap).toMatchObject({ id: `${rule}::`, severity: 85, subjects: [] });
    expect(gap!.reason.text).toBe(
      "We have no influential champion: none of our 1 contact is a supporter the decision makers listen to",
    );
  });

  it("is no gap from a stance of .5 and a way of .25 up, and is one a step below either", () => {
    const heard = (strength: number, stance: number) => around({ stance }, [sways("ana", "cfo", strength)]);
    expect(scored(heard(0.25, 0.5)).check(rule).state).toBe("absent");
    expect(scored(heard(0.24, 0.5)).check(rule).state).toBe("present");
    expect(scored(heard(0.25, 0.49)).check(rule).state).toBe("present");
    expect(scored(heard(0.24, 0.5), { rules: { [rule]: { heardFrom: 0.2 } } }).check(rule).state).toBe("absent");
  });

  it("takes the decider for their own champion, and an even share for being heard", () => {
    const self = accountOf({ me, cfo: { ...cfo, stance: 1 } }, { relationships: [meets("me", "cfo")] });
    expect(scored(self).check(rule).state).toBe("absent");
  });

  it("says what the nearest one lacks", () => {
    const unheard = scored(around({ stance: 1 }, [])).of(rule)[0]!;
    expect(unheard.reason.text).toBe(
      "We have no influential champion: Ana is the closest to one, but has little influence",
    );
    const unmet = accountOf(
      { me, cfo, ana: { stance: 1 }, bob: { stance: 0 } },
      { relationships: [meets("me", "bob"), sways("ana", "cfo")] },
    );
    expect(scored(unmet).of(rule)[0]!.reason.text).toContain(
      "We have no influential champion: Ana is the closest to one, but no one on our team is in contact with them",
    );
  });

  it("never asks the only decider to lead us to themselves", () => {
    const build = scored(around({ stance: 0.4 }, [sways("ana", "cfo")])).of(rule)[0]!;
    expect(build.remedy.text.text).toBe("Build Ana into a champion; the test: will they bring you to Cfo?");
    const alone = scored(around({ stance: 1 }, [])).of(rule)[0]!;
    expect(alone.remedy.text.text).toBe(
      "Win over Cfo, who decides, to speak for us: no one else with influence is known to be open to us",
    );
  });

  it("is closed by meeting the best candidate and winning them", () => {
    for (const input of [around({ stance: 0.4 }, [sways("ana", "cfo")]), around({ stance: 1 }, [])]) {
      const [gap] = scored(input).of(rule);
      expect(gap!.remedy.changes).not.toBeNull();
      expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
    }
  });

  it("changes the stake where the goal holds the stance", () => {
    const input = {
      ...around({}, [sways("ana", "cfo")]),
      goals: [
        {
          id: "deal",
          name: "Deal",
          stakes: [
            { personId: "ana", stance: 0.1 },
            { personId: "cfo", stance: -1 },
          ],
        },
      ],
    };
    const [gap] = scored(input).of(rule);
    expect(gap!.id).toBe(`${rule}:deal:`);
    expect(gap!.remedy.changes).toEqual([
      { type: "update_person", personId: "ana", goalId: "deal", set: { stance: 0.5 } },
    ]);
    expect(scored(remedied(input, gap!)).check(rule).state).toBe("absent");
  });

  it("offers nobody where everybody with a say is against us", () => {
    const input = accountOf({ me, cfo: { ...cfo, stance: -1 } }, { relationships: [meets("me", "cfo")] });
    const [gap] = scored(input).of(rule);
    expect(gap!.remedy).toMatchObject({ targets: [], changes: null });
    expect(gap!.remedy.text.text).toBe("Find someone Cfo listens to and who gains if we win");
  });

  it("abstains on an unknown stance of somebody who would qualify, also where only the tag champion says it", () => {
    for (const ana of [{}, { roles: ["champion"] }]) {
      const { check } = scored(around(ana, [sways("ana", "cfo")]));
      expect(check(rule)).toMatchObject({
        state: "unknown",
        missing: [{ key: "influential_stance", refs: [{ id: "ana" }] }],
      });
    }
  });

  it("abstains without a decider, without our contacts and without any stance", () => {
    expect(scored(accountOf({ ana: { stance: 1 } })).check(rule).missing).toHaveLength(2);
    const bare = accountOf({ me, cfo: { roles: ["economic_buyer"] } }, { relationships: [meets("me", "cfo")] });
    expect(scored(bare).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "stance", refs: [] }],
    });
  });
});

describe("champion_is_only_coach", () => {
  const weak = (stance: number | undefined) =>
    accountOf(
      {
        me,
        cfo,
        eve: { stance: 0 },
        ana: { roles: ["champion", "user_buyer"], ...(stance === undefined ? {} : { stance }) },
        bob: {},
      },
      { relationships: [meets("me", "ana"), sways("ana", "bob"), sways("eve", "cfo")] },
    );

  it("is a gap instead of missing_champion where the champion is not heard", () => {
    const input = weak(0.8);
    const { of, check } = scored(input);
    const [gap] = of(coach);
    expect(gap!.id).toBe(`${coach}::ana`);
    expect(gap!.metric).toEqual({ name: "heard", value: 0, threshold: 0.25 });
    expect(gap!.reason.text).toMatch(
      /^Ana is called our champion but hardly reaches the decision: Cfo rarely listens to them, and they hold only \d+% of the influence$/,
    );
    expect(gap!.remedy.text.text).toBe("Keep Ana as a coach, and build a champion: Eve");
    expect(check(rule).state).toBe("absent");
    expect(scored(remedied(input, gap!)).check(coach).state).toBe("absent");
  });

  it("names the path that leads to the champion where there is one", () => {
    const input = around({ roles: ["champion"], stance: 1 }, [sways("ana", "cfo", 0.2)]);
    expect(scored(input).of(coach)[0]!.proof).toEqual({
      kind: "path",
      people: [
        { type: "person", id: "cfo", label: "Cfo" },
        { type: "person", id: "ana", label: "Ana" },
      ],
      strength: expect.closeTo(0.2, 12),
    });
    expect(scored(around({ roles: ["champion"], stance: 1 }, [sways("ana", "cfo", 0.25)])).check(coach).state).toBe(
      "absent",
    );
  });

  it("wins another decider where several decide, but never the one who decides alone", () => {
    const alone = accountOf(
      { me, cfo, ana: { roles: ["champion"], stance: 1 }, bob: {} },
      { relationships: [meets("me", "ana"), sways("ana", "bob")] },
    );
    expect(scored(alone).of(coach)[0]!.remedy).toMatchObject({
      text: { text: "Keep Ana as a coach, and look for a champion with influence" },
      targets: [],
    });
    const two = { ...alone, people: [...alone.people, { id: "cio", name: "Cio", roles: ["decision_maker"] as const }] };
    expect(
      scored(two)
        .of(coach)[0]!
        .remedy.targets.map((ref) => ref.id)
        .sort(),
    ).toEqual(["cfo", "cio"]);
  });

  it("looks for a champion elsewhere where nobody with a say is open to us", () => {
    const input = accountOf(
      { me, cfo: { ...cfo, stance: -1 }, ana: { roles: ["champion"], stance: 1 } },
      { relationships: [meets("me", "ana"), sways("ana", "cfo", 0.2)] },
    );
    expect(scored(input).of(coach)[0]!.remedy.text.text).toBe(
      "Keep Ana as a coach, and look for a champion with influence",
    );
  });

  it("abstains while it is not known whom the champion influences, and so does missing_champion", () => {
    const { check } = scored(around({ roles: ["champion"], stance: 1 }, []));
    const missing = [{ key: "champion_listening", refs: [{ type: "person", id: "ana", label: "Ana" }] }];
    expect(check(coach)).toMatchObject({ state: "unknown", missing });
    expect(check(rule)).toMatchObject({ state: "unknown", missing });
    expect(scored(accountOf({ ana: { roles: ["champion"] } })).check(coach).state).toBe("unknown");
  });

  it("never holds together with missing_champion, whatever the stance", () => {
    for (const stance of [undefined, -1, 0, 0.49, 0.5, 1]) {
      const { check } = scored(weak(stance));
      expect([check(rule).state, check(coach).state]).not.toEqual(["present", "present"]);
    }
    expect(scored(weak(-1)).check(coach).state).toBe("absent");
    expect(scored(weak(-1)).check(rule).state).toBe("present");
  });
});
