/** How one language writes job titles, as data. Stems are lower case, without accents; several words stand for a phrase. */
export interface TitleLanguage {
  /** Words are joined without a space (`Einkaufsleiter`): a stem may begin anywhere in one. */
  readonly compounds: boolean;
  /** Level, confidence, and the nouns of rank that have it. A noun may have up to three letters more (`leiter`, `leiterin`). */
  readonly levels: readonly (readonly [level: number, confidence: number, stems: string])[];
  /** Words that place somebody one step below the noun that follows or stands before. */
  readonly deputies: string;
  /** By English name of the department: what its words begin with, or in compounds contain. */
  readonly departments: Readonly<Record<string, string>>;
}
