import type { QuotedPlace } from "./find-quote.js";

/** Why a clause does not state what its words say. */
export type Reservation = "negated" | "uncertain" | "past";

/** In lower case: a capital may be a name (Will, May), except at the beginning of a sentence. */
const negated =
  /\b(?:not|never|no|none|nobody|no one|nothing|neither|nor|without|cannot(?! stand)|hardly|barely|scarcely|rarely|seldom|den(?:y|ies|ied)|refus\w+|fail\w*|stopp?\w*|lacks?|untrue|false|wrong|myth|nicht|nie|niemals|niemand|kein\w*|weder|noch nie|kaum|ohne|bestreitet|leugnet|weigert)\b|n['’]t\b(?! stand)/;
const uncertain =
  /\b(?:whether|unless|would|could|might|may|maybe|perhaps|possibly|probably|presumably|supposed\w*|alleged\w*|rumou?r\w*|apparently|seem\w*|appear\w*|hop(?:es?|ed|ing)|want\w*|wish\w*|plan(?:s|ned|ning) to|tr(?:y|ies|ied|ying)|expect\w*|should|ought|must|assum\w*|suspect\w*|guess\w*|think(?!s? (?:very )?highly)\w*|thought|believ\w*|unclear|doubt\w*|likely|wonder\w*|suggest\w*|imagin\w*|pretend\w*|claim\w*|almost|nearly|as if|as though|suppose|soon|told to|asked to|ob|falls|wenn|würde\w*|könnte\w*|vielleicht|möglicherweise|angeblich|wohl|vermutlich|wahrscheinlich|soll(?:te|en|ten)?|hofft|möchte|will|scheint|glaubt|meint|offenbar|anscheinend|bald)\b/;
const conditional = /\b(?:if|unless|whether|in case|provided|falls|wenn|ob|sofern)\b|\?/i;
const past =
  /\b(?:used to|former(?:ly)?|previous(?:ly)?|no longer|not anymore|any ?more|once|years ago|months ago|back then|back when|until|in the past|had been|early on|at first|initially|früher|ehemals|damals|nicht mehr|einst|vor jahren|anfangs|bis vor)\b/i;
const opener =
  /^\W*(?:is|are|does|do|did|has|have|can|should|ist|sind|hat|if|maybe|perhaps|possibly|probably|presumably|whether|unless|suppose|rumou?r|nobody|no one|nothing|neither|vielleicht|angeblich|falls|wenn|ob)\b/i;
const takenBack =
  /^\W*(?:(?:but )?(?:that|this|which|it)(?: is|['’]s| was)? (?:not|n['’]t|wrong|false|untrue|nonsense|a rumou?r|no longer)|(?:wrong|not true|untrue|nonsense|just kidding|no)\b|das (?:stimmt nicht|ist falsch|ist nicht))/i;

/** Where one statement of a sentence ends and the next begins. */
export const clauseBreak =
  /;|:|\s[–—-]\s|,?\s{1,9}(?:but|while|whereas|although|though|however|yet|because|aber|während|obwohl|jedoch|weil|doch)\s{1,9}|,\s{0,9}(?:and|und|so)\s{1,9}/giu;

/**
 * Whether a statement is held back: negated, said under a condition or as a guess, or of the past. Asked of the statement's own clause in
 * the whole sentence, so that a quote that was cut before the `not` does not pass; conditions and questions count anywhere in the sentence.
 *
 * @param from - Where the statement begins in the sentence, and where it ends.
 */
export function reservationOf({ sentence, next }: QuotedPlace, from: number, to: number): Reservation | null {
  // A capital at the beginning hides no "Allegedly"; names that are such words keep theirs.
  const clause = clauseAround(sentence, from, to).replace(/^\W*(?!(?:Will|May|Hope)\b)\p{Lu}/u, (start) =>
    start.toLowerCase(),
  );
  if (conditional.test(sentence) || opener.test(sentence) || uncertain.test(clause)) return "uncertain";
  if (past.test(clause)) return "past";
  if (negated.test(clause) || takenBack.test(next)) return "negated";
  return null;
}

/** The clause of a sentence that holds a stretch of it; what only continues after the stretch is of the next. */
function clauseAround(sentence: string, from: number, to: number): string {
  let begin = 0;
  let end = sentence.length;
  for (const match of sentence.matchAll(clauseBreak)) {
    const after = match.index + match[0].length;
    if (after <= from) begin = after;
    else if (match.index >= to) {
      end = match.index;
      break;
    }
  }
  // "It is not true that ...", "I doubt that ...": what stands before a "that" governs it.
  const governed = /\b(?:that|dass)\s*$/i.test(sentence.slice(0, begin)) ? 0 : begin;
  return sentence.slice(governed, end);
}
