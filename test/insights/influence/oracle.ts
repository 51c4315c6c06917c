import type { Account } from "../../../src/model/account.js";
import type { GoalInput, StakeInput } from "../../../src/model/goal.js";
import type { PersonInput } from "../../../src/model/person.js";
import { inferLevel } from "../../../src/model/titles/infer-level.js";

/**
 * A second, naive reading of the formulas for influence, to compare the library with: plain objects, dense matrices, no
 * cleverness. It takes a checked account.
 */
export interface OracleOptions {
  goalId?: string;
  asOf?: string;
  susceptibility?: number;
  unmappedAttention?: number;
  informalTies?: "auto" | "blend" | "elicited_only";
  engine?: "auto" | "friedkin_johnsen" | "katz";
  unmapped?: "neutral" | "self";
  inferFromTitles?: boolean;
}

/** How a fact is known. */
interface Known {
  readonly confidence?: number | null | undefined;
  readonly sourceId?: string | null | undefined;
  readonly asOf?: string | null | undefined;
}

interface Tie {
  kind: string;
  from: string;
  to: string;
  /** Current strength: strength times recency. */
  current: number;
  confidence: number;
  /** Made of interactions, not stated. */
  fromLog?: boolean;
}

export interface OraclePerson {
  id: string;
  influence: number;
  ownVote: number;
  byListener: Record<string, number>;
  rank: number;
  band: string;
  nodeSize: number;
  level: number | null;
  roles: string[] | null;
  stance: number | null;
  status: string;
  attention: Record<string, number>;
  right: number;
  predictedStance: number | null;
  authority: number | null;
  prominence: number;
  networkInfluence: number;
  betweenness: number;
  constraint: number | null;
  distanceToDecision: number | null;
  covered: boolean | null;
  powerToHelp: number | null;
  powerToHurt: number | null;
}

export interface OracleResult {
  people: OraclePerson[];
  unmapped: number;
  unmappedRight: number;
  support: { for: number; undecided: number; against: number; unknown: number };
  groupStance: number | null;
  deciders: string[];
  thresholds: { even: number; notable: number; high: number; some: number };
  hops: Record<string, number[]>;
  engine: "friedkin_johnsen" | "katz";
  informal: "full" | "reduced" | "left_out";
  /** Share of the people with ties whom a stated tie of influence reaches; `null` without ties. */
  reach: number | null;
  issues: Set<string>;
}

const halfLives: Record<string, number> = {
  communicates: 90,
  works_with: 90,
  likes: 180,
  friend: 180,
  ally: 180,
  dislikes: 180,
  distrusts: 180,
  blocks: 180,
  rival: 180,
  conflict: 180,
  influences: 365,
  advises: 365,
  mentors: 365,
  sponsors: 365,
  trusts: 365,
  respects: 365,
  consults_for: 365,
  knows: 1095,
  former_colleague: 1095,
};
const reliabilities: Record<string, number> = {
  first_hand: 0.95,
  interview: 0.9,
  survey: 0.85,
  crm: 0.75,
  email_metadata: 0.7,
  meeting_metadata: 0.7,
  website: 0.8,
  report: 0.8,
  news: 0.7,
  partner: 0.65,
  social: 0.6,
  inferred: 0.4,
};
const channelWeights: Record<string, number> = {
  in_person: 1,
  video: 0.8,
  phone: 0.7,
  event: 0.5,
  email: 0.3,
  chat: 0.3,
  letter: 0.3,
  social: 0.15,
};
const roleWeights: Record<string, number> = {
  economic_buyer: 1,
  decision_maker: 1,
  approver: 0.7,
  executive_sponsor: 0.5,
  technical_buyer: 0.35,
  procurement: 0.3,
  legal: 0.3,
  gatekeeper: 0.25,
  user_buyer: 0.2,
  evaluator: 0.2,
  recommender: 0.1,
  influencer: 0.05,
  champion: 0.05,
  coach: 0.05,
  initiator: 0.05,
  blocker: 0.05,
  point_of_contact: 0,
  other: 0,
};
const symmetric = new Set("friend ally rival conflict communicates works_with knows former_colleague".split(" "));
const informal = new Set("trusts respects ally works_with communicates likes friend former_colleague".split(" "));
const elicited = new Set("influences advises sponsors mentors trusts respects".split(" "));
const casual = new Set("likes friend works_with communicates former_colleague".split(" "));
const contactKinds = new Set(
  "communicates works_with knows former_colleague influences advises mentors sponsors trusts respects likes friend ally consults_for".split(
    " ",
  ),
);
const negativeWeights: Record<string, number> = {
  rival: 0.9,
  conflict: 0.9,
  blocks: 0.9,
  distrusts: 0.9,
  dislikes: 0.7,
};

const day = 86_400_000;
const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date);
const begin = (date: string) => Date.parse(isDay(date) ? `${date}T00:00:00Z` : date) / day;
const end = (date: string) => begin(date) + (isDay(date) ? 1 : 0);

