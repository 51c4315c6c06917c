import { formatIssues, isAccountError, parseAccount } from "account-graph";
import { type CsvFiles, type ImportCsvOptions, importCsv } from "account-graph/import/csv";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { importCsvOptionsSchema } from "../../../src/import/csv/import-csv-options.js";
import type * as s from "../../../src/internal/schema.js";
import { readFixture, shuffleRows } from "../read-fixture.js";

const asOf = "2026-03-01";

function importPeople(people: string, options: Partial<ImportCsvOptions> = {}) {
  return importCsv({ people }, { asOf, ...options });
}

/** The people of the only account. */
function peopleOf(text: string, options: Partial<ImportCsvOptions> = {}) {
  return importPeople(text, options).accounts[0]!.people;
}

function importFixtures(files: Partial<CsvFiles> = {}) {
  return importCsv(
    {
      people: readFixture("csv/contacts.csv"),
      relationships: readFixture("csv/ties.csv"),
      interactions: readFixture("csv/meetings.tsv"),
      ...files,
    },
    {
      asOf,
      columns: { people: { roles: "buying role(s)" } },
      fileNames: { people: "contacts.csv", relationships: "ties.csv", interactions: "meetings.tsv" },
    },
  );
}

describe("importCsv on exports as they come", () => {
  test("reads people, ties and meetings of two accounts", () => {
    const [harbour, northlight] = importFixtures().accounts;
    expect([harbour!.id, harbour!.name, northlight!.id]).toEqual([
      "harbour-lines",
      "Harbour Lines",
      "northlight-foods",
    ]);
    expect(northlight!.people.map(({ id }) => id)).toEqual([
      "ana.ruiz@northlight.test",
      "dana.cole@northlight.test",
      "ivo.berg@northlight.test",
      "lee.wong@northlight.test",
      "pat.kim@northlight.test",
      "sam.hill@us.test",
    ]);
    expect(northlight!.people[3]).toEqual({
      id: "lee.wong@northlight.test",
      name: "Lee Wong",
      title: "CIO\r\n(interim)",
      email: "lee.wong@northlight.test",
      reportsTo: "dana.cole@northlight.test",
      roles: ["champion", "technical_buyer"],
      stance: 1,
      provenance: { stance: { confidence: 0.5 } },
      lastContactAt: "2026-02-03",
      ownerId: "sam.hill@us.test",
    });
    expect(northlight!.people[0]).toMatchObject({ title: '=HYPERLINK("x")', tags: ["role: Sorcerer"], stance: 0.5 });
    expect(northlight!.people[5]).toMatchObject({ side: "us", title: "Account Executive" });
    expect(northlight!.relationships).toEqual([
      { from: "ivo.berg@northlight.test", to: "ana.ruiz@northlight.test", kind: "former_colleague", strength: 0.25 },
      { from: "ivo.berg@northlight.test", to: "pat.kim@northlight.test", kind: "knows", note: "worships" },
      {
        from: "lee.wong@northlight.test",
        to: "dana.cole@northlight.test",
        kind: "advises",
        strength: 0.8,
        validFrom: "2024-05-01",
      },
      { from: "pat.kim@northlight.test", to: "lee.wong@northlight.test", kind: "conflict", strength: 0.7 },
    ]);
    expect(northlight!.interactions).toEqual([
      {
        id: "a1",
        externalIds: { csv: "a1" },
        at: "2026-02-10T09:30:00Z",
        channel: "in_person",
        initiatorId: "sam.hill@us.test",
        participants: [
          { personId: "sam.hill@us.test", part: "from" },
          { personId: "ana.ruiz@northlight.test", part: "attendee" },
          { personId: "dana.cole@northlight.test", part: "attendee" },
          { personId: "lee.wong@northlight.test", part: "attendee" },
        ],
        topic: 'Budget "round"',
        durationMinutes: 45,
      },
    ]);
    expect(harbour!.interactions).toHaveLength(1);
  });

  test("explains every row that it leaves out or guesses about, with file, row and column", () => {
    expect(formatIssues({ issues: importFixtures().issues })).toMatchInlineSnapshot(`
      "contacts.csv row 1: read as a line above the headers and left out in 2 rows
      contacts.csv row 7, column Buying Role(s): unknown role "Sorcerer"; kept as a tag (options.roles can name it)
      contacts.csv row 8, column Job Title: the same person as contacts.csv row 7, where title, reportsTo differ; what stands there is kept
      contacts.csv row 9, column Last Contacted: "sometime" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      contacts.csv row 9, column Reports To: reports to themselves: read as the top
      contacts.csv row 10, column Reports To: "Mara Quist" is not on the map; the reference is kept
      contacts.csv row 12: neither id nor name nor e-mail; the row is left out
      contacts.csv row 15: read as a line below the report and left out in 2 rows
      ties.csv row 3: says what another row says
      ties.csv row 6, column To: "Ghost Writer" is not on the map; left out
      ties.csv row 7: "Ivo Berg" is at both ends; the row is left out
      ties.csv row 8, column Relationship: unknown kind "worships"; read as knows, with the word as a note (options.kinds can name it)
      meetings.tsv row 5: no date; the row is left out
      meetings.tsv row 6, column Type: unknown channel "Pigeon"; left out (options.channels can name it, options.defaultChannel takes all)
      meetings.tsv row 7, column Attendees: an e-mail address is not on the map; left out
      meetings.tsv row 7: nobody on the map took part; the row is left out"
    `);
  });

  test("gives accounts that parseAccount returns as they are", () => {
    for (const account of importFixtures().accounts) expect(parseAccount(account)).toEqual(account);
  });

  test("gives the same accounts whatever the order of rows", () => {
    const people = readFixture("csv/people.csv");
    const relationships = readFixture("csv/ties.csv");
    const before = importFixtures({ people, relationships }).accounts;
    for (let seed = 1; seed <= 20; seed++) {
      const shuffled = {
        people: shuffleRows(people, seed),
        relationships: shuffleRows(relationships, seed),
        interactions: shuffleRows(readFixture("csv/meetings.tsv"), seed),
      };
      expect(importFixtures(shuffled).accounts).toEqual(before);
    }
  });
});

