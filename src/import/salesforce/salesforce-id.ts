const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/**
 * A Salesforce id in its long form. Ids of 15 characters differ only in case from others, so reports are joined with API
 * exports by the form of 18: three letters more, each telling which of five characters are capitals. Anything else stays.
 */
export function longId(text: string): string {
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
