import { describe, expect, it } from "vitest";
import { feelingsTowardUs } from "../../../src/insights/alliances/feelings-toward-us.js";
import { account, read } from "./map.js";

const people = [
  { id: "ana", name: "Ana" },
  { id: "ben", name: "Ben" },
  { id: "uma", name: "Uma", side: "us" as const },
  { id: "udo", name: "Udo", side: "us" as const },
  { id: "ugo", name: "Ugo", side: "us" as const },
];

describe("feelingsTowardUs", () => {
  it("are what is between a person and our people, both ways in one weight, strongest first", () => {
    const { network } = read(
      account(people, [
        "ana trusts uma",
        "udo conflict ana",
        "ana friend ben",
        "ana trusts ugo .5",
        "ugo distrusts ana .5",
      ]),
    );
    const found = feelingsTowardUs(network, 0).map(({ colleague, weight }) => [network.people[colleague]!.id, weight]);
    expect(found).toEqual([
      ["udo", -0.9],
      ["uma", expect.closeTo(0.9 * 0.85 * 0.75, 12)],
    ]);
  });

  it("leave the factions of the account alone", () => {
    const { network } = read(account(people, ["ana ally uma", "ben rival uma"]));
    expect(network.signed.targets).toHaveLength(0);
    expect(feelingsTowardUs(network, 1)).toEqual(
      [{ colleague: 3, weight: -0.9 }].map((one) => ({ ...one, colleague: network.indexOf.get("uma")! })),
    );
  });
});
