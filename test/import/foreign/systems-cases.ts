import type { Entry, ForeignCase } from "./foreign-case.js";

const J = JSON.stringify;
const L = (...l: readonly string[]) => l.join("\n");
const lat = (t: string) => new Uint8Array(Buffer.from(t, "latin1"));
const ours = { ourDomains: ["vendor.test"] };
/** Exports of whole systems, calendars and logs. */
export const systemCases: readonly ForeignCase[] = [
  // HubSpot
  {
    id: "hs-json",
    importer: "./import/hubspot",
    files: {
      "contacts.json": J({
        results: [
          {
            id: "1",
            properties: {
              firstname: "Dana",
              lastname: "Cole",
              email: "dana@n.test",
              jobtitle: "CFO",
              hs_buying_role: "BUDGET_HOLDER;DECISION_MAKER",
              hubspot_owner_id: "77",
              notes_last_contacted: "2026-01-14T12:39:00Z",
              company: "northlight",
            },
            associations: {
              companies: {
                results: [
                  { id: "9002", type: "contact_to_company_unlabeled" },
                  { id: "9001", type: "contact_to_company" },
                  { id: "9001", type: "contact_to_company_unlabeled" },
                ],
              },
            },
            archived: false,
          },
          {
            id: "2",
            properties: {
              firstname: "Lee",
              lastname: "Wong",
              email: "",
              jobtitle: null,
              hs_buying_role: "CHAMPION",
              hubspot_owner_id: "78",
            },
            associations: { companies: { results: [{ id: "9001", type: "contact_to_company" }] } },
          },
          {
            id: "3",
            properties: { firstname: null, lastname: null, email: "info@n.test" },
            associations: { companies: { results: [{ id: "9001", type: "contact_to_company" }] } },
          },
          { id: "4", properties: { firstname: "Old", lastname: "Timer" }, archived: true },
        ],
        paging: { next: { after: "5" } },
      }),
      "companies.json": J({
        results: [
          { id: "9001", properties: { name: "Northlight Foods", domain: "n.test", numberofemployees: "250" } },
          { id: "9002", properties: { name: "Northlight Group" } },
        ],
      }),
      "owners.json": J({
        results: [{ id: "77", email: "sam@vendor.test", firstName: "Sam", lastName: "Hill", userId: 5 }],
      }),
      "deals.json": J({
        results: [
          {
            id: "70",
            properties: {
              dealname: "Platform",
              dealstage: "presentationscheduled",
              amount: "250000",
              closedate: "2026-06-30T00:00:00Z",
            },
            associations: {
              companies: { results: [{ id: "9001" }] },
              contacts: { results: [{ id: "1" }, { id: "2" }] },
            },
          },
          { id: "71", properties: { dealname: "Old", dealstage: "closedwon", hs_is_closed: "true" } },
        ],
      }),
      "deal-contacts.json": J({
        results: [
          {
            from: { id: "70" },
            to: [
              { toObjectId: 1, associationTypes: [{ category: "USER_DEFINED", typeId: 36, label: "Economic buyer" }] },
              { toObjectId: 2, associationTypes: [{ category: "HUBSPOT_DEFINED", typeId: 3, label: null }] },
            ],
          },
        ],
      }),
    },
    people: {
      "Dana Cole": { account: "Northlight Foods", roles: ["decision_maker", "economic_buyer"], owner: "Sam Hill" },
      "Lee Wong": { roles: ["champion"] },
      "info@n.test": {},
    },
    check: (r) => {
      const g = r.accounts[0].goals;
      return g?.length === 1 && g[0].stakes.length === 2 && g[0].stakes[0].roles?.[0] === "economic_buyer"
        ? null
        : J(g);
    },
  },
  {
    id: "hs-csv-all",
    importer: "./import/hubspot",
    files: {
      "hubspot-crm-exports-contacts.csv": L(
        "Record ID,First Name,Last Name,Email,Job Title,Buying Role,Contact owner,Associated Company IDs (Primary),Associated Company (Primary),Associated Deal IDs",
        "1,Dana,Cole,dana@n.test,CFO,Budget Holder,Sam Hill (sam@vendor.test),9001,Northlight Foods,70",
        "2,Lee,Wong,lee@n.test,CIO,Champion,Sam Hill (sam@vendor.test),9001,Northlight Foods,70;71",
        "3,,,jo@h.test,,,No owner,9003,Harbour,",
      ),
      "hubspot-crm-exports-companies.csv": L(
        "Record ID,Company name,Company owner,Industry,Number of Employees",
        "9001,Northlight Foods,Sam Hill,Food,250",
        "9003,Harbour,,Freight,",
      ),
      "hubspot-crm-exports-deals.csv": L(
        "Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company IDs,Associated Contact IDs",
        '70,Platform,Contract Sent,2026-06-30 00:00,Sam Hill,"250,000.00",9001,1;2',
        "71,Old,Closed Won,2025-06-30 00:00,Sam Hill,1000,9001,2",
      ),
    },
    people: {
      "Dana Cole": { account: "Northlight Foods", owner: "Sam Hill" },
      "Lee Wong": {},
      "jo@h.test": { account: "Harbour", owner: null },
    },
    check: (r) => {
      const g = r.accounts.find((a: Entry) => a.name === "Northlight Foods").goals;
      return g?.length === 1 && g[0].amount === 250000 ? null : J(g);
    },
  },
  // Dynamics
  {
    id: "dyn-csv",
    importer: "./import/dynamics",
    files: {
      "My Active Contacts.csv": L(
        "(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,Email,Company Name,Business Phone,Job Title,Manager,Owner,Status",
        "c-1,xx,2026-01-01,Dana Cole,dana@n.test,Northlight,555,CFO,,Sam Hill,Active",
        "c-2,xx,2026-01-01,Lee Wong,lee@n.test,Northlight,555,CIO,Dana Cole,Sam Hill,Active",
        "c-3,xx,2026-01-01,Kim Bauer,kim@h.test,Harbour,555,CEO,,Sam Hill,Inactive",
      ),
    },
    people: {
      "Dana Cole": { account: "Northlight", title: "CFO", owner: "Sam Hill" },
      "Lee Wong": { reportsTo: "Dana Cole" },
      "Kim Bauer": { account: "Harbour", status: "left" },
    },
  },
  {
    id: "dyn-json",
    importer: "./import/dynamics",
    files: {
      "contacts.json": J({
        "@odata.context": "x",
        value: [
          {
            contactid: "c1",
            fullname: "Dana Cole",
            firstname: "Dana",
            lastname: "Cole",
            jobtitle: "CFO",
            emailaddress1: "dana@n.test",
            _parentcustomerid_value: "a1",
            "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue": "Northlight",
            _ownerid_value: "u1",
            "_ownerid_value@OData.Community.Display.V1.FormattedValue": "Sam Hill",
            accountrolecode: 1,
            statecode: 0,
          },
          {
            contactid: "c2",
            fullname: "Lee Wong",
            jobtitle: "CIO",
            _parentcustomerid_value: "a1",
            "_parentcustomerid_value@OData.Community.Display.V1.FormattedValue": "Northlight",
            managername: "Dana Cole",
            statecode: 0,
            msdyn_decisioninfluencetag: 2,
            "msdyn_decisioninfluencetag@OData.Community.Display.V1.FormattedValue": "Blocker",
          },
        ],
      }),
      "opps.json": J({
        value: [
          { opportunityid: "o1", name: "Platform", estimatedvalue: 1000, _parentaccountid_value: "a1", statecode: 0 },
          { opportunityid: "o2", name: "Won", statecode: 1, _parentaccountid_value: "a1" },
        ],
      }),
      "connections.json": J({
        value: [
          {
            connectionid: "x1",
            _record1id_value: "o1",
            _record2id_value: "c1",
            "_record2roleid_value@OData.Community.Display.V1.FormattedValue": "Economic Buyer",
          },
        ],
      }),
      "calls.json": J({
        value: [
          {
            activityid: "p1",
            activitytypecode: "phonecall",
            subject: "Call",
            actualend: "2026-01-14T10:00:00Z",
            actualdurationminutes: 30,
            description: "secret",
            phonecall_activity_parties: [
              { participationtypemask: 1, _partyid_value: "u1" },
              { participationtypemask: 2, _partyid_value: "c1" },
            ],
          },
        ],
      }),
      "users.json": J({
        value: [{ systemuserid: "u1", fullname: "Sam Hill", internalemailaddress: "sam@vendor.test" }],
      }),
    },
    people: {
      "Dana Cole": { account: "Northlight", roles: ["decision_maker"], owner: "Sam Hill" },
      "Lee Wong": { reportsTo: "Dana Cole", roles: ["blocker"] },
    },
    interactions: 1,
    check: (r) =>
      r.accounts[0].goals?.[0]?.stakes?.[0]?.roles?.[0] === "economic_buyer" ? null : J(r.accounts[0].goals),
  },
  {
    id: "dyn-de",
    importer: "./import/dynamics",
    files: {
      "Meine aktiven Kontakte.csv": L(
        "(Nicht ändern) Kontakt;(Nicht ändern) Zeilenprüfsumme;(Nicht ändern) Geändert am;Vollständiger Name;E-Mail;Firmenname;Position;Vorgesetzter;Besitzer;Status",
        "c-1;xx;01.01.2026;Dana Cole;dana@n.test;Northlight;CFO;;Sam Hill;Aktiv",
        "c-2;xx;01.01.2026;Lee Wong;lee@n.test;Northlight;CIO;Dana Cole;Sam Hill;Aktiv",
      ),
    },
    people: {
      "Dana Cole": { account: "Northlight", title: "CFO", owner: "Sam Hill" },
      "Lee Wong": { reportsTo: "Dana Cole" },
    },
  },
  // vCard
  {
    id: "vcf-21",
    importer: "./import/vcard",
    files: {
      "k.vcf": L(
        "BEGIN:VCARD",
        "VERSION:2.1",
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;Dr.;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Dr. J=C3=B6rg M=C3=BCller",
        "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:N=C3=B6rdlicht GmbH;Finanzen",
        "TITLE:CFO",
        "EMAIL;PREF;INTERNET:joerg@n.test",
        "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQ",
        "",
        "END:VCARD",
        "BEGIN:VCARD",
        "VERSION:2.1",
        "N:Wong;Lee",
        "ORG:Nördlicht GmbH;IT",
        "TITLE:CIO",
        "EMAIL;INTERNET;HOME:lee@home.test",
        "EMAIL;INTERNET;WORK:lee@n.test",
        "X-MS-MANAGER:Müller, Jörg",
        "END:VCARD",
      ),
    },
    people: {
      "Jörg Müller": { account: "Nördlicht GmbH", title: "CFO", dept: "Finanzen", email: "joerg@n.test" },
      "Lee Wong": { email: "lee@n.test", reportsTo: "Jörg Müller" },
    },
  },
  {
    id: "vcf-40",
    importer: "./import/vcard",
    files: {
      "k.vcf": L(
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Dana Cole",
        "N:Cole;Dana;;;",
        "UID:urn:uuid:11",
        "ORG:Northlight",
        "TITLE:CFO",
        "item1.EMAIL;type=INTERNET;type=WORK;type=pref:dana@n.test",
        "CATEGORIES:Customer,Key",
        "END:VCARD",
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Lee",
        "  Wong",
        "ORG:Northlight",
        "RELATED;TYPE=manager;VALUE=text:Dana Cole",
        "END:VCARD",
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:Northlight",
        "ORG:Northlight;",
        "X-ABShowAs:COMPANY",
        "END:VCARD",
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:",
        "N:;;;;",
        "END:VCARD",
      ),
    },
    people: { "Dana Cole": { title: "CFO" }, "Lee Wong": { reportsTo: "Dana Cole" } },
  },
  // graph
  {
    id: "gexf",
    importer: "./import/graph",
    files: {
      "m.gexf": L(
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<gexf xmlns="http://gexf.net/1.3" version="1.3"><meta><creator>Gephi 0.10</creator></meta><graph defaultedgetype="directed" mode="static"><attributes class="node"><attribute id="0" title="Job Title" type="string"/><attribute id="1" title="department" type="string"/><attribute id="2" title="modularity_class" type="integer"/></attributes><nodes><node id="n0" label="Dana Cole"><attvalues><attvalue for="0" value="CFO"/><attvalue for="1" value="Finance"/><attvalue for="2" value="1"/></attvalues></node><node id="n1" label="Lee &amp; Wong"/><node id="n2"/></nodes><edges><edge id="e0" source="n1" target="n0" label="reports to" weight="2.0"/><edge id="e1" source="n0" target="n2" kind="works_with" weight="4"/></edges></graph></gexf>',
      ),
    },
    people: { "Dana Cole": { title: "CFO", dept: "Finance" }, "Lee & Wong": { reportsTo: "Dana Cole" }, n2: {} },
    ties: 1,
  },
  {
    id: "graphml-yed",
    importer: "./import/graph",
    files: {
      "m.graphml": L(
        '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d6" yfiles.type="nodegraphics"/><key for="node" id="d4" attr.name="title" attr.type="string"/><key for="edge" id="d10" yfiles.type="edgegraphics"/><graph edgedefault="directed" id="G"><node id="n0"><data key="d4">CFO</data><data key="d6"><y:ShapeNode><y:Geometry height="30"/><y:NodeLabel alignment="center">Dana Cole</y:NodeLabel></y:ShapeNode></data></node><node id="n1"><data key="d6"><y:ShapeNode><y:NodeLabel>Lee Wong</y:NodeLabel></y:ShapeNode></data></node><edge id="e0" source="n1" target="n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>reports to</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>',
      ),
    },
    people: { "Dana Cole": { title: "CFO" }, "Lee Wong": { reportsTo: "Dana Cole" } },
  },
  {
    id: "networkx",
    importer: "./import/graph",
    files: {
      "m.json": J({
        directed: false,
        multigraph: false,
        graph: {},
        nodes: [
          { id: 0, name: "Dana Cole", title: "CFO" },
          { id: 1, name: "Lee Wong" },
        ],
        links: [{ source: 0, target: 1, weight: 3 }],
      }),
    },
    people: { "Dana Cole": { title: "CFO" }, "Lee Wong": {} },
    ties: 1,
  },
  {
    id: "kumu-json",
    importer: "./import/graph",
    files: {
      "k.json": J({
        elements: [
          { label: "Dana Cole", type: "Person", attributes: { title: "CFO" } },
          { label: "Lee Wong", type: "Person" },
          { label: "Northlight", type: "Organization" },
        ],
        connections: [
          { from: "Lee Wong", to: "Dana Cole", type: "reports to", direction: "directed" },
          { from: "Dana Cole", to: "Northlight", type: "works at" },
        ],
      }),
    },
    people: { "Dana Cole": {}, "Lee Wong": { reportsTo: "Dana Cole" } },
  },
  {
    id: "cytoscape",
    importer: "./import/graph",
    files: {
      "c.json": J({
        elements: {
          nodes: [{ data: { id: "a", label: "Dana Cole", title: "CFO" } }, { data: { id: "b", label: "Lee Wong" } }],
          edges: [{ data: { id: "e", source: "b", target: "a", interaction: "advises", weight: 2 } }],
        },
      }),
    },
    people: { "Dana Cole": { title: "CFO" }, "Lee Wong": {} },
    ties: 1,
  },
  {
    id: "gephi-csv",
    importer: "./import/graph",
    files: {
      "nodes.csv": L("Id,Label,timeset,Modularity Class,Job Title", "a,Dana Cole,,0,CFO", "b,Lee Wong,,1,CIO"),
      "edges.csv": L("Source,Target,Type,Id,Label,timeset,Weight", "a,b,Directed,0,,,1.0", "b,a,Undirected,1,,,5.0"),
    },
    people: { "Dana Cole": { title: "CFO" }, "Lee Wong": {} },
    ties: 2,
  },
  // interactions
  {
    id: "ics",
    importer: "./import/interactions",
    options: ours,
    files: {
      "cal.ics": L(
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN",
        "BEGIN:VTIMEZONE",
        "TZID:W. Europe Standard Time",
        "BEGIN:STANDARD",
        "DTSTART:16011028T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010325T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTART;TZID=W. Europe Standard Time:20260114T093000",
        "DTEND;TZID=W. Europe Standard Time:20260114T101500",
        "RRULE:FREQ=WEEKLY;COUNT=10;BYDAY=WE",
        "EXDATE;TZID=W. Europe Standard Time:20260128T093000",
        "SUMMARY:Jour fixe",
        "ORGANIZER;CN=Sam Hill:mailto:sam@vendor.test",
        "ATTENDEE;CN=Dana Cole;PARTSTAT=ACCEPTED:mailto:dana@n.test",
        "END:VEVENT",
        "END:VCALENDAR",
      ),
    },
    people: { "Dana Cole": {} },
    ats: [
      "2026-01-14T08:30:00Z",
      "2026-01-21T08:30:00Z",
      "2026-02-04T08:30:00Z",
      "2026-02-11T08:30:00Z",
      "2026-02-18T08:30:00Z",
      "2026-02-25T08:30:00Z",
    ],
  },
  {
    id: "ics-custom-zone",
    importer: "./import/interactions",
    options: ours,
    files: {
      "cal.ics": L(
        "BEGIN:VCALENDAR",
        "BEGIN:VTIMEZONE",
        "TZID:Customized Time Zone 1",
        "BEGIN:STANDARD",
        "DTSTART:20261025T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTART;TZID=Customized Time Zone 1:20260114T093000",
        "DURATION:PT1H",
        "SUMMARY:X",
        "ORGANIZER:mailto:sam@vendor.test",
        "ATTENDEE:mailto:dana@n.test",
        "END:VEVENT",
        "END:VCALENDAR",
      ),
    },
    ats: ["2026-01-14T08:30:00Z"],
  },
  {
    id: "outlook-cal-de",
    importer: "./import/interactions",
    options: ours,
    files: {
      "kalender.csv": lat(
        [
          '"Betreff","Beginnt am","Beginnt um","Endet am","Endet um","Ganztägiges Ereignis","Erinnerung Ein/Aus","Erinnerung am","Erinnerung um","Besprechungsplanung","Erforderliche Teilnehmer","Optionale Teilnehmer","Besprechungsressourcen","Abrechnungsinformationen","Beschreibung","Kategorien","Ort","Priorität","Privat","Reisekilometer","Vertraulichkeit","Zeitspanne zeigen als"',
          '"Angebot","14.1.2026","09:30:00","14.1.2026","10:15:00","Aus","Ein","14.1.2026","09:15:00","Sam Hill","Dana Cole;Lee Wong","","Raum 4","","geheim","","Raum 4","Normal","Aus","","Normal","Gebucht"',
        ].join("\r\n"),
      ),
      "kontakte.csv": L("Name;E-Mail;Funktion", "Dana Cole;dana@n.test;CFO", "Lee Wong;lee@n.test;CIO"),
      "team.csv": L("Name;E-Mail;Seite", "Sam Hill;sam@vendor.test;intern"),
    },
    people: { "Dana Cole": { title: "CFO" }, "Lee Wong": { title: "CIO" } },
    ats: ["2026-01-14T09:30:00Z"],
    check: (r) => {
      const i = r.accounts[0].interactions[0];
      return i.durationMinutes === 45 && i.participants.length === 3 && !JSON.stringify(r.accounts).includes("geheim")
        ? null
        : J(i);
    },
  },
  {
    id: "calls-teams",
    importer: "./import/interactions",
    options: ours,
    files: {
      "calls.csv": L(
        "Call ID,Call Date,Call Time,From Name,From Number,To Name,To Number,Direction,Result,Length",
        "1,01/14/2026,09:30 AM,Sam Hill,+49 30 1,Dana Cole,+1 407 555 0101,Outbound,Call connected,0:12:30",
        "2,01/15/2026,10:30 AM,Dana Cole,+1 407 555 0101,Sam Hill,+49 30 1,Inbound,Missed,0:00:00",
      ),
      "contacts.csv": L(
        "Name,Email,Title,Phone,Side",
        "Dana Cole,dana@n.test,CFO,+1 407 555 0101,",
        "Sam Hill,sam@vendor.test,,,us",
      ),
    },
    people: { "Dana Cole": {} },
    ats: ["2026-01-14T09:30:00Z", "2026-01-15T10:30:00Z"],
    check: (r) =>
      r.accounts[0].interactions.some((i: Entry) => i.durationMinutes === 12.5 && i.channel === "phone")
        ? null
        : J(r.accounts[0].interactions),
  },
  {
    id: "calls-de",
    importer: "./import/interactions",
    options: ours,
    files: {
      "anrufe.csv": L(
        "Datum;Uhrzeit;Richtung;Anrufer;Angerufener;Dauer",
        "14.01.2026;09:30;ausgehend;Sam Hill;Dana Cole;00:12:30",
      ),
      "kontakte.csv": L(
        "Vorname;Nachname;E-Mail;Firma",
        "Dana;Cole;dana@n.test;Northlight",
        "Sam;Hill;sam@vendor.test;",
      ),
    },
    ats: ["2026-01-14T09:30:00Z"],
    check: (r) => (r.accounts[0].interactions[0]?.durationMinutes === 12.5 ? null : J(r.accounts[0])),
  },
  {
    id: "mbox-messy",
    importer: "./import/interactions",
    options: ours,
    files: {
      "m.mbox": lat(
        [
          "From - Wed Jan 14 12:39:00 2026",
          "Message-ID: <1@x>",
          "Date: Wed, 14 Jan 2026 12:39:00 +0100 (CET)",
          "From: =?ISO-8859-1?Q?J=F6rg_M=FCller?= <joerg@n.test>",
          'To: "Hill, Sam" <sam@vendor.test>, undisclosed-recipients:;',
          "Subject: =?utf-8?B?w4RuZ2Vib3Q=?=",
          "",
          "body",
          ">From here",
          "From: x@y.test",
          "",
          "From - Thu Jan 15 12:39:00 2026",
          "From: sam@vendor.test",
          "To: Team: joerg@n.test, lee@n.test;",
          "Date: Thu, 15 Jan 26 12:39 +0000",
          "",
          "x",
        ].join("\r\n"),
      ),
    },
    people: { "Jörg Müller": {}, "lee@n.test": {} },
    ats: ["2026-01-14T12:39:00+01:00", "2026-01-15T12:39:00Z"],
  },
  {
    id: "two-lists",
    importer: "./import/interactions",
    options: ours,
    files: {
      "a.eml": L(
        "From: Sam Hill <sam@vendor.test>",
        "To: dana@n.test, kim@h.test",
        "Date: Wed, 14 Jan 2026 12:39:00 +0000",
        "",
        "x",
      ),
      "crm.csv": L("Full Name,Email,Job Title,Company", "Dana Cole,dana@n.test,CFO,Northlight"),
      "more.csv": L(
        "Nombre;Apellidos;Correo;Cargo;Empresa",
        "Lee;Wong;lee@n.test;CIO;Northlight",
        "Dana;Cole;DANA@n.test;CFO;Northlight",
      ),
    },
    people: { "Dana Cole": { title: "CFO", account: "Northlight" }, "Lee Wong": { title: "CIO" } },
    interactions: 1,
  },
  // Salesforce
  {
    id: "sf-roles-report",
    importer: "./import/salesforce",
    files: {
      "roles.csv": L(
        '"Opportunity Name","Account Name","Contact Name","Title","Contact Role","Primary"',
        '"Platform","Northlight","Dana Cole","CFO","Economic Buyer","1"',
        '"Platform","Northlight","Lee Wong","CIO","Champion","0"',
        "",
        '"Opportunities with Contact Roles"',
        '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
      ),
    },
    people: { "Dana Cole": { account: "Northlight", title: "CFO" }, "Lee Wong": {} },
    check: (r) => (r.accounts[0].goals?.[0]?.stakes?.length === 2 ? null : J(r.accounts)),
  },
  {
    id: "sf-sub",
    importer: "./import/salesforce",
    files: {
      "acc.json": J({
        totalSize: 1,
        done: true,
        records: [
          {
            attributes: { type: "Account" },
            Id: "0015g00000BBBBBAAA",
            Name: "Northlight",
            Contacts: {
              totalSize: 2,
              done: true,
              records: [
                { attributes: { type: "Contact" }, Id: "0035g00000AAAAAAA3", Name: "Dana Cole", Title: "CFO" },
                {
                  attributes: { type: "Contact" },
                  Id: "0035g00000AAAAAAA4",
                  Name: "Lee Wong",
                  Title: "CIO",
                  ReportsTo: { attributes: { type: "Contact" }, Name: "Dana Cole" },
                  ReportsToId: "0035g00000AAAAAAA3",
                },
              ],
            },
            Opportunities: {
              totalSize: 1,
              done: true,
              records: [
                {
                  attributes: { type: "Opportunity" },
                  Id: "0065g00000CCCCC",
                  Name: "Platform",
                  StageName: "Proposal",
                  OpportunityContactRoles: {
                    totalSize: 1,
                    done: true,
                    records: [
                      {
                        attributes: { type: "OpportunityContactRole" },
                        Role: "Economic Buyer",
                        ContactId: "0035g00000AAAAAAA3",
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      }),
    },
    people: { "Dana Cole": { account: "Northlight", title: "CFO" }, "Lee Wong": { reportsTo: "Dana Cole" } },
    check: (r) =>
      r.accounts[0].goals?.[0]?.stakes?.[0]?.roles?.[0] === "economic_buyer" ? null : J(r.accounts[0].goals),
  },
  {
    id: "sf-grouped",
    importer: "./import/salesforce",
    files: {
      "contacts.csv": L(
        '"Account Name  ↑","Contact ID","First Name","Last Name","Title","Reports To"',
        '"Northlight","0035g00000AAAAA","Dana","Cole","CFO",""',
        '"","0035g00000AAAAB","Lee","Wong","CIO","Dana Cole"',
        '"Subtotal","","","","Count","2"',
        '"Harbour","0035g00000AAAAC","Kim","Bauer","CEO",""',
        '"Subtotal","","","","Count","1"',
        '"Total","","","","Count","3"',
      ),
    },
    people: {
      "Dana Cole": { account: "Northlight" },
      "Lee Wong": { reportsTo: "Dana Cole", account: "Northlight" },
      "Kim Bauer": { account: "Harbour" },
    },
  },
  {
    id: "sf-nested-csv",
    importer: "./import/salesforce",
    files: {
      "ocr.csv": L(
        "Id,Role,IsPrimary,Contact.Name,Contact.Title,Contact.Email,Opportunity.Name,Opportunity.StageName,Opportunity.Account.Name",
        "00K1,Economic Buyer,true,Dana Cole,CFO,dana@n.test,Platform,Proposal,Northlight",
        "00K2,Technical Buyer,false,Lee Wong,CIO,lee@n.test,Platform,Proposal,Northlight",
      ),
    },
    people: { "Dana Cole": { account: "Northlight", title: "CFO" }, "Lee Wong": {} },
    check: (r) => (r.accounts[0].goals?.[0]?.stakes?.length === 2 ? null : J(r.accounts[0].goals)),
  },
];
