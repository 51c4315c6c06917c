import { AccountError } from "../../internal/account-error.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { MeetingBrief, PersonBrief } from "../../planning/brief/meeting-brief.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { escapeMarkdown } from "./escape-markdown.js";

/** Options of {@link renderMeetingBrief}. */
export interface RenderMeetingBriefOptions {
  /** Of the first heading, 1..4; headings below it are one deeper. @defaultValue 1 */
  headingLevel?: number | undefined;
}

export const renderMeetingBriefOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ headingLevel: s.withDefault(s.int().check(s.gte(1), s.lte(4)), 1) }))();

/**
 * Writes the brief for a meeting as Markdown: the agenda, what is between those in the room, a section for each of them, and what
 * has changed since. Names and texts of the account stay text. The same brief gives the same bytes.
 *
 * @param brief - From `briefMeeting`, in any language that `translateResult` wrote it.
 * @param options - See {@link RenderMeetingBriefOptions}.
 * @returns Markdown, with a line break at the end.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { briefMeeting } from "account-graph";
 * import { renderMeetingBrief } from "account-graph/render/markdown";
 *
 * const brief = briefMeeting(
 *   { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole", title: "CFO", goals: ["Close the books faster"] }] },
 *   ["dana"],
 * );
 * console.log(renderMeetingBrief(brief).split("\n").slice(0, 5).join("|"));
 * // prints: # Acme: meeting brief as of 2026-03-01||## Agenda||- Find out where Dana Cole stands
 * ```
 */
export function renderMeetingBrief(brief: MeetingBrief, options: RenderMeetingBriefOptions = {}): string {
  return readResult("brief", "briefMeeting", () => {
    const { headingLevel } = validate(renderMeetingBriefOptionsSchema, options, "invalid_options", ["options"]);
    if (!Array.isArray((brief as Partial<MeetingBrief> | null)?.agenda)) {
      const message = "no brief (pass what briefMeeting returns)";
      throw new AccountError("invalid_options", [
        { severity: "error", code: "invalid_score", path: ["brief"], message },
      ]);
    }
    const top = "#".repeat(headingLevel);
    const heading = `${top}#`;
    const blocks = [
      [`${top} ${escapeMarkdown(brief.accountName)}: meeting brief as of ${brief.asOf.slice(0, 10)}`],
      section(`${heading} Agenda`, sentences(brief.agenda)),
      section(`${heading} Between them`, sentences(brief.between)),
      ...brief.people.map((person) => personLines(person, heading)),
      section(`${heading} What has changed`, sentences(brief.changedSince?.headlines ?? [])),
    ];
    return `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`;
  });
}

function sentences(list: readonly { readonly text: string }[]): string[] {
  return list.map(({ text }) => `- ${escapeMarkdown(text)}`);
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, "", ...lines];
}

function personLines(person: PersonBrief, heading: string): string[] {
  const { name, title, stance, reason } = person.stakeholder;
  const called = title === null ? name : `${name}, ${title}`;
  const lines = [`${heading} ${escapeMarkdown(called)}`, "", `- ${escapeMarkdown(reason.text)}`];
  lines.push(`- Stance: ${stance === null ? "not known" : escapeMarkdown(stanceWord(stance).text)}`);
  const words = (name: string, list: readonly string[]) => {
    if (list.length > 0) lines.push(`- ${name}: ${list.map(escapeMarkdown).join("; ")}`);
  };
  words("Wants", person.wants);
  words("Fears", person.fears);
  words(
    "Pain points",
    person.painPoints.map(({ label }) => label),
  );
  for (const sentence of [person.preferences, person.lastContact]) {
    if (sentence !== null) lines.push(`- ${escapeMarkdown(sentence.text)}`);
  }
  lines.push(...sentences(person.ask), ...sentences(person.offer));
  for (const { text } of person.avoid) lines.push(`- **Mind:** ${escapeMarkdown(text)}`);
  return lines;
}
