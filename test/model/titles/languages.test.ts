import { describe, expect, it } from "vitest";
import { inferDepartment } from "../../../src/model/titles/infer-department.js";
import { inferLevel } from "../../../src/model/titles/infer-level.js";

const level = (title: string) => inferLevel(title)?.level ?? null;
const read = (titles: string) =>
  titles.split("; ").map((title) => [title, level(title), inferDepartment(title)?.department ?? null]);

describe("titles that only sound like the board", () => {
  it.each(
    "Chair of Radiology; Committee Chair; Brand Ambassador; Data Owner; Student Body President; Global Process Owner; Non-Executive Director; Product Owner; Chair, Audit Committee; Department Chair; Business Process Owner".split(
      "; ",
    ),
  )("%s", (title) => {
    expect(level(title)).not.toBe(0);
  });

  it.each(
    "Member of the Management Board; Chair; Chairman; Chair of the Board; Owner; Owner & CEO; Vice Chair; Member of the Executive Board; Board Member; Chair of the Board of Directors; Co-Owner".split(
      "; ",
    ),
  )("but %s is", (title) => {
    expect(level(title)).toBe(0);
  });

  it("an unread part lowers the confidence", () => {
    expect(inferLevel("CEO, Zyxxer")!.confidence).toBeLessThan(inferLevel("CEO")!.confidence);
    expect(inferLevel("Director, Finance")!.confidence).toBe(inferLevel("Director")!.confidence);
  });
});

describe("titles in six languages", () => {
  it("German", () => {
    expect(
      read(
        "Geschäftsführer; Geschaeftsfuehrerin; Leiter Einkauf; Abteilungsleiterin IT; Vorstandsassistentin; Assistenz der Geschäftsführung; Stellvertretender Leiter Finanzen; Prokurist; Sachbearbeiter Buchhaltung; Teamleiter Vertrieb; Mitglied des Vorstands; Bereichsleiter Produktion; Leiter Rechtsabteilung; Personalreferentin; Werkstudent Marketing; Einkaufsleiter; Vertriebsleiterin",
      ),
    ).toEqual([
      ["Geschäftsführer", 0, "Executive"],
      ["Geschaeftsfuehrerin", 0, "Executive"],
      ["Leiter Einkauf", 3, "Procurement"],
      ["Abteilungsleiterin IT", 3, "IT"],
      ["Vorstandsassistentin", 7, "Executive"],
      ["Assistenz der Geschäftsführung", 7, "Administration"],
      ["Stellvertretender Leiter Finanzen", 4, "Finance"],
      ["Prokurist", 3, null],
      ["Sachbearbeiter Buchhaltung", 6, "Finance"],
      ["Teamleiter Vertrieb", 5, "Sales"],
      ["Mitglied des Vorstands", 0, "Executive"],
      ["Bereichsleiter Produktion", 2, "Operations"],
      ["Leiter Rechtsabteilung", 3, "Legal"],
      ["Personalreferentin", 6, "HR"],
      ["Werkstudent Marketing", 7, "Marketing"],
      ["Einkaufsleiter", 3, "Procurement"],
      ["Vertriebsleiterin", 3, "Sales"],
    ]);
  });

  it("French", () => {
    expect(
      read(
        "Directeur Général; Directrice des achats; Responsable informatique; Chef de projet; Directeur général adjoint; Chargée de clientèle; Assistante de direction; DRH; Acheteur; Chef comptable; Responsable des ressources humaines",
      ),
    ).toEqual([
      ["Directeur Général", 0, "Executive"],
      ["Directrice des achats", 3, "Procurement"],
      ["Responsable informatique", 4, "IT"],
      ["Chef de projet", 5, "Projects"],
      ["Directeur général adjoint", 2, "Executive"],
      ["Chargée de clientèle", 6, "Customer service"],
      ["Assistante de direction", 7, null],
      ["DRH", 1, "HR"],
      ["Acheteur", 6, "Procurement"],
      ["Chef comptable", 4, "Finance"],
      ["Responsable des ressources humaines", 4, "HR"],
    ]);
  });

  it("Spanish, Italian, Portuguese and Dutch", () => {
    expect(
      read(
        "Consejero Delegado; Jefe de Compras; Directora de Recursos Humanos; Gerente de Ventas; Auxiliar administrativo",
      ),
    ).toEqual([
      ["Consejero Delegado", 0, "Executive"],
      ["Jefe de Compras", 4, "Procurement"],
      ["Directora de Recursos Humanos", 3, "HR"],
      ["Gerente de Ventas", 4, "Sales"],
      ["Auxiliar administrativo", 7, "Administration"],
    ]);
    expect(
      read(
        "Amministratore Delegato; Responsabile Acquisti; Direttore Vendite; Impiegata amministrativa; Capo Ufficio Legale",
      ),
    ).toEqual([
      ["Amministratore Delegato", 0, "Executive"],
      ["Responsabile Acquisti", 4, "Procurement"],
      ["Direttore Vendite", 3, "Sales"],
      ["Impiegata amministrativa", 6, "Administration"],
      ["Capo Ufficio Legale", 4, "Legal"],
    ]);
    expect(read("Diretor Geral; Gerente de Compras; Coordenadora de Vendas; Analista Financeiro; Estagiário")).toEqual([
      ["Diretor Geral", 0, "Executive"],
      ["Gerente de Compras", 4, "Procurement"],
      ["Coordenadora de Vendas", 5, "Sales"],
      ["Analista Financeiro", 6, "Finance"],
      ["Estagiário", 7, null],
    ]);
    expect(
      read(
        "Algemeen Directeur; Hoofd Inkoop; Teamleider Klantenservice; Medewerker Boekhouding; Beleidsmedewerker; Financieel Directeur",
      ),
    ).toEqual([
      ["Algemeen Directeur", 0, "Executive"],
      ["Hoofd Inkoop", 3, "Procurement"],
      ["Teamleider Klantenservice", 5, "Customer service"],
      ["Medewerker Boekhouding", 6, "Finance"],
      ["Beleidsmedewerker", 6, null],
      ["Financieel Directeur", 1, "Finance"],
    ]);
  });
});
