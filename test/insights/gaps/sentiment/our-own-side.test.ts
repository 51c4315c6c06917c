import { describe, expect, it } from "vitest";
import { accountOf, meets, scored } from "../scored.js";

const me = { side: "us" } as const;
const cfo = { title: "CFO", roles: ["economic_buyer"], isTop: true } as const;
const feels = (from: string, to: string, kind: "blocks" | "rival" | "dislikes" | "distrusts" | "likes") => ({
  from,
  to,
  kind,
  strength: 1,
});

describe("owner_blocked", () => {
  const people = { eve: { ...me, title: "VP Sales" }, sam: { ...me, reportsTo: "eve" }, cfo };
  const blocking = accountOf(
    { ...people, tom: { ...me, title: "Head of Delivery", reportsTo: "eve" } },
    { relationships: [meets("sam", "cfo"), feels("tom", "sam", "blocks")] },
  );

  it("names the colleague, the owner, who is behind them, and the boss of both", () => {
    const [gap] = scored(blocking).of("owner_blocked");
    expect(gap!.reason.text).toBe("Tom (Head of Delivery) on our own side works against Sam, who looks after Cfo");
    expect(gap!.remedy.text.text).toBe("Settle it with Tom before promises are made outside, and ask Eve to back it");
    expect(gap!.remedy.owners).toMatchObject([{ id: "eve" }]);
    expect(scored(blocking).of("owners_at_odds")).toEqual([]);
  });

  it("is none where the one blocked looks after nobody, and says whose talk it is without a common boss", () => {
    const other = accountOf(
      { sam: me, max: me, tom: me, cfo },
      { relationships: [meets("sam", "cfo"), meets("max", "cfo"), feels("tom", "max", "blocks")] },
    );
    expect(scored(other).of("owner_blocked")[0]!.remedy.owners).toMatchObject([{ id: "max" }]);
    const idle = { ...other, relationships: [meets("sam", "cfo"), feels("sam", "tom", "blocks")] };
    expect(scored(idle).check("owner_blocked").state).toBe("absent");
  });
});

describe("owners_at_odds", () => {
  it("tells a pair once, with the people both deal with, whoever recorded it", () => {
    const input = accountOf(
      { sam: me, max: me, cfo, ana: {} },
      {
        relationships: [
          meets("sam", "cfo"),
          meets("max", "cfo"),
          feels("sam", "max", "rival"),
          feels("max", "sam", "distrusts"),
        ],
      },
    );
    const found = scored(input).of("owners_at_odds");
    expect(found.map(({ reason }) => reason.text)).toEqual([
      "Max and Sam on our own side do not get on, and both deal with Cfo",
    ]);
  });

  it("also tells of a colleague without people of their own, but not of two such colleagues", () => {
    const ties = [meets("sam", "cfo"), feels("tom", "sam", "rival")];
    const input = accountOf({ sam: me, tom: me, lea: me, cfo }, { relationships: ties });
    expect(scored(input).of("owners_at_odds")[0]!.reason.text).toBe(
      "Sam and Tom on our own side do not get on, and Sam looks after Cfo",
    );
    const idle = { ...input, relationships: [meets("sam", "cfo"), feels("tom", "lea", "rival")] };
    expect(scored(idle).check("owners_at_odds").state).toBe("absent");
    expect(scored({ ...input, relationships: [meets("sam", "cfo")] }).check("owners_at_odds").state).toBe("unknown");
  });
});

describe("disliked_by_decider", () => {
  const input = accountOf(
    { sam: me, max: me, cfo, cio: { authority: { veto: true } } },
    { relationships: [meets("sam", "cfo"), meets("max", "cfo"), feels("cfo", "sam", "dislikes")] },
  );

  it("names who of us should stay in the background and who should lead", () => {
    const [gap] = scored(input).of("disliked_by_decider");
    expect(gap!.reason.text).toBe("Cfo (CFO), who decides, does not get on with Sam on our team");
    expect(gap!.remedy.text.text).toBe("Let Max lead with Cfo, and keep Sam in the background");
    expect(gap!.remedy.owners).toMatchObject([{ id: "max" }]);
  });

  it("is told of a veto too, and of nobody else", () => {
    const of = (from: string) =>
      scored({ ...input, relationships: [meets("sam", "cfo"), feels(from, "sam", "distrusts")] }).of(
        "disliked_by_decider",
      );
    expect(of("cio")[0]!.reason.text).toBe("Cio, who has a veto, does not get on with Sam on our team");
    const bystander = { ...input, people: [...input.people, { id: "ana", name: "Ana" }] };
    const ties = [meets("sam", "cfo"), feels("ana", "sam", "dislikes")];
    expect(scored({ ...bystander, relationships: ties }).check("disliked_by_decider").state).toBe("absent");
  });
});
