import { about, bySay, percent } from "../about.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import { tieWith } from "../meeting.js";
import { reaches } from "../reaches.js";
import type { Finding, Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link levelUncovered}. */
export interface LevelUncoveredThresholds {
  /** Share of the decision from which a level has to be met at eye level, 0..1. */
  readonly share: number;
  /** So many levels apart still counts as eye level. */
  readonly levelsApart: number;
}

/**
 * A level of theirs that carries 10 % of the decision is met by nobody of ours within one level (the zipper is open there).
 * Live ties of people whose level is unknown, on either side, might close it: then it cannot tell.
 */
export const levelUncovered: Rule<"level_uncovered", LevelUncoveredThresholds> = {
  rule: "level_uncovered",
  family: "coverage",
  title: "Level without a peer of ours",
  severity: 50,
  thresholds: { share: 0.1, levelsApart: 1 },
  inputs(context): MissingFact[] {
    const { people } = context.network;
    const theirs = context.scope.some((person) => person.level !== null);
    const ours = people.some((person) => person.side === "us" && person.level !== null);
    return [
      ...ourContacts(context),
      ...(theirs ? [] : [{ what: "anybody's level", refs: [] }]),
      ...(ours ? [] : [{ what: "the level of any of our people", refs: [] }]),
    ];
  },
  find(context, thresholds): Finding[] {
    return rowsOf(context, thresholds)
      .filter((row) => zipper(context, row, thresholds) === "open")
      .map((row) => unmet(context, row, thresholds));
  },
  open(context, thresholds): MissingFact[] {
    const undecided = rowsOf(context, thresholds).filter((row) => zipper(context, row, thresholds) === "unknown");
    if (undecided.length === 0) return [];
    const unread = context.network.people.filter(({ level, side }) => level === null && side !== "competitor");
    return [{ what: "the level of people in contact", refs: context.refs(unread.map((person) => person.index)) }];
  },
};

interface Row {
  readonly level: number;
  readonly members: readonly number[];
  readonly share: number;
}

/** Levels with enough of the decision, the highest first; fractions of a level are rounded. */
function rowsOf(context: GapContext, { share: shareFrom }: LevelUncoveredThresholds): Row[] {
  const members = new Map<number, number[]>();
  for (const { index, level } of context.scope) {
    if (level === null) continue;
    const row = Math.round(level);
    members.set(row, [...(members.get(row) ?? []), index]);
  }
  const rows: Row[] = [];
  for (const [level, people] of [...members].sort(([a], [b]) => a - b)) {
    const share = people.reduce((total, person) => total + context.share(person), 0);
    if (reaches(share, shareFrom)) rows.push({ level, members: people.sort(bySay(context)), share });
  }
  return rows;
}

/** closed: a peer has a live tie. unknown: somebody of unknown level might be that peer, or stand in that row. */
function zipper(
  context: GapContext,
  row: Row,
  { levelsApart }: LevelUncoveredThresholds,
): "open" | "closed" | "unknown" {
  const { people } = context.network;
  const isNear = (ours: number) => {
    const { level } = people[ours]!;
    return level === null ? null : Math.abs(level - row.level) <= levelsApart;
  };
  let isUnknown = false;
  for (const { index, level } of context.scope) {
    const isInRow = level === null ? null : Math.round(level) === row.level;
    if (isInRow === false) continue;
    for (const ours of context.access().directly(index)) {
      if (isInRow === true && isNear(ours) === true) return "closed";
      if (isNear(ours) !== false) isUnknown = true;
    }
  }
  return isUnknown ? "unknown" : "open";
}

function unmet(context: GapContext, row: Row, { share: shareFrom, levelsApart }: LevelUncoveredThresholds): Finding {
  const { people, contact } = context.network;
  const peers = contact.team.filter((ours) => {
    const { level } = people[ours]!;
    return level !== null && Math.abs(level - row.level) <= levelsApart;
  });
  for (const person of row.members) {
    for (const ours of peers) {
      const tie = tieWith(context, ours, person);
      if (tie === null) continue;
      const named = { owner: context.name(ours), person: context.name(person) };
      return found(say("level_uncovered.assign", named), [person], context.refs([ours]), [tie]);
    }
  }
  return found(
    say("level_uncovered.find", { person: context.name(row.members[0]!) }),
    row.members.slice(0, 1),
    [],
    null,
  );

  function found(
    advice: Finding["reason"],
    targets: readonly number[],
    owners: Finding["remedy"]["owners"],
    changes: Finding["remedy"]["changes"],
  ): Finding {
    return about(context, row.members, {
      metric: { name: "influence", value: row.share, threshold: shareFrom },
      reason: say("level_uncovered.reason", {
        level: row.level,
        people: context.names(row.members),
        share: percent(row.share),
      }),
      advice,
      targets,
      owners,
      changes,
      confidence: context.certainty().influence(),
    });
  }
}
