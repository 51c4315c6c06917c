import { sentenceTable } from "./sentence-table.js";

/** Sentences of a brief for a meeting. */
export const saysBrief = /* @__PURE__ */ sentenceTable({
  "brief.preferences": "Prefers to talk {channels}{clauses,}",
  "brief.preferences.other": "Prefers{clauses_}",
  "brief.preference.style": "{text}",
  "brief.preference.time": "best {text}",
  "brief.preference.language": "in {text}",
  "brief.preference.gap": "at most every {days|day|days}",
  "brief.preference.avoid": "not {text}",

  "brief.last_contact": "Last contact on {date@}, {days|day|days} ago{clauses,}",
  "brief.last_contact.today": "Last contact today{clauses,}",
  "brief.contact_by": "with {owners}",

  "brief.ask.need": "Ask {person} for what we need from them: {text}",
  "brief.ask.stance": "Find out where {person} stands",
  "brief.ask.goals": "Ask {person} what they want to achieve",
  "brief.ask.role": "Find out what part {person} plays in the decision",
  "brief.ask.introduction": "Ask {person} to introduce us to {other}",

  "brief.offer.win": "Show {person} how they get what they want: {text}",
  "brief.offer.pain": "Tell {person} what we do about this: {topic}",
  "brief.offer.help": "Agree with {person} on how they can help: {text}",
  "brief.offer.innovator": "{person} wants to be first: show what no one else has yet",
  "brief.offer.visionary": "{person} moves early for an advantage: show what it makes possible",
  "brief.offer.pragmatist": "{person} moves once others have shown that it works: bring references",
  "brief.offer.conservative": "{person} moves late and carefully: show how little changes, and who has done it before",
  "brief.offer.laggard": "{person} moves last: do not push, and let people they trust go first",

  "brief.avoid.word": "Avoid: {text}",
  "brief.avoid.opted_out": "{person} asked not to be contacted: do not meet them",
  "brief.avoid.before": "{person} asked for more time between contacts: not before {date@}",
  "brief.avoid.rival": "Do not speak of {others|or} with {person}: they are rivals",
  "brief.avoid.owner": "Do not send {owner}: there is bad blood between them and {person}",
  "brief.avoid.tie": "{owner} is to keep away from {person}",

  "brief.between.allies": "{person} and {other} are allies",
  "brief.between.rivals": "{person} and {other} are rivals: do not ask one for help with the other",
  "brief.between.reports": "{person} reports to {boss}",
  "brief.between.listens": "{person} listens to {other}",

  "brief.agenda.open_point": "Answer the open point of {people}: {topic}",
});
