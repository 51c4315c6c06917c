// How do I get from a mailbox and a list of contacts to a map?
import { readFileSync } from "node:fs";
import { scoreAccount } from "account-graph";
import { importInteractions } from "account-graph/import/interactions";
import { renderText } from "account-graph/render/text";

const read = (name: string) => readFileSync(new URL(`mailbox/${name}`, import.meta.url));
const files = { "mail.mbox": read("mail.mbox"), "contacts.csv": read("contacts.csv") };
const { accounts } = importInteractions(files, { asOf: "2026-03-01", ourDomains: ["vendor.example"] });
console.log(renderText(accounts[0]!));
console.log(scoreAccount(accounts[0]!).stakeholders[0]!.name);
