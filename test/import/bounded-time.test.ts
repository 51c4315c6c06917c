import { isAccountError } from "account-graph";
import { importCsv } from "account-graph/import/csv";
import { importDynamics } from "account-graph/import/dynamics";
import { importGraph } from "account-graph/import/graph";
import { importHubspot } from "account-graph/import/hubspot";
import { importInteractions } from "account-graph/import/interactions";
import { importSalesforce } from "account-graph/import/salesforce";
import { importText } from "account-graph/import/text";
import { importVcard } from "account-graph/import/vcard";
import { describe, expect, test } from "vitest";
import { readAmount, readNumber } from "../../src/import/shared/read-cells.js";
import { readDate } from "../../src/import/shared/read-date.js";
import { keyedRandom } from "../../src/internal/keyed-random.js";

const asOf = "2026-03-01";
const size = 100_000;
/** Texts that are slow for expressions that try again from every letter. */
const crafted: Readonly<Record<string, string>> = {
  spaces: " ".repeat(size),
  "spaces in words": `a${" ".repeat(size)}b`,
  words: "word ".repeat(size / 5),
  digits: "1".repeat(size),
  "digits and spaces": "1 ".repeat(size / 2),
  brackets: "(".repeat(size),
  "closed brackets": `a${" (x".repeat(size / 3)})`,
  commas: "a,".repeat(size / 2),
  ats: "a@".repeat(size / 2),
  addresses: "a@b.test;".repeat(size / 9),
  quotes: '"'.repeat(size),
  backslashes: `"${"\\".repeat(size)}`,
  points: `a@${".".repeat(size)}x`,
  semicolons: ";".repeat(size),
  bars: " | ".repeat(size / 3),
  colons: "a:".repeat(size / 2),
  tags: "<a ".repeat(size / 3),
  entities: "&amp".repeat(size / 4),
  encoded: "=?utf-8?Q?".repeat(size / 10),
  lines: "\n".repeat(size),
};
/** Generous: this machine may be busy; what is quadratic takes minutes. */
const mostMilliseconds = 8_000;

function timed(call: () => unknown): number {
  const start = performance.now();
  try {
    call();
  } catch (error) {
    if (!isAccountError(error)) throw error;
  }
  return performance.now() - start;
}

