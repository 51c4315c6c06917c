import { type AccountInput, scoreAccount } from "account-graph";
import { importCsv } from "account-graph/import/csv";
import { importDynamics } from "account-graph/import/dynamics";
import { importGraph } from "account-graph/import/graph";
import { importHubspot } from "account-graph/import/hubspot";
import { importSalesforce } from "account-graph/import/salesforce";
import { importText } from "account-graph/import/text";
import { renderText } from "account-graph/render/text";
import { describe, expect, it } from "vitest";

const vocabulary = {
  roles: { budget_holder: { is: "economic_buyer" as const, label: "Budget holder" }, fan: { is: "champion" as const } },
  kinds: { confides_in: { is: "trusts" as const, label: "Confides in" }, sparring: { is: "rival" as const } },
  stances: { keen: { is: "supporter" as const, label: "Very keen" } },
  channels: { pigeon: { is: "letter" as const, label: "Carrier pigeon" } },
};
const options = { asOf: "2026-03-01", vocabulary };
const personOf = (account: AccountInput | undefined, name: string) =>
  account?.people.find((person) => person.name === name);

describe("the own words of an account", () => {
  it("are read in tables, by word and by label, and stay", () => {
    const people =
      "Name,Role,Stance,Preferred Channel\nDana Cole,Budget Holder,Very keen,\nLee Wong,fan,,\nAna Ruiz,Champion,critic,";
    const relationships = "From,To,Kind\nDana Cole,Lee Wong,confides in\nLee Wong,Ana Ruiz,sparring";
    const interactions = "Date,Channel,Participants\n2026-02-01,Carrier Pigeon,Dana Cole;Lee Wong";
    const { accounts, issues } = importCsv({ people, relationships, interactions }, options);
    expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
    const [account] = accounts;
    expect(account?.vocabulary).toEqual(vocabulary);
    expect(personOf(account, "Dana Cole")).toMatchObject({ roles: ["budget_holder"], stance: 0.5 });
    // An own word for a champion implies what a champion implies.
    expect(personOf(account, "Lee Wong")).toMatchObject({
      roles: ["fan"],
      stance: personOf(
        importCsv({ people: "Name,Role\nLee Wong,champion" }, { asOf: "2026-03-01" }).accounts[0],
        "Lee Wong",
      )!.stance,
    });
    expect(account?.relationships?.map(({ kind }) => kind).sort()).toEqual(["confides_in", "sparring"]);
    expect(account?.interactions?.[0]?.channel).toBe("pigeon");
    expect(scoreAccount(account!, { samples: 0 }).decision.deciders.map(({ label }) => label)).toContain("Dana Cole");
  });

  it("give way to what the caller says of a word by hand", () => {
    const { accounts } = importCsv(
      { people: "Name,Role\nDana Cole,Budget holder" },
      { ...options, roles: { "budget holder": "approver" } },
    );
    expect(accounts[0]?.people[0]?.roles).toEqual(["approver"]);
  });

  it("are read in exports of Salesforce, HubSpot and Dynamics, and in graphs", () => {
    const salesforce = importSalesforce(
      {
        "Contact.csv": "Id,Name,Account Name\n1,Dana Cole,Acme",
        "OpportunityContactRole.csv": "Id,OpportunityId,ContactId,Role\n9,7,1,Budget holder",
        "Opportunity.csv": "Id,Name,Account Name,StageName\n7,Deal,Acme,Open",
      },
      options,
    );
    expect(salesforce.accounts[0]?.goals?.[0]?.stakes?.[0]?.roles).toEqual(["budget_holder"]);
    const hubspot = importHubspot(
      {
        companies: { results: [{ id: "9", properties: { name: "Acme" } }] },
        contacts: {
          results: [
            {
              id: "1",
              properties: { firstname: "Dana", lastname: "Cole", hs_buying_role: "Budget holder" },
              associations: { companies: { results: [{ id: "9", type: "contact_to_company" }] } },
            },
          ],
        },
      },
      options,
    );
    expect(hubspot.accounts[0]?.people[0]?.roles).toEqual(["budget_holder"]);
    const dynamics = importDynamics(
      { "Contacts.csv": "Contact,Full Name,Company Name,Role\nc1,Dana Cole,Acme,Budget holder" },
      options,
    );
    expect(dynamics.accounts[0]).toMatchObject({
      vocabulary,
      people: [{ name: "Dana Cole", roles: ["budget_holder"] }],
    });
    const graph = importGraph(
      {
        "nodes.csv": "Id,Label\n1,Dana Cole\n2,Lee Wong",
        "edges.csv": "Source,Target,Type,Kind\n1,2,Directed,Confides in",
      },
      options,
    );
    expect(graph.accounts[0]?.relationships?.[0]?.kind).toBe("confides_in");
  });

  it("survive plain text, there and back", () => {
    const text = [
      "account: Acme (acme)",
      "as of 2026-03-01",
      "Dana Cole (dana), Budget holder, very keen",
      "Lee Wong (lee), fan",
      "Dana > Lee confides in strong",
      "Dana - Lee sparring",
    ].join("\n");
    const [account] = importText(text, { vocabulary }).accounts;
    expect(account?.people.map(({ roles }) => roles)).toEqual([["budget_holder"], ["fan"]]);
    expect(account?.relationships?.map(({ kind }) => kind)).toEqual(["confides_in", "sparring"]);
    const written = renderText(account!);
    expect(written).toMatch(/budget holder/i);
    expect(written).toMatch(/confides in/i);
    expect(importText(written, { vocabulary }).accounts[0]).toEqual(account);
  });

  it("are refused where they stand for nothing", () => {
    const wrong = { asOf: "2026-03-01", vocabulary: { roles: { wizard: { is: "sorcerer" } } } } as never;
    expect(() => importCsv({ people: "Name\nDana" }, wrong)).toThrow(/options\.vocabulary\.roles\.wizard\.is/);
  });
});
