import { english } from "../../src/sentences/english.js";
import { fill } from "../../src/sentences/fill.js";
import { englishWriter } from "../../src/sentences/sentence-table.js";
import { exampleParameters } from "./example-parameters.js";

const introduction = `# Sentences

<!-- Written by npm run docs:sentences. Do not edit. -->

Everything that a result says in words is data: \`{ key, params, text }\`. The key names the template, the parameters hold numbers, references,
words of the account and other sentences, never English, and \`text\` is the English that they make. \`translateResult(result, catalog)\` writes a copy
of any result in another language; \`account-graph/locale/de\` is complete German, and a catalog of your own is a locale and a template for each key you want
changed. The types \`SentenceKey\` and \`SentenceParams\` list all keys and what each is made of.

\`\`\`ts
import { scoreHealth, translateResult } from "account-graph";
import { de } from "account-graph/locale/de";

const health = scoreHealth({ id: "a", name: "A", asOf: "2026-03-01", people: [] });
console.log(health.dimensions[0].reason.text);
console.log(translateResult(health, de).dimensions[0].reason.text);
// prints: Coverage is not known: nothing is recorded about our contacts
// prints: Abdeckung unbekannt: Zu unseren Kontakten ist nichts erfasst
\`\`\`

## How a template is written

| between braces | writes |
|---|---|
| \`{person}\` | a name, a number, a word or a nested sentence; a list of people or sentences as "A, B, and C", of more than four the first three and how many others |
| \`{people\\|or}\` | a list with "or" |
| \`{share%}\` | a fraction as a percentage |
| \`{date@}\` | a date |
| \`{route>}\` | people joined by arrows |
| \`{count\\|tie\\|ties}\` | a number and its noun; the forms of a language in the order zero, one, two, few, many, other, as far as it has them |
| \`{people?holds\\|hold}\` | the word alone, by a number or the length of a list |
| \`{clauses;}\` \`{clauses,}\` \`{clauses_}\` | each sub-clause after a semicolon, a comma or a space; nothing where there is none |
| \`{^side}\` | with a capital first letter |

Lists, numbers, percentages, dates and plurals are those of the catalog's locale (\`Intl\`). Parameters keep their full precision.
`;

/** The page docs/sentences.md: every key with its template and an example. */
export function documentSentences(): string {
  const families = new Map<string, string[]>();
  for (const [key, template] of Object.entries(english)) {
    const [first, second] = key.split(".") as [string, string];
    const family = first === "gaps" ? `${first}.${second}` : first;
    const example = fill(template, exampleParameters as never, englishWriter);
    const row = `| \`${key}\` | ${cell(template)} | ${cell(example)} |`;
    families.set(family, [...(families.get(family) ?? []), row]);
  }
  const tables = [...families].map(
    ([family, rows]) => `## \`${family}\`\n\n| key | template | example |\n|---|---|---|\n${rows.join("\n")}\n`,
  );
  return [introduction, ...tables].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
