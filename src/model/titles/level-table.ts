import { type PhraseIndex, phraseIndex } from "./phrase-index.js";

/** What a noun of rank says. */
export interface Rank {
  level: number;
  confidence: number;
  /**
   * `assistant`: works for whoever is named next, so that what follows is not this person's rank.
   * `ambiguous`: often only describes the next word (`partner` in `partner sales`); counts at the end of a phrase.
   * `alone`: a rank only where nothing stands before it (`Owner`, but not `Data Owner`).
   */
  kind?: "assistant" | "ambiguous" | "alone" | undefined;
}

/**
 * Nouns of rank and their levels. The scale (a step is a factor of .6 in the right to decide):
 * 0 board and chief executive, 1 chief officers and presidents, 2 vice presidents, 3 directors and heads,
 * 4 managers and deputy directors, 5 team leads and senior specialists, 6 specialists, 7 assistants and trainees.
 * The confidence is a judgment of how much the word means the same in different organizations.
 */
export const ranks: PhraseIndex<Rank> = /* @__PURE__ */ (() =>
  phraseIndex<Rank>([
    [rank(0, 0.95), "ceo, chief executive, chief executive officer, prime minister"],
    [
      rank(0, 0.9),
      "chairman, chairwoman, chairperson, board director, board member, board of directors, managing partner",
    ],
    [rank(0, 0.9), "chair of board, chair of directors, board chair, chair of trustees, member of management board"],
    [
      rank(0, 0.9),
      "member of executive board, management board member, executive board member, member of managing board",
    ],
    [rank(0, 0.9), "member of board of management, management board, executive board, board of management"],
    [rank(0, 0.9), "member of board, permanent secretary, cabinet secretary, secretary of state, chief constable"],
    [
      rank(0, 0.8),
      "vice chairman, vice chairwoman, vice chairperson, vice chair of board, deputy chair of board, deputy chairman",
    ],
    [
      rank(0, 0.8),
      "deputy chairwoman, secretary general, general secretary, vice chancellor, minister, home secretary",
    ],
    [
      rank(0, 0.7),
      "managing director, founder, proprietor, independent director, general director, trustee, governor, mayor, md",
    ],
    [
      rank(0, 0.7),
      "business owner and operator, co owner, company owner, shop owner, restaurant owner, owner operator",
    ],
    [rank(0, 0.5, "ambiguous"), "board"],
    [rank(0, 0.5, "alone"), "owner"],
    [rank(0, 0.8, "alone"), "chair, vice chair, deputy chair"],
    [
      rank(1, 0.5),
      "non executive director, nonexecutive director, non executive, ned, independent non executive director",
    ],
    [
      rank(1, 0.5),
      "member of supervisory board, supervisory board member, chair of supervisory board, supervisory board",
    ],
    [rank(1, 0.7), "member of executive committee, executive committee member, executive committee"],

    [rank(1, 0.95), "cfo, cio, cto, coo, ciso, chro, general counsel"],
    [rank(1, 0.9), "cmo, cro, cpo, cso, cdo, cco, clo, cao, cxo, chief legal counsel, chief general counsel"],
    [rank(1, 0.8), "president, under secretary, undersecretary"],
    [rank(1, 0.7), "director general, dg, equity partner, provost, headteacher, head teacher"],
    [rank(1, 0.5), "senior partner, parliamentary secretary"],
    [rank(1, 0.5, "ambiguous"), "partner, commissioner"],

    [rank(2, 0.85), "vice president, senior vice president, executive vice president"],
    [rank(2, 0.6), "executive director, general manager, country manager, company secretary, corporate secretary"],
    [rank(2, 0.6), "group director, country director, group treasurer, dean, bursar"],

    [rank(3, 0.8), "director"],
    [rank(3, 0.6), "treasurer, secretary treasurer, plant manager, group controller, registrar, superintendent"],
    [rank(3, 0.6), "regional director, program director, programme director"],
    [rank(3, 0.5), "chief of staff, comptroller, board secretary, secretary to board"],
    [rank(3, 0.3), "assistant secretary"],

    [
      rank(4, 0.7),
      "senior manager, regional manager, area manager, division manager, department manager, line manager",
    ],
    [rank(4, 0.6), "manager, financial controller, finance controller, principal private secretary, grade 6"],
    [rank(4, 0.6), "head of unit, head of section, head of branch, head of team, unit head, section head, branch head"],
    [rank(4, 0.5), "controller, account director, client director, art director, creative director, project director"],

    [rank(5, 0.85), "supervisor, team leader, team lead, foreman, forewoman"],
    [rank(5, 0.7), "shift manager, team manager, charge nurse, matron, staff engineer, staff scientist, grade 7"],
    [rank(5, 0.6), "leader, private secretary, professor, scrum master, staff software engineer, staff data scientist"],
    [
      rank(5, 0.5),
      "product manager, project manager, program manager, programme manager, account manager, case manager",
    ],
    [rank(5, 0.5), "relationship manager, category manager, brand manager, contract manager, contracts manager"],
    [rank(5, 0.5), "customer success manager, community manager, partner manager, product owner, process owner"],
    [
      rank(5, 0.5),
      "service owner, office manager, counsel, spokesman, spokeswoman, spokesperson, press secretary, fellow",
    ],
    [rank(5, 0.5), "business partner, special adviser, special advisor"],
    [rank(5, 0.5), "delivery manager, casework manager, campaign manager, campaigns manager, content manager"],

    [rank(6, 0.8), "engineer, developer, programmer, analyst, accountant, designer, buyer, scientist, researcher"],
    [
      rank(6, 0.8),
      "technician, consultant, specialist, representative, recruiter, nurse, teacher, lecturer, coordinator",
    ],
    [rank(6, 0.8), "caseworker, planner, trainer, writer, editor, translator, statistician, economist, bookkeeper"],
    [
      rank(6, 0.7),
      "architect, strategist, lawyer, solicitor, attorney, barrister, auditor, inspector, prosecutor, actuary",
    ],
    [
      rank(6, 0.7),
      "physician, surgeon, pharmacist, therapist, psychologist, veterinarian, journalist, librarian, surveyor",
    ],
    [rank(6, 0.7), "system administrator, systems administrator, database administrator, network administrator"],
    [rank(6, 0.7), "contract administrator, generalist, practitioner, paralegal, advocate, assessor, tester"],
    [
      rank(6, 0.7),
      "purchaser, merchandiser, salesman, saleswoman, salesperson, seller, broker, trader, dealer, underwriter",
    ],
    [rank(6, 0.7), "chef, instructor, tutor, investigator, examiner, paramedic, chemist, biologist, physicist"],
    [rank(6, 0.6), "adviser, advisor, officer, agent, negotiator, expert"],
    [
      rank(6, 0.6),
      "diary manager, account executive, sales executive, marketing executive, higher executive officer, heo",
    ],
    [rank(6, 0.5), "administrator"],
    [
      rank(5, 0.5),
      "data owner, system owner, application owner, risk owner, asset owner, budget owner, business owner",
    ],
    [rank(5, 0.5), "global process owner, business process owner, platform owner, content owner, domain owner"],
    [rank(6, 0.5), "brand ambassador, sales ambassador, customer ambassador, employee ambassador, campus ambassador"],
    [rank(1, 0.5, "alone"), "ambassador"],
    [rank(3, 0.4), "department chair, faculty chair, division chair, program chair, programme chair"],
    [rank(6, 0.3), "committee chair, committee chairman, committee chairwoman, committee member, working group chair"],
    [rank(6, 0.3), "task force chair, chapter president, club president, alumni president, board liaison"],
    [rank(7, 0.6), "student body president, student government president, student president, class president"],
    [rank(7, 0.6), "student council president, student union president, president of student body"],
    [rank(6, 0.4), "executive officer, member"],

    [rank(7, 0.9, "assistant"), "executive assistant, personal assistant, administrative assistant, pa, ea"],
    [rank(7, 0.9), "intern, internee, receptionist, typist, cashier, cleaner, porter, courier, messenger"],
    [
      rank(7, 0.8),
      "clerk, driver, operative, labourer, laborer, worker, volunteer, operator, student, temp, attendant",
    ],
    [rank(7, 0.7, "assistant"), "aide, personal secretary, executive secretary"],
    [rank(7, 0.6), "secretary, administrative officer"],
    [rank(7, 0.5), "support officer"],
  ]))();

function rank(level: number, confidence: number, kind?: Rank["kind"]): Rank {
  return { level, confidence, kind };
}
