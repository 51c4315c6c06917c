import { importDynamics } from "account-graph/import/dynamics";
import { expect, test } from "vitest";

const asOf = "2026-03-01";
const shown = "@OData.Community.Display.V1.FormattedValue";

test("importDynamics reads pages of the Web API", () => {
  const files = {
    "accounts.json": { value: [{ accountid: "a1", name: "Tallis" }] },
    "contacts.json": {
      value: [
        {
          contactid: "c1",
          fullname: "Mara Quist",
          jobtitle: "CFO",
          emailaddress1: "mara@tallis.test",
          _parentcustomerid_value: "a1",
          [`_parentcustomerid_value${shown}`]: "Tallis",
          msdyn_decisioninfluencetag: 0,
          _ownerid_value: "u1",
          statecode: 0,
        },
        {
          contactid: "c2",
          fullname: "Ivo Berg",
          jobtitle: "CIO",
          _parentcustomerid_value: "a1",
          _parent_contactid_value: "c1",
          accountrolecode: 3,
          statecode: 1,
        },
      ],
    },
    "systemusers.json": {
      value: [{ systemuserid: "u1", fullname: "Sam Hill", internalemailaddress: "sam@vendor.test" }],
    },
    "opportunities.json": {
      value: [
        {
          opportunityid: "o1",
          name: "Platform",
          _parentaccountid_value: "a1",
          estimatedvalue: 250000,
          estimatedclosedate: "2026-06-30",
          statecode: 0,
        },
        { opportunityid: "o2", name: "Old", _parentaccountid_value: "a1", statecode: 1 },
      ],
    },
    "connections.json": {
      value: [
        {
          connectionid: "x",
          _record1id_value: "o1",
          _record2id_value: "c1",
          [`_record2roleid_value${shown}`]: "Economic Buyer",
        },
      ],
    },
    "activities.json": {
      value: [
        {
          activityid: "t1",
          activitytypecode: "phonecall",
          actualend: "2026-01-14T12:00:00Z",
          subject: "Offer",
          description: "secret words",
          phonecall_activity_parties: [
            { participationtypemask: 1, _partyid_value: "u1" },
            { participationtypemask: 2, _partyid_value: "c1" },
          ],
        },
        { activityid: "t2", activitytypecode: "task", subject: "Write" },
      ],
    },
  };
  const { accounts, issues } = importDynamics(files, { asOf });
  expect(accounts).toHaveLength(1);
  const [tallis] = accounts;
  expect(tallis!.people).toMatchObject([
    { id: "c1", name: "Mara Quist", roles: ["decision_maker"], status: "active" },
    { id: "c2", reportsTo: "c1", roles: ["influencer"], status: "left" },
    { name: "Sam Hill", side: "us", email: "sam@vendor.test" },
  ]);
  expect(tallis!.goals).toMatchObject([
    { id: "o1", amount: 250000, stakes: [{ personId: "c1", roles: ["economic_buyer"] }] },
  ]);
  expect(tallis!.interactions).toMatchObject([
    { id: "t1", channel: "phone", topic: "Offer", participants: [{ part: "from" }, { personId: "c1", part: "to" }] },
  ]);
  expect(JSON.stringify(accounts)).not.toContain("secret words");
  expect(issues.map(({ code }) => code).sort()).toEqual(["closed", "no_contact"]);
});

test("importDynamics reads exports", () => {
  const contacts =
    "(Do Not Modify) Contact,Full Name,Job Title,Company Name,Manager,Owner,Email\nc1,Mara Quist,CFO,Tallis,,Sam Hill,mara@tallis.test\nc2,Ivo Berg,CIO,Tallis,Mara Quist,Sam Hill,";
  const { accounts } = importDynamics({ "contacts.csv": contacts }, { asOf });
  expect(
    accounts.map(({ name, people }) => [name, people.map((person) => [person.name, person.reportsTo ?? null])]),
  ).toEqual([
    [
      "Tallis",
      [
        ["Mara Quist", null],
        ["Ivo Berg", "c1"],
        ["Sam Hill", null],
      ],
    ],
  ]);
});
