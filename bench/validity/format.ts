/** A number between −1 and 1 to three digits, without the leading zero. */
export function decimal(value: number, digits = 3): string {
  if (Number.isNaN(value)) return "–";
  const text = Math.abs(value).toFixed(digits);
  const sign = value < 0 && Number(text) !== 0 ? "−" : "";
  return sign + (text.startsWith("0.") ? text.slice(1) : text);
}

/** A difference, with its sign. */
export function difference(value: number): string {
  const text = decimal(value);
  return text.startsWith("−") || Number(value.toFixed(3)) === 0 ? text : `+${text}`;
}

/** An interval. */
export function range([low, high]: readonly [number, number], digits = 2): string {
  return `[${decimal(low, digits)}, ${decimal(high, digits)}]`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

/** A table of Markdown. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(header), `|${"---|".repeat(header.length)}`, ...rows.map(line)].join("\n");
}

/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->` for every section. Throws where a page lacks the marks of
 * a section.
 */
export function replaceSections(page: string, sections: ReadonlyMap<string, string>): string {
  let text = page;
  for (const [name, content] of sections) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`the page has no section "${name}": add ${open} and ${close}`);
    text = `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
  }
  return text;
}
