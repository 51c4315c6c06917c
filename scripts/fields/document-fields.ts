import { catalogue } from "../../src/insights/gaps/catalogue.js";
import { parts } from "./moved-parts.js";
import { type AccountField, schemaFields } from "./schema-fields.js";
import { grounds, type Moved, whatMoves } from "./what-moves.js";

const introduction = `# Which field moves what

Every field of an account, and what of a result it was seen to move. This page is not written by hand: each field is given other
values, one object and one value at a time, on the smallest example of every gap rule and on an example account, and the
scores are compared (\`npm run docs:fields\`). So an empty cell means that nothing moved *there*, and a cell that names a part means that
some value of the field moved it on some account.

* **influence**: shares, ranks · **ranges**: of ranks and of the group's stance, from samples · **stance**: support, group stance, predicted stances, votes and vetoes · **coverage**: covered, by whom, last
  contact, contact share · **facets**: authority, level, roles, centralities, completeness · **alliances** · **health** ·
  **matrices**: coverage, departments, competitors, key players · **questions** · **issues**: data warnings and choices that are told
  · **brief**: what a score carries for briefs, and \`briefMeeting\` · **plan**: \`planEngagement\`, tried where no part of a score moved
* gap rules: those whose state, subjects, metric, severity, reason or remedy changed; where influence moves, most rules follow, so they are counted

Fields that move nothing are carried along unchanged, for your app to show; portfolios weigh and sum \`value\`, \`tier\` and \`segment\`. Objects are described in the type definitions;
what names an object (\`id\`, \`name\`, \`schemaVersion\`, the \`field\` of an observation) is left out.`;

const leftOut = new Set(["id", "name", "schemaVersion", "field"]);
const rulesNamed = 6;

/** The fields of which the page tells. */
export function documentedFields(): AccountField[] {
  return schemaFields().filter(({ name }) => !leftOut.has(name));
}

/** `docs/fields.md`: which field of an account moves which part of a result, found by trying. */
export function documentFields(): string {
  const all = grounds();
  const fields = documentedFields();
  const owners = [...new Set(fields.map(({ owner }) => owner))];
  const tables = owners.map((owner) => {
    const rows = fields.filter((field) => field.owner === owner).map((field) => fieldRow(field, whatMoves(field, all)));
    return [`## ${owner}`, "", "| field | moves | gap rules |", "|---|---|---|", ...rows].join("\n");
  });
  return `${[introduction, ...tables].join("\n\n")}\n`;
}

/** The row of one field. */
export function fieldRow({ name }: AccountField, moved: Moved): string {
  const inOrder = parts.filter((part) => moved.parts.has(part));
  const rules = catalogue
    .filter(({ rule }) => moved.rules.has(rule))
    .map(({ rule }) => `[\`${rule}\`](gaps.md#${rule})`);
  const told = rules.length > rulesNamed ? `${rules.length} rules` : rules.join(", ");
  const nothing = inOrder.length === 0 && rules.length === 0;
  return `| \`${name}\` | ${nothing ? "nothing: carried along" : inOrder.join(", ")} | ${told} |`;
}
