import type { AccountScore } from "../../api/account-score.js";
import type { Sentence } from "../../internal/sentence.js";
import type { NoteKind } from "../../model/vocabularies.js";
import type { Background, PersonBackground } from "../../planning/brief/background.js";
import { escapeMarkdown } from "./escape-markdown.js";

const mostNotes = 10;

const noteHeadings: readonly (readonly [NoteKind, string])[] = [
  ["objection", "Objections"],
  ["criterion", "Decision criteria"],
  ["constraint", "Constraints"],
  ["process_step", "Purchasing process"],
  ["note", "Notes"],
];

/** What is written down, as blocks of Markdown: nothing for what is not known, or for a score of before it was carried. */
export function backgroundBlocks(score: AccountScore, heading: string, maxPeople: number): string[][] {
  const { background } = score as { readonly background?: Background };
  if (background === undefined || background === null) return [];
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${heading} ${title}`, "", ...lines.map((line) => `- ${line}`)];
  const { objectives, needs, painPoints, notes } = background;
  return [
    list("The goal", goalLines(background)),
    list("What they want", [
      ...objectives.map(escapeMarkdown),
      ...needs.map(({ text, priority }) => escapeMarkdown(priority === null ? text : `${text} (${priority} priority)`)),
    ]),
    list(
      "Pain points",
      painPoints.map(({ text, people, owner }) => {
        const whose = people.length === 0 ? "" : ` (${people.map(({ label }) => label).join(", ")})`;
        const by = owner === null ? "no one on our team addresses it yet" : `${owner.label} addresses it`;
        return escapeMarkdown(`${text}${whose}: ${by}`);
      }),
    ),
    ...noteHeadings.map(([kind, title]) => list(title, noteLines(notes, kind))),
    list("Who wants what, and how to talk to them", personLines(score, background, maxPeople)),
  ];
}

function goalLines({ goal }: Background): string[] {
  if (goal === null) return [];
  const { kind, owner, horizon, stage, amount, closeAt, metric, target } = goal;
  const whose = { customer: "the customer's own goal", us: "our goal", joint: "a joint goal" };
  const parts = [
    kind,
    owner === null ? null : whose[owner],
    horizon === null ? null : `${horizon} term`,
    stage === null ? null : `stage ${stage}`,
    amount === null ? null : `amount ${amount}`,
    closeAt === null ? null : `closes on ${closeAt.slice(0, 10)}`,
    metric === null ? null : `measured by ${metric}`,
    target === null ? null : `target ${target}`,
  ].filter((part) => part !== null);
  return [escapeMarkdown(parts.length === 0 ? goal.goal.label : `${goal.goal.label}: ${parts.join("; ")}`)];
}

function noteLines(notes: Background["notes"], kind: NoteKind): string[] {
  const found = notes.filter((note) => note.kind === kind);
  const lines = found.slice(0, mostNotes).map(({ at, text, about }) => {
    const whose = about.length === 0 ? "" : `${about.map(({ label }) => label).join(", ")}: `;
    return escapeMarkdown(`${whose}${text} (${at.slice(0, 10)})`);
  });
  if (found.length > mostNotes) lines.push(`and ${found.length - mostNotes} more`);
  return lines;
}

/** Those with most influence, a line each. */
function personLines({ stakeholders }: AccountScore, { people }: Background, maxPeople: number): string[] {
  const place = new Map(stakeholders.map(({ id }, at) => [id, at]));
  const rank = (one: PersonBackground) => place.get(one.person.id) ?? stakeholders.length;
  const sorted = people.map((one, at) => ({ one, at })).sort((a, b) => rank(a.one) - rank(b.one) || a.at - b.at);
  return sorted.slice(0, maxPeople).flatMap(({ one }) => {
    const parts = personParts(one);
    return parts.length === 0 ? [] : [`**${escapeMarkdown(one.person.label)}**: ${escapeMarkdown(parts.join("; "))}`];
  });
}

function personParts(one: PersonBackground): string[] {
  const text = (sentence: Sentence | null) => sentence?.text ?? null;
  const said = (words: string, value: string | null) => (value === null ? null : `${words} ${value}`);
  const list = (words: string, values: readonly string[]) =>
    values.length === 0 ? null : `${words} ${values.join(", ")}`;
  const growth = one.growthPotential === null ? null : `${Math.round(one.growthPotential * 100)}% growth potential`;
  const parts = [
    one.optedOut ? "asked not to be contacted" : null,
    said("works for", one.organization),
    list("wants", one.goals),
    said("personal win:", one.personalWin),
    said("we need from them:", one.needFromThem),
    said("can help:", one.canHelp),
    said("can hurt:", one.canHurt),
    text(one.preferences),
    text(one.approach),
    list("interested in", one.interests),
    growth,
  ];
  return parts.filter((part) => part !== null);
}
