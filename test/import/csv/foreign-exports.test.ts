import { type Account, isAccountError } from "account-graph";
import { type CsvFiles, type ImportCsvOptions, importCsv } from "account-graph/import/csv";
import { describe, expect, test } from "vitest";

const asOf = "2026-03-01";
const read = (people: string, options: Partial<ImportCsvOptions> = {}) => importCsv({ people }, { asOf, ...options });
const peopleOf = ({ accounts }: { accounts: Account[] }) =>
  accounts.flatMap(({ people, departments }) =>
    people
      .filter(({ side }) => side !== "us")
      .map((person) => ({
        ...person,
        department: departments?.find(({ id }) => id === person.departmentId)?.name,
        boss: people.find(({ id }) => id === person.reportsTo)?.name ?? null,
      })),
  );
const byName = (result: { accounts: Account[] }) =>
  Object.fromEntries(peopleOf(result).map((person) => [person.name, person]));

describe("exports of other systems", () => {
  test("Pipedrive, Zoho, Google, Outlook, HubSpot, Workday and LinkedIn are recognized by their headers", () => {
    const headers: Record<string, string> = {
      pipedrive: "ID,Name,Organization,Email - Work,Owner",
      zoho: "Record Id,Contact Owner.id,Contact Owner,Contact Name,Account Name",
      google: "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value",
      outlook: "Title,First Name,Last Name,Company,Job Title,E-mail Address,Manager's Name",
      hubspot: "Record ID,First Name,Last Name,Contact owner,Associated Company",
      workday: "Employee ID,Worker,Business Title,Manager",
      linkedin: "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      bamboohr: "First Name,Last Name,Job Title,Work Email,Supervisor email",
      stakeholder_register: "Stakeholder Name,Designation,Influence,Interest",
      generic: "Full Name,E-Mail",
    };
    for (const [system, header] of Object.entries(headers)) expect(read(`${header}\n`).readAs).toBe(system);
    expect(read(`${headers.google}\n`, { readAs: "generic" }).readAs).toBe("generic");
  });

  test("Google: work addresses come first, and a relation can be the manager", () => {
    const result = read(
      [
        "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Relation 1 - Label,Relation 1 - Value",
        "Mara,Quist,Tallis,CFO,* Home,mara@home.test,* Work,mara@tallis.test,,",
        "Ivo,Berg,Tallis,CIO,* Work,ivo@tallis.test,,,Manager,mara@home.test",
      ].join("\n"),
    );
    expect(byName(result)).toMatchObject({
      "Mara Quist": { email: "mara@tallis.test", title: "CFO" },
      "Ivo Berg": { boss: "Mara Quist" },
    });
  });

  test("a RACI matrix becomes people with roles", () => {
    const result = read("Task,Mara Quist (CFO),Ivo Berg\nBudget,A,C\nRollout,I,R");
    expect(result.readAs).toBe("raci");
    expect(byName(result)).toMatchObject({
      "Mara Quist": { title: "CFO", roles: ["decision_maker"] },
      "Ivo Berg": { roles: ["evaluator", "influencer"] },
    });
  });

  test("grouped reports say the group in every row, and totals are nobody", () => {
    const result = read(
      "Account Name ↑,Contact Name,Title\nTallis,Mara Quist,CFO\n,Ivo Berg,CIO\nSubtotal,,2\nBelmar,Una Orr,CEO\nSubtotal,,1",
    );
    expect(result.accounts.map(({ name, people }) => [name, people.length])).toEqual([
      ["Belmar", 1],
      ["Tallis", 2],
    ]);
    const lines = read(
      "Contact Name,Title\nAccount Name: Tallis (1 record)\nMara Quist,CFO\nAccount Name: Belmar (1 record)\nUna Orr,CEO",
    );
    expect(lines.accounts.map(({ name }) => name)).toEqual(["Belmar", "Tallis"]);
  });

  test("headers of seven languages", () => {
    const tables = [
      "Vorname;Nachname;Jobtitel;Führungskraft;E-Mail-Adresse;Unternehmen\nMara;Quist;CFO;;m@t.test;Tallis\nIvo;Berg;CIO;Mara Quist;i@t.test;Tallis",
      "Prénom;Nom;Fonction;Supérieur hiérarchique;Courriel;Entreprise\nMara;Quist;CFO;;m@t.test;Tallis\nIvo;Berg;CIO;Mara Quist;i@t.test;Tallis",
      "Nombre;Apellidos;Puesto;Jefe directo;Correo electrónico;Empresa\nMara;Quist;CFO;;m@t.test;Tallis\nIvo;Berg;CIO;Mara Quist;i@t.test;Tallis",
      "Nome;Sobrenome;Função;Gestor direto;E-mail corporativo;Empresa\nMara;Quist;CFO;;m@t.test;Tallis\nIvo;Berg;CIO;Mara Quist;i@t.test;Tallis",
      "Nome;Cognome;Qualifica;Responsabile;Indirizzo e-mail;Azienda\nMara;Quist;CFO;;m@t.test;Tallis\nIvo;Berg;CIO;Mara Quist;i@t.test;Tallis",
      "Voornaam;Achternaam;Functietitel;Leidinggevende;E-mailadres;Bedrijf\nMara;Quist;CFO;;m@t.test;Tallis\nIvo;Berg;CIO;Mara Quist;i@t.test;Tallis",
      "氏名,役職,上司,メールアドレス,会社名\nMara Quist,CFO,,m@t.test,Tallis\nIvo Berg,CIO,Mara Quist,i@t.test,Tallis",
    ];
    for (const table of tables) {
      const result = read(table);
      expect(result.accounts.map(({ name }) => name)).toEqual(["Tallis"]);
      expect(byName(result)).toMatchObject({
        "Mara Quist": { title: "CFO", email: "m@t.test", boss: null },
        "Ivo Berg": { title: "CIO", email: "i@t.test", boss: "Mara Quist" },
      });
      expect(result.issues).toEqual([]);
    }
  });
});

