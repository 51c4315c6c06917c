import { expect, it } from "vitest";
import { objectOf } from "../../../src/import/salesforce/object-of.js";

const sheet = (headers: string) => ({ file: "x", headers: headers.split(","), rows: [], tabular: true });
const contact = "Id,AccountId,FirstName,LastName,Title,Email";

it("objectOf() believes the type, then the name of the file", () => {
  expect(objectOf("x", "TaskWhoRelation", sheet(""))).toBe("TaskRelation");
  expect(objectOf("Contact.csv", "Pricebook2", sheet(contact))).toBeNull();
  for (const type of ["constructor", "__proto__", "toString"])
    expect(objectOf("Contact.csv", type, sheet(contact))).toBeNull();
  for (const name of [
    "Contact.csv",
    "exports/contacts.csv",
    "Contacts (2).csv",
    "CONTACT-2026-03-01.csv",
    "my contacts.csv",
  ]) {
    expect(objectOf(name, null, sheet("a,b"))).toBe("Contact");
  }
  expect(objectOf("opportunities.csv", null, sheet("Id"))).toBe("Opportunity");
  expect(objectOf("AccountContactRole.csv", null, sheet("Id,AccountId,ContactId,Role"))).toBe("AccountContactRelation");
  expect(objectOf("All Users.csv", null, sheet("Id,FirstName,LastName,Email,Title,Department"))).toBe("User");
});

it("objectOf() asks the columns where a name tells several objects, none, or clearly another", () => {
  expect(objectOf("accounts and contacts.csv", null, sheet(contact))).toBe("Contact");
  expect(objectOf("accounts and contacts.csv", null, sheet("Id,Name,Industry,Website"))).toBe("Account");
  expect(objectOf("report1588.csv", null, sheet("Contact ID,Full Name,Title,Email,Account Name"))).toBe("Contact");
  expect(objectOf("the account of Acme.csv", null, sheet(contact))).toBe("Contact");
  expect(objectOf("report1588.csv", null, sheet("a,b"))).toBeNull();
});

it("objectOf() takes leads and other objects for nothing that is read", () => {
  expect(objectOf("leads.csv", null, sheet("Id,FirstName,LastName,Title,Email,Company"))).toBeNull();
  expect(objectOf("Case.csv", null, sheet("Id,AccountId,ContactId,Subject,Status"))).toBeNull();
});
