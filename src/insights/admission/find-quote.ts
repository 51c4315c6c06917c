/** A quote in its document. */
export interface QuotedPlace {
  /** The clause of the quote with all its words, also those outside of the quote: a quote may leave out the `not`. */
  readonly sentence: string;
  /** Where the quote begins and ends in `sentence`. */
  readonly start: number;
  readonly end: number;
  /** The sentence after, which may take it back. */
  readonly next: string;
}

/** Ends of sentences; a dot after one letter or a courtesy title ends none. */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:\p{L}|Dr|Mr|Mrs|Ms|Prof|Sr|Jr|St|vs|bzw|ca|e\.g|i\.e|z\.B))\.(?=\s|$)|[!?](?=\s|$)|\n[^\S\n]{0,99}\n|\n(?=\s{0,99}[-*•\d])/gu;

/** Sentences longer than this are cut: what is so far away is not of the clause. */
const longestSentence = 2000;

/** Opens a quote at its place in a document, or says that it is not there, or elsewhere. */
export function findQuote(document: string, quote: string, offset: number): QuotedPlace | "elsewhere" | "nowhere" {
  if (quote.trim() === "") return "nowhere";
  if (!document.startsWith(quote, offset)) return document.includes(quote) ? "elsewhere" : "nowhere";
  const from = Math.max(0, offset - longestSentence);
  const to = Math.min(document.length, offset + quote.length + longestSentence);
  const around = document.slice(from, to);
  const first = offset - from;
  const last = first + quote.trimEnd().length;
  let begin = 0;
  let end = around.length;
  let nextEnd = around.length;
  for (const match of around.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    if (after <= first) begin = after;
    else if (after >= last && end === around.length) end = after;
    else if (after > end) {
      nextEnd = after;
      break;
    }
  }
  return {
    sentence: around.slice(begin, end),
    start: first - begin,
    end: last - begin,
    next: around.slice(end, nextEnd).trim(),
  };
}