describe("importCsv on people", () => {
  test("finds columns in any case and spelling, and under commas, semicolons, tabs and bars", () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      const text = "FULL_NAME,job title,e-mail\nDana Cole,CFO,dana@acme.test".replaceAll(",", delimiter);
      expect(peopleOf(text)).toEqual([
        { id: "dana@acme.test", name: "Dana Cole", title: "CFO", email: "dana@acme.test" },
      ]);
    }
    expect(peopleOf("sep=;\nName;Title\nDana;CFO")[0]).toMatchObject({ id: "dana", title: "CFO" });
    expect(peopleOf("Name;Title\nDana;CFO, Board", { delimiter: ";" })[0]).toMatchObject({ title: "CFO, Board" });
  });

  test("takes columns that the caller names, and leaves out those the caller refuses", () => {
    const text = "Who,Was,Title\nDana,CFO,Ms";
    const columns = { people: { name: "who", title: "Was", tags: "Nope" } };
    const { accounts, issues } = importPeople(text, { columns });
    expect(accounts[0]!.people).toEqual([{ id: "dana", name: "Dana", title: "CFO" }]);
    expect(formatIssues({ issues })).toBe(
      'people.csv column Nope: no column "Nope" for tags\npeople.csv: 1 column is not read: "Title" (options.columns can name them)',
    );
    const shared = { columns: { people: { name: "Post", title: "Post" } } };
    expect(peopleOf("Post\nCFO", shared)[0]).toEqual({ id: "cfo", name: "CFO", title: "CFO" });
    expect(peopleOf("Name,Title\nDana,CFO", { columns: { people: { title: false } } })[0]).toEqual({
      id: "dana",
      name: "Dana",
    });
  });

  test("refers to people by id, by e-mail and by a name that is unique", () => {
    const rows = [
      "Id,Name,Email,Manager",
      "1,Ana,ana@a.test,",
      "2,Bo,bo@a.test,1",
      "3,Bo,bo2@a.test,ANA@a.test",
      "4,Cy,,ana",
      "5,Di,,Bo",
    ];
    const { accounts, issues } = importPeople(rows.join("\n"));
    expect(accounts[0]!.people.map(({ reportsTo }) => reportsTo ?? null)).toEqual([null, "1", "1", "1", null]);
    expect(formatIssues({ issues })).toBe(
      'people.csv row 6, column Manager: several people are called "Bo"; left out (use ids or e-mails)',
    );
  });

  test("reads every column of a person", () => {
    const text = `Contact ID,First Name,Last Name,Email,Department,Organisation,City,Level,Side,Dotted Line To,Power,Decision Weight,Key Player,Coverage,Status,Stance,Roles
7,Dana,Cole,Dana <DANA@a.test>,Finance,Acme,Oslo,1,consultant,8;7,high,2.5,yes,in-depth,left company,0.25,"Champion, Legal & Compliance"
8,Lee,,,finance,,,x,martian,,odd,-1,maybe,odd,odd,+3,`;
    const { accounts, issues } = importPeople(text, { system: "hr" });
    expect(accounts[0]!.departments).toEqual([{ id: "finance", name: "Finance" }]);
    expect(accounts[0]!.people).toEqual([
      {
        id: "7",
        name: "Dana Cole",
        externalIds: { hr: "7" },
        email: "dana@a.test",
        organization: "Acme",
        location: "Oslo",
        departmentId: "finance",
        side: "external",
        level: 1,
        decisionWeight: 2.5,
        inBuyingGroup: true,
        roles: ["champion", "legal"],
        stance: 1,
        provenance: { stance: { confidence: 0.5 } },
        coverage: "in_depth",
        status: "left",
        politicalStatus: "inner_circle",
        dottedLineTo: ["8"],
        tags: ["stance: 0.25"],
      },
      {
        id: "8",
        name: "Lee",
        externalIds: { hr: "8" },
        departmentId: "finance",
        tags: ["coverage: odd", "politicalStatus: odd", "side: martian", "stance: +3", "status: odd"],
      },
    ]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "people.csv row 2, column Stance: unknown stance "0.25"; kept as a tag (options.stances can name it)
      people.csv row 2, column Dotted Line To: "8;7" reports to themselves; the line is left out
      people.csv row 3, column Side: unknown side "martian"; kept as a tag (options.sides can name it)
      people.csv row 3, column Level: "x" is not a number from 0 to 100
      people.csv row 3, column Decision Weight: "-1" is not a number from 0 or more
      people.csv row 3, column Key Player: "maybe" is neither yes nor no
      people.csv row 3, column Stance: unknown stance "+3"; kept as a tag (options.stances can name it)
      people.csv row 3, column Coverage: unknown coverage "odd"; kept as a tag (options.coverages can name it)
      people.csv row 3, column Status: unknown status "odd"; kept as a tag (options.statuses can name it)
      people.csv row 3, column Power: unknown politicalStatus "odd"; kept as a tag (options.politicalStatuses can name it)"
    `);
  });

  test("reads stances as words and as numbers, and takes the caller's words first", () => {
    const text = "Name,Stance\nA,supporter\nB,-0.5\nC,unknown\nD,Rather good";
    const people = peopleOf(text, { stances: { "rather good": 0.4, supporter: "advocate" } });
    expect(people.map(({ stance }) => stance ?? null)).toEqual([1, -0.5, null, 0.4]);
    expect(peopleOf("Name,Stance\nA,2\nB,1", { stances: { "2": "advocate", "1": "supporter" } })).toMatchObject([
      { stance: 1 },
      { stance: 0.5 },
    ]);
    expect(peopleOf("Name,Role\nA,Blocker", { stancesFromRoles: false })[0]).not.toHaveProperty("stance");
    expect(peopleOf("Name,Role\nA,Wizard", { roles: { WIZARD: "coach" } })[0]).toMatchObject({ roles: ["coach"] });
    expect(importPeople("Name,Role\nA,Wizard", { roles: { wizard: false } }).issues).toEqual([]);
  });

  test("keeps two people apart who share a name but no title", () => {
    const people = peopleOf("Name,Title\nJo Dahl,CFO\nJo Dahl,Driver\nJo Dahl,CFO");
    expect(people.map(({ id, title }) => [id, title])).toEqual([
      ["jo-dahl", "CFO"],
      ["jo-dahl-2", "Driver"],
    ]);
  });

  test("joins a row without an id to the person with the same e-mail", () => {
    const people = peopleOf(
      "Id,Name,Email,Title\n1,Ana,a@x.test,\n,Ana Ruiz,A@x.test,CIO\n2,Bo,b@x.test,\n3,Bo,b@x.test,\n,Bo,b@x.test,",
    );
    expect(people.map(({ id, title }) => [id, title])).toEqual([
      ["1", "CIO"],
      ["2", undefined],
      ["3", undefined],
      ["b@x.test", undefined],
    ]);
  });

  test("refuses ids that no account can have, row by row", () => {
    const { accounts, issues } = importPeople(`Id,Name\n__proto__,A\n${"x".repeat(201)},B\n3,constructor\n,prototype`);
    expect(accounts[0]!.people.map(({ id }) => id)).toEqual(["3", "prototype-1"]);
    expect(issues.map(({ code }) => code)).toEqual(["unusable_id", "unusable_id"]);
  });

  test("reads days first or months first as the column gives away, or as the caller says", () => {
    const days = (text: string, options = {}) =>
      peopleOf(`Name,Last Contact\n${text}`, options).map(({ lastContactAt }) => lastContactAt ?? null);
    expect(days("A,03/04/2026\nB,13/04/2026")).toEqual(["2026-04-03", "2026-04-13"]);
    expect(days("A,03/04/2026\nB,04/13/2026")).toEqual(["2026-03-04", "2026-04-13"]);
    expect(days("A,03/04/2026", { dateOrder: "day_first" })).toEqual(["2026-04-03"]);
    const { issues } = importPeople("Name,Last Contact\nA,03/04/2026\nB,05/06/2026");
    expect(formatIssues({ issues })).toBe(
      "people.csv row 2, column Last Contact: day and month could be swapped in 2 rows: is the first number the day? (options.dateOrder tells)",
    );
  });

  test("keeps reporting lines that run in a circle, and tells them", () => {
    const { accounts, issues } = importPeople("Id,Name,Manager\n1,A,2\n2,B,3\n3,C,1");
    expect(accounts[0]!.people.map(({ reportsTo }) => reportsTo)).toEqual(["2", "3", "1"]);
    expect(formatIssues({ issues })).toBe(
      'people.csv row 2, column Manager: reporting lines run in a circle: "A" → "B" → "C" → "A" (they are kept)',
    );
  });
});

describe("importCsv on several accounts", () => {
  test("groups rows by id and name of the account", () => {
    const text = "Name,Account Id,Account\nA,1,Acme\nB,,ACME\nC,2,\nD,2,Beta\nE,prototype,\nF,,";
    const { accounts, issues } = importPeople(text);
    expect(accounts.map(({ id, name, externalIds, people }) => [id, name, externalIds, people.length])).toEqual([
      ["1", "Acme", { csv: "1" }, 2],
      ["2", "Beta", { csv: "2" }, 2],
    ]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "people.csv row 6, column Account Id: "prototype" cannot be an id; the row is left out
      people.csv row 7: no account; the row is left out (only our own people may go without; options.fillDown reads merged cells)"
    `);
  });

  test("finds the account of ties and meetings by the people they mention", () => {
    const files = {
      people: "Name,Account,Side\nAna,Acme,\nBo,Acme,\nCy,Beta,\nSam,,us",
      relationships: "From,To,Kind\nAna,Bo,influences\nAna,Cy,knows\nSam,Sam,knows",
      interactions:
        'Date,Channel,Participants,Account\n2026-01-05,call,"Sam, Cy",\n2026-01-05,call,Sam;Cy,Beta\n2026-01-05,call,Sam,Gamma\n2026-01-05,call,Sam,prototype',
    };
    const { accounts, issues } = importCsv(files, { asOf });
    expect(accounts.map(({ people }) => people.map(({ id }) => id))).toEqual([
      ["ana", "bo", "sam"],
      ["cy", "sam"],
    ]);
    expect(accounts[0]!.relationships).toEqual([{ from: "ana", to: "bo", kind: "influences" }]);
    expect(accounts[1]!.interactions!.map(({ id }) => id)).toEqual([
      "2026-01-05 phone sam+cy",
      "2026-01-05 phone sam+cy-2",
    ]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "relationships.csv row 3: no account knows everybody mentioned; the row is left out (name the account in a column)
      relationships.csv row 4: 2 accounts know everybody mentioned; the row is left out (name the account in a column)
      interactions.csv row 4: no people of this account; the row is left out
      interactions.csv row 5: no people of this account; the row is left out"
    `);
  });

  test("gives an only account the rows that name none", () => {
    expect(importPeople("Name,Account\nA,Acme\nB,").accounts[0]!.people).toHaveLength(2);
    expect(importPeople("Name,Account,Side\nA,,us").accounts).toEqual([]);
  });
});

describe("importCsv on relationships and interactions alone", () => {
  test("makes people from mentions", () => {
    const { accounts, issues } = importCsv(
      {
        relationships: "From,To,Weight\nDana Cole,Lee Wong <lee@a.test>,80%\nlee@a.test,Ana,0.3",
        interactions: "When,Type,From,To,CC,Replied,Sentiment\n3 Feb 2026 2:30 PM,E-mail,Sam,Dana Cole,Ana,yes,-0.5",
      },
      { asOf, accountId: "acme" },
    );
    expect(accounts[0]).toMatchObject({ id: "acme", name: "acme" });
    expect(accounts[0]!.people.map(({ id, name }) => [id, name])).toEqual([
      ["Ana", "Ana"],
      ["Sam", "Sam"],
      ["dana-cole", "Dana Cole"],
      ["lee@a.test", "Lee Wong"],
    ]);
    expect(accounts[0]!.interactions![0]).toMatchObject({
      at: "2026-02-03T14:30:00Z",
      channel: "email",
      responded: true,
      sentiment: -0.5,
      participants: [{ part: "from" }, { part: "to" }, { part: "cc" }],
    });
    expect(issues.map(({ code }) => code)).toEqual(["no_kind", "people_from_mentions"]);
  });

  test("reads kinds, signs, ids and reporting lines of ties", () => {
    const relationships = [
      "Id,From,To,Kind,Sign,Strength,Confidence,Note",
      "1,A,B,Influences,,0.4,0.9,since the merger",
      "1,A,C,Influences,,,,",
      `${"y".repeat(300)},A,D,trusts,,very,2,`,
      ",B,A,,positive,unknown,,",
      ",B,C,,-,,,",
      ",C,A,reports to,,,,",
      ",C,A,manager,,,,",
      ",C,B,reports to,,,,",
      ",D,A,dotted line,,,,",
      ",D,,knows,,,,",
      ",D,A,blah,,,,",
    ].join("\n");
    const { accounts, issues } = importCsv({ relationships }, { asOf, kinds: { blah: false } });
    expect(accounts[0]!.relationships!.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual([
      "A influences B",
      "B ally A",
      "A trusts D",
      "B conflict C",
    ]);
    expect(accounts[0]!.people).toMatchObject([{}, {}, { reportsTo: "A" }, { dottedLineTo: ["A"] }]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "relationships.csv row 3, column Id: second relationship with the id "1"; the row is left out
      relationships.csv row 4, column Id: "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…" cannot be an id; the tie goes without
      relationships.csv row 4, column Strength: "very" is no strength (weak, medium, strong or a number); left out
      relationships.csv row 4, column Confidence: "2" is not a number from 0 to 1
      relationships.csv row 7: says what another row says
      relationships.csv row 9: "C" reports to "A" already; this line is left out
      relationships.csv row 11: a relationship needs both ends; the row is left out
      relationships.csv row 12, column Kind: "blah" is ignored as options.kinds says; the row is left out
      no table of people: 4 people are made from those whom the other files mention"
    `);
  });

  test("takes a default channel, and ignores channels the caller refuses", () => {
    const interactions = "Date,Channel,People\n2026-01-05,pigeon,A;B\n2026-01-06,lunch,A;B";
    const { accounts, issues } = importCsv(
      { interactions },
      { asOf, defaultChannel: "letter", channels: { lunch: false } },
    );
    expect(accounts[0]!.interactions).toMatchObject([{ channel: "letter" }]);
    expect(issues.map(({ code }) => code)).toEqual(["ignored_channel", "people_from_mentions"]);
  });
});

