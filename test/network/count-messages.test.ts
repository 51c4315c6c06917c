import { describe, expect, it } from "vitest";
import { parseAccount } from "../../src/model/parse-account.js";
import { countMessages } from "../../src/network/count-messages.js";
import { openNetwork } from "../../src/network/open-network.js";
import { mapOf } from "../insights/influence/map.js";

type Participant = readonly [id: string, part?: string];

function counted(interactions: readonly (Record<string, unknown> & { with: readonly Participant[] })[]) {
  const people = ["a", "b", "c"].map((id) => ({ id }));
  const account = mapOf([...people, { id: "seat", status: "vacant" }, { id: "us", side: "us" }], {
    interactions: interactions.map(({ with: participants, ...rest }, at) => ({
      id: `i${at}`,
      at: "2025-01-01",
      channel: "email",
      participants: participants.map(([personId, part]) => ({ personId, part })),
      ...rest,
    })),
  });
  const network = openNetwork(parseAccount(account), {});
  const { offsets, targets, weights } = countMessages(network);
  const found: Record<string, number> = {};
  for (const { id, index } of network.people) {
    for (let arc = offsets[index]!; arc < offsets[index + 1]!; arc++) {
      found[`${id}>${network.people[targets[arc]!]!.id}`] = weights[arc]!;
    }
  }
  return found;
}

describe("countMessages", () => {
  it("counts a mail from its sender to each reader, less where many read it and less for copies", () => {
    const mail = {
      with: [
        ["a", "from"],
        ["b", "to"],
        ["c", "cc"],
      ] as Participant[],
    };
    expect(counted([mail])).toEqual({
      "a>b": expect.closeTo(1 / Math.SQRT2, 12),
      "a>c": expect.closeTo(0.3 / Math.SQRT2, 12),
    });
  });

  it("adds up, whatever the age", () => {
    const mail = {
      with: [
        ["a", "from"],
        ["b", "to"],
      ] as Participant[],
    };
    expect(counted([mail, { ...mail, at: "2026-02-01" }])).toEqual({ "a>b": 2 });
  });

  it("counts everybody in a meeting as writing to everybody else, and a written message from who initiated it", () => {
    const pair = [["a"], ["b"]] as Participant[];
    expect(counted([{ channel: "video", with: pair, initiatorId: "a" }])).toEqual({ "a>b": 1, "b>a": 1 });
    expect(counted([{ with: pair, initiatorId: "b" }])).toEqual({ "b>a": 1 });
    expect(counted([{ with: pair }])).toEqual({ "a>b": 1, "b>a": 1 });
  });

  it("leaves out ours, empty seats, strangers and whoever writes to themselves", () => {
    expect(
      counted([
        {
          with: [
            ["us", "from"],
            ["a", "to"],
            ["b", "to"],
          ],
        },
      ]),
    ).toEqual({});
    expect(
      counted([
        {
          with: [
            ["seat", "from"],
            ["a", "to"],
          ],
        },
      ]),
    ).toEqual({});
    expect(
      counted([
        {
          with: [
            ["a", "from"],
            ["a", "to"],
          ],
        },
      ]),
    ).toEqual({});
    expect(counted([{ with: [["a"], ["b"]], initiatorId: "stranger" }])).toEqual({});
    // Ours reads along: two others.
    expect(
      counted([
        {
          with: [
            ["a", "from"],
            ["b", "to"],
            ["us", "cc"],
          ],
        },
      ]),
    ).toEqual({
      "a>b": expect.closeTo(1 / Math.SQRT2, 12),
    });
  });
});