export function oracle(account: Account, options: OracleOptions = {}): OracleResult {
  const issues = new Set<string>();
  const asOf = options.asOf ?? account.asOf;
  const isLater = (date: string | null | undefined) =>
    date != null && (isDay(asOf) ? begin(date) >= end(asOf) : begin(date) > begin(asOf));
  const ageOf = (date: string | null | undefined) => Math.max(0, end(asOf) - end(date ?? account.asOf));
  const fade = (age: number, halfLife: number) => Math.max(0.1, 2 ** (-age / halfLife));

  const confidenceOf = (fact: Known | null | undefined): number => {
    if (fact?.confidence != null) return fact.confidence;
    const source = (account.sources ?? []).find((one) => one.id === fact?.sourceId);
    if (source === undefined) return 1;
    return source.reliability ?? reliabilities[source.kind]!;
  };

  // ── the goal ──
  const goals = account.goals ?? [];
  let goal: GoalInput | undefined;
  if (options.goalId !== undefined) goal = goals.find((one) => one.id === options.goalId);
  else if (goals.length === 1) goal = goals[0];
  const concerns = (goalId: string | null | undefined) => goalId == null || goalId === goal?.id;

  // ── people ──
  const statusOf = (person: PersonInput): string => {
    if (isLater(person.provenance?.status?.asOf)) return "active";
    if (person.status == null || isLater(person.statusFrom)) return "active";
    if (person.status !== "left" && person.statusUntil != null && end(person.statusUntil) < end(asOf)) return "active";
    return person.status;
  };
  const everybody = [...account.people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const present = everybody.filter((person) => statusOf(person) !== "left");
  const presentById = new Map(present.map((person) => [person.id, person]));
  const sideOf = (person: PersonInput) => person.side ?? "customer";
  const scope = present.filter((person) => ["customer", "external"].includes(sideOf(person)));
  const ours = new Set(present.filter((person) => sideOf(person) === "us").map((person) => person.id));
  const n = scope.length;

  /** A field of a person, or null where it is dated later. */
  const read = <K extends keyof PersonInput>(person: PersonInput, field: K): PersonInput[K] | null =>
    isLater(person.provenance?.[field]?.asOf) ? null : (person[field] ?? null);
  const stakeOf = (person: PersonInput): StakeInput | undefined =>
    goal?.stakes?.find((stake) => stake.personId === person.id);
  type Staked = "roles" | "stance" | "inBuyingGroup" | "decisionWeight";
  const readStaked = <K extends Staked>(person: PersonInput, field: K) => {
    const stake = stakeOf(person);
    if (stake?.[field] != null && !isLater(stake.provenance?.[field]?.asOf)) return stake[field];
    return read(person, field);
  };

  const bossOf = (person: PersonInput): string | null => {
    const boss = read(person, "reportsTo");
    return boss != null && boss !== person.id && presentById.has(boss) ? boss : null;
  };
  const titleLevel = (person: PersonInput): number | null => {
    const title = read(person, "title");
    if (options.inferFromTitles === false || title == null) return null;
    return inferLevel(title)?.level ?? null;
  };
  const knownLevel = (person: PersonInput): number | null => {
    const stated = read(person, "level");
    if (stated != null) return stated;
    return read(person, "isTop") === true ? 0 : null;
  };
  const levelOf = (person: PersonInput): number | null => {
    const own = knownLevel(person);
    if (own !== null) return own;
    let steps = 0;
    let at = person;
    const visited = [person.id];
    for (;;) {
      const boss = bossOf(at);
      if (boss === null) break;
      if (visited.includes(boss)) {
        const circle = visited.slice(visited.indexOf(boss)).map((id) => presentById.get(id)!);
        const stepsToCircle = visited.indexOf(boss);
        const known = circle.map(knownLevel).filter((level) => level !== null);
        if (known.length > 0) return Math.min(...known) + stepsToCircle;
        const inferred = circle.map(titleLevel).filter((level) => level !== null);
        if (inferred.length > 0) return Math.min(...inferred) + stepsToCircle;
        return titleLevel(person);
      }
      visited.push(boss);
      steps++;
      at = presentById.get(boss)!;
      const level = knownLevel(at);
      if (level !== null) {
        // Inside a circle the steps do not count.
        const circle = circleOf(at);
        return circle === null ? level + steps : levelFromCircle(visited, circle);
      }
    }
    if (steps === 0) return titleLevel(person);
    const top = titleLevel(at);
    return top === null ? titleLevel(person) : top + steps;
  };
  const circleOf = (person: PersonInput): PersonInput[] | null => {
    const members = [person];
    let at = person;
    for (;;) {
      const boss = bossOf(at);
      if (boss === null) return null;
      if (boss === person.id) return members;
      if (members.some((one) => one.id === boss)) return null;
      at = presentById.get(boss)!;
      members.push(at);
    }
  };
  const levelFromCircle = (visited: string[], circle: PersonInput[]): number => {
    const ids = circle.map((one) => one.id);
    const steps = visited.findIndex((id) => ids.includes(id));
    const entry = knownLevel(presentById.get(visited[steps]!)!);
    if (entry !== null) return entry + steps;
    return Math.min(...circle.map(knownLevel).filter((level) => level !== null)) + steps;
  };

  const rolesOf = (person: PersonInput): string[] | null => {
    const stated = readStaked(person, "roles");
    const toward: string[] = read(person, "relationshipRole") === "decision_maker" ? ["decision_maker"] : [];
    return stated == null && toward.length === 0 ? null : [...new Set([...(stated ?? []), ...toward])];
  };
  const stanceOf = (person: PersonInput): number | null => {
    const stated = readStaked(person, "stance");
    const field = stakeOf(person)?.stance != null && !isLater(stakeOf(person)?.provenance?.stance?.asOf);
    const provenance = field ? stakeOf(person)?.provenance?.stance : person.provenance?.stance;
    const seen: { value: number; weight: number }[] = [];
    const told = new Set<string>();
    /** Exact duplicates of a fact change nothing. */
    const see = (value: number, fact: Known) => {
      const key = JSON.stringify([value, fact.confidence ?? null, fact.sourceId ?? null, fact.asOf ?? null]);
      if (told.has(key)) return;
      told.add(key);
      seen.push({ value, weight: confidenceOf(fact) * fade(ageOf(fact.asOf), 180) });
    };
    if (stated != null) see(stated as number, provenance ?? {});
    const about = (account.observations ?? []).filter(
      (one) => one.personId === person.id && one.field === "stance" && !isLater(one.at) && concerns(one.goalId),
    );
    const particular = about.some((one) => one.goalId != null) || field;
    if (particular && !field) {
      seen.length = 0;
      told.clear();
    }
    for (const one of about) {
      if (particular !== (one.goalId != null)) continue;
      see(stanceNumber(one.value), {
        confidence: one.confidence ?? null,
        sourceId: one.sourceId ?? null,
        asOf: one.at ?? null,
      });
    }
    if (seen.every((one) => one.weight === 0)) for (const one of seen) one.weight = 1;
    const total = seen.reduce((sum, one) => sum + one.weight, 0);
    if (total > 0) return seen.reduce((sum, one) => sum + one.value * one.weight, 0) / total;
    const roles = rolesOf(person) ?? [];
    const champion = roles.includes("champion");
    const blocker = roles.includes("blocker");
    if (champion !== blocker) return champion ? 0.5 : -0.5;
    return null;
  };

  // ── ties ──
  const ties: Tie[] = [];
  for (const tie of account.relationships ?? []) {
    if (!concerns(tie.goalId) || tie.from === tie.to) continue;
    if (!presentById.has(tie.from) || !presentById.has(tie.to)) continue;
    if (isLater(tie.asOf) || isLater(tie.validFrom)) continue;
    if (tie.validTo != null && end(tie.validTo) < end(asOf)) continue;
    const current = ((tie.strength ?? 0.5) as number) * fade(ageOf(tie.asOf), halfLives[tie.kind]!);
    ties.push({ kind: tie.kind, from: tie.from, to: tie.to, current, confidence: confidenceOf(tie) });
    if (symmetric.has(tie.kind)) {
      ties.push({ kind: tie.kind, from: tie.to, to: tie.from, current, confidence: confidenceOf(tie) });
    }
  }
  for (const person of present) {
    const line = (kind: string, to: string, field: string) => {
      if (to === person.id || !presentById.has(to)) return;
      ties.push({ kind, from: person.id, to, current: 1, confidence: confidenceOf(person.provenance?.[field]) });
    };
    const boss = bossOf(person);
    if (boss !== null) line("reports_to", boss, "reportsTo");
    for (const to of new Set(read(person, "dottedLineTo") ?? [])) line("dotted_line", to, "dottedLineTo");
  }

  const interactions = (account.interactions ?? []).filter((one) => concerns(one.goalId) && !isLater(one.at));
  const feelings = new Map<string, { sum: number; weight: number }>();
  const exchanges = new Map<string, { from: string; to: string; r: number; sure: number }>();
  for (const event of interactions) {
    const parts = new Map<string, boolean>();
    for (const { personId, part } of event.participants) {
      parts.set(personId, part === "cc" && parts.get(personId) !== false);
    }
    const ids = [...parts.keys()];
    const age = ageOf(event.at);
    for (const from of ids) {
      for (const to of ids) {
        if (from === to || !presentById.has(from) || !presentById.has(to)) continue;
        const weight =
          (channelWeights[event.channel]! / Math.sqrt(ids.length - 1)) * (parts.get(from) || parts.get(to) ? 0.3 : 1);
        const key = JSON.stringify([from, to]);
        const r = weight * 2 ** (-age / 90);
        const sum = exchanges.get(key) ?? { from, to, r: 0, sure: 0 };
        exchanges.set(key, { from, to, r: sum.r + r, sure: sum.sure + r * confidenceOf(event) });
        if (event.sentiment != null) {
          const felt = feelings.get(key) ?? { sum: 0, weight: 0 };
          feelings.set(key, { sum: felt.sum + event.sentiment, weight: felt.weight + 1 });
        }
      }
    }
  }
  for (const { from, to, r, sure } of exchanges.values()) {
    ties.push({
      kind: "communicates",
      from,
      to,
      current: 1 - Math.exp(-r / 3),
      confidence: r > 0 ? sure / r : 1,
      fromLog: true,
    });
  }

  // ── attention ──
  const statuses = scope.map(statusOf);
  const vacant = statuses.map((status) => status === "vacant");
  // Whom stated ties of influence reach, of all people with ties.
  const there = new Set(scope.filter((_, i) => !vacant[i]).map((person) => person.id));
  const counted = ties.filter(
    (tie) =>
      there.has(tie.from) &&
      there.has(tie.to) &&
      tie.kind !== "knows" &&
      negativeWeights[tie.kind] === undefined &&
      tie.current * tie.confidence > 0,
  );
  const tied = new Set(counted.flatMap((tie) => [tie.from, tie.to]));
  const swayed = new Set(counted.filter((tie) => elicited.has(tie.kind)).flatMap((tie) => [tie.from, tie.to]));
  const reach = tied.size === 0 ? null : swayed.size / tied.size;
  const reading =
    options.informalTies === "elicited_only"
      ? "left_out"
      : options.informalTies !== "blend" && (reach ?? 0) > 0.5
        ? "reduced"
        : "full";
  const lambda = (kind: string, up: boolean): [string, number] | null => {
    if (reading === "left_out" && informal.has(kind)) return null;
    const usual = usualLambda(kind, up);
    return usual !== null && reading === "reduced" && casual.has(kind) ? [usual[0], usual[1] / 10] : usual;
  };
  const usualLambda = (kind: string, up: boolean): [string, number] | null => {
    switch (kind) {
      case "reports_to":
        return up ? ["reports_to up", 0.6] : ["reports_to down", 0.3];
      case "dotted_line":
        return up ? ["dotted_line up", 0.4] : ["dotted_line down", 0.2];
      case "influences":
        return up ? null : [kind, 1];
      case "advises":
        return up ? null : [kind, 0.9];
      case "mentors":
        return up ? null : [kind, 0.8];
      case "sponsors":
        return up ? null : [kind, 0.6];
      case "consults_for":
        return up ? null : [kind, 0.7];
      case "trusts":
        return up ? [kind, 0.8] : null;
      case "respects":
        return up ? [kind, 0.7] : null;
      case "ally":
        return up ? [kind, 0.5] : null;
      case "works_with":
      case "communicates":
        return up ? ["exchange", 0.4] : null;
      case "likes":
      case "friend":
        return up ? ["friendship", 0.25] : null;
      case "former_colleague":
        return up ? [kind, 0.15] : null;
      default:
        return null;
    }
  };
  const zeros = () => Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  const attentionOf = (evidence: readonly Tie[]) => {
    const attention = zeros();
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (i === j || vacant[i] || vacant[j]) continue;
        const families = new Map<string, { weight: number; e: number }>();
        const negative = new Map<string, number>();
        const listener = scope[i]!.id;
        const speaker = scope[j]!.id;
        for (const tie of evidence) {
          const up = tie.from === listener && tie.to === speaker;
          if (!up && !(tie.from === speaker && tie.to === listener)) continue;
          const e = tie.current * tie.confidence;
          if (up && negativeWeights[tie.kind] !== undefined) {
            negative.set(tie.kind, Math.max(negative.get(tie.kind) ?? 0, e));
          }
          const family = lambda(tie.kind, up);
          if (family === null) continue;
          const known = families.get(family[0])?.e ?? 0;
          families.set(family[0], { weight: family[1], e: Math.max(known, e) });
        }
        let silence = 1;
        for (const { weight, e } of families.values()) silence *= 1 - weight * e;
        let peace = 1;
        for (const [kind, e] of negative) peace *= 1 - negativeWeights[kind]! * e;
        const felt = feelings.get(JSON.stringify([listener, speaker]));
        if (felt !== undefined && felt.sum < 0) peace *= 1 - 0.6 * Math.abs(felt.sum / felt.weight);
        attention[i]![j] = (1 - silence) * (1 - 0.75 * (1 - peace));
      }
    }
    return attention;
  };
  const attention = attentionOf(ties);
  const statedAttention = attentionOf(ties.filter((tie) => !tie.fromLog));
  const kappa = options.unmappedAttention ?? 1.5;
  const w = zeros();
  const u: number[] = [];
  for (let i = 0; i < n; i++) {
    const r = attention[i]!.reduce((sum, a) => sum + a, 0);
    for (let j = 0; j < n; j++) w[i]![j] = r === 0 ? 0 : attention[i]![j]! / Math.max(r, kappa);
    u.push(1 - w[i]!.reduce((sum, one) => sum + one, 0));
  }

  // ── decision rights ──
  const levels = scope.map(levelOf);
  const roles = scope.map(rolesOf);
  const external = scope.map((person) => sideOf(person) === "external");
  const decisionWeights = scope.map((person) => readStaked(person, "decisionWeight") ?? null);
  const budgets = scope.map((person) => read(person, "authority")?.budget ?? null);
  const roleWeight = (list: string[]) => Math.max(0, ...list.map((role) => roleWeights[role]!));
  const weights: (number | null)[] = scope.map((_, i) => {
    if (decisionWeights[i] !== null) return decisionWeights[i]!;
    if (roles[i] === null) return null;
    const budget = budgets[i] === "owner" ? 1.25 : budgets[i] === "none" ? 0.9 : 1;
    return Math.min(1.25, roleWeight(roles[i]!) * budget) * (external[i] ? 0.3 : 1);
  });
  const single = goal?.decisionRule === "single";
  const decides = (i: number) =>
    roles[i]?.some((role) => role === "economic_buyer" || role === "decision_maker") ?? false;
  const added = scope.map(() => 0);
  let unmappedWeight = 0;
  const own = weights.map((weight, i) => (single && !decides(i) ? 0 : (weight ?? 0)));
  const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
  const deciderKnown =
    own.some((weight) => weight >= 0.5) ||
    (n > 0 && decisionWeights.every((weight) => weight !== null) && own.some((weight) => weight > 0));
  let fromRoles = true;
  const unknownRole = (i: number) => weights[i] === null;
  if (deciderKnown) {
    const guessed = single
      ? []
      : scope.map((_, i) => i).filter((i) => unknownRole(i) && readStaked(scope[i]!, "inBuyingGroup") === true);
    const seen = guessed.map((i) => levels[i]).filter((level) => level != null);
    const lowest = seen.length > 0 ? Math.min(...seen) : 0;
    const highest = seen.length > 0 ? Math.max(...seen) : -1;
    const guesses = guessed.map((i) => 0.15 * 0.6 ** ((levels[i] ?? highest + 1) - lowest));
    const most = sum(own) / 3;
    const scale = sum(guesses) > most ? most / sum(guesses) : 1;
    guessed.forEach((i, at) => {
      added[i] = guesses[at]! * scale;
    });
  } else if (n > 0) {
    fromRoles = false;
    const open = scope.map((_, i) => i).filter((i) => unknownRole(i) && !vacant[i]);
    const levelled = open.filter((i) => levels[i] !== null && !external[i]);
    const noRoles = scope.every(
      (_, i) => !(roles[i] !== null && roles[i]!.length > 0) && !((decisionWeights[i] ?? 0) > 0),
    );
    if (levelled.length > 0) {
      issues.add("no_decision_maker");
      const total = sum(levelled.map((i) => 0.6 ** levels[i]!));
      for (const i of levelled) added[i] = 0.6 ** levels[i]! / total;
    } else if (noRoles && open.length > 0 && open.every((i) => levels[i] === null)) {
      issues.add("no_decision_rights");
      for (const i of open) added[i] = 1 / open.length;
    } else {
      issues.add("no_decision_maker");
      unmappedWeight = 1;
    }
  }
  const total = sum(own) + sum(added) + unmappedWeight;
  const d = scope.map((_, i) => (total > 0 ? (own[i]! + added[i]!) / total : 0));
  const unmappedRight = n === 0 ? 1 : total > 0 ? unmappedWeight / total : 1;

  // ── influence ──
  const alpha = scope.map((person) => Math.min(0.95, read(person, "susceptibility") ?? options.susceptibility ?? 0.5));
  const keep = scope.map((_, j) => 1 - alpha[j]! + (options.unmapped === "self" ? alpha[j]! * u[j]! : 0));
  const visitsOf = (rights: number[]) => {
    const system = zeros();
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) system[j]![i] = (i === j ? 1 : 0) - alpha[i]! * w[i]![j]!;
    }
    return solve(system, rights);
  };
  // A vacant seat has no view of its own: what it keeps is unmapped.
  const share = (visits: number[]) => visits.map((visit, j) => (vacant[j] ? 0 : keep[j]! * visit));
  const fjVisits = visitsOf(d);
  const U = 1 - sum(share(fjVisits));

  // ── maps that are made of logs ──
  const messages = zeros();
  for (const event of interactions) {
    const ids = [...new Set(event.participants.map((one) => one.personId))];
    if (ids.length < 2 || ids.length > 200) continue;
    const copied = (id: string) => event.participants.every((one) => one.personId !== id || one.part === "cc");
    let senders = event.participants.filter((one) => one.part === "from").map((one) => one.personId);
    const isWritten = ["email", "letter", "chat", "social"].includes(event.channel);
    if (senders.length === 0 && isWritten && event.initiatorId != null) senders = [event.initiatorId];
    const isMarked = senders.length > 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const [from, to] = [scope[i]!.id, scope[j]!.id];
        if (i === j || vacant[i] || vacant[j] || !ids.includes(from) || !ids.includes(to)) continue;
        if (isMarked && !senders.includes(from)) continue;
        const weak = copied(to) || (!isMarked && copied(from));
        messages[i]![j]! += (weak ? 0.3 : 1) / Math.sqrt(ids.length - 1);
      }
    }
  }
  const all = sum(attention.flat());
  const logged = all - sum(attention.flatMap((row, i) => row.map((a, j) => (a > 0 ? statedAttention[i]![j]! : 0))));
  const writers = scope.filter((_, i) => scope.some((_, j) => messages[i]![j]! > 0 || messages[j]![i]! > 0)).length;
  const isLog = !deciderKnown && all > 0 && logged > 0.7 * all && sum(messages.flat()) >= 3 * writers;
  const engine =
    options.engine === "auto" || options.engine === undefined ? (isLog ? "katz" : "friedkin_johnsen") : options.engine;
  const links = messages.map((row, i) =>
    row.map((count, j) => Math.log(1 + count) + Math.log(21) * statedAttention[i]![j]!),
  );
  const beta = engine === "katz" ? attenuation(links) : links.map(() => 0);
  const katzVisitsOf = (rights: number[]) =>
    solve(
      links.map((_, j) => links.map((row, i) => (i === j ? 1 : 0) - beta[i]! * row[j]!)),
      rights,
    );
  /** Visits and what everybody keeps of them; Katz shares out what is mapped. */
  const flowOf = (rights: number[]): { visits: number[]; kept: number[] } => {
    const usual = visitsOf(rights);
    if (engine !== "katz") return { visits: usual, kept: scope.map((_, j) => (vacant[j] ? 0 : keep[j]!)) };
    const visits = katzVisitsOf(rights);
    const held = sum(visits.filter((_, j) => !vacant[j]));
    const factor = held > 0 ? sum(share(usual)) / held : 0;
    return { visits, kept: scope.map((_, j) => (vacant[j] ? 0 : factor)) };
  };
  const { visits: z, kept } = flowOf(d);
  const c = z.map((visit, j) => kept[j]! * visit);

  const totalEffects = scope.map((_, m) => share(visitsOf(scope.map((_, i) => (i === m ? 1 : 0)))));
  const stances = scope.map(stanceOf);
  const known = scope.map((_, i) => i).filter((i) => stances[i] !== null);
  const groupStance = sum(known.map((i) => c[i]!)) < 0.3 - 1e-12 ? null : sum(known.map((i) => c[i]! * stances[i]!));
  const support = { for: 0, undecided: 0, against: 0, unknown: U };
  scope.forEach((_, i) => {
    const x = stances[i]!;
    if (stances[i] === null) support.unknown += c[i]!;
    else if (x >= 0.25) support.for += c[i]!;
    else if (x <= -0.25) support.against += c[i]!;
    else support.undecided += c[i]!;
  });

  const hops: Record<string, number[]> = {};
  for (const person of scope) hops[person.id] = [];
  let wave = d;
  for (let k = 0; k < 4; k++) {
    share(wave).forEach((part, j) => {
      hops[scope[j]!.id]!.push(part);
    });
    wave = scope.map((_, j) => sum(scope.map((_, i) => wave[i]! * alpha[i]! * w[i]![j]!)));
  }

  const order = scope
    .map((_, i) => i)
    .sort((a, b) => (Math.abs(c[b]! - c[a]!) <= 1e-12 ? (scope[a]!.id < scope[b]!.id ? -1 : 1) : c[b]! - c[a]!));
  const ranks: number[] = [];
  const bands: string[] = [];
  const mapped = sum(c);
  let before = 0;
  for (const i of order) {
    ranks[i] = 1 + c.filter((other) => other > c[i]! + 1e-12).length;
    const reached = before / mapped;
    bands[i] =
      c[i] === 0
        ? "marginal"
        : reached < 0.5 - 1e-12
          ? "core"
          : reached < 0.8 - 1e-12
            ? "major"
            : reached < 0.95 - 1e-12
              ? "minor"
              : "marginal";
    before += c[i]!;
  }

  // ── the decision set and the group ──
  const mostRight = Math.max(0, ...d);
  const deciderIndices = scope
    .map((_, i) => i)
    .filter((i) => fromRoles && !vacant[i] && d[i]! > 0 && d[i]! >= 0.5 * mostRight)
    .sort((a, b) => d[b]! - d[a]! || (scope[a]!.id < scope[b]!.id ? -1 : 1))
    .slice(0, 10);
  const group = scope.filter(
    (person, i) =>
      readStaked(person, "inBuyingGroup") === true ||
      roles[i]?.some((role) => role !== "other" && role !== "point_of_contact") ||
      d[i]! > 0,
  ).length;
  const even = group === 0 ? Infinity : (1 - U) / group;

  // ── facets ──
  const votes = flowOf(scope.map(() => 1 / n));
  const uniform = votes.visits.map((visit, j) => votes.kept[j]! * visit);
  const distances = scope.map((_, i): number | null => (deciderIndices.includes(i) ? 0 : null));
  let front = deciderIndices;
  for (let step = 1; front.length > 0; step++) {
    const next: number[] = [];
    for (const i of front) {
      for (let j = 0; j < n; j++) {
        if (attention[i]![j]! > 0 && distances[j] === null) {
          distances[j] = step;
          next.push(j);
        }
      }
    }
    front = next;
  }
  const reportsOf = (id: string): Set<string> => {
    const below = new Set<string>();
    const queue = [id];
    for (const boss of queue) {
      for (const person of present) {
        if (bossOf(person) === boss && !below.has(person.id) && person.id !== id) {
          below.add(person.id);
          queue.push(person.id);
        }
      }
    }
    return below;
  };
  const authorityOf = (i: number): number | null => {
    const person = scope[i]!;
    const parts: [number, number][] = [];
    if (roles[i] !== null) parts.push([0.5, roleWeight(roles[i]!)]);
    if (levels[i] !== null) parts.push([0.25, 0.6 ** levels[i]!]);
    if (budgets[i] !== null) parts.push([0.15, budgets[i] === "owner" ? 1 : budgets[i] === "influences" ? 0.5 : 0]);
    const reports = Math.max(reportsOf(person.id).size, read(person, "directReports") ?? 0);
    const spanKnown = reports > 0 || read(person, "directReports") != null;
    if (spanKnown) parts.push([0.1, Math.min(1, Math.log(1 + reports) / Math.log(51))]);
    const weight = sum(parts.map(([one]) => one));
    return weight === 0 ? null : sum(parts.map(([one, value]) => one * value)) / weight;
  };

  // ── coverage ──
  const team = implicitTeam(present, ours, ties, interactions, read, (person) => {
    const at = read(person, "lastContactAt");
    return at != null && !isLater(at);
  });
  const coveredOf = (i: number): boolean | null => {
    if (!team) return null;
    const person = scope[i]!;
    if (["vacant", "on_leave"].includes(statuses[i]!)) return false;
    const coverage = read(person, "coverage");
    if (coverage != null && coverage !== "none") return true;
    for (const event of interactions) {
      const present = (id: string) => event.participants.some((one) => one.personId === id && one.part !== "cc");
      if (!present(person.id) || ageOf(event.at) > 90) continue;
      const isMeeting = ["in_person", "video", "phone"].includes(event.channel) && event.responded !== false;
      const inContact = (id: string) => statusOf(presentById.get(id)!) !== "on_leave";
      const withUs = [...ours].some((id) => inContact(id) && present(id));
      if (withUs && (isMeeting || event.responded === true)) return true;
    }
    const at = read(person, "lastContactAt");
    const hostileTo = (other: string) =>
      negativeBetween(person.id, other) >= 0.3 || negativeBetween(other, person.id) >= 0.3;
    if (at != null && !isLater(at) && coverage == null) {
      const owner = account.people.find((one) => one.id === read(person, "ownerId"));
      const away = owner !== undefined && ["left", "on_leave", "vacant"].includes(statusOf(owner));
      const gone = away && (statusOf(owner) === "left" || sideOf(owner) === "us");
      const isOurs = owner !== undefined && ours.has(owner.id);
      if (0.3 * fade(ageOf(at), 90) >= 0.25 && !gone && !(isOurs && hostileTo(owner.id))) return true;
    }
    return ties.some((tie) => {
      const other = tie.from === person.id ? tie.to : tie.to === person.id ? tie.from : null;
      if (other === null || !ours.has(other) || !contactKinds.has(tie.kind)) return false;
      if (["on_leave", "vacant"].includes(statusOf(presentById.get(other)!))) return false;
      return tie.current >= 0.25 && !hostileTo(other);
    });
  };
  const negativeBetween = (from: string, to: string): number => {
    const families = new Map<string, number>();
    for (const tie of ties) {
      if (tie.from !== from || tie.to !== to || negativeWeights[tie.kind] === undefined) continue;
      families.set(tie.kind, Math.max(families.get(tie.kind) ?? 0, tie.current * tie.confidence));
    }
    let peace = 1;
    for (const [kind, e] of families) peace *= 1 - negativeWeights[kind]! * e;
    const felt = feelings.get(JSON.stringify([from, to]));
    if (felt !== undefined && felt.sum < 0) peace *= 1 - 0.6 * Math.abs(felt.sum / felt.weight);
    return 1 - peace;
  };

  const between = betweenness(attention);
  const maxInfluence = Math.max(0, ...c);
  const people = order.map((i): OraclePerson => {
    const byListener: Record<string, number> = {};
    for (let k = 0; k < n; k++) {
      const passed = engine === "katz" ? beta[k]! * links[k]![i]! : alpha[k]! * w[k]![i]!;
      const part = kept[i]! * z[k]! * passed;
      if (part > 0) byListener[scope[k]!.id] = part;
    }
    const heard: Record<string, number> = {};
    for (let j = 0; j < n; j++) if (attention[i]![j]! > 0) heard[scope[j]!.id] = attention[i]![j]!;
    const reachable = known.filter((j) => totalEffects[i]![j]! > 0);
    const x = stances[i] ?? null;
    return {
      id: scope[i]!.id,
      influence: c[i]!,
      ownVote: kept[i]! * d[i]!,
      byListener,
      rank: ranks[i]!,
      band: bands[i]!,
      nodeSize: maxInfluence > 0 ? c[i]! / maxInfluence : 0,
      level: levels[i]!,
      roles: roles[i]!,
      stance: x,
      status: statuses[i]!,
      attention: heard,
      right: d[i]!,
      predictedStance: reachable.length === 0 ? null : sum(reachable.map((j) => totalEffects[i]![j]! * stances[j]!)),
      authority: authorityOf(i),
      prominence: sum(attention.map((row) => row[i]!)),
      networkInfluence: uniform[i]!,
      betweenness: between[i]!,
      constraint: constraintOf(attention, i),
      distanceToDecision: distances[i]!,
      covered: coveredOf(i),
      powerToHelp: x === null ? null : c[i]! * Math.max(0, x),
      powerToHurt: x === null ? null : c[i]! * Math.max(0, -x),
    };
  });
  return {
    people,
    unmapped: U,
    unmappedRight,
    support,
    groupStance,
    deciders: deciderIndices.map((i) => scope[i]!.id),
    thresholds: {
      even,
      notable: Math.min(0.06, 0.75 * even),
      high: Math.min(0.1, 1.25 * even),
      some: Math.min(0.04, 0.5 * even),
    },
    hops,
    engine,
    informal: reading,
    reach,
    issues,
  };
}

