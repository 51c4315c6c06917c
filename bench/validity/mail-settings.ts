import type { AccountInput } from "account-graph";
import { percent } from "./format.js";
import { groupedMailAccount, lastDay, mailAccount, readMails } from "./manufacturing.js";
import type { Row } from "./read-rows.js";
import { bareAccount, type Sample } from "./sample.js";
import { type Setting, trySettings } from "./sensitivity.js";

/** Weight of a mail, days after which it counts half, and how fast ties level off: the defaults of the library. */
const mailWeight = 0.3;
const halfLife = 90;
const scale = 3;

/** How counts of mails become ties. */
interface Reading {
  /** Older mails count less. */
  readonly fading: boolean;
  /** Strength is 1 − e^(−r/3); else r over the largest r. */
  readonly levelling: boolean;
  /** Whoever writes listens to the recipient, and not the other way round. */
  readonly direction: boolean;
}

/** The mails entered in other ways: each step from mails to ties left out alone and together, then other steps. */
export function mailSettings(sample: Sample, folder: string): Setting[] {
  const mails = readMails(folder);
  const as = (reading: Partial<Reading>) =>
    tieAccount(sample, mails, { fading: true, levelling: true, direction: false, ...reading });
  const counted = as({ fading: false, levelling: false, direction: true });
  return trySettings(sample, [
    { name: "defaults", account: sample.entries[0]!.account },
    { name: "the same, entered as ties that fade, level off and count both ways", account: as({}) },
    { name: "without fading", account: as({ fading: false }) },
    { name: "in the direction of the mails", account: as({ direction: true }) },
    { name: "without levelling off", account: as({ levelling: false }) },
    { name: "none of the three: plain counts in their direction", account: counted },
    { name: "the same, `unmappedAttention: 0`", account: counted, options: { unmappedAttention: 0 } },
    { name: "one mail to several recipients as one interaction", account: groupedMailAccount(mails) },
    { name: "as the channel `social` (half of `email`)", account: mailAccount(mails, "social") },
    { name: "as the channel `in_person` (over three times `email`)", account: mailAccount(mails, "in_person") },
  ]);
}

/** How many of the mails run between two people whose tie has levelled off. */
export function levelledMails(folder: string): string {
  const mails = readMails(folder).filter((row) => row.Sender !== row.Recipient);
  const weights = weightsOf(mails, { fading: true, direction: false });
  const levelled = (row: Row) => 1 - Math.exp(-weights.get(`${row.Sender} ${row.Recipient}`)! / scale) > 0.9;
  const pairs = [...weights.values()].filter((weight) => 1 - Math.exp(-weight / scale) > 0.9).length / weights.size;
  return (
    `${percent(mails.filter(levelled).length / mails.length)} of the mails run between pairs whose tie is stronger than .9, ` +
    `${percent(pairs)} of the pairs: from about ${Math.ceil((scale * Math.log(10)) / mailWeight)} fresh mails on, more of them change next to nothing.`
  );
}

function tieAccount({ people }: Sample, mails: readonly Row[], reading: Reading): AccountInput {
  const weights = weightsOf(
    mails.filter((row) => row.Sender !== row.Recipient),
    reading,
  );
  const most = Math.max(...weights.values());
  const relationships = [...weights].flatMap(([pair, weight]) => {
    const [listener, heard] = pair.split(" ") as [string, string];
    if (!reading.direction && listener > heard) return [];
    const strength = reading.levelling ? 1 - Math.exp(-weight / scale) : weight / most;
    const kind = reading.direction ? ("advises" as const) : ("communicates" as const);
    return [{ from: heard, to: listener, kind, strength }];
  });
  return bareAccount("counts", people, { asOf: lastDay, relationships });
}

/** r of every pair that wrote, by "listener heard". */
function weightsOf(mails: readonly Row[], { fading, direction }: Omit<Reading, "levelling">): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (listener: string, heard: string, weight: number) =>
    weights.set(`${listener} ${heard}`, (weights.get(`${listener} ${heard}`) ?? 0) + weight);
  for (const { Sender, Recipient, EventDate } of mails) {
    const days = (Date.parse(lastDay) - Date.parse(`${EventDate!.replace(" ", "T")}Z`)) / 86_400_000;
    const weight = mailWeight * (fading ? 2 ** (-days / halfLife) : 1);
    add(Sender!, Recipient!, weight);
    if (!direction) add(Recipient!, Sender!, weight);
  }
  return weights;
}
