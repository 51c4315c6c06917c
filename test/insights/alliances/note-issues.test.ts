import { describe, expect, it } from "vitest";
import { account, cluster } from "./map.js";

describe("issues of alliances", () => {
  it("say that no feelings are known, where there are people to feel them", () => {
    expect(cluster(account("ana ben", ["ana works_with ben"])).issues).toEqual([
      {
        severity: "info",
        code: "no_feelings",
        path: ["relationships"],
        message: "no feelings between people are known: no one has a faction; add allies, rivals and trust",
        key: "issues.no_feelings",
        params: {},
      },
    ]);
  });

  it("name mixed, opposite and one-sided feelings", () => {
    const found = cluster(
      account("ana ben cem dan", [
        "ana friend ben",
        "ana conflict ben .6",
        "cem trusts dan",
        "dan distrusts cem .3",
        "ana trusts cem",
      ]),
    );
    expect(found.issues.map(({ code, message, refs }) => [code, message, refs?.map(({ id }) => id)])).toEqual([
      [
        "mixed_feelings",
        "2 people feel both liking and hostility for someone (ANA for BEN): they cancel out; check which still holds",
        ["ana", "ben"],
      ],
      [
        "opposite_feelings",
        "1 pair feels opposite ways about each other (CEM and DAN): the two sides are summed",
        ["cem", "dan"],
      ],
      [
        "one_sided_feelings",
        "1 of 3 ties with feelings is known from one side only: find out what the other side feels",
        ["ana", "cem"],
      ],
    ]);
  });

  it("do not call feelings unknown that cancel out", () => {
    const codes = cluster(account("ana ben", ["ana trusts ben", "ben distrusts ana"])).issues.map(({ code }) => code);
    expect(codes).toEqual(["opposite_feelings"]);
  });

  it("name at most five people", () => {
    const found = cluster(account("a b c d e f g", ["a trusts b", "c trusts d", "e trusts f", "f trusts g"]));
    expect(found.issues).toMatchObject([
      { message: "4 of 4 ties with feelings are known from one side only: find out what the other side feels" },
    ]);
    expect(found.issues[0]!.refs).toHaveLength(5);
  });
});