describe("columns by meaning", () => {
  test("a column of ids, addresses or names of the same table is the manager, with a warning", () => {
    for (const [header, value] of [
      ["Escalates", "P1"],
      ["Escalates", "mara@t.test"],
      ["Escalates", "Mara Quist"],
    ]) {
      const result = read(
        `Id,Name,Email,${header}\nP1,Mara Quist,mara@t.test,\nP2,Ivo Berg,ivo@t.test,${value}\nP3,Una Orr,una@t.test,${value}`,
      );
      expect(peopleOf(result).map(({ boss }) => boss)).toEqual([null, "Mara Quist", "Mara Quist"]);
      expect(result.issues).toMatchObject([{ severity: "warning", code: "column_guessed" }]);
    }
  });

  test("what looks like a manager and is not read is a warning that names the option", () => {
    const { issues } = read("Name,Management chain\nMara Quist,Board > CEO\nIvo Berg,Board > CEO > CFO");
    expect(issues[0]).toMatchObject({
      severity: "warning",
      message: expect.stringContaining("options.columns.people.reportsTo"),
    });
  });

  test("issues of one kind are counted", () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `Person ${row},Boss ${row},soon ${row},role ${row}`);
    const { issues } = read(`Name,Manager,Last Contact,Buying Role\n${rows.join("\n")}`);
    expect(issues.length).toBeLessThanOrEqual(12);
    expect(issues.map(({ message }) => message).join("\n")).toContain("in 3000 rows");
  });
});

