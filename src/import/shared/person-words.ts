import {
  BUYING_ROLES,
  type BuyingRole,
  COVERAGES,
  type Coverage,
  PERSON_STATUSES,
  type PersonStatus,
  POLITICAL_STATUSES,
  type PoliticalStatus,
  SIDES,
  type Side,
  STANCES,
  type Stance,
  type StanceWord,
} from "../../model/vocabularies.js";
import {
  coverageSynonyms,
  politicalSynonyms,
  roleSynonyms,
  sideSynonyms,
  stanceSynonyms,
  statusSynonyms,
} from "./synonyms.js";
import { type WordOption, type WordTable, wordTable } from "./words.js";

/** The picklists of a person, ready for looking up. */
export interface PersonWords {
  readonly roles: WordTable<BuyingRole>;
  readonly stances: WordTable<Stance>;
  readonly coverages: WordTable<Coverage>;
  readonly statuses: WordTable<PersonStatus>;
  readonly politicalStatuses: WordTable<PoliticalStatus>;
  readonly sides: WordTable<Side>;
}

/** Words of the caller for the picklists of a person. */
export interface PersonWordOptions {
  readonly roles?: WordOption<BuyingRole> | undefined;
  readonly stances?: WordOption<Stance> | undefined;
  readonly coverages?: WordOption<Coverage> | undefined;
  readonly statuses?: WordOption<PersonStatus> | undefined;
  readonly politicalStatuses?: WordOption<PoliticalStatus> | undefined;
  readonly sides?: WordOption<Side> | undefined;
}

/** The tables for the picklists of a person: ours, those of other systems, and the caller's, which win. */
export function personWords(own: PersonWordOptions): PersonWords {
  return {
    roles: wordTable(BUYING_ROLES, roleSynonyms, own.roles),
    stances: wordTable<StanceWord, Stance>(STANCES, stanceSynonyms, own.stances),
    coverages: wordTable(COVERAGES, coverageSynonyms, own.coverages),
    statuses: wordTable(PERSON_STATUSES, statusSynonyms, own.statuses),
    politicalStatuses: wordTable(POLITICAL_STATUSES, politicalSynonyms, own.politicalStatuses),
    sides: wordTable(SIDES, sideSynonyms, own.sides),
  };
}
