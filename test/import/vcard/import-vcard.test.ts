import { importVcard } from "account-graph/import/vcard";
import { expect, test } from "vitest";

const asOf = "2026-03-01";
const card = (...lines: string[]) => ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\r\n");

test("importVcard reads names, organizations, addresses and managers of versions 2.1 to 4.0", () => {
  const text =
    card(
      "N:Quist;Mara;;Dr.;",
      "FN:Dr. Mara Quist",
      "ORG:Tallis;Finance",
      "TITLE:CFO",
      "EMAIL;TYPE=HOME:mara@home.test",
      "EMAIL;TYPE=INTERNET,WORK:mara@tal",
      " lis.test",
    ) +
    card(
      "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ivo=20B=C3=A9rg",
      "ORG:Tallis;IT",
      "TITLE:CIO",
      "X-MS-MANAGER:Mara Quist",
      "NOTE:secret words",
    ) +
    card("FN:Una Orr", "ORG:Tallis", "item1.X-ABRELATEDNAMES:Mara Quist", "item1.X-ABLabel:_$!<Manager>!$_") +
    card("FN:Tallis", "ORG:Tallis", "X-ABShowAs:COMPANY") +
    card("FN:The board", "KIND:group");
  const { accounts, issues } = importVcard({ "all.vcf": text }, { asOf });
  expect(accounts.map(({ name }) => name)).toEqual(["Tallis"]);
  const { people, departments } = accounts[0]!;
  expect(
    people.map(({ name, email, reportsTo, title }) => [name, email ?? null, reportsTo ?? null, title ?? null]),
  ).toEqual([
    ["Ivo Bérg", null, "mara@tallis.test", "CIO"],
    ["Mara Quist", "mara@tallis.test", null, "CFO"],
    ["Una Orr", null, "mara@tallis.test", null],
  ]);
  expect(departments!.map(({ name }) => name)).toEqual(["Finance", "IT"]);
  expect(issues.map(({ code, message }) => [code, message])).toEqual([
    ["no_person", "a company or group is no person in 2 rows; left out"],
  ]);
  expect(JSON.stringify(accounts)).not.toContain("secret words");
});

test("importVcard tells a file without cards", () => {
  expect(importVcard({ "a.vcf": "nothing" }, { asOf }).issues.map(({ code }) => code)).toEqual(["empty_file"]);
});
