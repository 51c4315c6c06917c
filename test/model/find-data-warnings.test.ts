import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/internal/format-path.js";
import type { Issue } from "../../src/internal/issue.js";
import type { AccountInput } from "../../src/model/account.js";
import { findDataWarnings } from "../../src/model/find-data-warnings.js";
import { parseAccount } from "../../src/model/parse-account.js";
import { deepFreeze } from "./deep-freeze.js";
import { sampleAccount } from "./sample-account.js";

type People = AccountInput["people"];

function dataWarnings(people: People, rest: Partial<AccountInput> = {}): Issue[] {
  return findDataWarnings(deepFreeze(parseAccount({ id: "a", name: "A", asOf: "2026-03-01", people, ...rest })));
}

/** One line an issue: severity, code, path, message, and whom it is about. */
function lines(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, code, path, message, refs }) => {
      const about = (refs ?? []).map((ref) => `${ref.type} ${ref.id} "${ref.label}"`).join(", ");
      return `${severity} ${code} ${formatPath(path)}: ${message}${about === "" ? "" : ` [${about}]`}`;
    })
    .join("\n");
}

const ana = { id: "ana", name: "Ana Ruiz" };
const lee = { id: "lee", name: "Lee Wong" };

describe("findDataWarnings", () => {
  test("finds nothing odd in a sound account, nor in an empty one", () => {
    expect(lines(findDataWarnings(deepFreeze(parseAccount(sampleAccount))))).toBe("");
    expect(dataWarnings([])).toEqual([]);
  });

  test("finds people and departments that are mentioned but not on the map", () => {
    const issues = dataWarnings(
      [{ ...ana, reportsTo: "leee", ownerId: "noor", departmentId: "ops", dottedLineTo: ["lee", "max"] }, lee],
      {
        interactions: [
          {
            id: "i",
            at: "2026-02-01T10:00:00Z",
            channel: "video",
            initiatorId: "zoe",
            participants: [{ personId: "ana" }, { personId: "an" }],
          },
        ],
        departments: [{ id: "op", name: "Operations", parentId: "o", headId: "le" }],
        painPoints: [{ id: "p", text: "waste", ownerId: "x1", personIds: ["ana", "x2"] }],
        needs: [{ id: "n", text: "speed", departmentId: "opp" }],
        sources: [{ id: "s", kind: "crm", collectedBy: "x3" }],
        notes: [
          {
            id: "note",
            at: "2026-02-01",
            text: "long ".repeat(20),
            about: ["ana", "a", "i", "n", "ana>knows>lee", "x4"],
          },
        ],
        relationships: [{ from: "lee", to: "ana", kind: "knows" }],
      },
    );
    expect(lines(issues)).toMatchInlineSnapshot(`
      "warning unknown_person people[0].reportsTo: unknown person "leee" (nearest: "lee") [person ana "Ana Ruiz"]
      warning unknown_department people[0].departmentId: unknown department "ops" (nearest: "op") [person ana "Ana Ruiz"]
      warning unknown_person people[0].ownerId: unknown person "noor" (not on the map) [person ana "Ana Ruiz"]
      warning unknown_person people[0].dottedLineTo[1]: unknown person "max" (not on the map) [person ana "Ana Ruiz"]
      warning unknown_person interactions[0].initiatorId: unknown person "zoe" (not on the map) [interaction i "video call, 2026-02-01"]
      warning unknown_person interactions[0].participants[1].personId: unknown person "an" (nearest: "ana") [interaction i "video call, 2026-02-01"]
      warning unknown_department departments[0].parentId: unknown department "o" (not in departments) [department op "Operations"]
      warning unknown_person departments[0].headId: unknown person "le" (nearest: "lee") [department op "Operations"]
      warning unknown_person painPoints[0].ownerId: unknown person "x1" (not on the map)
      warning unknown_person painPoints[0].personIds[1]: unknown person "x2" (not on the map)
      warning unknown_department needs[0].departmentId: unknown department "opp" (nearest: "op")
      warning unknown_person sources[0].collectedBy: unknown person "x3" (not on the map) [source s "CRM"]
      warning unknown_id notes[0].about[5]: note about unknown id "x4" [note note "long long long long long long long long long long long long…"]"
    `);
  });

  test("finds what notes are about by any id of the account, and the nearest one where there is none", () => {
    const note = (id: string, about?: string[]) => ({ id, at: "2026-02-01", text: id, ...(about && { about }) });
    const notes = [note("plain"), note("fine", ["a", "ana", "plain", "e", "c", "g"]), note("typo", ["plian", "anna"])];
    const issues = dataWarnings([ana], {
      notes,
      events: [{ id: "e", kind: "launch", at: "2026-05-01" }],
      competitors: [{ id: "c", name: "C" }],
      goals: [{ id: "g", name: "G" }],
    });
    expect(lines(issues)).toMatchInlineSnapshot(`
      "warning unknown_id notes[2].about[0]: note about unknown id "plian" (nearest: "plain") [note typo "typo"]
      warning unknown_id notes[2].about[1]: note about unknown id "anna" (nearest: "ana") [note typo "typo"]"
    `);
    const many = dataWarnings([ana], { notes: [note("many", Array(25).fill("anna"))] });
    expect(many[20]!.message).toBe('note about unknown id "anna"');
    const fields = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`titl${index}`, {}]));
    expect(dataWarnings([{ ...ana, provenance: fields }])[20]!.message).toBe(
      'unknown field "titl20" of a person (not used)',
    );
  });

  test("finds the nearest name for the first twenty problems only", () => {
    const people = Array.from({ length: 30 }, (_, index) => ({
      id: `person ${index}`,
      name: "P",
      reportsTo: `preson ${index}`,
    }));
    const messages = dataWarnings(people).map(({ message }) => message);
    expect(messages[19]).toBe('unknown person "preson 19" (nearest: "person 19")');
    expect(messages[20]).toBe('unknown person "preson 20" (not on the map)');
  });

  test("finds reporting lines that run in a circle, once each, whoever leads into them", () => {
    const line = (id: string, reportsTo: string) => ({ id, name: id.toUpperCase(), reportsTo });
    const people = [
      line("x", "b"),
      line("a", "b"),
      line("b", "c"),
      line("c", "a"),
      line("d", "e"),
      line("e", "d"),
      line("f", "f"),
    ];
    expect(lines(dataWarnings(people))).toMatchInlineSnapshot(`
      "warning reporting_cycle people[1].reportsTo: reporting lines run in a circle: "A" → "B" → "C" → "A" (take one of these lines out) [person a "A", person b "B", person c "C"]
      warning reporting_cycle people[4].reportsTo: reporting lines run in a circle: "D" → "E" → "D" (take one of these lines out) [person d "D", person e "E"]
      warning self_report people[6].reportsTo: "F" reports to themselves (leave reportsTo out, or set isTop) [person f "F"]"
    `);
  });

  test("cuts a long circle", () => {
    const people = Array.from({ length: 9 }, (_, index) => ({
      id: `p${index}`,
      name: `P${index}`,
      reportsTo: `p${(index + 1) % 9}`,
    }));
    const [issue] = dataWarnings(people);
    expect(issue!.refs).toHaveLength(9);
    expect(issue!.message).toMatchInlineSnapshot(
      `"reporting lines run in a circle: "P0" → "P1" → "P2" → "P3" → "P4" → … → "P0" (take one of these lines out)"`,
    );
  });

  test("finds dotted lines to oneself and departments that contain themselves", () => {
    const issues = dataWarnings([{ ...ana, dottedLineTo: ["lee", "ana"] }, lee], {
      departments: [
        { id: "a", name: "Alpha", parentId: "b" },
        { id: "b", name: "Beta", parentId: "a" },
        { id: "c", name: "Gamma", parentId: "c" },
      ],
    });
    expect(lines(issues)).toMatchInlineSnapshot(`
      "warning self_report people[0].dottedLineTo[1]: "Ana Ruiz" has a dotted line to themselves (leave it out) [person ana "Ana Ruiz"]
      warning department_cycle departments[0].parentId: departments run in a circle: "Alpha" → "Beta" → "Alpha" (take one parentId out) [department a "Alpha", department b "Beta"]
      warning department_cycle departments[2].parentId: department "Gamma" is its own parent (leave parentId out) [department c "Gamma"]"
    `);
  });

  test("finds levels that are not below the boss, where both are stated", () => {
    const boss = { id: "boss", name: "Boss", level: 2 };
    const report = (id: string, level?: number) => ({ id, name: id, level, reportsTo: "boss" });
    const people = [boss, report("fine", 3), report("equal", 2), report("above", 1), report("unknown")];
    expect(lines(dataWarnings([...people, { ...report("top", 5), isTop: true }]))).toMatchInlineSnapshot(`
      "warning implausible_level people[2].level: level 2 is not below the boss: "equal" reports to "Boss", level 2 (0 is the top; a larger number is further down) [person equal "equal", person boss "Boss"]
      warning implausible_level people[3].level: level 1 is not below the boss: "above" reports to "Boss", level 2 (0 is the top; a larger number is further down) [person above "above", person boss "Boss"]
      warning top_reports_to people[5].isTop: "top" reports to "Boss" but isTop says that no one is above them (take one of the two out) [person top "top", person boss "Boss"]"
    `);
  });

  test("finds one e-mail address twice, whatever the case of its letters", () => {
    const people = [" Ana@x.example", "ana@X.example ", "lee@x.example", "", ""].map((email, index) => ({
      id: `p${index}`,
      name: "P",
      email,
    }));
    expect(lines(dataWarnings(people))).toMatchInlineSnapshot(
      `"warning duplicate_email people[1].email: this e-mail address is also at people[0] (the same person twice?) [person p0 "P", person p1 "P"]"`,
    );
  });

  test("finds ties to oneself, ties stated twice, and interactions nobody shared", () => {
    const issues = dataWarnings([ana, lee], {
      goals: [{ id: "g", name: "G" }],
      relationships: [
        { from: "ana", to: "ana", kind: "trusts" },
        { from: "ana", to: "lee", kind: "friend" },
        { from: "lee", to: "ana", kind: "friend", strength: 0.2 },
        { from: "ana", to: "lee", kind: "trusts" },
        { from: "lee", to: "ana", kind: "trusts" },
        { from: "lee", to: "ana", kind: "trusts", goalId: "g" },
        { id: "again", from: "lee", to: "ana", kind: "trusts" },
      ],
      interactions: [
        { id: "i", at: "2026-02-01", channel: "email", topic: "hello", participants: [{ personId: "ana" }] },
        { id: "j", at: "2026-02-01T10:00:00Z", channel: "social", participants: [] },
      ],
    });
    expect(lines(issues)).toMatchInlineSnapshot(`
      "warning self_tie relationships[0]: tie "trusts" from "Ana Ruiz" to themselves (not counted; leave it out) [person ana "Ana Ruiz", relationship ana>trusts>ana "Ana Ruiz trusts Ana Ruiz"]
      info repeated_tie relationships[2]: same ends, kind and goal as relationships[1] (one tie is enough, unless they hold at different times) [relationship ana>friend>lee "Ana Ruiz is a friend of Lee Wong", relationship ana>friend>lee#2 "Lee Wong is a friend of Ana Ruiz"]
      info repeated_tie relationships[6]: same ends, kind and goal as relationships[4] (one tie is enough, unless they hold at different times) [relationship lee>trusts>ana "Lee Wong trusts Ana Ruiz", relationship again "Lee Wong trusts Ana Ruiz"]
      info too_few_participants interactions[0].participants: only one person took part (not counted; list both sides) [interaction i "hello, 2026-02-01"]
      info too_few_participants interactions[1].participants: no one took part (not counted; list both sides) [interaction j "social network, 2026-02-01"]"
    `);
  });

  test("finds champions against us and blockers for us, for the account and for a goal", () => {
    const issues = dataWarnings(
      [
        { ...ana, roles: ["champion"], stance: -0.25 },
        { ...lee, roles: ["coach", "blocker"], stance: 0.25 },
        { id: "max", name: "Max", roles: ["champion"], stance: -0.24 },
        { id: "eva", name: "Eva", roles: ["champion", "blocker"] },
        { id: "tom", name: "Tom", stance: "advocate" },
      ],
      {
        goals: [
          {
            id: "g",
            name: "New line",
            stakes: [
              { personId: "ana", personalWin: "peace" },
              { personId: "max", stance: "critic" },
              { personId: "eva", stance: 0.5 },
              { personId: "tom", roles: ["blocker"] },
              { personId: "lee", roles: [] },
            ],
          },
        ],
      },
    );
    expect(lines(issues)).toMatchInlineSnapshot(`
      "warning role_contradicts_stance people[0].stance: a champion with stance -0.25 (a champion is for us: check role or stance) [person ana "Ana Ruiz"]
      warning role_contradicts_stance people[1].stance: a blocker with stance 0.25 (a blocker is against us: check role or stance) [person lee "Lee Wong"]
      warning role_contradicts_stance goals[0].stakes[1].stance: a champion with stance -0.5 (a champion is for us: check role or stance) [person max "Max", goal g "New line"]
      warning role_contradicts_stance goals[0].stakes[2].stance: a blocker with stance 0.5 (a blocker is against us: check role or stance) [person eva "Eva", goal g "New line"]
      warning role_contradicts_stance goals[0].stakes[3].roles: a blocker with stance 1 (a blocker is against us: check role or stance) [person tom "Tom", goal g "New line"]"
    `);
  });

  test("finds spans that end before they begin, and lets a day contain its hours", () => {
    const tie = (validFrom: string, validTo: string) => ({
      from: "ana",
      to: "lee",
      kind: "knows" as const,
      validFrom,
      validTo,
    });
    const issues = dataWarnings(
      [
        {
          ...ana,
          statusFrom: "2026-02-02",
          statusUntil: "2026-02-01",
          communication: { minGapDays: 30, maxGapDays: 7 },
        },
        {
          ...lee,
          statusFrom: "2026-02-02",
          statusUntil: "2026-02-02",
          communication: { minGapDays: 7, maxGapDays: 7 },
        },
        { id: "max", name: "Max", statusUntil: "2026-02-01" },
      ],
      {
        relationships: [
          tie("2026-02-02", "2026-02-01"),
          tie("2026-02-02T10:00:00Z", "2026-02-02"),
          tie("2026-02-02T10:00:00Z", "2026-02-02T09:00:00Z"),
          tie("2026-02-02", "2026-02-01T23:00:00-05:00"),
        ],
      },
    ).filter(({ code }) => code !== "repeated_tie");
    expect(lines(issues)).toMatchInlineSnapshot(`
      "warning reversed_span people[0].statusUntil: "2026-02-01" is before statusFrom "2026-02-02" (swap them?) [person ana "Ana Ruiz"]
      warning reversed_span people[0].communication.maxGapDays: 7 days is less than minGapDays 30 (swap them?) [person ana "Ana Ruiz"]
      warning reversed_span relationships[0].validTo: "2026-02-01" is before validFrom "2026-02-02" (swap them?) [relationship ana>knows>lee "Ana Ruiz knows Lee Wong"]
      warning reversed_span relationships[2].validTo: "2026-02-02T09:00:00Z" is before validFrom "2026-02-02T10:00:00Z" (swap them?) [relationship ana>knows>lee#4 "Ana Ruiz knows Lee Wong"]"
    `);
  });

  test("finds observations and provenance of fields that do not exist", () => {
    const provenance = { stanse: { confidence: 0.5 }, title: { confidence: 0.5 }, toString: {}, impactIfWin: {} };
    const issues = dataWarnings([{ ...ana, provenance }], {
      goals: [{ id: "g", name: "G", stakes: [{ personId: "ana", provenance }] }],
      observations: [
        { personId: "ana", field: "stnce", value: 1 },
        { personId: "ana", field: "title", value: "CFO" },
        { personId: "ana", field: "title", goalId: "g", value: "CFO" },
      ],
    });
    expect(lines(issues)).toMatchInlineSnapshot(`
      "warning unknown_field people[0].provenance.stanse: unknown field "stanse" of a person (nearest: "stance") [person ana "Ana Ruiz"]
      warning unknown_field people[0].provenance.toString: unknown field "toString" of a person (not used) [person ana "Ana Ruiz"]
      warning unknown_field people[0].provenance.impactIfWin: unknown field "impactIfWin" of a person (not used) [person ana "Ana Ruiz"]
      warning unknown_field goals[0].stakes[0].provenance.stanse: unknown field "stanse" of a stake (nearest: "stance") [person ana "Ana Ruiz"]
      warning unknown_field goals[0].stakes[0].provenance.title: unknown field "title" of a stake (not used) [person ana "Ana Ruiz"]
      warning unknown_field goals[0].stakes[0].provenance.toString: unknown field "toString" of a stake (not used) [person ana "Ana Ruiz"]
      warning unknown_field observations[0].field: unknown field "stnce" of a person (nearest: "stance") [person ana "Ana Ruiz"]
      warning unknown_field observations[2].field: unknown field "title" of a stake (not used) [person ana "Ana Ruiz"]"
    `);
  });
});

