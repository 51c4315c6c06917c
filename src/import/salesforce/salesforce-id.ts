const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/**
 * A Salesforce id in its long form. Ids of 15 characters differ only in case from others, so reports are joined with API
 * exports by the form of 18: three letters more, each telling which of five characters are capitals. Ids of 18 that have
 * lost all capitals get them back. Anything else stays.
 */
export function longId(text: string): string {
  if (/^0[a-z0-9]{17}$/.test(text)) return withCapitals(text) ?? text;
  if (!/^[A-Za-z0-9]{15}$/.test(text) || !/\d/.test(text)) return text;
  let suffix = "";
  for (let block = 0; block < 15; block += 5) {
    let capitals = 0;
    for (let offset = 0; offset < 5; offset++) {
      if (/[A-Z]/.test(text[block + offset]!)) capitals |= 1 << offset;
    }
    suffix += alphabet[capitals];
  }
  return text + suffix;
}

/** An id of 18 characters with the capitals that its last three tell; `null` if they tell of a digit, and it is no such id. */
function withCapitals(text: string): string | null {
  const suffix = text.slice(15).toUpperCase();
  let id = "";
  for (let index = 0; index < 15; index++) {
    const capitals = alphabet.indexOf(suffix[Math.floor(index / 5)]!);
    const isCapital = capitals !== -1 && (capitals & (1 << (index % 5))) !== 0;
    const letter = text[index]!;
    if (capitals === -1 || (isCapital && /\d/.test(letter))) return null;
    id += isCapital ? letter.toUpperCase() : letter.toLowerCase();
  }
  return id + suffix;
}
