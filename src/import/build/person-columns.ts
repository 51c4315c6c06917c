import type { HeaderTable } from "../shared/columns.js";
import { headerList } from "../shared/header-list.js";

/** What a column of a table of people can hold. */
export type PersonColumn =
  | "id"
  | "name"
  | "firstName"
  | "middleName"
  | "lastName"
  | "contact"
  | "email"
  | "aliases"
  | "title"
  | "department"
  | "organization"
  | "location"
  | "level"
  | "side"
  | "entity"
  | "reportsTo"
  | "dottedLineTo"
  | "owner"
  | "roles"
  | "stance"
  | "status"
  | "leftOn"
  | "coverage"
  | "politicalStatus"
  | "decisionWeight"
  | "inBuyingGroup"
  | "lastContactAt"
  | "tags"
  | "accountId"
  | "accountName";

/**
 * Headers of tables of people in English, German, French, Spanish, Portuguese, Italian, Dutch and Japanese, the best first;
 * compared without case, spaces, punctuation and accents. Fields stand in the order in which they choose their columns.
 */
export const personHeaders: HeaderTable<PersonColumn> = /* @__PURE__ */ headerList({
  id: "Id | Person Id | Contact Id | Record Id | Employee Id | Key | Person Key | Contact Key | Employee Number | Employee # | Employee No | Worker Id | Staff Id | Member Id | Stakeholder Id | User Id | Position Id | Node Id | Unique Id | UID | EmployeeID | (Do Not Modify) Contact | Lead Id | Personalnummer | Mitarbeiternummer | Kontakt-ID | Datensatz-ID | Matricule | ID du contact | Identifiant | Id de contacto | ID de registro | Número de empleado | ID do contato | ID do registro | Matrícula | ID contatto | Matricola | Contactpersoon-ID | Personeelsnummer | 社員番号 | 従業員番号 | 担当者ID | コンタクトID | レコードID",
  name: "Name | Full Name | Contact Name | Person | Person Name | Person - Name | Stakeholder Name | Stakeholder | Employee Name | Employee | Worker | Worker Name | Preferred Name | Display Name | Lead Name | Lead | Member | Member Name | User Name | Staff Name | Resource Name | Customer Contact | Key Contact | Label | Who | File As | Vollständiger Name | Voller Name | Ansprechpartner | Ansprechperson | Kontaktname | Mitarbeiter | Mitarbeitername | Anzeigename | Name, Vorname | Nom complet | Nom et prénom | Nom du contact | Prénom et nom | Interlocuteur | Collaborateur | Salarié | Partie prenante | Nombre completo | Nombre y apellidos | Apellidos y nombre | Nombre del contacto | Nombre de contacto | Persona | Persona de contacto | Empleado | Interesado | Nome completo | Nome do contato | Pessoa | Funcionário | Colaborador | Nome e cognome | Cognome e nome | Nome contatto | Nominativo | Dipendente | Referente | Volledige naam | Naam | Contactpersoon | Naam contactpersoon | Medewerker | 氏名 | 名前 | お名前 | 担当者名 | 担当者 | 社員名 | 従業員名 | 氏名(漢字) | フルネーム",
  firstName:
    "First Name | Given Name | Forename | Firstname | Christian Name | First | Legal First Name | Preferred First Name | Vorname | Rufname | Prénom | Prénoms | Nombre | Nombres | Primer nombre | Nombre de pila | Primeiro nome | Nome próprio | Nome | Voornaam | Roepnaam | 名 | 下の名前 | ファーストネーム",
  middleName:
    "Middle Name | Middle | Additional Name | Second Name | Middle Initial | Segundo nombre | Secondo nome | Tussenvoegsel | Zweiter Vorname | Deuxième prénom | ミドルネーム",
  lastName:
    "Last Name | Family Name | Surname | Lastname | Last | Legal Last Name | Preferred Last Name | Nachname | Familienname | Zuname | Nom de famille | Nom | Apellidos | Apellido | Primer apellido | Sobrenome | Apelido | Último nome | Sobrenomes | Cognome | Achternaam | Familienaam | 姓 | 苗字 | 名字 | ラストネーム",
  title:
    "Job Title | Jobtitle | Business Title | Position Title | Position Name | Designation | Title/Position | Current Title | Current Position | Working Title | Organization Title | Organization 1 - Title | Person - Job title | Position | Job Position | Job | Job Role | Function | Functional Title | Occupation | Headline | Title | Stellenbezeichnung | Position im Unternehmen | Berufsbezeichnung | Jobtitel | Stelle | Titel | Funktion | Beruf | Intitulé du poste | Titre du poste | Intitulé de poste | Titre | Poste | Poste occupé | Fonction | Emploi | Métier | Cargo | Puesto | Puesto de trabajo | Título del puesto | Título del cargo | Título | Función | Cargo/Función | Título do cargo | Função | Posição | Profissão | Qualifica | Posizione | Mansione | Ruolo aziendale | Titolo | Titolo professionale | Posizione lavorativa | Carica | Functie | Functietitel | Functienaam | Titel functie | Functieomschrijving | 役職 | 役職名 | 職位 | 肩書き | 肩書 | 職種 | 職名 | ポジション",
  contact:
    "Contact | Contact Info | Contact Information | Contact Details | Primary Contact | Kontakt | Kontaktdaten | Contacto | Datos de contacto | Contato | Contatto | Coordonnées | 連絡先",
  email:
    "Email | Work Email | Business Email | Email - Work | Person - Email - Work | Email (Work) | Work E-mail | Primary Email | Primary Work Email | Email Address | Primary Email Address | E-mail Address | Contact Email | Company Email | Corporate Email | Office Email | Email 1 | E-mail 1 | E-mail 1 - Value | Email Address 1 | Emailaddress1 | Mail | Email Id | Person - Email | Stakeholder Email | Employee Email | Worker Email | User Principal Name | UPN | E-Mail-Adresse | Geschäftliche E-Mail | E-Mail geschäftlich | E-Mail (geschäftlich) | E-Mail-Adresse (geschäftlich) | Adresse e-mail | Adresse mail | Adresse électronique | Courriel | E-mail professionnel | Adresse e-mail professionnelle | Mail professionnel | Adresse de messagerie | Correo electrónico | Correo | Dirección de correo electrónico | Correo electrónico del trabajo | Correo corporativo | Correo de trabajo | Endereço de e-mail | E-mail comercial | E-mail corporativo | Endereço de email | Correio eletrônico | Correio eletrónico | Indirizzo e-mail | Indirizzo email | Posta elettronica | Email aziendale | E-mail lavoro | E-mailadres | E-mailadres werk | Zakelijk e-mailadres | E-mail werk | メール | メールアドレス | Eメール | 電子メール | 電子メールアドレス | 会社メール | Email - Home | Person - Email - Home | Home Email | Personal Email | Email - Other | Person - Email - Other | Private E-Mail | Other Email",
  aliases:
    "Alias Emails | Aliases | Alias | Email Aliases | Secondary Email | Secondary Emails | Additional Emails | Additional email addresses | Other Emails | Email 2 | Email 3 | E-mail 2 Address | E-mail 3 Address | E-mail 2 - Value | E-mail 3 - Value | Alternate Email | Alternative Email | Emailaddress2 | Emailaddress3 | Email Address 2 | Email Address 3 | Proxy Addresses | Weitere E-Mail-Adressen | E-Mail 2",
  department:
    "Department | Department Name | Dept | Organization Department | Organization 1 - Department | Division | Team | Business Unit | Unit | Function/Department | Department/Team | Org Unit | Organizational Unit | Supervisory Organization | Area | Abteilung | Bereich | Fachbereich | Organisationseinheit | Département | Service | Direction | Pôle | Équipe | Departamento | Área | Unidad | Setor | Equipe | Unidade de negócio | Reparto | Dipartimento | Ufficio | Divisione | Afdeling | Afdelingsnaam | 部署 | 部門 | 部署名 | 所属 | 所属部署 | 部",
  organization:
    "Organization | Organisation | Employer | Firm | Org | Person - Organization | Company/Organization | Organización | Organização | Organizzazione | Organisatie | 組織",
  location:
    "Location | City | Office | Office Location | Work Location | Site | Mailing City | Business City | Region | Country | Ort | Stadt | Standort | Ville | Lieu | Site de travail | Ciudad | Ubicación | Cidade | Localização | Città | Sede | Località | Plaats | Locatie | Vestiging | Woonplaats | 勤務地 | 所在地 | 市区町村 | 拠点",
  level:
    "Level | Org Level | Hierarchy Level | Seniority Level | Management Level Number | Ebene | Hierarchieebene | Niveau hiérarchique | Niveau | Nivel | Nível | Livello | 階層",
  side: "Side | Party | Seite | Partei | Lado | Camp | Lato",
  entity: "Element Type | Entity Type | Record Type | Contact Type | Node Type | Object Type | Type | Typ | Tipo",
  reportsTo:
    "Reports To Id | Reporting To.id | Reporting To Id | Manager Id | Manager Employee Id | Manager Worker Id | Manager Employee Number | Supervisor Id | Boss Id | Parent Id | Parent Position Id | Parent | Pid | Line Manager Id | Reports To Email | Manager Email | Manager Work Email | Manager's Email | Manager Email Address | Supervisor Email | Supervisor Work Email | Supervisor's Email | Line Manager Email | Boss Email | Reports To | Manager | Manager Name | Manager's Name | Direct Manager | People Manager | Line Manager | Line Manager Name | Supervisor | Supervisor Name | Boss | Reporting To | Reporting Manager | Reports To Name | Reports To Person | Reporting Line | Managed By | Superior | Worker's Manager | Worker's Manager(s) | Parent Name | Reports | Vorgesetzter | Vorgesetzte | Vorgesetzte/r | Vorgesetzter (E-Mail) | Direkter Vorgesetzter | Führungskraft | Teamleiter | Leitung | Berichtet an | Manager-ID | Name des Vorgesetzten | E-Mail des Vorgesetzten | Vorgesetzten-ID | Supérieur hiérarchique | Supérieur | Responsable hiérarchique | N+1 | Manager direct | Manageur | Rattaché à | Rend compte à | Rapporte à | Hiérarchie | Responsable | Jefe | Jefe directo | Jefe inmediato | Jefa | Superior inmediato | Supervisor directo | Reporta a | Depende de | Responsable directo | Correo del jefe | Gerente direto | Gestor | Gestor direto | Gestor imediato | Chefe | Chefe direto | Superior imediato | Líder | Reporta-se a | Se reporta a | Subordinado a | Responsabile | Responsabile diretto | Capo | Superiore | Superiore diretto | Riporta a | Leidinggevende | Direct leidinggevende | Rapporteert aan | Teamleider | Chef | Baas | 上司 | 上長 | 直属上司 | 直属の上司 | 上司名 | マネージャー | マネージャ | 報告先 | レポート先",
  dottedLineTo:
    "Dotted Line To | Dotted Line | Dotted Line Manager | Dotted-line Manager | Matrix Manager | Secondary Manager | Functional Manager | Dotted Line Reports To | Fachlicher Vorgesetzter | Responsable fonctionnel | Responsable funcional | Gestor funcional | Responsabile funzionale | Functioneel leidinggevende | 兼務上司",
  owner:
    "Owner Email | Contact Owner | Contact owner | Owner | Owner Name | Record Owner | Relationship Owner | Account Manager | Account Owner | Our Contact | Contact Owner.id | Owner.id | Owner Id | Assigned To | Person - Owner | Lead Owner | Sales Rep | Sales Owner | Betreuer | Kundenbetreuer | Zuständig | Kontaktinhaber | Zuständiger Mitarbeiter | Propriétaire | Propriétaire du contact | Chargé de compte | Commercial | Propietario | Propietario del contacto | Responsable comercial | Proprietário | Proprietário do contato | Responsável pela conta | Proprietario | Proprietario del contatto | Proprietario contatto | Eigenaar | Eigenaar contactpersoon | Accountmanager | 所有者 | 営業担当 | コンタクト担当者",
  roles:
    "Buying Role | Buying Roles | Roles | Buyer Role | Decision Role | Contact Role | Role in Decision | Decision Making Role | Role in Buying Process | Purchase Role | Role | Project Role | Stakeholder Role | RACI | RACI Role | Rolle im Kaufprozess | Einkaufsrolle | Kaufrolle | Rolle | Entscheiderrolle | Rôle d'achat | Rôle dans l'achat | Rôle de décision | Rôle | Rol de compra | Rol en la compra | Rol | Papel de compra | Função de compra | Papel | Ruolo d'acquisto | Ruolo di acquisto | Ruolo | Inkooprol | Koopersrol | Rol bij aankoop | 購買における役割 | 購買役割 | 役割 | ロール",
  stance:
    "Stance | Sentiment | Support | Support Level | Attitude | Disposition | Affinity | Position Toward Us | Attitude Toward Us | Current Engagement | Current Engagement Level | Current State | Engagement Level (Current) | Current Support | Current Attitude | Supportiveness | Level of Support | Support Status | Haltung | Einstellung | Unterstützung | Attitude actuelle | Posture | Soutien | Adhésion | Actitud | Postura | Apoyo | Atitude | Apoio | Postura atual | Atteggiamento | Supporto | Houding | Steun | 態度 | 姿勢 | 支持度 | スタンス",
  status:
    "Status | Employment Status | Contact Status | Person Status | Worker Status | Active Status | Employee Status | Is Active | Active | Currently Active | Beschäftigungsstatus | Aktiv | Statut | Actif | Estado | Estatus | Activo | Situação | Ativo | Stato | Attivo | Actief | 在籍状況 | ステータス | 状態",
  leftOn:
    "End Date | Termination Date | Left On | Leaving Date | Last Day | Last Working Day | Exit Date | Austrittsdatum | Austritt | Date de sortie | Date de départ | Fecha de baja | Fecha de salida | Data de saída | Data de desligamento | Data di uscita | Data cessazione | Uitdiensttreding | Datum uit dienst | 退職日",
  coverage: "Coverage | Contact Level | Engagement | Engagement Level | Relationship Strength | Abdeckung | Couverture",
  politicalStatus:
    "Political Status | Power | Political Power | Political | Power Level | Level of Power | Power/Influence | Influence Level | Level of Influence | Influence | Macht | Einfluss | Pouvoir | Influence/Pouvoir | Poder | Influencia | Influência | Potere | Influenza | Invloed | 影響力 | 権力",
  decisionWeight: "Decision Weight | Entscheidungsgewicht | Poids de décision | Peso de decisión",
  inBuyingGroup: "In Buying Group | Buying Group | Key Player | Is Key Player | Key Stakeholder | Buying Committee",
  lastContactAt:
    "Last Contact At | Last Contact | Last Contacted | Last Activity Date | Last Activity | Last Activity Time | Last Touch | Last Interaction | Last Contact Date | Last Engagement Date | Last Meeting | Last Contacted Date | Person - Last activity date | Letzter Kontakt | Letzte Aktivität | Datum der letzten Aktivität | Zuletzt kontaktiert | Letzte Interaktion | Dernière activité | Date de la dernière activité | Dernier contact | Dernier échange | Dernière interaction | Último contacto | Última actividad | Fecha de la última actividad | Última interacción | Último contato | Última atividade | Data da última atividade | Última interação | Ultimo contatto | Ultima attività | Data ultima attività | Laatste contact | Laatste activiteit | Datum laatste activiteit | Laatst gecontacteerd | 最終連絡日 | 最終活動日 | 最終コンタクト日 | 最終接触日 | 最終アクティビティ | 前回の活動日",
  tags: "Tags | Tag | Labels | Categories | Groups | Group Membership | Schlagwörter | Kategorien | Étiquettes | Catégories | Etiquetas | Categorías | Categorias | Etichette | Categorie | Categorieën | タグ | ラベル | 分類",
  accountId:
    "Account Id | Company Id | Customer Id | Client Id | Account Name.id | Associated Company IDs (Primary) | Associated Company Ids | Organization Id | Person - Organization ID | Parent Customer Id | Kundennummer | ID de cuenta | ID de la empresa | Id do cliente | 取引先ID | 会社ID",
  accountName:
    "Account Name | Account | Associated Company (Primary) | Associated Company | Primary Associated Company | Company | Company Name | Customer | Customer Name | Current Company | Company / Account | Parent Customer | Organization Name | Organization 1 - Name | Client | Client Name | Business | Firma | Firmenname | Kunde | Unternehmen | Unternehmensname | Zugehöriges Unternehmen | Kundenname | Société | Entreprise | Nom de l'entreprise | Nom de la société | Compte | Nom du compte | Raison sociale | Entreprise associée | Empresa | Nombre de la empresa | Cuenta | Nombre de la cuenta | Compañía | Cliente | Empresa asociada | Nome da empresa | Conta | Nome da conta | Companhia | Azienda | Nome azienda | Società | Nome account | Ragione sociale | Bedrijf | Bedrijfsnaam | Klant | Klantnaam | Onderneming | Accountnaam | 会社名 | 会社 | 企業名 | 取引先 | 取引先名 | 顧客名 | 勤務先",
});
