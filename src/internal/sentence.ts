/** Something an app can highlight without looking anything up. */
export interface Ref {
  type:
    | "person"
    | "relationship"
    | "interaction"
    | "goal"
    | "department"
    | "competitor"
    | "note"
    | "pain_point"
    | "source";
  id: string;
  label: string;
  /** Where the label holds our own words (`Ana Ruiz trusts Lee Wong`): what it is made of, for other languages. */
  key?: string;
  params?: Record<string, SentenceParam>;
}

/** What a sentence is made of: numbers, codes and words of the user, people and other references, lists, sub-clauses. Never English. */
export type SentenceParam = number | string | Ref | Ref[] | Sentence | Sentence[];

/** A sentence as data: `key` and `params` for any language, `text` in the language it was written in. */
export interface Sentence {
  key: string;
  params: Record<string, SentenceParam>;
  text: string;
}
