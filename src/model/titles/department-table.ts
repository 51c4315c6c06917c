import { type PhraseIndex, phraseIndex } from "./phrase-index.js";

/** What a word says about a department. */
export interface DepartmentSign {
  department: string;
  /**
   * `named`: names the department (`finance`), or the office that leads it (`cfo`).
   * `hinted`: also used elsewhere (`operations` in `marketing operations`), so a named department wins over it.
   */
  kind: "named" | "hinted";
}

/** Words of departments; `null` for phrases that name none, though a word in them does. */
export const departmentSigns: PhraseIndex<DepartmentSign | null> = /* @__PURE__ */ (() =>
  phraseIndex<DepartmentSign | null>([
    [null, "vice president, secretary of state, private secretary"],

    [named("Executive"), "ceo, chief executive, chief executive officer, chairman, chairwoman, chairperson"],
    [named("Executive"), "board member, member of board, board of directors, non executive director"],
    [hinted("Executive"), "president, managing director, founder, owner, proprietor, chair, managing partner"],
    [hinted("Executive"), "chief of staff, general manager, permanent secretary, director general, minister, board"],

    [
      named("Finance"),
      "finance, financial, cfo, treasury, treasurer, accounting, accountant, accounts, accountancy, controller",
    ],
    [named("Finance"), "comptroller, payroll, tax, bookkeeper, credit control, accounts payable, accounts receivable"],
    [named("Finance"), "fp and a, fpa, investor relations, budget, billing, actuary, actuarial"],
    [hinted("Finance"), "investment, investments, credit, cost, pricing, controlling"],

    [
      named("IT"),
      "it, ict, cio, cto, information technology, information systems, chief information, chief technology",
    ],
    [
      named("IT"),
      "network, infrastructure, systems administrator, system administrator, database administrator, help desk",
    ],
    [
      named("IT"),
      "helpdesk, service desk, enterprise architect, enterprise architecture, cloud, erp, sap, crm, chief digital",
    ],
    [hinted("IT"), "technology, digital, systems, information, applications, application, technical architect, scrum"],

    [
      named("Procurement"),
      "procurement, purchasing, purchaser, sourcing, buyer, buying, vendor management, category manager",
    ],
    [named("Procurement"), "supplier, suppliers, supplier management, supplier relations, chief procurement"],
    [hinted("Procurement"), "contract manager, contracts manager, vendor"],

    [named("Legal"), "legal, general counsel, lawyer, attorney, solicitor, barrister, counsel, paralegal, clo"],
    [
      named("Legal"),
      "company secretary, corporate secretary, intellectual property, patent, patents, prosecutor, litigation",
    ],
    [hinted("Legal"), "contracts"],

    [
      named("Risk and compliance"),
      "compliance, risk, audit, auditor, internal audit, internal auditor, data protection, privacy",
    ],
    [named("Risk and compliance"), "regulatory, regulatory affairs, dpo"],
    [hinted("Risk and compliance"), "governance, ethics, assurance, regulation"],

    [
      named("HR"),
      "hr, human resources, human resource, human capital, chro, recruitment, recruiter, recruiting, talent",
    ],
    [
      named("HR"),
      "talent acquisition, learning and development, compensation, payroll and benefits, employee relations",
    ],
    [named("HR"), "chief people, personnel, workforce, people and culture, diversity"],
    [hinted("HR"), "people, training, trainer, culture, benefits, resourcing, learning, reward"],

    [
      named("Sales"),
      "sales, salesman, saleswoman, salesperson, business development, account manager, account executive",
    ],
    [
      named("Sales"),
      "account director, key account, key accounts, cro, revenue, presales, pre sales, chief commercial, accounts manager",
    ],
    [named("Sales"), "channel, channels, partnerships, alliances, client director, sales operations, sales enablement"],
    [hinted("Sales"), "commercial, account, export, retail, cco"],

    [
      named("Marketing"),
      "marketing, cmo, brand, brands, advertising, demand generation, product marketing, seo, growth marketing",
    ],
    [named("Marketing"), "campaign, campaigns, market research, content marketing"],
    [hinted("Marketing"), "content, growth, events, market"],

    [
      named("Communications"),
      "communications, communication, public relations, pr, press, media relations, corporate affairs",
    ],
    [
      named("Communications"),
      "public affairs, spokesman, spokeswoman, spokesperson, external affairs, external relations",
    ],
    [hinted("Communications"), "media, editor, writer, news"],

    [
      named("Customer service"),
      "customer service, customer services, customer support, customer success, customer care, call centre",
    ],
    [
      named("Customer service"),
      "call center, contact centre, contact center, customer experience, client services, client service",
    ],
    [hinted("Customer service"), "customer, customers, client, clients, after sales"],

    [
      named("Supply chain"),
      "supply chain, logistics, warehouse, warehousing, inventory, distribution, transport, shipping, fleet",
    ],
    [named("Supply chain"), "procurement and logistics"],
    [hinted("Supply chain"), "supply, materials, demand planning"],

    [
      named("Operations"),
      "coo, chief operating, chief operations, manufacturing, production, plant, factory, assembly",
    ],
    [
      hinted("Operations"),
      "operations, operational, operating, process, site, maintenance, shift, continuous improvement",
    ],

    [named("Quality"), "quality, quality assurance, quality control, qa, qc"],
    [named("Health and safety"), "health and safety, ehs, hse, occupational health, safety"],
    [hinted("Health and safety"), "sustainability, environmental"],

    [named("Engineering"), "engineering, software, developer, programmer, devops, mechanical, electrical, firmware"],
    [hinted("Engineering"), "engineer, technical, development, architect, hardware"],

    [named("Security"), "security, ciso, cso, cybersecurity, cyber, information security, it security, cyber security"],

    [named("Product"), "product management, product manager, product owner, chief product, product director"],
    [hinted("Product"), "product, products"],

    [
      named("Data"),
      "analytics, data science, data scientist, data engineer, data analyst, data engineering, business intelligence",
    ],
    [
      named("Data"),
      "chief data, cdo, machine learning, artificial intelligence, statistician, statistics, data architect",
    ],
    [hinted("Data"), "data, ai, bi, insight, insights"],

    [
      named("Research"),
      "research, r and d, rd, research and development, scientist, laboratory, researcher, chief scientific",
    ],
    [hinted("Research"), "science, scientific, innovation, lab, economist"],

    [named("Design"), "ux, ui, user experience, graphic design, creative director, art director"],
    [hinted("Design"), "design, designer, creative"],

    [named("Strategy"), "strategy, strategic, chief strategy, corporate development, mergers, transformation"],
    [hinted("Strategy"), "planning, change, strategist, performance"],

    [named("Projects"), "pmo, project management office, projects, programmes"],
    [hinted("Projects"), "project, program, programme, portfolio"],

    [
      named("Facilities"),
      "facilities, facility, estates, estate, real estate, property, workplace, building, buildings, housekeeping",
    ],

    [
      named("Medical"),
      "medical, clinical, nurse, nursing, physician, surgeon, doctor, pharmacist, pharmacy, patient, therapist",
    ],
    [hinted("Medical"), "health"],

    [named("Policy"), "policy, public policy, government affairs, government relations, legislation"],

    [named("Administration"), "receptionist, administrative assistant, office manager, administration"],
    [
      hinted("Administration"),
      "clerk, typist, administrator, administrative, secretary, personal assistant, executive assistant, pa, ea, corporate services",
    ],
  ]))();

function named(department: string): DepartmentSign {
  return { department, kind: "named" };
}

function hinted(department: string): DepartmentSign {
  return { department, kind: "hinted" };
}
