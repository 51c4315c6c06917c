import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const model = fileURLToPath(new URL("../../src/model/", import.meta.url));

/** The interface that declares the objects of each definition of the JSON Schema; `Account` is the schema itself. */
export const interfaceOf = {
  Account: "AccountInput",
  Person: "PersonInput",
  Relationship: "RelationshipInput",
  Interaction: "InteractionInput",
  Goal: "GoalInput",
  Department: "DepartmentInput",
  Competitor: "CompetitorInput",
  Event: "EventInput",
  PainPoint: "PainPointInput",
  Need: "NeedInput",
  Note: "NoteInput",
  Source: "SourceInput",
  Observation: "ObservationInput",
  Position: "PositionInput",
  Company: "CompanyInput",
  Membership: "MembershipInput",
  Vocabulary: "VocabularyInput",
} as const;

/** Fields of types that stand in one line, where a comment would hide the type. */
const ofInlineTypes: Readonly<Record<string, string>> = {
  "profile.employees": "How many people work there.",
  "profile.tier": "Tier in the vendor's own scheme.",
  "value.currency": "ISO 4217 code of all amounts.",
  "value.annualRevenue": "What the account brings in a year.",
  "value.potential": "What it could bring in a year.",
  "value.lifetime": "What it is expected to bring in all.",
  "value.shareOfWallet": "Our part of what they spend, 0..1.",
  "authority.budget": "Holds budget.",
  "authority.signoffLimit": "Signs up to this amount alone.",
  "authority.veto": "May stop the decision.",
  "relationLevel.current": "How it is.",
  "relationLevel.desired": "How it should be.",
  "competitorAffinity.competitorId": "Id of the competitor.",
  "competitorAffinity.value": "-1 (against them) to 1 (for them).",
  "communication.channels": "Preferred ways, the best first.",
  "communication.minGapDays": "No more often than every so many days.",
  "communication.maxGapDays": "At least every so many days.",
  "communication.style": "How they like to be addressed.",
  "communication.language": "Language they prefer.",
  "communication.bestTime": "When to reach them.",
  "communication.avoid": "What not to bring up.",
  "communication.optOut": "Wants no contact.",
  "participants.personId": "Id of the person.",
  "participants.part": "How they took part.",
  "decisionRule.quota": "Part of the votes that is needed, 0..1.",
  "stakes.canHelp.how": "In what way.",
  "stakes.canHelp.strength": "How much, 0..1.",
  "stakes.canHurt.how": "In what way.",
  "stakes.canHurt.strength": "How much, 0..1.",
  "holders.personId": "Id of the person.",
  "holders.from": "First day in the seat.",
  "roles.is": "The built-in role it stands for.",
  "kinds.is": "The built-in kind it stands for.",
  "stances.is": "The built-in stance it stands for.",
  "channels.is": "The built-in channel it stands for.",
};

type Members = ts.NodeArray<ts.TypeElement>;

interface Declared {
  readonly members: Members;
  readonly bases: readonly string[];
}

/** The text of the generated file: what the doc comments of the model say of every field, by definition and field. */
export function schemaDescriptions(): string {
  const declared = readInterfaces();
  const lines: string[] = [];
  for (const [definition, name] of Object.entries(interfaceOf)) {
    const texts = textsOf(name, declared);
    for (const [path, text] of Object.entries(ofInlineTypes)) {
      if (texts.has(path.slice(0, path.lastIndexOf(".")))) texts.set(path, text);
    }
    const fields = [...texts].map(([field, text]) => `    ${JSON.stringify(field)}: ${JSON.stringify(text)},`);
    lines.push(`  ${definition}: {`, ...fields, "  },");
  }
  return `// Written by npm run docs:schema from the doc comments of src/model. Not by hand.\n\n/** What every field of the account is, by definition and field. */\nexport const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {\n${lines.join("\n")}\n};\n`;
}

function readInterfaces(): Map<string, Declared> {
  const declared = new Map<string, Declared>();
  const files = readdirSync(model, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(join(model, file), "utf8"), ts.ScriptTarget.ES2022, true);
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node)) {
        const bases = (node.heritageClauses ?? []).flatMap((clause) =>
          clause.types.map((type) => type.expression.getText()),
        );
        declared.set(node.name.text, { members: node.members, bases });
      } else if (ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type)) {
        declared.set(node.name.text, { members: node.type.members, bases: [] });
      }
    }
  }
  return declared;
}

/** What the doc comments of an interface, and of all it refers to, say of every field, by path. */
function textsOf(interfaceName: string, declared: ReadonlyMap<string, Declared>): Map<string, string> {
  const texts = new Map<string, string>();
  collect(interfaceName, "", new Set());
  return texts;

  function collect(name: string, prefix: string, open: ReadonlySet<string>): void {
    const found = declared.get(name);
    if (found === undefined || open.has(name)) return;
    const within = new Set([...open, name]);
    collectMembers(found.members, prefix, within);
    for (const base of found.bases) collect(base, prefix, within);
  }

  function collectMembers(members: Members, prefix: string, open: ReadonlySet<string>): void {
    for (const member of members) {
      if (!ts.isPropertySignature(member) || member.type === undefined) continue;
      const path = prefix + member.name.getText();
      const text = textOf(member);
      if (text !== "" && !texts.has(path)) texts.set(path, text);
      visit(member.type, `${path}.`, open);
    }
  }

  function visit(node: ts.Node, prefix: string, open: ReadonlySet<string>): void {
    if (ts.isTypeLiteralNode(node)) {
      collectMembers(node.members, prefix, open);
      return;
    }
    if (ts.isTypeReferenceNode(node) && !isDefinition(node.typeName.getText())) {
      collect(node.typeName.getText(), prefix, open);
    }
    ts.forEachChild(node, (child) => visit(child, prefix, open));
  }
}

function isDefinition(name: string): boolean {
  return (Object.values(interfaceOf) as string[]).includes(name);
}

/** The comment of a member in one line, its default at the end. */
function textOf(member: ts.PropertySignature): string {
  const parts = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const comment = parts.map((one) => ts.getTextOfJSDocComment(one.comment) ?? "").join(" ");
  const defaults = parts.flatMap((one) => [...(one.tags ?? [])].filter((tag) => tag.tagName.text === "defaultValue"));
  const value = defaults.map((tag) => ` Default: ${ts.getTextOfJSDocComment(tag.comment) ?? ""}.`).join("");
  return `${comment}${value}`
    .replace(/\{@link (\w+)[^}]*\}/g, "$1")
    .replace(/`/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