describe("importCsv on names that several people have", () => {
  test("leaves out what could be either, and says so", () => {
    const files = {
      people: "Id,Name,Email,Owner,Last Contact\n1,Bo,,Bo,2026-01-02\n2,Bo,,,\n3,,,,\n1,Bo,,,2026-01-05\n4,Cy,,4,",
      relationships: "From,To,Kind\nBo,4,knows\n1,,knows\n1,2,knows",
      interactions: "Date,Channel,Participants,Duration\n2026-01-01,call,Bo;1,12.5",
    };
    const { accounts, issues } = importCsv(files, { asOf });
    expect(accounts[0]!.people).toMatchObject([{ id: "1", lastContactAt: "2026-01-05" }, { id: "2" }, { id: "4" }]);
    expect(accounts[0]!.relationships).toEqual([{ from: "1", to: "2", kind: "knows" }]);
    expect(accounts[0]!.interactions).toMatchObject([{ participants: [{ personId: "1" }], durationMinutes: 12.5 }]);
    expect(issues.map(({ code }) => code)).toEqual([
      "merged_row",
      "ambiguous_person",
      "id_alone",
      "ambiguous_person",
      "no_end",
      "ambiguous_person",
    ]);
  });
});

describe("importCsv on broken files", () => {
  test("survives columns called __proto__, halves of characters and empty files", () => {
    const { accounts, issues } = importPeople("Name,__proto__,constructor\nDa\ud800na,x,y");
    expect(accounts[0]!.people[0]!.name).toBe("Da\ufffdna");
    expect(JSON.parse(JSON.stringify(accounts))).toEqual(accounts);
    expect(issues.map(({ code }) => code)).toEqual(["broken_characters", "column_not_read"]);
    expect(importPeople("").issues.map(({ code }) => code)).toEqual(["empty_file"]);
    expect(importPeople("Name\n").accounts[0]!.people).toEqual([]);
  });

  test("tells a quote that is never closed, cells without a header and texts that are too long", () => {
    const codes = (text: string, options = {}) => importPeople(text, options).issues.map(({ code }) => code);
    expect(codes('Name,Title\n"Dana,CFO\nLee,CIO')).toEqual(["stray_quote"]);
    expect(codes("Name,Title\nDana,CFO,more")).toEqual(["too_many_cells"]);
    expect(codes(`Name,Title\nDana,${"x".repeat(50)}`, { limits: { textLength: 40 } })).toEqual(["text_cut"]);
  });

  test("leaves out an account that is too large, with the reason", () => {
    const { accounts, issues } = importPeople("Name\nA\nB\nC", { limits: { people: 2 } });
    expect(accounts).toEqual([]);
    expect(formatIssues({ issues })).toBe(
      "account.people: 3 people (limit 2; raise options.limits.people) (the whole account is left out)",
    );
  });

  test("never throws on texts, and always gives accounts that can be parsed", () => {
    const word = fc.constantFrom(
      "Name",
      "Id",
      "Email",
      "Reports To",
      "Role",
      "Account",
      "Ana",
      "1",
      "a@x.test",
      '"',
      "\n",
      ",",
      ";",
      "__proto__",
      "=1+1",
      "2026-02-30",
      "\ud800",
      "Total",
      "\t",
    );
    const text = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, text, (people, relationships, interactions) => {
        for (const account of importCsv({ people, relationships, interactions }, { asOf }).accounts)
          parseAccount(account);
        importCsv({ relationships, interactions }, { asOf });
      }),
      { numRuns: 200 },
    );
  });

  test("reads 300,000 rows in bounded time", () => {
    const rows = ["Date,Channel,Participants"];
    for (let index = 0; index < 300_000; index++) rows.push(`2026-01-${10 + (index % 20)},call,p${index % 500};sam`);
    const people = ["Id,Name"];
    for (let index = 0; index < 500; index++) people.push(`p${index},Person ${index}`);
    people.push("sam,Sam");
    const files = { people: people.join("\n"), interactions: rows.join("\n") };
    const { accounts, issues } = importCsv(files, { asOf, limits: { bytes: 500_000_000 } });
    expect(accounts[0]!.interactions).toHaveLength(300_000);
    expect(issues).toEqual([]);
  });
});

