import { inferDepartment } from "../../src/model/titles/infer-department.js";
import { inferLevel } from "../../src/model/titles/infer-level.js";

/** Titles as they stand on business cards and in signatures, written down without looking at what is read. */
export const titleLists: Readonly<Record<string, readonly string[]>> = {
  German:
    "Geschäftsführender Gesellschafter; Vorsitzende der Geschäftsführung; Vorstandsvorsitzender; Vorständin Finanzen; Sprecher des Vorstands; Kaufmännischer Leiter; Technischer Leiter; Technische Geschäftsführerin; Werkleiter; Betriebsleiter; Produktionsleiter; Leiterin Controlling; Leiter Finanz- und Rechnungswesen; Leiter Informationstechnologie; Head of Einkauf; Leiter Strategischer Einkauf; Strategische Einkäuferin; Einkäufer; Facheinkäufer; Disponent; Leiter Logistik; Lagerleiter; Schichtleiter; Meister Instandhaltung; Leiter Qualitätssicherung; Qualitätsmanagementbeauftragter; Qualitätsingenieurin; Entwicklungsleiter; Entwicklungsingenieur; Konstrukteur; Projektleiter; Projektmanagerin; Projektingenieur; Bauleiter; Gruppenleiter Elektronik; Teamleiterin Kundenservice; Fachbereichsleiter; Referatsleiterin; Dezernent; Amtsleiter; Abteilungsdirektor; Hauptabteilungsleiter; Ressortleiter; Stabsstelle Datenschutz; Datenschutzbeauftragte; Betriebsratsvorsitzender; IT-Leiter; IT-Administrator; Systemadministratorin; Softwareentwickler; Anwendungsentwicklerin; IT-Sicherheitsbeauftragter; Informationssicherheitsbeauftragte; Leiter Personal; Personalleiterin; Personalreferent; Recruiterin; Syndikusrechtsanwalt; Justiziar; Leiterin Recht und Compliance; Chefarzt; Oberärztin; Assistenzarzt; Pflegedirektorin; Stationsleitung; Kaufmännischer Direktor; Verwaltungsdirektor; Prokuristin; Handlungsbevollmächtigter; Vertriebsleiter DACH; Leiter Vertrieb Innendienst; Außendienstmitarbeiter; Gebietsleiter Süd; Regionalleiterin; Niederlassungsleiter; Filialleiterin; Marktleiter; Key-Account-Manager; Vertriebsmitarbeiterin Innendienst; Leiter Marketing und Kommunikation; Pressesprecherin; Produktmanager; Buchhalterin; Bilanzbuchhalter; Leiterin Buchhaltung; Controller; Sachbearbeiterin Einkauf; Sekretärin der Geschäftsleitung; Assistentin des Vorstands; Empfangsmitarbeiterin; Auszubildender; Werkstudentin; Praktikant Controlling; Trainee Einkauf; Wissenschaftlicher Mitarbeiter; Kanzlerin; Bürgermeister; Gesellschafter; Inhaber; Aufsichtsratsvorsitzende; Beirat".split(
      "; ",
    ),
  French:
    "Président-Directeur Général; Directrice générale; Gérant; Directeur financier; Directrice administrative et financière; Directeur des systèmes d'information; DSI; DAF; Directeur industriel; Directeur d'usine; Directrice juridique; Responsable achats; Acheteuse projets; Chef de service; Cheffe de produit; Chef d'équipe; Responsable qualité; Ingénieur commercial; Ingénieure d'affaires; Contrôleur de gestion; Comptable; Juriste; Attachée commerciale; Chargé de mission; Responsable grands comptes; Technicien support; Développeuse; Assistante commerciale; Secrétaire générale; Stagiaire; Alternant marketing; Membre du directoire; Présidente du conseil d'administration; Directeur adjoint".split(
      "; ",
    ),
  Spanish:
    "Director General; Directora Financiera; Presidente; Consejero; Gerente; Subdirectora; Director de Operaciones; Jefa de Producción; Responsable de Calidad; Coordinador de Logística; Comprador; Técnico de Soporte; Analista de Datos; Ingeniera de Proyectos; Contable; Abogado; Asesora Jurídica; Director de Sistemas; Directora Comercial; Ejecutivo de Cuentas; Secretaria de Dirección; Becario; Encargado de Almacén; Vicepresidenta; Director Adjunto".split(
      "; ",
    ),
  Italian:
    "Presidente; Direttore Generale; Direttrice Finanziaria; Direttore di Stabilimento; Responsabile Qualità; Responsabile IT; Capo Reparto; Capoturno; Buyer; Addetto Acquisti; Impiegato Contabile; Ingegnere di Processo; Tecnico Informatico; Avvocato; Segretaria di Direzione; Stagista; Coordinatrice Logistica; Vicedirettore; Amministratore Unico; Responsabile Risorse Umane; Titolare; Socio".split(
      "; ",
    ),
  Portuguese:
    "Presidente; Diretora Financeira; Diretor de Operações; Vice-Presidente; Gerente de TI; Gerente Comercial; Coordenador de Logística; Supervisora de Produção; Chefe de Departamento; Analista de Sistemas; Comprador; Engenheira de Qualidade; Advogado; Contador; Técnica de Suporte; Assistente Administrativo; Secretária Executiva; Estagiária; Sócio; Diretora Adjunta".split(
      "; ",
    ),
  Dutch:
    "Directeur; Financieel Manager; Bestuurder; Voorzitter Raad van Bestuur; Hoofd ICT; Afdelingshoofd; Manager Inkoop; Inkoper; Teamleider Logistiek; Projectleider; Kwaliteitsmanager; Adviseur; Jurist; Controller; Administratief Medewerker; Directiesecretaresse; Stagiair; Accountmanager; Verkoopleider; Bedrijfsleider; Locatiemanager; Ontwikkelaar; Systeembeheerder; Eigenaar; Adjunct-directeur".split(
      "; ",
    ),
};

/** How many titles of a list say a level, and a department, and which say no level. */
export interface TitlesRead {
  readonly language: string;
  readonly titles: number;
  readonly levels: number;
  readonly departments: number;
  readonly unread: readonly string[];
}

/** Reads every title of the lists. */
export function readTitleLists(): TitlesRead[] {
  return Object.entries(titleLists).map(([language, titles]) => {
    const unread = titles.filter((title) => inferLevel(title) === null);
    const departments = titles.filter((title) => inferDepartment(title) !== null).length;
    return { language, titles: titles.length, levels: titles.length - unread.length, departments, unread };
  });
}
