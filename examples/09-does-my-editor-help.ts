// Does my editor help while I write an account?
import { BUYING_ROLES, type BuyingRole, defineAccount, scoreInfluence } from "account-graph";

const account = defineAccount({
  id: "brackenfell",
  name: "Brackenfell Paper",
  asOf: "2026-03-01",
  people: [
    { id: "oona", name: "Oona Falk", title: "Plant Director", roles: ["economic_buyer"] },
    { id: "idris", name: "Idris Vale", title: "Shift Lead", reportsTo: "oona", stance: "supporter" },
    { id: "pia", name: "Pia Renner", side: "us" },
  ],
  relationships: [
    { from: "idris", to: "oona", kind: "advises", strength: "strong" },
    { from: "pia", to: "idris", kind: "communicates" },
  ],
});

// Ids are literal types here: `type PersonId = "oona" | "idris" | "pia"`.
type PersonId = (typeof account.people)[number]["id"];
const greeting: Record<PersonId, string> = { oona: "Ms Falk", idris: "Idris", pia: "Pia" };

for (const person of scoreInfluence(account).stakeholders) {
  console.log(`${greeting[person.id as PersonId]}: ${person.influence.toFixed(3)}`);
}
const deciding: BuyingRole[] = ["economic_buyer", "decision_maker"];
for (const role of BUYING_ROLES.filter((one) => deciding.includes(one.value)))
  console.log(`${role.label}: ${role.description}`);