/** Whether anything is known of our own contacts. */
function implicitTeam(
  present: PersonInput[],
  ours: Set<string>,
  ties: Tie[],
  interactions: readonly { participants: readonly { personId: string }[] }[],
  read: <K extends keyof PersonInput>(person: PersonInput, field: K) => PersonInput[K] | null,
  isContact: (person: PersonInput) => boolean,
): boolean {
  const scope = present.filter((person) => ["customer", "external"].includes(person.side ?? "customer"));
  if (scope.some((person) => read(person, "coverage") != null || isContact(person))) return true;
  if (ties.some((tie) => contactKinds.has(tie.kind) && tie.current > 0 && (ours.has(tie.from) || ours.has(tie.to))))
    return true;
  const inScope = new Set(scope.map((person) => person.id));
  return interactions.some(
    (event) =>
      event.participants.some(({ personId }) => ours.has(personId)) &&
      event.participants.some(({ personId }) => inScope.has(personId)),
  );
}

function stanceNumber(value: unknown): number {
  const words: Record<string, number> = { advocate: 1, supporter: 0.5, neutral: 0, critic: -0.5, opponent: -1 };
  return typeof value === "number" ? value : words[value as string]!;
}

/** .85 over the largest eigenvalue of everybody's weak component, which is at least its largest weight. */
function attenuation(links: number[][]): number[] {
  const n = links.length;
  const group = links.map((_, i) => i);
  for (let round = 0; round < n; round++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) if (links[i]![j]! > 0) group[i] = group[j] = Math.min(group[i]!, group[j]!);
    }
  }
  const beta = links.map(() => 0);
  for (const name of new Set(group)) {
    const members = links.map((_, i) => i).filter((i) => group[i] === name);
    const most = Math.max(0, ...members.flatMap((i) => members.map((j) => links[i]![j]!)));
    if (most === 0) continue;
    let vector = members.map(() => 1);
    let growth = 0;
    for (let round = 0; round < 3000; round++) {
      const next = members.map((i, at) =>
        members.reduce((sum, j, to) => sum + links[i]![j]! * vector[to]!, most * vector[at]!),
      );
      growth = next.reduce((a, b) => a + b, 0) / vector.reduce((a, b) => a + b, 0);
      vector = next.map((value) => value / growth);
    }
    for (const i of members) beta[i] = 0.85 / Math.max(most, growth - most);
  }
  return beta;
}