describe("every reader takes time in proportion to the text", () => {
  for (const [name, text] of Object.entries(crafted)) {
    const cell = `"${text.replaceAll('"', '""')}"`;
    test(`${name}, 100,000 characters`, () => {
      const people = `Id,Name,Email,Title,Reports To,Owner,Account,Last Contact,Roles,Stance,Power\n1,${Array(10).fill(cell).join(",")}`;
      const relationships = `From,To,Kind,Weight,Since\n${Array(5).fill(cell).join(",")}`;
      const interactions = `Date,Channel,From,To,Duration\n2026-01-05,call,${Array(3).fill(cell).join(",")}`;
      const limits = { textLength: 200_000 };
      const calls: Record<string, () => unknown> = {
        csv: () => importCsv({ people, relationships, interactions }, { asOf, limits }),
        "csv header": () => importCsv({ people: `${cell},Name\nx,y` }, { asOf, limits }),
        "csv bare": () => importCsv({ people: `Name,Title\n${text}` }, { asOf, limits }),
        salesforce: () =>
          importSalesforce(
            {
              "contacts.csv": `Id,AccountId,Name,ReportsTo.Name,LastActivityDate\n1,2,${cell},${cell},${cell}`,
              "opportunities.csv": `Id,AccountId,Name,Amount\n1,2,x,${cell}`,
            },
            { asOf, limits },
          ),
        hubspot: () =>
          importHubspot(
            {
              contacts: {
                results: [
                  { id: "1", properties: { firstname: text, email: text, hs_buying_role: text, company: text } },
                ],
              },
            },
            { asOf, limits },
          ),
        dynamics: () =>
          importDynamics(
            { contacts: { value: [{ contactid: "1", fullname: text, managername: text, emailaddress1: text }] } },
            { asOf, limits },
          ),
        vcard: () =>
          importVcard(
            { "a.vcf": `BEGIN:VCARD\nFN:${text}\nEMAIL;${text}:x\nORG:${text}\nEND:VCARD` },
            { asOf, limits },
          ),
        mail: () =>
          importInteractions(
            { "a.eml": `From: ${text}\nTo: ${text}\nDate: ${text}\nSubject: ${text}\n\n${text}` },
            { asOf, limits },
          ),
        calendar: () =>
          importInteractions(
            {
              "a.ics": `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nATTENDEE;${text}:x\nORGANIZER;CN=${text}:mailto:a@b.test\nLOCATION:${text}\nEND:VEVENT`,
            },
            { asOf, limits },
          ),
        graph: () => importGraph({ "a.gexf": `<gexf>${text}<node id="${text}"/>${text}` }, { asOf, limits }),
        text: () => importText(`as of 2026-03-01\n${text}`, { limits }),
        "text account": () => importText(`account: ${text}x\nas of${text}`, { limits }),
        "text tie": () => importText(`as of 2026-03-01\nDana\nLee\nDana - ${text}x`, { limits }),
        "text person": () => importText(`as of 2026-03-01\nDana${text}, reports to ${text}x`, { limits }),
        date: () => readDate(text, null),
        number: () => readNumber(text),
        amount: () => readAmount(text),
      };
      const slow = Object.entries(calls)
        .map(([reader, call]) => ({ reader, took: timed(call) }))
        .filter(({ took }) => took > mostMilliseconds);
      expect(slow).toEqual([]);
    });
  }

  test("4,000 unknown names, 16,000 records of one id and a million line breaks", () => {
    const names = Array.from({ length: 4_000 }, (_, index) => `Person ${index} Somebody`);
    const ties = names.map((one, index) => `${one} - Nobody ${index}`).join("\n");
    expect(timed(() => importText(`as of 2026-03-01\n${names.join("\n")}\n${ties}`))).toBeLessThan(mostMilliseconds);
    const rows = Array.from({ length: 16_000 }, (_, index) => `003A000000000C1,001A000000000A1,Dana ${index}`);
    expect(
      timed(() => importSalesforce({ "contacts.csv": `Id,AccountId,Name\n${rows.join("\n")}` }, { asOf })),
    ).toBeLessThan(mostMilliseconds);
    const lines = "\n".repeat(1_000_000);
    expect(timed(() => importCsv({ people: `Name,Title\n${lines}Dana,CFO` }, { asOf }))).toBeLessThan(mostMilliseconds);
    const columns = Array.from({ length: 5_000 }, (_, index) => `Column ${index}`);
    expect(
      timed(() => importCsv({ people: `Name,${columns.join(",")}\nDana,${columns.join(",")}` }, { asOf })),
    ).toBeLessThan(mostMilliseconds);
  });

  test("digits that stand apart are no number, groups of three are", () => {
    expect([
      readNumber("1      1"),
      readNumber("1 1"),
      readNumber("1 234"),
      readNumber("1 234 567,5"),
      readAmount("$ 1,200"),
    ]).toEqual([null, null, 1234, 1234567.5, 1200]);
  });
});

describe("anything at all", () => {
  test("random bytes end as a result or as one error, in every importer", () => {
    const importers = [
      importCsv,
      importDynamics,
      importGraph,
      importHubspot,
      importInteractions,
      importSalesforce,
      importVcard,
    ];
    const heads = [
      "",
      "Name,Title,Manager\n",
      '{"results":[',
      "BEGIN:VCARD\n",
      "BEGIN:VCALENDAR\n",
      "<gexf>",
      "From: a@b.test\n",
    ];
    for (const [place, read] of importers.entries()) {
      for (let round = 0; round < 40; round++) {
        const head = new TextEncoder().encode(heads[round % heads.length]);
        const tail = Uint8Array.from({ length: 50 * round }, (_, at) =>
          Math.floor(256 * keyedRandom(place, round, at)),
        );
        const bytes = Uint8Array.from([...head, ...tail]);
        const files = read === importCsv ? { people: bytes } : { "file.csv": bytes };
        expect(timed(() => read(files as never, { asOf, ourDomains: ["v.test"] } as never))).toBeLessThan(
          mostMilliseconds,
        );
      }
    }
  });

  test("one cell of 50 million characters is refused or cut in time", () => {
    const people = `Name,Title\nDana Cole,"${"a ".repeat(25_000_000)}"\nLee Wong,CIO`;
    expect(timed(() => importCsv({ people }, { asOf }))).toBeLessThan(mostMilliseconds);
    const raised = { bytes: 200_000_000 };
    expect(timed(() => importCsv({ people }, { asOf, limits: raised }))).toBeLessThan(2 * mostMilliseconds);
  }, 60_000);
});
