import type { AccountInput, Channel, InteractionInput } from "account-graph";
import { type Row, readRows } from "./read-rows.js";
import { bareAccount, classPairs, type Sample, superiorPairs } from "./sample.js";

/** The day after the last mail. */
export const lastDay = "2010-10-01";

/** The mails read by the engine of maps; by default a log is read by its own. */
export const otherEngine = "Manufacturing, mails, engine of maps";

/** Michalski, Palus and Kazienko (2011): nine months of mails in a manufacturing company, and who reports to whom. */
export function manufacturingSamples(folder: string): Sample[] {
  const rows = readMails(folder);
  const bossOf = new Map(
    readRows(folder, "manufacturing_email/reportsto.csv")
      .filter((row) => row.ID !== row.ReportsToID)
      .map((row) => [row.ID!, row.ReportsToID!]),
  );
  const managers = new Set(bossOf.values());
  const inChart = [...new Set([...bossOf.keys(), ...managers])];
  const counts = new Map<string, number>();
  for (const { Sender, Recipient } of rows) {
    if (Sender === Recipient) continue;
    const pair = `${Sender} ${Recipient}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const arcs = [...counts].map(([pair, count]) => {
    const [from, to] = pair.split(" ") as [string, string];
    return { from, to, count };
  });
  const account = mailAccount(rows);
  const sample: Sample = {
    name: "Manufacturing, mails",
    people: peopleOf(rows),
    arcs,
    counted: true,
    entries: [{ name: "interactions", account }],
    truths: [
      { name: "superior before subordinate, at any distance", pairs: superiorPairs(bossOf) },
      { name: "boss before direct report", pairs: [...bossOf].map(([person, boss]) => [boss, person] as const) },
      { name: "those with reports before those without (AUC)", pairs: classPairs(inChart, (one) => managers.has(one)) },
    ],
  };
  const other = { name: "interactions, other engine", account, options: { engine: "friedkin_johnsen" as const } };
  return [sample, { ...sample, name: otherEngine, entries: [other] }];
}

/** The raw mails: one row a recipient. */
export function readMails(folder: string): Row[] {
  return readRows(folder, "manufacturing_email/communication.csv", ";");
}

/** Every row as one interaction of two people. */
export function mailAccount(rows: readonly Row[], channel: Channel = "email"): AccountInput {
  const interactions = rows.map((row, index) => mail(`mail-${index}`, row, [row.Recipient!], channel));
  return bareAccount("manufacturing", peopleOf(rows), { asOf: lastDay, interactions });
}

/** Rows of one sender and second as one mail to several people. */
export function groupedMailAccount(rows: readonly Row[]): AccountInput {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.Sender} ${row.EventDate}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const interactions = [...groups.values()].map((group, index) =>
    mail(`mail-${index}`, group[0]!, [...new Set(group.map((row) => row.Recipient!))], "email"),
  );
  return bareAccount("manufacturing", peopleOf(rows), { asOf: lastDay, interactions });
}

function mail(id: string, row: Row, recipients: readonly string[], channel: Channel): InteractionInput {
  return {
    id,
    at: `${row.EventDate!.replace(" ", "T")}Z`,
    channel,
    participants: [
      { personId: row.Sender!, part: "from" as const },
      ...recipients.filter((one) => one !== row.Sender).map((personId) => ({ personId, part: "to" as const })),
    ],
  };
}

function peopleOf(rows: readonly Row[]): string[] {
  const people = new Set(rows.flatMap((row) => [row.Sender!, row.Recipient!]));
  return [...people].sort((a, b) => Number(a) - Number(b));
}