describe("wrong answers", () => {
  test("placeholders are no e-mail, id, name or manager", () => {
    for (const word of ["n/a", "-", "NULL", "TBD", "#N/A", "none", "[not provided]", "k.A.", "不明"]) {
      const people = peopleOf(
        read(
          `Id,Name,Email,Manager\n${word},Mara Quist,${word},${word}\n${word},Ivo Berg,${word},${word}\n9,${word},,`,
        ),
      );
      expect(people.map(({ name, email, reportsTo }) => [name, email, reportsTo])).toEqual([
        ["Ivo Berg", undefined, undefined],
        ["Mara Quist", undefined, undefined],
      ]);
    }
  });

  test("a shared mailbox stays two people, a short form of one name does not", () => {
    const result = read("Name,Email\nMara Quist,sales@t.test\nIvo Berg,sales@t.test\nM. Quist,sales@t.test");
    expect(peopleOf(result).map(({ name }) => name)).toEqual(["Ivo Berg", "Mara Quist"]);
    expect(result.issues.map(({ code }) => code)).toContain("shared_email");
  });

  test("addresses are taken apart", () => {
    const people = byName(
      read(
        "Name,Email,Manager\nMara Quist,mailto:Mara@t.test; m.quist@t.test,\nIvo Berg,ivo@t.test,m.quist@t.test\nUna Orr,una@@t.test,",
      ),
    );
    expect(people).toMatchObject({ "Mara Quist": { email: "mara@t.test" }, "Ivo Berg": { boss: "Mara Quist" } });
    expect(people["Una Orr"]).not.toHaveProperty("email");
  });

  test("ids that a spreadsheet ruined are refused once", () => {
    const { accounts, issues } = read("Id,Name\n5.70562E+10,Mara Quist\n5.70562E+10,Ivo Berg");
    expect(accounts[0]!.people.map(({ id }) => id)).toEqual(["ivo-berg", "mara-quist"]);
    expect(issues.map(({ code, message }) => [code, message.slice(0, 45)])).toEqual([
      ["rounded_id", "a spreadsheet has rounded the ids in 2 rows; "],
    ]);
  });

  test("marks beside names and managers are taken apart", () => {
    const people = byName(
      read(
        'Worker,Business Title,Manager\nMara Quist (JAW0005),CFO,\nIvo Berg (On Leave),CIO,Mara Quist (JAW0005)\nUna Orr [C],Clerk,Ivo Berg (On Leave)\n"Lind, Nora",Buyer,JAW0005',
      ),
    );
    expect(people).toMatchObject({
      "Ivo Berg": { status: "on_leave", boss: "Mara Quist" },
      "Una Orr": { boss: "Ivo Berg" },
      "Nora Lind": { boss: "Mara Quist" },
    });
  });

  test("of several companies the primary or first counts, and merged cells are filled on demand", () => {
    const { accounts, issues } = read("Name,Company Id\nMara Quist,9;8\nIvo Berg,7;9 (Primary)");
    expect(accounts.map(({ id, people }) => [id, people.length])).toEqual([["9", 2]]);
    expect(issues.map(({ code }) => code)).toEqual(["several_accounts", "several_accounts"]);
    const merged = "Account,Name\nTallis,Mara Quist\n,Ivo Berg\nBelmar,Una Orr";
    expect(read(merged).issues[0]!.message).toContain("options.fillDown");
    expect(read(merged, { fillDown: true }).accounts.map(({ people }) => people.length)).toEqual([1, 2]);
  });

  test("bytes are decoded, and what is no table is refused with what to do", () => {
    const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
    const named = (people: Uint8Array) => importCsv({ people }, { asOf });
    for (const file of [
      bytes("\ufeffName\nJosé", "utf8"),
      bytes("\ufeffName\nJosé", "utf16le"),
      bytes("Name\nJosé", "utf16le"),
    ]) {
      expect(named(file).accounts[0]!.people[0]!.name).toBe("José");
    }
    const latin = named(bytes("Name\nJosé", "latin1"));
    expect(latin.accounts[0]!.people[0]!.name).toBe("José");
    expect(latin.issues[0]!.message).toContain("Windows-1252");
    const refused: Record<string, string> = {
      "PK\u0003\u0004\u0000[Content_Types].xml": "Excel workbook",
      "<html><table></table></html>": "HTML page",
      "%PDF-1.7": "PDF",
      "BEGIN:VCARD\r\nVERSION:3.0": "importVcard",
      "BEGIN:VCALENDAR\r\n": "importInteractions",
      '<?xml version="1.0"?><gexf>': "importGraph",
      '{"results":[]}': "importHubspot",
    };
    for (const [people, words] of Object.entries(refused)) {
      const call = (files: CsvFiles) => {
        try {
          importCsv(files, { asOf });
          return "read";
        } catch (error) {
          return isAccountError(error) ? error.message : "a raw error";
        }
      };
      expect(call({ people })).toContain(words);
      expect(call({ people: bytes(people, "latin1") })).toContain(words);
    }
  });
});
