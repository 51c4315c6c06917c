// What if the data is wrong?
import { findIssues, formatIssues, isAccountError, parseAccount, safeParseAccount } from "account-graph";

const wrong = {
  id: "acme",
  name: "Acme",
  asOf: "2026-02-30",
  people: [
    { id: "ana", name: "Ana", roles: ["budget_holder"] },
    { id: "ben", name: "Ben", stanse: "supporter" },
  ],
  relationships: [{ from: "ana", to: "bem", kind: "advises" }],
};
const parsed = safeParseAccount(wrong);
if (!parsed.success) console.log(formatIssues(parsed.error));

try {
  parseAccount({ id: "acme" });
} catch (error) {
  if (!isAccountError(error)) throw error;
  console.log(
    error.code,
    error.issues.map((issue) => issue.path.join(".")),
  );
}

// Data warnings do not stop anything: they are told.
const odd = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "ana", name: "Ana", reportsTo: "zoe" }] };
for (const issue of findIssues(odd)) console.log(`${issue.severity}: ${issue.message}`);
