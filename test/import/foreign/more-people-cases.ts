import { csv, type Entry, type ForeignCase, three } from "./foreign-case.js";

const J = JSON.stringify;

/** More lists of people: odd shapes, other languages, matrices and ties. */
export const morePeopleCases: readonly ForeignCase[] = [
  {
    id: "bamboo-name",
    files: csv(
      '"Employee #","Name (Last name, First name)","Job Title","Reporting to","Work Email","Hire Date","Employment Status"',
      '1,"Cole, Dana","CFO","","dana@n.test","2015-03-01","Full-Time"',
      '2,"Wong, Lee","CIO","Cole, Dana","lee@n.test","2018-05-01","Full-Time"',
      '3,"Ruiz, Ana","Architect","Wong, Lee","ana@n.test","2020-06-01","Terminated"',
    ),
    people: three({ "Ana Ruiz": { status: "left" } }),
  },
  {
    id: "workday-levels",
    files: csv(
      "Worker,Employee ID,Business Title,Worker's Manager(s),Manager - Level 01,Manager - Level 02,Supervisory Organization - ID,Primary Work Email,Worker Status,Termination Date",
      "Dana Cole,1,CFO,,,,S1,dana@n.test,Active,",
      "Lee Wong,2,CIO,Dana Cole,Dana Cole,,S2,lee@n.test,Active,",
      "Ana Ruiz (Terminated),3,Architect,Lee Wong,Dana Cole,Lee Wong,S2,ana@n.test,Terminated,2025-12-31",
    ),
    readAs: "workday",
    people: three({ "Ana Ruiz": { status: "left" } }),
  },
  {
    id: "position-parent",
    files: csv(
      "Position ID,Position Title,Incumbent,Parent Position ID",
      "P1,CFO,Dana Cole,",
      "P2,CIO,Lee Wong,P1",
      "P3,Architect,Ana Ruiz,P2",
      "P4,Analyst,Vacant,P2",
    ),
    check: (r) => {
      const p = r.accounts[0].people;
      const by = Object.fromEntries(p.map((x: Entry) => [x.name, x]));
      return by["Lee Wong"]?.reportsTo === by["Dana Cole"]?.id &&
        p.some((x: Entry) => x.status === "vacant") &&
        by["Ana Ruiz"]?.title === "Architect"
        ? null
        : J(p);
    },
  },
  {
    id: "google-orgchart",
    files: csv("Name,Manager,ToolTip", "Dana Cole,,CFO", "Lee Wong,Dana Cole,CIO", "Ana Ruiz,Lee Wong,Architect"),
    people: { "Dana Cole": {}, "Lee Wong": { reportsTo: "Dana Cole" }, "Ana Ruiz": { reportsTo: "Lee Wong" } },
  },
  {
    id: "lucid",
    files: csv(
      "Employee ID,Name,Title,Supervisor ID,Employee Image,Role/Title",
      "1,Dana Cole,CFO,,,",
      "2,Lee Wong,CIO,1,,",
      "3,Ana Ruiz,Architect,2,,",
    ),
    people: three(),
  },
  {
    id: "pingboard",
    files: csv(
      "First Name,Last Name,Email,Job Title,Reports To,Department,Location,Start Date,Bio",
      "Dana,Cole,dana@n.test,CFO,,Finance,Dallas,2015-03-01,",
      "Lee,Wong,lee@n.test,CIO,dana@n.test,IT,Dallas,,",
      "Ana,Ruiz,ana@n.test,Architect,lee@n.test,IT,Dallas,,",
    ),
    people: three(),
  },
  {
    id: "self-top-name",
    files: csv(
      "Name;Funktion;Vorgesetzter",
      "Dana Cole;CFO;Dana Cole",
      "Lee Wong;CIO;Cole, Dana",
      "Ana Ruiz;Architect;Wong, Lee",
    ),
    people: three({ "Dana Cole": { isTop: true } }),
  },
  {
    id: "self-top-email",
    files: csv(
      "Name,Email,Title,Manager Email",
      "Dana Cole,dana@n.test,CFO,DANA@N.TEST",
      "Lee Wong,lee@n.test,CIO,dana@n.test",
      "Ana Ruiz,ana@n.test,Architect,lee@n.test",
    ),
    people: three({ "Dana Cole": { isTop: true } }),
  },
  {
    id: "mgr-name-and-id",
    files: csv(
      "ID,Name,Title,Manager,Manager ID",
      "1,Dana Cole,CFO,,",
      "2,Dana Cole,Assistant,Lee Wong,3",
      "3,Lee Wong,CIO,Dana Cole,1",
      "4,Ana Ruiz,Architect,Dana Cole,2",
    ),
    check: (r) => {
      const p = Object.fromEntries(r.accounts[0].people.map((x: Entry) => [x.id, x]));
      return p["3"].reportsTo === "1" && p["4"].reportsTo === "2" ? null : J(p);
    },
  },
  {
    id: "raci-mixed",
    files: csv("Activity,CFO (Dana Cole),CIO (Lee Wong),Architect", "Budget,A/R,C,I", "Design,I,A,R"),
    readAs: "raci",
    check: (r) => {
      const p = r.accounts[0].people;
      return p.some((x: Entry) => x.name === "Dana Cole" && x.title === "CFO") ? null : J(p);
    },
  },
  {
    id: "raci-rows",
    files: csv(
      "Name,Role,Budget,Design,Rollout",
      "Dana Cole,CFO,A,I,I",
      "Lee Wong,CIO,C,A,R",
      "Ana Ruiz,Architect,I,R,R",
    ),
    check: (r) => {
      const p = Object.fromEntries(r.accounts[0].people.map((x: Entry) => [x.name, x]));
      return p["Dana Cole"]?.title === "CFO" &&
        p["Dana Cole"].roles?.includes("decision_maker") &&
        p["Lee Wong"]?.roles?.length
        ? null
        : J(r.accounts[0].people);
    },
  },
  {
    id: "raci-words",
    files: csv(
      "Task,Dana Cole,Lee Wong,Ana Ruiz",
      "Budget,Accountable,Consulted,Informed",
      "Design,Informed,Accountable,Responsible",
      "Go-live,Informed,Accountable,Responsible",
    ),
    readAs: "raci",
    people: { "Dana Cole": { roles: ["decision_maker"] }, "Lee Wong": {}, "Ana Ruiz": {} },
  },
  {
    id: "raci-phases",
    files: csv("Phase,Task,Dana Cole,Lee Wong,Ana Ruiz", "1,Budget,A,C,I", "1,Design,I,A,R", "2,Go-live,I,A,R"),
    readAs: "raci",
    people: { "Dana Cole": { roles: ["decision_maker"] }, "Lee Wong": {}, "Ana Ruiz": {} },
  },
  {
    id: "rapid",
    files: csv("Name,Title,RAPID", "Dana Cole,CFO,D", "Lee Wong,CIO,R", "Ana Ruiz,Architect,P"),
    people: three({ "Lee Wong": { reportsTo: null }, "Ana Ruiz": { reportsTo: null } }),
    few: 1,
  },
  {
    id: "pi-quadrant",
    files: csv(
      "Stakeholder;Rolle;Quadrant;Haltung",
      "Dana Cole;CFO;Eng einbinden;Befürworter",
      "Lee Wong;CIO;Zufriedenstellen;Gegner",
      "Ana Ruiz;Architect;Informieren;neutral",
    ),
    people: { "Dana Cole": { title: "CFO", stance: 0.5 }, "Lee Wong": { stance: -1 }, "Ana Ruiz": { stance: 0 } },
  },
  {
    id: "pi-hml",
    files: csv(
      "Name,Title,Power (H/M/L),Interest (H/M/L)",
      "Dana Cole,CFO,H,L",
      "Lee Wong,CIO,M,H",
      "Ana Ruiz,Architect,L,L",
    ),
    people: {
      "Dana Cole": { politicalStatus: "inner_circle", title: "CFO" },
      "Lee Wong": { politicalStatus: "political_structure" },
      "Ana Ruiz": { politicalStatus: "outside" },
    },
  },
  {
    id: "salesnav-list",
    files: csv(
      "Name,Title,Account,Geography,Date added,Outreach activity,Notes",
      'Dana Cole,CFO,Northlight Foods,"Dallas, Texas, United States",1/14/2026,No activity,',
      "Kim Bauer,Buyer,Harbour Freight,Oslo,1/15/2026,Messaged 1/16/2026,",
    ),
    people: { "Dana Cole": { account: "Northlight Foods", title: "CFO" }, "Kim Bauer": { account: "Harbour Freight" } },
  },
  {
    id: "sf-name-parts",
    files: csv(
      "Salutation,First Name,Middle Name,Last Name,Suffix,Title,Account Name,Mailing City,Last Activity Date,Contact Owner Alias",
      "Ms.,Dana,M.,Cole,,CFO,Northlight,Dallas,1/14/2026,shill",
      "Mr.,Lee,,Wong,Jr.,CIO,Northlight,Dallas,,shill",
    ),
    people: { "Dana M. Cole": { title: "CFO", account: "Northlight" }, "Lee Wong": {} },
  },
  {
    id: "de-umlaut-headers-ascii",
    files: csv(
      "Name;Funktion;Abteilung;Fuehrungskraft;E-Mail",
      "Dana Cole;CFO;Finanzen;;dana@n.test",
      "Lee Wong;CIO;IT;Dana Cole;lee@n.test",
      "Ana Ruiz;Architect;IT;Lee Wong;ana@n.test",
    ),
    people: three(),
  },
  {
    id: "nl",
    files: csv(
      "Voornaam;Tussenvoegsel;Achternaam;Functie;Afdeling;Leidinggevende;Zakelijk e-mailadres;Datum laatste contact",
      "Jan;van der;Berg;CFO;Financiën;;jan@n.test;14-01-2026",
      "Sanne;de;Vries;CIO;IT;Jan van der Berg;sanne@n.test;15-1-2026",
      "Kees;;Bakker;Architect;IT;Vries, Sanne de;kees@n.test;",
    ),
    people: {
      "Jan van der Berg": { title: "CFO", lastContactAt: "2026-01-14" },
      "Sanne de Vries": { reportsTo: "Jan van der Berg" },
      "Kees Bakker": { reportsTo: "Sanne de Vries" },
    },
  },
  {
    id: "it",
    files: csv(
      "Cognome;Nome;Qualifica;Ufficio;Responsabile;E-mail aziendale",
      "Rossi;Maria;Direttrice finanziaria;Finanza;;maria@n.test",
      "Bianchi;Luca;CIO;IT;Rossi Maria;luca@n.test",
    ),
    people: {
      "Maria Rossi": { title: "Direttrice finanziaria", dept: "Finanza" },
      "Luca Bianchi": { reportsTo: "Maria Rossi" },
    },
  },
  {
    id: "pt",
    files: csv(
      "Matrícula;Nome;Cargo;Área;Gestor Imediato;E-mail;Situação;Data de Admissão",
      "001;Maria Silva;Diretora Financeira;Finanças;;maria@n.test;Ativo;01/03/2015",
      "002;João Souza;CIO;TI;MARIA SILVA;joao@n.test;Ativo;",
      "003;Ana Lima;Arquiteta;TI;JOAO SOUZA;ana@n.test;Afastado;",
    ),
    people: {
      "Maria Silva": { title: "Diretora Financeira", dept: "Finanças" },
      "João Souza": { reportsTo: "Maria Silva" },
      "Ana Lima": { reportsTo: "João Souza", status: "on_leave" },
    },
  },
  {
    id: "es-apellidos",
    files: csv(
      "Apellidos y Nombres;DNI;Puesto;Gerencia;Jefe Inmediato;Correo corporativo",
      "PRADO GIL, ELENA;111;Directora financiera;Finanzas;;elena@n.test",
      "GIL MORA, JUAN;222;CIO;TI;PRADO GIL, ELENA;juan@n.test",
    ),
    people: { "ELENA PRADO GIL": { title: "Directora financiera" }, "JUAN GIL MORA": { reportsTo: "ELENA PRADO GIL" } },
  },
  {
    id: "ja-split",
    files: csv(
      "社員番号,姓,名,部署名,役職,上司の社員番号,メールアドレス",
      "001,山田,太郎,営業部,部長,,yamada@n.test",
      "002,佐藤,花子,営業部,課長,001,sato@n.test",
    ),
    check: (r) => {
      const p = r.accounts[0].people;
      return p.length === 2 && p[1].reportsTo === p[0].id && /山田/.test(p[0].name) ? null : J(p);
    },
  },
  {
    id: "ja-hubspot",
    files: csv(
      "レコードID,姓,名,メールアドレス,役職,コンタクト担当者,関連付けられた会社,最終アクティビティー日",
      "1,山田,太郎,yamada@n.test,部長,Sam Hill,ノースライト,2026-01-14 10:00",
    ),
    check: (r) => {
      const a = r.accounts[0];
      return a.name === "ノースライト" ? null : J(r);
    },
  },
  {
    id: "fr-org",
    files: csv(
      "Matricule;NOM;Prénom;Emploi;Direction;N+1 (matricule);Statut",
      "A01;DUPONT;Claire;Directrice financière;Finances;;Actif",
      "A02;NOËL;Rémi;DSI;Informatique;A01;Actif",
      "A03;PETIT;Luc;Architecte;Informatique;A02;Sorti",
    ),
    people: {
      "Claire DUPONT": { title: "Directrice financière" },
      "Rémi NOËL": { reportsTo: "Claire DUPONT" },
      "Luc PETIT": { reportsTo: "Rémi NOËL", status: "left" },
    },
  },
  {
    id: "dup-people",
    files: csv("Name,Email,Title,Phone", "Dana Cole,dana@n.test,CFO,1", "COLE Dana,DANA@N.TEST,,2", "dana cole,,CFO,3"),
    people: { "Dana Cole": { title: "CFO" } },
  },
  {
    id: "blank-lines-bom-sep",
    files: csv(
      "\ufeffsep=;",
      "",
      "Kontakte Northlight;;;",
      "Stand: 01.03.2026;;;",
      ";;;",
      "Name;Titel;Vorgesetzter;E-Mail",
      "Dana Cole;CFO;;dana@n.test",
      ";;;",
      "Lee Wong;CIO;Dana Cole;lee@n.test",
      "Ana Ruiz;Architect;Lee Wong;ana@n.test",
      ";;;",
      "Anzahl Kontakte: 3;;;",
    ),
    people: three(),
  },
  {
    id: "footer-variants",
    files: csv(
      "Name,Title,Manager",
      "Dana Cole,CFO,",
      "Lee Wong,CIO,Dana Cole",
      "Ana Ruiz,Architect,Lee Wong",
      "",
      "3 contacts",
      "Exported on 2026-03-01 by Sam Hill",
      "* confidential",
    ),
    people: three(),
  },
  {
    id: "count-row",
    files: csv(
      "Name;Titel;Vorgesetzter",
      "Dana Cole;CFO;",
      "Lee Wong;CIO;Dana Cole",
      "Ana Ruiz;Architect;Lee Wong",
      "Anzahl: 3;;",
    ),
    people: three(),
  },
  {
    id: "pipe-in-multi",
    files: csv("Name|Title|Manager", "Dana Cole|CFO|", "Lee Wong|CIO|Dana Cole", "Ana Ruiz|Architect|Lee Wong"),
    people: three(),
  },
  {
    id: "email-in-name",
    files: csv("Contact,Title,Company", '"Dana Cole <dana@n.test>",CFO,Northlight', "lee@n.test,CIO,Northlight"),
    check: (r) => {
      const p = r.accounts[0].people;
      return p.some((x: Entry) => x.name === "Dana Cole" && x.email === "dana@n.test") ? null : J(p);
    },
  },
  {
    id: "name-caps",
    files: csv(
      "FULL NAME,JOB TITLE,REPORTS TO",
      "DANA COLE,CFO,",
      "LEE WONG,CIO,Dana Cole",
      "ANA RUIZ,ARCHITECT,lee wong",
    ),
    people: { "DANA COLE": {}, "LEE WONG": { reportsTo: "DANA COLE" }, "ANA RUIZ": { reportsTo: "LEE WONG" } },
  },
  {
    id: "rounded-manager",
    files: csv(
      "Record ID,First Name,Last Name,Associated Company IDs,Associated Company,Job Title,Contact owner",
      "1.51E+11,Dana,Cole,9.00E+09,Northlight,CFO,Sam",
      "1.51E+11,Lee,Wong,9.00E+09,Northlight,CIO,Sam",
    ),
    people: { "Dana Cole": { account: "Northlight" }, "Lee Wong": { account: "Northlight" } },
    few: 3,
  },
  {
    id: "dates-default",
    files: csv(
      "Name,Last Contact",
      "Dana Cole,20260114",
      "Lee Wong,2026/01/14",
      "Ana Ruiz,14/Jan/2026",
      "Kim Bauer,Jan-26",
      "Eva Lund,yesterday",
    ),
    people: {
      "Dana Cole": { lastContactAt: "2026-01-14" },
      "Lee Wong": { lastContactAt: "2026-01-14" },
      "Ana Ruiz": { lastContactAt: "2026-01-14" },
      "Kim Bauer": {},
      "Eva Lund": {},
    },
  },
  {
    id: "hs-names-merged",
    files: csv(
      "Record ID,First Name,Last Name,Email,Associated Company,Buying Role",
      "1,Dana,Cole,dana@n.test,Northlight,DECISION_MAKER;BUDGET_HOLDER",
      "2,Lee,,lee@n.test,Northlight,BLOCKER",
      "3,,Ruiz,ana@n.test,,",
    ),
    people: { "Dana Cole": { roles: ["decision_maker", "economic_buyer"] }, Lee: { roles: ["blocker"] }, Ruiz: {} },
  },
  {
    id: "apollo",
    files: csv(
      "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Seniority,Departments,Contact Owner,Person Linkedin Url,City,Last Contacted,Account Owner",
      "Dana,Cole,CFO,Northlight Foods,Northlight,dana@n.test,Verified,C suite,Finance,sam@vendor.test,https://x.test,Dallas,2026-01-14T10:00:00+00:00,",
      'Lee,Wong,CIO,Northlight Foods,Northlight,lee@n.test,Verified,C suite,"Information Technology",sam@vendor.test,,Dallas,,',
    ),
    people: {
      "Dana Cole": { account: "Northlight Foods", title: "CFO", lastContactAt: "2026-01-14" },
      "Lee Wong": { account: "Northlight Foods" },
    },
  },
  {
    id: "zoominfo",
    files: csv(
      "ZoomInfo Contact ID,Last Name,First Name,Job Title,Management Level,Department,Email Address,Company Name,Company Division Name,Person City",
      "1,Cole,Dana,CFO,C-Level,Finance,dana@n.test,Northlight,,Dallas",
      "2,Wong,Lee,CIO,C-Level,IT,lee@n.test,Northlight,,Dallas",
    ),
    people: { "Dana Cole": { account: "Northlight", title: "CFO", dept: "Finance" }, "Lee Wong": {} },
  },
  {
    id: "monday",
    files: csv(
      "Contacts",
      "My board",
      "",
      "Name,Subitems,Title,Email,Account,Type,Reports to,Last interaction",
      "Dana Cole,,CFO,dana@n.test,Northlight,Decision maker,,2026-01-14",
      "Lee Wong,,CIO,lee@n.test,Northlight,Influencer,Dana Cole,2026-01-15",
    ),
    people: { "Dana Cole": { account: "Northlight", title: "CFO" }, "Lee Wong": { reportsTo: "Dana Cole" } },
  },
  {
    id: "sugarcrm",
    files: csv(
      '"First Name","Last Name","ID","Salutation","Title","Department","Account Name","Account ID","Office Phone","Email Address","Reports to ID","Reports To","Assigned to","Deleted"',
      '"Dana","Cole","c1","Ms.","CFO","Finance","Northlight","a1","","dana@n.test","","","Sam Hill","0"',
      '"Lee","Wong","c2","Mr.","CIO","IT","Northlight","a1","","lee@n.test","c1","Dana Cole","Sam Hill","0"',
    ),
    people: { "Dana Cole": { account: "Northlight", owner: "Sam Hill" }, "Lee Wong": { reportsTo: "Dana Cole" } },
  },
  {
    id: "rel-names",
    files: {
      people: "Name,Title\nDana Cole,CFO\nLee Wong,CIO\nAna Ruiz,Architect",
      relationships:
        "Person 1;Person 2;Beziehung;Stärke\nCole, Dana;L. Wong;berichtet an;stark\nRuiz Ana;Lee Wong;beeinflusst;7\nAna Ruiz;Nobody Known;kennt;3",
    },
    check: (r) => {
      const p = Object.fromEntries(r.accounts[0].people.map((x: Entry) => [x.name, x]));
      return p["Dana Cole"].reportsTo === p["Lee Wong"].id && r.accounts[0].relationships.length === 1
        ? null
        : J(r.accounts[0]);
    },
  },
  {
    id: "attio",
    files: csv(
      "Record ID,Name,Email addresses,Job title,Company,Company > Name,Connection strength,Last email interaction > When,Owner",
      "r1,Dana Cole,dana@n.test,CFO,Northlight,Northlight,Strong,2026-01-14T10:00:00Z,Sam Hill",
      'r2,Lee Wong,"lee@n.test, lw@n.test",CIO,Northlight,Northlight,Weak,,Sam Hill',
    ),
    people: {
      "Dana Cole": { account: "Northlight", title: "CFO", email: "dana@n.test" },
      "Lee Wong": { email: "lee@n.test" },
    },
  },
  {
    id: "sap-hcm",
    files: csv(
      "PERNR;Nachname;Vorname;Planstelle;PERNR Vorgesetzter",
      "00001001;Cole;Dana;CFO;",
      "00001002;Wong;Lee;CIO;1001",
      "00001003;Ruiz;Ana;Architect;1002",
    ),
    people: three(),
    few: 1,
  },
  {
    id: "notion",
    files: csv(
      "Name,Title,Manager",
      "Dana Cole,CFO,",
      "Lee Wong,CIO,Dana Cole (https://www.notion.so/Dana-Cole-0a1b2c3d4e5f)",
      "Ana Ruiz,Architect,Lee Wong (https://www.notion.so/Lee-Wong-0a1b2c3d4e5f)",
    ),
    people: three(),
    few: 0,
  },
  {
    id: "family-name-first-fr",
    files: csv(
      "Prénom;Nom;Fonction;Responsable hiérarchique",
      "Dana;COLE;CFO;",
      "Lee;WONG;CIO;COLE Dana",
      "Ana;RUIZ;Architect;WONG Lee",
    ),
    people: { "Dana COLE": {}, "Lee WONG": { reportsTo: "Dana COLE" }, "Ana RUIZ": { reportsTo: "Lee WONG" } },
    few: 0,
  },
  {
    id: "jp-family-name-first",
    files: csv("社員番号,氏名,役職,部署,上司", "1,山田 太郎,部長,営業部,", "2,佐藤 花子,課長,営業部,山田 太郎"),
    people: { "山田 太郎": { title: "部長" }, "佐藤 花子": { dept: "営業部", reportsTo: "山田 太郎" } },
    few: 0,
  },
  {
    id: "twins-by-name",
    files: csv(
      "Name,Title,Department,Manager",
      "Dana Cole,CFO,Finance,",
      "Lee Wong,CIO,IT,Dana Cole",
      "Lee Wong,Buyer,Purchasing,Dana Cole",
      "Ana Ruiz,Architect,IT,Lee Wong",
    ),
    check: ({ accounts, issues }) =>
      accounts[0].people.length === 4 &&
      accounts[0].people.every(({ name, reportsTo }: Entry) => name !== "Ana Ruiz" || reportsTo == null) &&
      issues.length === 1
        ? null
        : J(issues),
  },
];
