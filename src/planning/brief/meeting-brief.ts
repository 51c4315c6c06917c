import type { Difference } from "../../insights/difference/difference.js";
import type { Stakeholder } from "../../insights/influence/stakeholder.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** One page for the next meeting. */
export interface MeetingBrief {
  accountId: string;
  accountName: string;
  goalId: string | null;
  asOf: string;
  /** Those who will be in the room, in the order asked for. */
  people: PersonBrief[];
  /** What is between them: allies, rivals, who reports to whom, who listens to whom. */
  between: Sentence[];
  /** What has changed since the last time; `null` where no earlier day or account was given. */
  changedSince: Difference | null;
  /** What to get done, most important first. */
  agenda: Sentence[];
}

/** What to know of one person before the meeting. */
export interface PersonBrief {
  stakeholder: Stakeholder;
  /** In the words of the account: their goals and what they would gain. */
  wants: string[];
  /** In the words of the account: objections they raised, and how they could hurt the effort. */
  fears: string[];
  painPoints: Ref[];
  /** Open notes about them: objections, criteria, constraints, steps. */
  openPoints: Ref[];
  /** How they like to be talked to; `null`: not known. */
  preferences: Sentence | null;
  /** `null`: not known. */
  lastContact: Sentence | null;
  ask: Sentence[];
  offer: Sentence[];
  avoid: Sentence[];
}
