import { foldWord } from "./fold-word.js";

/** Before a header that only says what the row is about: `Contact: First Name`, `Person - Nome`, `properties.firstname`. */
const rowPrefix =
  /^(?:contacts?|persons?|people|employee|worker|lead|stakeholder|user|member|kontakt|mitarbeiter|pessoa|persona|personne|contacto|contato|contatto|contactpersoon|properties|fields|attributes|担当者|取引先責任者)\s?(?::|\.|\s-|\s–|\/)\s?(?=\S)/i;
/** The same of the account, where the header still says that it is one: `Account: Account Name`. */
const accountPrefix = /^(?:account|company|organization)\s?[:.]\s?(?=(?:account|company|organization|customer)\b)/i;
const longestHeader = 120;
const mostParts = 3;

/**
 * The words that a header can be known by beside itself: without what stands in brackets or behind a star (`Email [Required]`,
 * `Power (1-5)`, `Last Name*`), without the name of the record before it, and each part of one in two languages
 * (`Name / Nom`). The likeliest first, the header as it stands left out.
 */
export function otherHeaderWords(header: string): readonly string[] {
  if (header === "" || header.length > longestHeader) return [];
  const whole = foldWord(header);
  const words: string[] = [];
  const add = (text: string) => {
    const word = foldWord(text);
    if (word.length > 1 && word !== whole && !words.includes(word)) words.push(word);
  };
  const plain = withoutBrackets(header);
  add(plain);
  const named = plain.replace(rowPrefix, "").replace(accountPrefix, "");
  add(named);
  const parts = named.split(/\s*[/|\n]\s*|\s[–—-]\s/);
  if (parts.length > 1 && parts.length <= mostParts) for (const part of parts) add(part);
  return words;
}

function withoutBrackets(header: string): string {
  return header
    .replace(/[([（【{][^()[\]（）【】{}]{0,100}[)\]）】}]/g, " ")
    .replace(/\b(?:required|optional|mandatory|pflichtfeld|obligatoire|obligatorio|obrigatório|verplicht)\s*$/i, "")
    .trim();
}