/** Gaussian elimination with partial pivoting. */
export function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const factor = rows[i]![k]! / rows[k]![k]!;
      if (factor !== 0) for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}

/** By counting shortest paths between every pair, with all distances from Floyd and Warshall. */
function betweenness(attention: number[][]): number[] {
  const n = attention.length;
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  const length = attention.map((row, i) =>
    row.map((a, j) => {
      const tie = 1 - (1 - a) * (1 - attention[j]![i]!);
      return i === j ? 0 : tie > 0 ? 1 / tie : Infinity;
    }),
  );
  const distance = length.map((row) => [...row]);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!);
    }
  }
  const count = length.map((_, s) => {
    const order = length.map((_, i) => i).sort((a, b) => distance[s]![a]! - distance[s]![b]!);
    const paths = length.map((_, i) => (i === s ? 1 : 0));
    for (const j of order) {
      if (j === s || distance[s]![j] === Infinity) continue;
      for (let i = 0; i < n; i++) {
        if (i === j || length[i]![j] === Infinity || distance[s]![i] === Infinity) continue;
        if (near(distance[s]![i]! + length[i]![j]!, distance[s]![j]!)) paths[j]! += paths[i]!;
      }
    }
    return paths;
  });
  return length.map((_, v) => {
    let sum = 0;
    for (let s = 0; s < n; s++) {
      for (let t = s + 1; t < n; t++) {
        if (s === v || t === v || distance[s]![t] === Infinity) continue;
        if (near(distance[s]![v]! + distance[v]![t]!, distance[s]![t]!)) {
          sum += (count[s]![v]! * count[v]![t]!) / count[s]![t]!;
        }
      }
    }
    return n < 3 ? 0 : (sum * 2) / ((n - 1) * (n - 2));
  });
}

function constraintOf(attention: number[][], i: number): number | null {
  const n = attention.length;
  const both = (a: number, b: number) => attention[a]![b]! + attention[b]![a]!;
  const all = attention.map((_, a) => attention.reduce((sum, _, q) => (q === a ? sum : sum + both(a, q)), 0));
  if (all[i] === 0) return null;
  const p = (a: number, b: number) => (a === b || all[a] === 0 ? 0 : both(a, b) / all[a]!);
  let sum = 0;
  for (let j = 0; j < n; j++) {
    if (j === i) continue;
    let through = p(i, j);
    for (let q = 0; q < n; q++) if (q !== i && q !== j) through += p(i, q) * p(q, j);
    // Burt's sum runs over the contacts of i.
    if (both(i, j) > 0) sum += through ** 2;
  }
  return sum;
}
