/** A firm's name without case, punctuation and a legal form at the end: "Nordwind Consulting GmbH" is "nordwind consulting". */
export function plainFirmName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  while (words.length > 1 && legalForms.has(words.at(-1)!)) words.pop();
  return words.join(" ");
}

const legalForms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "gmbh ag se kg mbh co ohg ltd limited llc llp inc corp corporation plc sa sas sarl srl spa bv nv ab as oy".split(" "),
);
