import type { HeaderTable } from "../shared/columns.js";

/**
 * The fields of every object that is read: API names first, then the labels of reports. Reports also write a label behind the name
 * of its object, as in "Contact: Full Name"; {@link headersOf} adds those.
 */
export const objectHeaders = /* @__PURE__ */ (() => {
  const record = { isDeleted: ["IsDeleted", "Deleted"] };
  const idOf = (...objects: string[]) => objects.flatMap((object) => [`${object}Id`, `${object} ID`, `${object}.Id`]);
  const ofAccount = {
    accountId: idOf("Account"),
    accountName: ["Account.Name", "Account Name", "Account: Account Name", "Company / Account", "Account"],
  };
  const ofOpportunity = {
    opportunityId: idOf("Opportunity"),
    opportunityName: ["Opportunity.Name", "Opportunity Name", "Opportunity: Opportunity Name", "Opportunity"],
  };
  const ofContact = {
    contactId: idOf("Contact"),
    contactName: ["Contact.Name", "Contact Name", "Contact: Full Name", "Contact", "Full Name"],
  };
  const owned = (object: string) => ({
    ownerId: ["OwnerId", `${object} Owner ID`, "Owner.Id"],
    ownerName: ["Owner.Name", `${object} Owner`, `${object} Owner: Full Name`, "Owner"],
  });
  const activity = {
    whoId: ["WhoId", "Contact ID", "Name ID"],
    whoName: ["Who.Name", "Contact", "Name"],
    whatId: ["WhatId", "Related To ID", "Opportunity ID"],
    ...ofAccount,
    subject: ["Subject"],
    ownerId: ["OwnerId", "Assigned To ID", "Owner.Id"],
    ownerName: ["Owner.Name", "Assigned", "Assigned To"],
    ...record,
  };
  const relation = { id: ["Id"], relationId: ["RelationId"], isWhat: ["IsWhat"], ...record };
  const member = {
    id: ["Id"],
    userId: idOf("User"),
    userName: ["User.Name", "Team Member", "Team Member Name"],
    role: ["TeamMemberRole", "Team Role", "Member Role"],
    ...record,
  };
  return {
    Account: {
      id: ["Id", "Account ID", "AccountId"],
      name: ["Name", "Account Name"],
      parentId: ["ParentId", "Parent Account ID"],
      parentName: ["Parent.Name", "Parent Account"],
      industry: ["Industry"],
      employees: ["NumberOfEmployees", "Employees"],
      website: ["Website"],
      ...owned("Account"),
      ...record,
    },
    Contact: {
      id: ["Id", "Contact ID", "ContactId"],
      ...ofAccount,
      name: ["Name", "Full Name", "Contact Name"],
      firstName: ["FirstName"],
      lastName: ["LastName"],
      title: ["Title", "Job Title"],
      department: ["Department", "DepartmentGroup"],
      email: ["Email", "Email Address"],
      city: ["MailingCity", "Mailing City"],
      level: ["Level__c", "Seniority_Level__c", "Level"],
      reportsToId: ["ReportsToId", "Reports To ID", "ReportsTo.Id"],
      reportsToName: ["ReportsTo.Name", "Reports To", "Reports To: Full Name"],
      ...owned("Contact"),
      lastActivityDate: ["LastActivityDate", "Last Activity"],
      optOut: ["HasOptedOutOfEmail", "Email Opt Out"],
      roles: ["Buying_Role__c", "Buying Role", "Role__c"],
      stance: ["Stance__c", "Support__c", "Sentiment__c", "Stance", "ALTF__Status__c"],
      coverage: ["Coverage__c", "ALTF__Coverage__c", "Coverage"],
      politicalStatus: ["Political__c", "ALTF__Political__c", "Political Status"],
      status: ["Contact_Status__c", "Contact Status"],
      ...record,
    },
    User: {
      id: ["Id", "User ID"],
      name: ["Name", "Full Name"],
      firstName: ["FirstName"],
      lastName: ["LastName"],
      email: ["Email"],
      title: ["Title"],
      managerId: ["ManagerId", "Manager ID", "Manager.Id"],
      managerName: ["Manager.Name", "Manager"],
      isActive: ["IsActive", "Active"],
      ...record,
    },
    Opportunity: {
      id: ["Id", "Opportunity ID", "OpportunityId"],
      ...ofAccount,
      name: ["Name", "Opportunity Name"],
      stage: ["StageName", "Stage"],
      amount: ["Amount"],
      closeDate: ["CloseDate", "Close Date"],
      type: ["Type"],
      isClosed: ["IsClosed", "Closed"],
      ...owned("Opportunity"),
      ...record,
    },
    OpportunityContactRole: {
      id: ["Id", "Contact Role ID"],
      ...ofOpportunity,
      ...ofAccount,
      ...ofContact,
      role: ["Role", "Contact Role"],
      isPrimary: ["IsPrimary", "Primary"],
      ...record,
    },
    AccountContactRelation: {
      id: ["Id", "Account Contact Relationship ID"],
      ...ofAccount,
      ...ofContact,
      roles: ["Roles", "Role"],
      isActive: ["IsActive", "Active"],
      endDate: ["EndDate", "End Date"],
      ...record,
    },
    Task: {
      id: ["Id", "Activity ID", "Task ID"],
      ...activity,
      date: ["ActivityDate", "Date", "Due Date"],
      completedAt: ["CompletedDateTime", "Completed Date/Time"],
      status: ["Status"],
      isClosed: ["IsClosed", "Closed"],
      subtype: ["TaskSubtype", "Task Subtype"],
      type: ["Type"],
      callType: ["CallType", "Call Type"],
      callSeconds: ["CallDurationInSeconds", "Call Duration"],
    },
    Event: {
      id: ["Id", "Activity ID", "Event ID"],
      ...activity,
      date: ["StartDateTime", "Start", "ActivityDateTime", "ActivityDate", "Date"],
      minutes: ["DurationInMinutes", "Duration"],
      location: ["Location"],
      type: ["Type", "EventSubtype"],
    },
    TaskRelation: { activityId: ["TaskId"], ...relation },
    EventRelation: { activityId: ["EventId"], ...relation },
    OpportunityTeamMember: { ...member, ...ofOpportunity },
    AccountTeamMember: { ...member, ...ofAccount },
    OpportunityCompetitor: {
      id: ["Id"],
      ...ofOpportunity,
      name: ["CompetitorName", "Competitor", "Competitor Name"],
      strengths: ["Strengths"],
      weaknesses: ["Weaknesses"],
      ...record,
    },
  } satisfies Readonly<Record<string, HeaderTable<string>>>;
})();

/** The objects of Salesforce that are read. */
export type SalesforceObject = keyof typeof objectHeaders;

/** The fields of an object that a column can be named for. */
export type SalesforceField<Name extends SalesforceObject> = keyof (typeof objectHeaders)[Name] & string;

/** The objects, the longest names first, so that none is taken for the beginning of another. */
export const objectNames = /* @__PURE__ */ (() =>
  (Object.keys(objectHeaders) as SalesforceObject[]).sort((a, b) => b.length - a.length))();

/** The headers of an object as files write them: those of the table, then the same behind the name of the object. */
export function headersOf(object: SalesforceObject): HeaderTable<string> {
  const table: Record<string, readonly string[]> = {};
  for (const [field, headers] of Object.entries<readonly string[]>(objectHeaders[object])) {
    // The "Username" of a user is what they log in with.
    const prefixed = object === "User" ? [] : headers.map((header) => `${object}: ${header}`);
    table[field] = [...headers, ...prefixed];
  }
  return table;
}
