import type { Change } from "../../../model/change.js";
import { say } from "../../../sentences/gaps/coverage.js";
import { tieWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link levelUncovered}. */
export interface LevelUncoveredThresholds {
  /** Share of the decision from which a level has to be met at eye level, 0..1. */
  readonly share: number;
  /** So many levels apart still counts as eye level. */
  readonly levelsApart: number;
}

/**
 * Levels of the customer's people that carry 10 % of the decision each are met by no one on our team within one level (the zipper is
 * open there). One gap with all such levels; titles of people from outside are no levels of the customer. Live ties of people whose level is unknown, on either side, might close it: then it cannot tell.
 */
export const levelUncovered: Rule<"level_uncovered", LevelUncoveredThresholds> = {
  rule: "level_uncovered",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.level_uncovered.title", {}),
  severity: 50,
  thresholds: { share: 0.1, levelsApart: 1 },
  inputs(context): MissingFact[] {
    const { people } = context.network;
    const theirs = context.scope.some(({ level, side }) => side === "customer" && level !== null);
    const ours = people.some((person) => person.side === "us" && person.level !== null);
    return [
      ...ourContacts(context),
      ...(theirs ? [] : [missingFact("level")]),
      ...(ours ? [] : [missingFact("our_level")]),
    ];
  },
  find(context, thresholds): Finding[] {
    const open = rowsOf(context, thresholds).filter((row) => zipper(context, row, thresholds) === "open");
    return open.length === 0 ? [] : [unmet(context, open, thresholds)];
  },
  open(context, thresholds): MissingFact[] {
    const undecided = rowsOf(context, thresholds).filter((row) => zipper(context, row, thresholds) === "unknown");
    if (undecided.length === 0) return [];
    const unread = context.network.people.filter(
      ({ level, side }) => level === null && (side === "customer" || side === "us"),
    );
    return [missingFact("contact_level", context.refs(unread.map((person) => person.index)))];
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
  for (const { index, level, side } of context.scope) {
    if (level === null || side !== "customer") continue;
    const row = Math.round(level);
    members.set(row, [...(members.get(row) ?? []), index]);
  }
  const rows: Row[] = [];
  for (const [level, people] of [...members].sort(([a], [b]) => a - b)) {
    const share = people.reduce((total, person) => total + context.share(person), 0);
    if (atLeast(share, shareFrom)) rows.push({ level, members: people.sort(byInfluence(context)), share });
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
  for (const { index, level, side } of context.scope) {
    if (side !== "customer") continue;
    const isInRow = level === null ? null : Math.round(level) === row.level;
    if (isInRow === false) continue;
    for (const ours of context.access().directly(index)) {
      if (isInRow === true && isNear(ours) === true) return "closed";
      if (isNear(ours) !== false) isUnknown = true;
    }
  }
  return isUnknown ? "unknown" : "open";
}

function unmet(context: GapContext, rows: readonly Row[], thresholds: LevelUncoveredThresholds): Finding {
  const meetings = rows.map((row) => peerFor(context, row, thresholds));
  const found = meetings.filter((meeting) => meeting !== null);
  const first = found[0];
  const members = rows.flatMap((row) => row.members);
  const heads = rows.map((row) => row.members[0]!);
  return buildFinding(context, members, {
    metric: { name: "influence", value: Math.max(...rows.map((row) => row.share)), threshold: thresholds.share },
    reason: say("gaps.level_uncovered.reason", {
      people: context.refs(members),
      share: rows.reduce((total, row) => total + row.share, 0),
    }),
    advice:
      first === undefined
        ? say("gaps.level_uncovered.find", { people: context.refs(heads) })
        : assignment(context, first),
    targets: first === undefined ? heads : found.map((meeting) => meeting.person),
    owners: context.owners(found.map((meeting) => meeting.person)),
    changes: found.length === rows.length ? found.map((meeting) => meeting.tie) : null,
    confidence: context.confidence().influence(),
  });
}

/** Somebody of our team near a level, whom they could meet there, and the tie between them. */
interface Peer {
  readonly ours: number;
  readonly person: number;
  readonly tie: Change;
}

/** The owner meets them as a peer, or brings one in. */
function assignment(context: GapContext, { ours, person }: Peer) {
  const owner = context.ownerOf(person);
  return owner === null || owner === ours
    ? say("gaps.level_uncovered.assign", { owner: context.ref(ours), person: context.ref(person) })
    : say("gaps.level_uncovered.bring", {
        owner: context.ref(owner),
        second: context.ref(ours),
        person: context.ref(person),
      });
}

function peerFor(context: GapContext, row: Row, { levelsApart }: LevelUncoveredThresholds): Peer | null {
  const { people, contact } = context.network;
  const peers = contact.team.filter((ours) => {
    const { level } = people[ours]!;
    return level !== null && Math.abs(level - row.level) <= levelsApart;
  });
  for (const person of row.members) {
    const owner = context.ownerOf(person);
    for (const ours of [...peers].sort((a, b) => Number(b === owner) - Number(a === owner))) {
      const tie = tieWith(context, ours, person);
      if (tie !== null) return { ours, person, tie };
    }
  }
  return null;
}