describe("findDataWarnings keeps its laws", () => {
  test("every issue is plain JSON with a path into the account", () => {
    const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "zz");
    const person = fc.record(
      {
        reportsTo: ids,
        level: fc.nat(3),
        email: fc.constantFrom("x", "y"),
        ownerId: ids,
        dottedLineTo: fc.array(ids, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 6 }), (fields) => {
        const people = fields.map((more, index) => ({ id: "abcdef"[index]!, name: "P", ...more }));
        const issues = dataWarnings(people);
        expect(JSON.parse(JSON.stringify(issues))).toStrictEqual(issues);
        for (const { path } of issues) {
          let here: unknown = { people };
          for (const step of path) here = (here as Record<string | number, unknown>)[step];
          expect(here).toBeDefined();
        }
        const circular = issues.filter(
          ({ code, path }) => code.endsWith("cycle") || (code === "self_report" && path.length === 3),
        );
        expect(circular).toHaveLength(countCycles(people));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("a hundred thousand data warnings take no longer than a few seconds", () => {
    const people = Array.from({ length: 20_000 }, (_, index) => ({
      id: `p${index}`,
      name: "P",
      email: "same@x.example",
      reportsTo: `p${(index + 1) % 20_000}`,
      ownerId: `nobody ${index}`,
    }));
    const relationships = people.map(({ id }) => ({ from: id, to: id, kind: "knows" as const }));
    const account = parseAccount({ id: "a", name: "A", asOf: "2026-03-01", people, relationships });
    const start = performance.now();
    expect(findDataWarnings(account)).toHaveLength(20_000 + 1 + 19_999 + 20_000);
    expect(performance.now() - start).toBeLessThan(50_000);
  });
});

/** By brute force: people from whom their own reporting line leads back to themselves, one a cycle. */
function countCycles(people: People): number {
  const members = new Set<string>();
  let cycles = 0;
  for (const { id } of people) {
    const passed = [id];
    let here = people.find((person) => person.id === id)!.reportsTo;
    while (here != null && !passed.includes(here)) {
      passed.push(here);
      here = people.find((person) => person.id === here)?.reportsTo;
    }
    if (here !== id || members.has(id)) continue;
    cycles++;
    for (const member of passed) members.add(member);
  }
  return cycles;
}
