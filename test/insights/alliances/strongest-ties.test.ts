import { describe, expect, it } from "vitest";
import { endsOf, feelingRef, strongestTies } from "../../../src/insights/alliances/strongest-ties.js";
import type { RelationshipKind } from "../../../src/model/vocabularies.js";
import { account, read } from "./map.js";

describe("strongestTies", () => {
  it("finds the tie that says most of the liking or hostility between two people, in either direction", () => {
    const { network } = read(account("a b c", ["b trusts a .8", "a ally b .5", "a dislikes b .9", "a works_with c"]));
    const strongest = strongestTies(network);
    expect(strongest(0, 1, 1)!.id).toBe("b>trusts>a");
    expect(strongest(1, 0, 1)!.id).toBe("b>trusts>a");
    expect(strongest(0, 1, -1)!.id).toBe("a>dislikes>b");
    expect(strongest(0, 2, 1)).toBeNull();
  });

  it("takes the first of equals in canonical order", () => {
    const { network } = read(account("a b", ["b trusts a", "a trusts b"]));
    expect(strongestTies(network)(0, 1, 1)!.id).toBe("a>trusts>b");
  });
});

describe("feelingRef", () => {
  it("says what every kind of feeling says", () => {
    const kinds = [
      "ally",
      "trusts",
      "respects",
      "likes",
      "friend",
      "sponsors",
      "mentors",
      "rival",
      "conflict",
      "blocks",
      "distrusts",
      "dislikes",
    ];
    const labels = kinds.map((kind) => {
      const { network } = read(account("a b", [`b ${kind as RelationshipKind} a`]));
      return feelingRef(network, network.ties[0]!).label;
    });
    expect(labels).toEqual([
      "A is an ally of B",
      "B trusts A",
      "B respects A",
      "B likes A",
      "A is a friend of B",
      "B sponsors A",
      "B mentors A",
      "A is a rival of B",
      "A is in conflict with B",
      "B works against A",
      "B distrusts A",
      "B dislikes A",
    ]);
  });

  it("tells friendly from tense meetings", () => {
    const meeting = (sentiment: number) => {
      const participants = [{ personId: "b" }, { personId: "a" }];
      const { network } = read(
        account("a b", [], {
          interactions: [{ id: "m", at: "2026-02-01", channel: "in_person", participants, sentiment }],
        }),
      );
      return feelingRef(network, network.ties[0]!);
    };
    expect(meeting(0.5)).toMatchObject({
      type: "relationship",
      id: "a>interactions>b",
      label: "A has friendly meetings with B",
    });
    expect(meeting(-0.5).label).toBe("A has tense meetings with B");
  });
});

describe("endsOf", () => {
  it("are those of the tie, sorted where both ends say the same", () => {
    const ends = (text: string) => {
      const { network } = read(account("a b", [text]));
      return endsOf(network.ties[0]!);
    };
    expect(ends("b ally a")).toEqual([0, 1]);
    expect(ends("b trusts a")).toEqual([1, 0]);
    expect(ends("b works_with a")).toEqual([1, 0]);
  });
});
