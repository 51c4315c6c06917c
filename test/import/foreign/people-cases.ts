import { csv, type Entry, type ForeignCase, three } from "./foreign-case.js";

const enc = (text: string, e: BufferEncoding) => new Uint8Array(Buffer.from(text, e));
/** Lists of people and organization charts, as directories and HR systems write them. */
export const peopleCases: readonly ForeignCase[] = [
  {
    id: "personio-de",
    files: csv(
      "\ufeffVorname;Nachname;E-Mail;Status;Abteilung;Position;Vorgesetzter;Büro;Eintrittsdatum;Austrittsdatum",
      "Dana;Cole;dana@n.test;Aktiv;Finanzen;CFO;;Berlin;01.03.2015;",
      "Lee;Wong;lee@n.test;Aktiv;IT;CIO;Cole, Dana;Berlin;01.05.2018;",
      "Ana;Ruiz;ana@n.test;Inaktiv;IT;Architect;Wong, Lee;Berlin;01.06.2020;31.12.2025",
    ),
    people: three({ "Ana Ruiz": { status: "left", dept: "IT" } }),
  },
  {
    id: "successfactors",
    files: csv(
      "STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME,MI,GENDER,EMAIL,MANAGER,HR,DEPARTMENT,JOBCODE,DIVISION,LOCATION,TITLE",
      "STATUS,USERID,Username,First Name,Last Name,Middle Name,Gender,Email,Manager,Human Resource,Department,Job Code,Division,Location,Title",
      "active,10001,dcole,Dana,Cole,,F,dana@n.test,NO_MANAGER,NO_HR,Finance,J1,Corporate,Dallas,CFO",
      "active,10002,lwong,Lee,Wong,,M,lee@n.test,10001,10009,IT,J2,Corporate,Dallas,CIO",
      "inactive,10003,aruiz,Ana,Ruiz,,F,ana@n.test,10002,10009,IT,J3,Corporate,Dallas,Architect",
    ),
    people: three({ "Dana Cole": { dept: "Finance", email: "dana@n.test" }, "Ana Ruiz": { status: "left" } }),
    few: 3,
  },
  {
    id: "entra",
    files: csv(
      "userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,officeLocation,city,companyName,manager",
      "dana@n.test,Dana Cole,Cole,dana@n.test,Dana,9b1d-1,Member,CFO,Finance,True,HQ,Dallas,Northlight,",
      "lee@n.test,Lee Wong,Wong,lee@n.test,Lee,9b1d-2,Member,CIO,IT,True,HQ,Dallas,Northlight,Dana Cole",
      "ana@n.test,Ana Ruiz,Ruiz,ana@n.test,Ana,9b1d-3,Member,Architect,IT,False,HQ,Dallas,Northlight,Lee Wong",
    ),
    people: three({ "Ana Ruiz": { status: "left" } }),
  },
  {
    id: "ad-dn",
    files: csv(
      '"Name","SamAccountName","DistinguishedName","Title","Department","Manager","EmailAddress","Enabled"',
      '"Dana Cole","dcole","CN=Dana Cole,OU=Users,OU=Dallas,DC=n,DC=test","CFO","Finance",,"dana@n.test","True"',
      '"Lee Wong","lwong","CN=Lee Wong,OU=Users,DC=n,DC=test","CIO","IT","CN=Dana Cole,OU=Users,OU=Dallas,DC=n,DC=test","lee@n.test","True"',
      '"Ana Ruiz","aruiz","CN=Ana Ruiz,OU=Users,DC=n,DC=test","Architect","IT","CN=Lee Wong,OU=Users,DC=n,DC=test","ana@n.test","True"',
    ),
    people: three(),
  },
  {
    id: "gworkspace",
    files: csv(
      "First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Employee ID,Employee Type,Employee Title,Manager Email,Department,Status [READ ONLY],Last Sign In [READ ONLY]",
      "Dana,Cole,dana@n.test,****,/,,,CFO,,Finance,Active,2026/02/10 9:00:00",
      "Lee,Wong,lee@n.test,****,/IT,,,CIO,dana@n.test,IT,Active,Never logged in",
      "Ana,Ruiz,ana@n.test,****,/IT,,,Architect,lee@n.test,IT,Suspended,2026/01/10 9:00:00",
    ),
    people: three(),
  },
  {
    id: "visio",
    files: csv(
      "Unique_ID,Department,E-mail,Name,Telephone,Title,Reports_To,Master_Shape",
      "ID1,Finance,dana@n.test,Dana Cole,x1,CFO,,0",
      "ID2,IT,lee@n.test,Lee Wong,x2,CIO,ID1,1",
      "ID3,IT,ana@n.test,Ana Ruiz,x3,Architect,ID2,2",
    ),
    people: three(),
  },
  {
    id: "adp",
    files: csv(
      "Associate ID,Payroll Name,Job Title Description,Reports To Name,Reports To Associate ID,Position Status,Home Department Description,Work Contact: Work Email",
      'AB001,"Cole, Dana A",CFO,,,Active,Finance,dana@n.test',
      'AB002,"Wong, Lee",CIO,"Cole, Dana A",AB001,Active,IT,lee@n.test',
      'AB003,"Ruiz, Ana",Architect,"Wong, Lee",AB002,Terminated,IT,ana@n.test',
    ),
    people: {
      "Dana A Cole": { title: "CFO" },
      "Lee Wong": { title: "CIO", reportsTo: "Dana A Cole", email: "lee@n.test" },
      "Ana Ruiz": { reportsTo: "Lee Wong", status: "left" },
    },
  },
  {
    id: "hibob",
    files: csv(
      "Display name,Email,Job title,Department,Site,Reports to,Reports to email,Employment type,Lifecycle status",
      "Dana Cole,dana@n.test,CFO,Finance,Dallas,,,Full time,Employed",
      "Lee Wong,lee@n.test,CIO,IT,Dallas,Dana Cole,dana@n.test,Full time,Employed",
      "Ana Ruiz,ana@n.test,Architect,IT,Dallas,Lee Wong,lee@n.test,Full time,Terminated",
    ),
    people: three({ "Ana Ruiz": { status: "left" } }),
  },
  {
    id: "float-ids",
    files: csv(
      "emp_no,full_name,job,mgr_emp_no",
      "1001.0,Dana Cole,CFO,",
      "1002.0,Lee Wong,CIO,1001.0",
      "1003.0,Ana Ruiz,Architect,1002.0",
    ),
    people: three(),
  },
  {
    id: "float-mgr",
    files: csv(
      "Employee ID,Name,Title,Manager ID",
      "1001,Dana Cole,CFO,",
      "1002,Lee Wong,CIO,1001.0",
      "1003,Ana Ruiz,Architect,1002.0",
    ),
    people: three(),
  },
  {
    id: "leading-zeros",
    files: csv(
      "Personalnummer;Name;Funktion;Vorgesetzter (Nr.)",
      "000101;Dana Cole;CFO;",
      "000102;Lee Wong;CIO;101",
      "000103;Ana Ruiz;Architect;102",
    ),
    people: three(),
  },
  {
    id: "nom-prenom",
    files: csv(
      "Nom;Prénom;Fonction;Responsable hiérarchique;Courriel",
      "DUPONT;Claire;Directrice financière;;claire@n.test",
      "NOËL;Rémi;DSI;DUPONT Claire;remi@n.test",
      "PETIT;Luc;Architecte;NOEL Rémi;luc@n.test",
    ),
    people: {
      "Claire DUPONT": {},
      "Rémi NOËL": { reportsTo: "Claire DUPONT" },
      "Luc PETIT": { reportsTo: "Rémi NOËL" },
    },
  },
  {
    id: "mgr-initial",
    files: csv("Name,Title,Manager", "Dana Cole,CFO,", "Lee Wong,CIO,D. Cole", "Ana Ruiz,Architect,L. Wong"),
    people: three(),
  },
  {
    id: "mgr-lastname",
    files: csv(
      "Nachname;Vorname;Funktion;Vorgesetzter",
      "Cole;Dana;CFO;",
      "Wong;Lee;CIO;Cole",
      "Ruiz;Ana;Architect;Hr. Wong",
    ),
    people: three(),
  },
  {
    id: "mgr-with-title",
    files: csv(
      "Name,Title,Manager",
      "Dana Cole,CFO,",
      "Lee Wong,CIO,Dana Cole - CFO",
      'Ana Ruiz,Architect,"Lee Wong, CIO"',
    ),
    people: three(),
  },
  {
    id: "mgr-paren-title",
    files: csv(
      "Name,Title,Manager",
      "Dana Cole,CFO,",
      "Lee Wong,CIO,Dana Cole (CFO)",
      "Ana Ruiz,Architect,Dr. Lee Wong",
    ),
    people: three(),
  },
  {
    id: "mgr-by-title",
    files: csv("Name,Title,Reports To", "Dana Cole,CFO,", "Lee Wong,CIO,CFO", "Ana Ruiz,Architect,CIO"),
    people: three(),
  },
  {
    id: "mgr-two",
    files: csv(
      "Name,Title,Manager",
      "Dana Cole,CFO,",
      "Lee Wong,CIO,Dana Cole",
      "Ana Ruiz,Architect,Lee Wong; Dana Cole",
    ),
    people: three({ "Ana Ruiz": { dotted: ["Dana Cole"] } }),
  },
  {
    id: "name-with-title",
    files: csv("Name,Email,Manager", '"Dana Cole, CFO",dana@n.test,', '"Lee Wong, CIO",lee@n.test,Dana Cole'),
    people: { "Dana Cole": { title: "CFO" }, "Lee Wong": { title: "CIO", reportsTo: "Dana Cole" } },
  },
  {
    id: "umlaut",
    files: csv(
      "Name;Funktion;Vorgesetzter",
      "Jörg Müller;CFO;",
      "Lee Wong;CIO;Joerg Mueller",
      "Ina Groß;Architektin;Jörg Mueller",
      "Ute Kahn;Azubi;Ina Gross",
    ),
    people: {
      "Jörg Müller": {},
      "Lee Wong": { reportsTo: "Jörg Müller" },
      "Ina Groß": { reportsTo: "Jörg Müller" },
      "Ute Kahn": { reportsTo: "Ina Groß" },
    },
  },
  {
    id: "bilingual",
    files: csv(
      "Name / Nom,E-Mail / Courriel,Title / Titre,Manager / Supérieur",
      "Dana Cole,dana@n.test,CFO,",
      "Lee Wong,lee@n.test,CIO,Dana Cole",
      "Ana Ruiz,ana@n.test,Architect,Lee Wong",
    ),
    people: three(),
  },
  {
    id: "required-marks",
    files: csv(
      "First Name*,Last Name*,Email (required),Job Title (optional),Manager's email address (must exist)",
      "Dana,Cole,dana@n.test,CFO,",
      "Lee,Wong,lee@n.test,CIO,dana@n.test",
      "Ana,Ruiz,ana@n.test,Architect,lee@n.test",
    ),
    people: three(),
  },
  {
    id: "prefixed",
    files: csv(
      "Contact: First Name,Contact: Last Name,Contact: Title,Contact: Email,Contact: Reports To,Account: Account Name",
      "Dana,Cole,CFO,dana@n.test,,Northlight",
      "Lee,Wong,CIO,lee@n.test,Dana Cole,Northlight",
      "Ana,Ruiz,Architect,ana@n.test,Lee Wong,Northlight",
    ),
    people: three({ "Dana Cole": { account: "Northlight" } }),
  },
  {
    id: "dotted-prefix",
    files: csv(
      "properties.firstname,properties.lastname,properties.jobtitle,properties.email,properties.manager",
      "Dana,Cole,CFO,dana@n.test,",
      "Lee,Wong,CIO,lee@n.test,dana@n.test",
      "Ana,Ruiz,Architect,ana@n.test,lee@n.test",
    ),
    people: three(),
  },
  {
    id: "repeated-header",
    files: csv(
      "Name,Title,Manager",
      "Dana Cole,CFO,",
      "Lee Wong,CIO,Dana Cole",
      "Name,Title,Manager",
      "Ana Ruiz,Architect,Lee Wong",
    ),
    people: three(),
  },
  {
    id: "totals-mid",
    files: csv(
      "Abteilung;Name;Funktion;Vorgesetzter;FTE",
      "Finanzen;Dana Cole;CFO;;1",
      "Summe Finanzen;;;;1",
      "IT;Lee Wong;CIO;Dana Cole;1",
      "IT;Ana Ruiz;Architect;Lee Wong;0,5",
      "Summe IT;;;;1,5",
      "Gesamt;3 Personen;;;2,5",
    ),
    people: three(),
  },
  {
    id: "total-filled",
    files: csv(
      "Name,Title,Manager,FTE,Salary band",
      "Dana Cole,CFO,,1,A",
      "Lee Wong,CIO,Dana Cole,1,B",
      "Ana Ruiz,Architect,Lee Wong,1,C",
      "Total,3 people,,3,—",
    ),
    people: three(),
  },
  {
    id: "utf16-ja",
    files: {
      people: enc(
        "\ufeff社員番号\t氏名\t役職\t部署\t上司\tメールアドレス\t最終連絡日\r\n1\t山田 太郎\t部長\t営業部\t\tyamada@n.test\t2026年1月14日\r\n2\t佐藤 花子\t課長\t営業部\t山田太郎\tsato@n.test\t2026/1/15\r\n3\t鈴木　一郎\t担当\t営業部\t佐藤 花子\tsuzuki@n.test\t\r\n",
        "utf16le",
      ),
    },
    people: {
      "山田 太郎": { title: "部長", lastContactAt: "2026-01-14", reportsTo: null },
      "佐藤 花子": { reportsTo: "山田 太郎" },
      "鈴木　一郎": { reportsTo: "佐藤 花子" },
    },
  },
  {
    id: "win1252-fr",
    files: {
      people: enc(
        "Prénom;Nom;Intitulé du poste;Manageur;Société\r\nClaire;Dupont;Directrice financière;;Lumière SA\r\nRémi;Noël;DSI;Claire Dupont;Lumière SA\r\n",
        "latin1",
      ),
    },
    people: { "Claire Dupont": { account: "Lumière SA" }, "Rémi Noël": { reportsTo: "Claire Dupont" } },
  },
  {
    id: "linkedin-notes",
    files: csv(
      "Notes:",
      '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email."',
      "",
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
      "Dana,Cole,https://www.linkedin.com/in/danacole,,Northlight Foods,CFO,14 Jan 2026",
      "Lee,Wong,https://www.linkedin.com/in/lee,lee@n.test,Northlight Foods,CIO,02 Feb 2025",
      "Kim,Bauer,https://www.linkedin.com/in/kim,,Harbour Freight,Buyer,03 Mar 2024",
    ),
    readAs: "linkedin",
    people: {
      "Dana Cole": { account: "Northlight Foods", title: "CFO" },
      "Lee Wong": { email: "lee@n.test" },
      "Kim Bauer": { account: "Harbour Freight" },
    },
  },
  {
    id: "linkedin-de",
    files: csv(
      "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verknüpft am",
      "Dana,Cole,https://x.test,,Northlight Foods,CFO,14 Jan 2026",
      "Kim,Bauer,https://x.test,,Harbour Freight,Einkäufer,3 März 2024",
    ),
    people: { "Dana Cole": { account: "Northlight Foods", title: "CFO" }, "Kim Bauer": { account: "Harbour Freight" } },
  },
  {
    id: "phantombuster",
    files: csv(
      "profileUrl,fullName,firstName,lastName,companyName,title,companyId,companyUrl,location,connectionDegree,summary,vmid,timestamp",
      "https://x.test/1,Dana Cole,Dana,Cole,Northlight Foods,CFO,9001,https://x.test,Dallas,2nd,sum,ACo1,2026-01-14T10:00:00Z",
      "https://x.test/2,Lee Wong,Lee,Wong,Northlight Foods,CIO,9001,https://x.test,Dallas,3rd,,ACo2,2026-01-14T10:00:00Z",
    ),
    people: {
      "Dana Cole": { account: "Northlight Foods", title: "CFO", location: "Dallas" },
      "Lee Wong": { title: "CIO" },
    },
  },
  {
    id: "evaboot",
    files: csv(
      "Full Name,First Name,Last Name,Current Job,Company Name,Email,Prospect Location,Linkedin URL Public,Years in Position,No Match Reasons",
      "Dana Cole,Dana,Cole,CFO,Northlight Foods,dana@n.test,Dallas,https://x.test,2 years,",
      "Lee Wong,Lee,Wong,CIO,Northlight Foods,,Dallas,https://x.test,1 year,",
    ),
    people: { "Dana Cole": { account: "Northlight Foods", title: "CFO" }, "Lee Wong": { title: "CIO" } },
  },
  {
    id: "register-de",
    files: csv(
      "Nr.;Stakeholder;Funktion;Organisation;Einfluss;Interesse;Einstellung;Strategie",
      "1;Dana Cole;CFO;Northlight;hoch;mittel;positiv;eng einbinden",
      "2;Lee Wong;CIO;Northlight;mittel;hoch;ablehnend;informieren",
      "3;Ana Ruiz;Architect;Northlight;gering;gering;neutral;beobachten",
      "4;;;;;;;",
    ),
    people: {
      "Dana Cole": { title: "CFO", politicalStatus: "inner_circle", stance: 0.5 },
      "Lee Wong": { stance: -0.5, politicalStatus: "political_structure" },
      "Ana Ruiz": { stance: 0, politicalStatus: "outside" },
    },
  },
  {
    id: "register-num",
    files: csv(
      "Stakeholder,Role,Power (1-5),Interest (1-5),Attitude",
      "Dana Cole,CFO,5,3,Supporter",
      "Lee Wong,CIO,3,5,Critic",
      "Ana Ruiz,Architect,1,2,Neutral",
    ),
    people: {
      "Dana Cole": { title: "CFO", politicalStatus: "inner_circle", stance: 0.5 },
      "Lee Wong": { title: "CIO", politicalStatus: "political_structure" },
      "Ana Ruiz": { politicalStatus: "outside" },
    },
  },
  {
    id: "register-es",
    files: csv(
      "Interesado;Cargo;Organización;Poder;Interés;Postura",
      "Elena Prado;CFO;Luz SA;Alto;Medio;A favor",
      "Elena Gil;CIO;Luz SA;Medio;Alto;En contra",
    ),
    people: {
      "Elena Prado": { title: "CFO", politicalStatus: "inner_circle", stance: 0.5 },
      "Elena Gil": { stance: -1 },
    },
  },
  {
    id: "power-interest",
    files: csv(
      "Name,Position,Power,Interest,Quadrant",
      "Dana Cole,CFO,High,High,Manage Closely",
      "Lee Wong,CIO,High,Low,Keep Satisfied",
      "Ana Ruiz,Architect,Low,High,Keep Informed",
    ),
    people: {
      "Dana Cole": { title: "CFO", politicalStatus: "inner_circle" },
      "Lee Wong": { politicalStatus: "inner_circle" },
      "Ana Ruiz": { politicalStatus: "outside" },
    },
  },
  {
    id: "raci-de",
    files: csv(
      "RACI Projekt X;;;",
      "Aufgabe;Dana Cole (CFO);Lee Wong (CIO);Ana Ruiz",
      "Budget;A;C;I",
      "Rollout;I;A/R;R",
      "Abnahme;A;R;-",
    ),
    readAs: "raci",
    people: { "Dana Cole": { title: "CFO", roles: ["decision_maker"] }, "Lee Wong": { title: "CIO" }, "Ana Ruiz": {} },
  },
  {
    id: "hubspot-es",
    files: csv(
      "ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Propietario del contacto,Cargo,Rol de compra,Fecha de la última actividad,Empresa asociada",
      "11,Dana,Cole,dana@n.test,,Sam Hill,CFO,Tomador de decisiones,2026-01-14 12:39,Northlight",
      "12,Lee,Wong,lee@n.test,,Sam Hill,CIO,Influyente;Defensor,2026-01-15 12:39,Northlight",
    ),
    readAs: "hubspot",
    people: {
      "Dana Cole": {
        account: "Northlight",
        title: "CFO",
        roles: ["decision_maker"],
        lastContactAt: "2026-01-14",
        owner: "Sam Hill",
      },
      "Lee Wong": { roles: ["champion", "influencer"] },
    },
  },
  {
    id: "hubspot-de",
    files: csv(
      "Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Zuständiger Mitarbeiter für Kontakt,Jobbezeichnung,Rolle beim Kauf,Datum der letzten Aktivität,Zugeordnetes Unternehmen",
      "11,Dana,Cole,dana@n.test,,Sam Hill,CFO,Entscheider,2026-01-14 12:39,Northlight",
      "12,Lee,Wong,lee@n.test,,Sam Hill,CIO,Budgetverantwortlicher,2026-01-15 12:39,Northlight",
    ),
    readAs: "hubspot",
    people: {
      "Dana Cole": {
        account: "Northlight",
        title: "CFO",
        roles: ["decision_maker"],
        lastContactAt: "2026-01-14",
        owner: "Sam Hill",
      },
      "Lee Wong": { roles: ["economic_buyer"] },
    },
  },
  {
    id: "hubspot-fr",
    files: csv(
      "ID de fiche d'informations,Prénom,Nom,E-mail,Propriétaire du contact,Intitulé du poste,Rôle dans l'achat,Date de la dernière activité,Entreprise associée",
      "11,Dana,Cole,dana@n.test,Sam Hill,CFO,Décideur,2026-01-14 12:39,Northlight",
      "12,Lee,Wong,lee@n.test,Sam Hill,CIO,Influenceur,2026-01-15 12:39,Northlight",
    ),
    people: {
      "Dana Cole": {
        account: "Northlight",
        title: "CFO",
        roles: ["decision_maker"],
        lastContactAt: "2026-01-14",
        owner: "Sam Hill",
      },
      "Lee Wong": {},
    },
  },
  {
    id: "pipedrive-de",
    files: csv(
      "Person - Name,Person - Organisation,Person - E-Mail - Arbeit,Person - Jobtitel,Person - Besitzer,Person - Label",
      "Dana Cole,Northlight,dana@n.test,CFO,Sam Hill,Kunde",
      "Kim Bauer,Harbour,kim@h.test,CEO,Sam Hill,",
    ),
    people: {
      "Dana Cole": { account: "Northlight", email: "dana@n.test", title: "CFO", owner: "Sam Hill" },
      "Kim Bauer": { account: "Harbour" },
    },
  },
  {
    id: "pipedrive-pt",
    files: csv(
      "Pessoa - Nome,Pessoa - Organização,Pessoa - E-mail - Trabalho,Pessoa - Cargo,Pessoa - Proprietário",
      "Dana Cole,Northlight,dana@n.test,CFO,Sam Hill",
      "Kim Bauer,Harbour,kim@h.test,CEO,Sam Hill",
    ),
    people: {
      "Dana Cole": { account: "Northlight", email: "dana@n.test", title: "CFO" },
      "Kim Bauer": { account: "Harbour" },
    },
  },
  {
    id: "outlook-de",
    files: {
      people: enc(
        '"Anrede","Vorname","Weitere Vornamen","Nachname","Suffix","Firma","Abteilung","Position","Straße geschäftlich","Ort geschäftlich","Telefon geschäftlich","Assistent","E-Mail-Adresse","E-Mail-Typ","E-Mail: Angezeigter Name","Name des/der Vorgesetzten","Kategorien"\r\n"Frau","Dana","","Cole","","Northlight","Finanzen","CFO","Hauptstraße 1","Köln","","Kim Bauer","dana@n.test","SMTP","Dana Cole (dana@n.test)","",""\r\n"Herr","Lee","","Wong","","Northlight","IT","CIO","Hauptstraße 1","Köln","","","lee@n.test","SMTP","Lee Wong","Cole, Dana","Wichtig"\r\n',
        "latin1",
      ),
    },
    readAs: "outlook",
    people: {
      "Dana Cole": { title: "CFO", dept: "Finanzen", location: "Köln" },
      "Lee Wong": { title: "CIO", reportsTo: "Dana Cole" },
    },
  },
  {
    id: "google-old",
    files: csv(
      "Name,Given Name,Additional Name,Family Name,Name Prefix,Nickname,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department,Relation 1 - Type,Relation 1 - Value",
      "Dana Cole,Dana,,Cole,Dr.,,* myContacts,* Work,dana@n.test ::: cole@n.test,,,,,,Northlight,CFO,Finance,,",
      "Lee Wong,Lee,,Wong,,,* myContacts,* Home,lee@home.test,* Work,lee@n.test,,,,Northlight,CIO,IT,Manager,Dana Cole",
    ),
    readAs: "google",
    people: {
      "Dana Cole": { title: "CFO", email: "dana@n.test", account: "Northlight" },
      "Lee Wong": { email: "lee@n.test", reportsTo: "Dana Cole", title: "CIO" },
    },
  },
  {
    id: "zoho-es",
    files: csv(
      "Id. de registro,Propietario de Contacto,Nombre,Apellidos,Nombre completo,Nombre de Cuenta,Correo electrónico,Título,Departamento,Informa a,Última actividad",
      "z1,Sam Hill,Dana,Cole,Dana Cole,Northlight,dana@n.test,CFO,Finanzas,,2026-01-14 10:00:00",
      "z2,Sam Hill,Lee,Wong,Lee Wong,Northlight,lee@n.test,CIO,TI,Dana Cole,2026-01-15 10:00:00",
    ),
    people: {
      "Dana Cole": { account: "Northlight", title: "CFO", owner: "Sam Hill" },
      "Lee Wong": { reportsTo: "Dana Cole" },
    },
  },
  {
    id: "dates-fr",
    files: csv(
      "Nom complet;Poste;Dernier contact",
      "Dana Cole;CFO;mer. 14 janv. 2026 à 12:39",
      "Lee Wong;CIO;14/01/26",
      "Ana Ruiz;Architect;14 février 2026",
    ),
    people: {
      "Dana Cole": { lastContactAt: "2026-01-14" },
      "Lee Wong": { lastContactAt: "2026-01-14" },
      "Ana Ruiz": { lastContactAt: "2026-02-14" },
    },
  },
  {
    id: "dates-es",
    files: csv(
      "Nombre;Cargo;Último contacto",
      "Dana Cole;CFO;14 de enero de 2026",
      "Lee Wong;CIO;14-ene-26",
      "Ana Ruiz;Architect;14/1/2026 9:05",
    ),
    people: {
      "Dana Cole": { lastContactAt: "2026-01-14" },
      "Lee Wong": { lastContactAt: "2026-01-14" },
      "Ana Ruiz": { lastContactAt: "2026-01-14" },
    },
  },
  {
    id: "dates-us",
    files: csv(
      "Name,Title,Last Contact",
      'Dana Cole,CFO,"Wednesday, January 14, 2026"',
      'Lee Wong,CIO,"Jan 14, 2026, 3:05 PM"',
      "Ana Ruiz,Architect,1/14/2026 3:05:00 PM",
      "Kim Bauer,Buyer,46036.5",
    ),
    people: {
      "Dana Cole": { lastContactAt: "2026-01-14" },
      "Lee Wong": { lastContactAt: "2026-01-14T15:05" },
      "Ana Ruiz": { lastContactAt: "2026-01-14T15:05" },
      "Kim Bauer": { lastContactAt: "2026-01-14" },
    },
  },
  {
    id: "flags",
    files: csv("Name;Funktion;Key Player", "Dana Cole;CFO;Ja", "Lee Wong;CIO;Nein", "Ana Ruiz;Architect;✓"),
    people: {
      "Dana Cole": { inBuyingGroup: true },
      "Lee Wong": { inBuyingGroup: false },
      "Ana Ruiz": { inBuyingGroup: true },
    },
    few: 0,
  },
  {
    id: "level-words",
    files: csv(
      "Name,Title,Level,Manager",
      "Dana Cole,CFO,C-Level,",
      "Lee Wong,CIO,VP,Dana Cole",
      "Ana Ruiz,Architect,Manager,Lee Wong",
    ),
    people: three(),
    few: 1,
  },
  {
    id: "level-L",
    files: csv(
      "Name,Title,Level,Manager",
      "Dana Cole,CFO,L1,",
      "Lee Wong,CIO,L2,Dana Cole",
      "Ana Ruiz,Architect,L3,Lee Wong",
    ),
    people: three({ "Lee Wong": { level: 2 } }),
    few: 1,
  },
  {
    id: "merged-dept",
    files: csv(
      "Department,Name,Title,Manager",
      "Finance,Dana Cole,CFO,",
      "IT,Lee Wong,CIO,Dana Cole",
      ",Ana Ruiz,Architect,Lee Wong",
    ),
    options: { fillDown: true },
    people: three({ "Ana Ruiz": { dept: "IT" } }),
  },
  {
    id: "strange-id",
    files: csv(
      "Badge,Name,Role,Escalation Badge",
      "B-17,Dana Cole,CFO,",
      "B-18,Lee Wong,CIO,B-17",
      "B-19,Ana Ruiz,Architect,B-18",
    ),
    people: three(),
  },
  {
    id: "strange-id2",
    files: csv(
      "Kürzel;Mitarbeiter;Stelle;übergeordnet",
      "DC;Dana Cole;CFO;",
      "LW;Lee Wong;CIO;DC",
      "AR;Ana Ruiz;Architect;LW",
    ),
    people: three(),
  },
  {
    id: "login-mgr",
    files: csv(
      "login,name,job title,manager login",
      "dcole,Dana Cole,CFO,",
      "lwong,Lee Wong,CIO,dcole",
      "aruiz,Ana Ruiz,Architect,lwong",
    ),
    people: three(),
  },
  {
    id: "chain",
    files: csv(
      "Name,Title,Level 1 Manager,Level 2 Manager,Direct Manager",
      "Dana Cole,CFO,,,",
      "Lee Wong,CIO,Dana Cole,,Dana Cole",
      "Ana Ruiz,Architect,Dana Cole,Lee Wong,Lee Wong",
    ),
    people: three(),
  },
  {
    id: "org-cols",
    files: csv(
      "Parent Organization,Organization,Company,Name,Job Title",
      "Group AG,Northlight GmbH,Northlight Foods,Dana Cole,CFO",
      "Group AG,Northlight GmbH,Northlight Foods,Lee Wong,CIO",
      "Group AG,Harbour GmbH,Harbour Freight,Kim Bauer,Buyer",
    ),
    people: {
      "Dana Cole": { account: "Northlight Foods", title: "CFO" },
      "Lee Wong": { account: "Northlight Foods" },
      "Kim Bauer": { account: "Harbour Freight" },
    },
  },
  {
    id: "sf-report",
    files: csv(
      '"Account Owner","Account Name","First Name","Last Name","Title","Reports To","Email","Last Activity"',
      '"Sam Hill","Northlight","Dana","Cole","CFO","","dana@n.test","1/14/2026"',
      '"Sam Hill","Northlight","Lee","Wong","CIO","Dana Cole","lee@n.test","2/2/2026"',
      "",
      '"Contacts & Accounts"',
      '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
      '"Confidential Information - Do Not Distribute"',
      '"Generated By: Sam Hill 3/1/2026, 9:14 AM"',
      '"Northlight"',
    ),
    people: {
      "Dana Cole": { account: "Northlight", title: "CFO", owner: "Sam Hill" },
      "Lee Wong": { reportsTo: "Dana Cole" },
    },
  },
  {
    id: "multi-email",
    files: csv(
      "Name,E-mail,Cargo,Gestor",
      'Dana Cole,"dana@n.test; cole@n.test",CFO,',
      "Lee Wong,lee@n.test / lw@n.test,CIO,cole@n.test",
      "Ana Ruiz,ana@n.test,Architect,lw@n.test",
    ),
    people: three({ "Lee Wong": { email: "lee@n.test" } }),
  },
  {
    id: "placeholders-it",
    files: csv(
      "Nome;Cognome;Ruolo;Responsabile;E-mail",
      "Dana;Cole;CFO;nessuno;n.d.",
      "Lee;Wong;CIO;Dana Cole;n.d.",
      "Ana;Ruiz;Architect;Lee Wong;-",
      "Da definire;;;;",
    ),
    people: three({ "Dana Cole": { isTop: true } }),
  },
  {
    id: "vacant",
    files: csv(
      "Name,Title,Manager",
      "Dana Cole,CFO,",
      "Vacant,CIO,Dana Cole",
      "Ana Ruiz,Architect,Dana Cole",
      "TBH,Analyst,Dana Cole",
      "(Open position),Clerk,Dana Cole",
    ),
    check: (r) => {
      const p = r.accounts[0].people;
      const v = p.filter((x: Entry) => x.status === "vacant");
      return v.length === 0 && p.length === 2
        ? `vacant rows lost: ${JSON.stringify(r.issues.map((i: Entry) => i.message))}`
        : v.length !== 3
          ? `vacant ${JSON.stringify(p.map((x: Entry) => [x.name, x.status, x.title]))}`
          : null;
    },
  },
  {
    id: "formula",
    files: csv("Name,Title,Manager", '=HYPERLINK(""http://x.test"";""Dana Cole""),CFO,', "Lee Wong,CIO,"),
    people: { '=HYPERLINK(""http://x.test"";""Dana Cole"")': { title: "CFO" }, "Lee Wong": { title: "CIO" } },
  },
  {
    id: "quoted-excel-id",
    files: csv(
      "Id,Name,Title,Manager",
      '="00101",Dana Cole,CFO,',
      '="00102",Lee Wong,CIO,="00101"',
      '="00103",Ana Ruiz,Architect,="00102"',
    ),
    people: three(),
  },
  {
    id: "rounded-manager-ids",
    files: csv("Name,Title,Manager", "Dana Cole,CFO,", "Lee Wong,CIO,5.70562E+10", "Ana Ruiz,Architect,Lee Wong"),
    people: three({ "Lee Wong": { reportsTo: null } }),
    few: 1,
  },
];