describe("importCsv on tables nobody would write", () => {
  const codes = (text: string, options = {}) => importPeople(text, options).issues.map(({ code }) => code);
  const names = (text: string) => peopleOf(text).map(({ name }) => name);

  test("reads headers in any case, with accents, and in other languages", () => {
    const german = "VORNAME;Nachname;Stellenbezeichnung;e-mail-adresse;Abteilung;Vorgesetzter;ROLLE;Haltung";
    expect(peopleOf(`${german}\nDana;Cole;CFO;d@a.test;Finanzen;none;Champion;critic`)[0]).toMatchObject({
      name: "Dana Cole",
      title: "CFO",
      email: "d@a.test",
      departmentId: "finanzen",
      isTop: true,
      roles: ["champion"],
      stance: -0.5,
    });
    const french = "Prenom,NOM,Fonction,Courriel,Département";
    expect(peopleOf(`${french}\nDana,Cole,DAF,d@a.test,Finances`)[0]).toMatchObject({
      name: "Dana Cole",
      title: "DAF",
    });
  });

  test("takes the first of headers that come twice, and tells the other and columns without one", () => {
    const { accounts, issues } = importPeople("Name,Title,Title,,Id\nDana,CFO,Chair,lost,7");
    expect(accounts[0]!.people).toMatchObject([{ id: "7", name: "Dana", title: "CFO" }]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(
      `"people.csv: 1 column is not read: 4 (without a header) (options.columns can name them)"`,
    );
    const wide = Array.from({ length: 70 }, (_, index) => `Extra ${index}`).join(",");
    expect(importPeople(`Name,${wide}\nDana`).issues.at(-1)!.message).toMatch(
      /^70 columns are not read: .* and 30 more \(options.columns can name them\)$/,
    );
  });

  test("reads line feeds of all systems, mixed, and rows of unequal length", () => {
    expect(names("Name,Title\r\nA,1\nB\rC,3\r\n\r\n,,\nD,4,,,\n")).toEqual(["A", "B", "C", "D"]);
    expect(codes("Name,Title\rA\rB")).toEqual([]);
  });

  test("tells lines above the headers, and accepts files with headers alone or with nothing", () => {
    expect(codes("Our people\n\nName,Title\nDana,CFO")).toEqual(["preamble"]);
    for (const text of ["", "\ufeff", "\n\n", "   ", ",,,", "sep=;", "Name", "Name,Title\r\n", "\u0000"]) {
      const { accounts } = importCsv({ people: text, relationships: text, interactions: text }, { asOf });
      expect(accounts.flatMap(({ people }) => people)).toEqual([]);
    }
  });

  test("reads files of two bytes a character that were decoded as UTF-8, and tells files that are no tables", () => {
    const decoded = new TextDecoder().decode(Buffer.from("\ufeffName,Title\r\nDana,CFO", "utf16le"));
    expect(peopleOf(decoded)).toEqual([{ id: "dana", name: "Dana", title: "CFO" }]);
    expect(codes(decoded)).toContain("zero_characters");
    const latin = new TextDecoder().decode(Buffer.from("Name\nJos\u00e9", "latin1"));
    expect(importPeople(latin).issues).toMatchObject([
      { message: "1 character cannot be read (save the file as UTF-8)" },
    ]);
  });

  test("cuts a cell of ten million characters, and names its column", () => {
    const { accounts, issues } = importPeople(`Name,Title\nDana,"${"x\n".repeat(5_000_000)}"\nLee,CIO`);
    expect(accounts[0]!.people.map(({ name }) => name)).toEqual(["Dana", "Lee"]);
    expect(formatIssues({ issues })).toBe(
      "people.csv row 2, column Title: a cell of 9999999 characters is cut to 20000 (options.limits.textLength)",
    );
    const long = "x".repeat(15_000);
    const joined = importPeople(`First Name,Last Name\n${long},${long}`);
    expect(joined.accounts[0]!.people[0]!.name).toHaveLength(20_000);
    expect(joined.issues.map(({ code }) => code)).toEqual(["text_cut"]);
  });

  test("keeps formulas as texts, and the rows behind a quote that is never closed", () => {
    const { accounts, issues } = importPeople('Name,Title\n=cmd|1,"CFO\n+Lee,"@sum" (x)\n-Ana,');
    expect(accounts[0]!.people.map(({ name, title }) => [name, title])).toEqual([
      ["+Lee", '"@sum" (x)'],
      ["-Ana", undefined],
      ["=cmd|1", '"CFO'],
    ]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "people.csv row 2: a quote that is not closed at the end of the cell is read as a letter
      people.csv row 3: a quote that is not closed at the end of the cell is read as a letter"
    `);
    const many = importPeople(`Name\n${'"a\n'.repeat(30)}`).issues;
    expect(many.at(0)).toMatchObject({ path: ["people.csv"], message: expect.stringContaining("10 more quotes") });
  });

  test("reads words for nobody as nobody, and for not known as nothing", () => {
    const rows = [
      "Name,Manager,Owner,Dotted Line To",
      "A,None,n/a,none",
      "B,unknown,-,A;nobody",
      "C,XX,nobody,",
      "D,TBD,,",
    ];
    const { accounts, issues } = importPeople(rows.join("\n"), { nobody: ["xx"] });
    expect(accounts[0]!.people).toEqual([
      { id: "a", name: "A", isTop: true },
      { id: "b", name: "B", dottedLineTo: ["a"] },
      { id: "c", name: "C", isTop: true },
      { id: "d", name: "D" },
    ]);
    expect(issues).toEqual([]);
    const named = peopleOf("Id,Name,Manager\n1,None,\n2,B,None\n2,B,1").filter(({ id }) => id === "2");
    expect(named.map(({ reportsTo, isTop }) => [reportsTo, isTop])).toEqual([["1", undefined]]);
  });

  test("reads dates in many forms, and tells those that none can be", () => {
    const texts = [
      "31.1.2026",
      "2026/1/31",
      "31-Jan-2026",
      "Jan 31, 2026",
      "31 January 2026, 9:05 pm",
      "45678",
      "31/1/26",
      "soon",
    ];
    const { accounts, issues } = importPeople(
      ["Id,Name;Last Contact".replace(";", ","), ...texts.map((text, index) => `${index},P,"${text}"`)].join("\n"),
    );
    expect(accounts[0]!.people.map(({ lastContactAt }) => lastContactAt ?? null)).toEqual([
      ...["2026-01-31", "2026-01-31", "2026-01-31", "2026-01-31", "2026-01-31T21:05:00Z"],
      ...["2025-01-21", "2026-01-31", null],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(["unreadable_date"]);
  });

  test("tells where rows of one interaction disagree, and ids that none can have", () => {
    const interactions = [
      "Id,Date,Channel,Subject,Participants",
      "1,2026-01-05,call,Price,A",
      "1,2026-01-06,email,Terms,B",
      "1,2026-01-05,call,,C",
      `${"i".repeat(300)},2026-01-07,call,,A`,
    ].join("\n");
    const { accounts, issues } = importCsv({ interactions }, { asOf });
    expect(accounts[0]!.interactions!.map(({ participants }) => participants.length)).toEqual([3, 1]);
    expect(formatIssues({ issues })).toMatchInlineSnapshot(`
      "interactions.csv row 3, column Date: another row of this interaction says otherwise about at, channel; what stands there is kept
      interactions.csv row 5, column Id: "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii…" cannot be an id (1 to 200 characters); the interaction gets another
      no table of people: 3 people are made from those whom the other files mention"
    `);
  });
});

describe("importCsv on wrong calls", () => {
  const failure = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return isAccountError(error) ? error.message : error;
    }
    return "no error";
  };

  test("asks for the date", () => {
    expect(failure(() => importCsv({}, {} as ImportCsvOptions))).toMatchInlineSnapshot(
      `"invalid_options: options.asOf: missing (a date such as "2026-03-01": the day of the export; the library has no clock)"`,
    );
    expect(failure(() => importCsv({}, undefined as unknown as ImportCsvOptions))).toContain("options.asOf: missing");
  });

  test("refuses unknown options and files", () => {
    expect(failure(() => importCsv({}, { asOf, rolls: {} } as ImportCsvOptions))).toMatchInlineSnapshot(
      `"invalid_options: options.rolls: unknown key "rolls" (nearest: "roles")"`,
    );
    expect(
      failure(() => importCsv({ people: 3, contacts: "" } as unknown as CsvFiles, { asOf })),
    ).toMatchInlineSnapshot(
      `"invalid_file: files.people: expected the text or the bytes of a file, got 3; files.contacts: unknown file (people, relationships or interactions)"`,
    );
    expect(failure(() => importCsv(null as unknown as CsvFiles, { asOf }))).toContain("expected an object with texts");
  });

  test("has options whose type and schema agree", () => {
    expectTypeOf<keyof s.input<typeof importCsvOptionsSchema>>().toEqualTypeOf<keyof ImportCsvOptions>();
  });
});
