import { existsSync, readFileSync } from "node:fs";
import { importInteractions } from "account-graph/import/interactions";
import { describe, expect, test } from "vitest";

const asOf = "2026-03-01";
const ourDomains = ["vendor.test"];
const contacts =
  "Name,Email,Job Title,Company\nMara Quist,mara@tallis.test,CFO,Tallis\nIvo Berg,ivo@tallis.test,CIO,Tallis";
const mbox = [
  "From sam@vendor.test Wed Jan 14 12:39:00 2026",
  "Message-ID: <1@vendor.test>",
  "From: Sam Hill <sam@vendor.test>",
  'To: "Quist, Mara" <MARA@tallis.test>,',
  " ivo@tallis.test",
  "Cc: no-reply@tallis.test, stranger@else.test",
  "Date: Wed, 14 Jan 2026 12:39:00 +0000",
  "Subject: =?utf-8?Q?Angebot_f=C3=BCr_Tallis?=",
  "",
  "Secret words.",
  "From: not a header",
  "",
  "From mara@tallis.test Wed Jan 14 13:39:00 2026",
  "From: Mara Quist <mara@tallis.test>",
  "To: sam@vendor.test",
  "In-Reply-To: <1@vendor.test>",
  "Date: Wed, 14 Jan 2026 13:39:00 +0000",
  "Subject: Re",
  "",
  "More secret words.",
].join("\r\n");

describe("importInteractions", () => {
  test("reads the headers of a mailbox, with sides by domains and names by a list of contacts; bodies never", () => {
    const { accounts, issues } = importInteractions(
      { "mail.mbox": mbox, "contacts.csv": contacts },
      { asOf, ourDomains },
    );
    expect(accounts.map(({ name }) => name)).toEqual(["Tallis"]);
    expect(accounts[0]!.people.map(({ name, side, title }) => [name, side ?? null, title ?? null])).toEqual([
      ["Ivo Berg", null, "CIO"],
      ["Mara Quist", null, "CFO"],
      ["Sam Hill", "us", null],
    ]);
    expect(accounts[0]!.interactions).toMatchObject(
      [
        { topic: "Re", initiatorId: "mara@tallis.test" },
        {
          id: "1@vendor.test",
          channel: "email",
          responded: true,
          topic: "Angebot für Tallis",
          participants: [{ part: "from" }, { part: "to" }, { part: "to" }],
        },
      ].sort((a, b) => (a.id === undefined ? 1 : 0) - (b.id === undefined ? 1 : 0)),
    );
    expect(JSON.stringify(accounts)).not.toMatch(/secret/i);
    expect(issues.map(({ code }) => code).sort()).toEqual(["machine", "unknown_person"]);
  });

  test("reads calendars: who was invited and did not decline, how long, where", () => {
    const ics = [
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "UID:1",
      "DTSTART;TZID=Europe/Oslo:20260114T093000",
      "DTEND;TZID=Europe/Oslo:20260114T101500",
      "SUMMARY:Kick-off\\, part 1",
      'ORGANIZER;CN="Sam Hill":mailto:sam@vendor.test',
      "ATTENDEE;CN=Mara Quist;PARTSTAT=ACCEPTED:mailto:mara@tallis.test",
      "ATTENDEE;PARTSTAT=DECLINED:mailto:ivo@tallis.test",
      "LOCATION:https://meet.test/x",
      "DESCRIPTION:secret words",
      "BEGIN:VALARM",
      "SUMMARY:alarm",
      "END:VALARM",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:2",
      "STATUS:CANCELLED",
      "DTSTART:20260115",
      "END:VEVENT",
      "END:VCALENDAR",
    ].join("\r\n");
    const { accounts, issues } = importInteractions({ "cal.ics": ics }, { asOf, ourDomains });
    expect(accounts[0]!.interactions).toMatchObject([
      { id: "1", at: "2026-01-14T08:30:00Z", channel: "video", durationMinutes: 45, topic: "Kick-off, part 1" },
    ]);
    expect(accounts[0]!.people.map(({ name, side }) => [name, side ?? null])).toEqual([
      ["Mara Quist", null],
      ["Sam Hill", "us"],
    ]);
    expect(issues.map(({ code }) => code)).toEqual(
      ["people_from_mentions", "cancelled"].sort((a) => (a === "cancelled" ? -1 : 1)),
    );
  });

  test("reads calendars of Outlook and logs of calls as tables, with aliases", () => {
    const calendar =
      "Subject,Start Date,Start Time,End Date,End Time,Meeting Organizer,Required Attendees,Location\nKick-off,1/14/2026,9:30:00 AM,1/14/2026,10:15:00 AM,Sam Hill,Mara Quist;Ivo Berg,Room 4";
    const calls = "Date,Caller,Callee,Call Duration\n2026-01-15 10:00,sam@vendor.test,m.quist@home.test,12:30";
    const { accounts } = importInteractions(
      { "cal.csv": calendar, "calls.csv": calls, "contacts.csv": contacts },
      { asOf, ourDomains, aliases: { "m.quist@home.test": "mara@tallis.test" } },
    );
    expect(accounts[0]!.interactions).toMatchObject([
      { at: "2026-01-14T09:30:00Z", channel: "in_person", durationMinutes: 45 },
      { at: "2026-01-15T10:00:00Z", channel: "phone", durationMinutes: 12.5 },
    ]);
  });

  const manufacturing = "../shared/data/manufacturing_email/communication.csv";
  test.skipIf(!existsSync(manufacturing))("reads 82,927 mails of a factory (skipped without the shared data)", () => {
    const { accounts } = importInteractions(
      { "mails.csv": readFileSync(manufacturing) },
      { asOf, limits: { bytes: 500_000_000 } },
    );
    expect(accounts[0]!.people).toHaveLength(167);
    expect(accounts[0]!.interactions!.every(({ channel }) => channel === "email")).toBe(true);
    expect(accounts[0]!.interactions).toHaveLength(82_927);
  });
});
