import type { Ref, Sentence, SentenceParam } from "../internal/sentence.js";
import type { Writer } from "./writer.js";

/** Punctuation that a list of sub-clauses can bring along, each clause its own; without clauses nothing is written. */
const lead: Readonly<Record<string, string>> = { ";": "; ", ",": ", ", _: " " };

/**
 * Writes a template with its parameters. Between braces stands a name and how to write it:
 * `{person}` as it is · `{share%}` as a percentage · `{date@}` as a date · `{people}` and `{people|or}` as a list · `{route>}` as steps ·
 * `{count|tie|ties}` a number with its noun · `{people?holds|hold}` the word alone, by a number or the length of a list ·
 * `{clauses;}`, `{clauses,}`, `{clauses_}` each sub-clause after a semicolon, a comma or a space, nothing where there is none ·
 * `{^people}` with a capital first letter.
 */
export function fill(template: string, params: Readonly<Record<string, SentenceParam>>, writer: Writer): string {
  return template.replace(/\{(\^?)(\w+?)([%@;,_>]?|[|?][^{}]*)\}/g, (_, capital: string, name: string, how: string) => {
    const value = params[name];
    const text = value === undefined ? "" : write(value, how, writer);
    return capital === "" ? text : text.charAt(0).toUpperCase() + text.slice(1);
  });
}

function write(value: SentenceParam, how: string, writer: Writer): string {
  if (how === "%") return writer.percent(value as number);
  if (how === "@") return writer.date(value as string);
  if (how === ">") return (value as Ref[]).map((one) => one.label).join(" → ");
  if (how === "|or") return writer.list(value as Ref[] | Sentence[], "or");
  if (how.startsWith("?")) return writer.plural(countOf(value), how.slice(1).split("|"));
  if (how.startsWith("|"))
    return `${writer.number(countOf(value))} ${writer.plural(countOf(value), how.slice(1).split("|"))}`;
  if (how !== "") return (value as Sentence[]).map((clause) => lead[how] + clause.text).join("");
  if (Array.isArray(value)) return writer.list(value, "and");
  if (typeof value === "number") return writer.number(value);
  if (typeof value === "string") return value;
  return "text" in value ? value.text : value.label;
}

function countOf(value: SentenceParam): number {
  return Array.isArray(value) ? value.length : (value as number);
}
