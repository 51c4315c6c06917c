/** A meeting, call or mail as a file tells it; people are mentioned as `Name <address>`, an address, a number or a name. */
export interface FoundInteraction {
  readonly path: readonly (string | number)[];
  readonly id: string | null;
  readonly at: string;
  readonly channel: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly attendees: readonly string[];
  readonly topic: string | null;
  readonly minutes: number | null;
  /** The message that this one answers. */
  readonly inReplyTo: string | null;
  /** A call that nobody took. */
  readonly isUnanswered?: boolean;
}
