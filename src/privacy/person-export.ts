import type { Account } from "../model/account.js";
import type { MembershipInput } from "../model/company.js";
import type { NoteInput, ObservationInput, PainPointInput } from "../model/context.js";
import type { Id, IsoDate } from "../model/fields.js";
import type { StakeInput } from "../model/goal.js";
import type { InteractionInput } from "../model/interaction.js";
import type { PersonInput } from "../model/person.js";
import type { PositionInput } from "../model/position.js";
import type { RelationshipInput } from "../model/relationship.js";
import { mapFields } from "./map-fields.js";
import { mentionsOf } from "./mentions.js";

/** All that an account holds on one person. */
export interface PersonExport {
  readonly account: { readonly id: Id; readonly name: string; readonly asOf: IsoDate };
  readonly person: PersonInput;
  /** Seats they hold, held or will hold. */
  readonly positions: readonly PositionInput[];
  readonly memberships: readonly MembershipInput[];
  readonly stakes: readonly { readonly goalId: Id; readonly goalName: string; readonly stake: StakeInput }[];
  readonly relationships: readonly RelationshipInput[];
  readonly interactions: readonly InteractionInput[];
  /** Notes about them, or that name them. */
  readonly notes: readonly NoteInput[];
  readonly painPoints: readonly PainPointInput[];
  readonly observations: readonly ObservationInput[];
  /** Every other place that points to them or names them: whom they look after, who reports to them, texts. */
  readonly mentions: readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[];
}

const own: ReadonlySet<unknown> = new Set([
  "positions",
  "memberships",
  "relationships",
  "interactions",
  "notes",
  "painPoints",
  "observations",
]);

/** All that an account holds on one person, as it stands there. */
export function personExport(account: Account, person: PersonInput): PersonExport {
  const { id } = person;
  const found = mentionsOf(account, person);
  const place = account.people.findIndex((one) => one.id === id);
  const stakes: { goalId: Id; goalName: string; stake: StakeInput }[] = [];
  for (const goal of account.goals ?? []) {
    for (const stake of goal.stakes ?? []) {
      if (stake.personId === id) stakes.push({ goalId: goal.id, goalName: goal.name, stake });
    }
  }
  const listed = {
    positions: account.positions?.filter(({ holders }) => holders?.some((one) => one.personId === id)) ?? [],
    memberships: account.memberships?.filter(({ personId }) => personId === id) ?? [],
    relationships: account.relationships?.filter(({ from, to }) => from === id || to === id) ?? [],
    interactions: account.interactions?.filter((one) => one.participants.some(({ personId }) => personId === id)) ?? [],
    notes: account.notes?.filter(({ about, text }) => about?.includes(id) || found.isIn(text)) ?? [],
    painPoints: account.painPoints?.filter(({ personIds }) => personIds?.includes(id)) ?? [],
    observations: account.observations?.filter(({ personId }) => personId === id) ?? [],
  };
  const isListed = (path: readonly (string | number)[]) => {
    const [list, index] = path;
    if (list === "people") return index === place;
    if (list === "goals" && path[2] === "stakes") {
      return account.goals![index as number]!.stakes![path[3] as number]!.personId === id;
    }
    if (!own.has(list)) return false;
    const key = list as keyof typeof listed;
    return (listed[key] as readonly unknown[]).includes(account[key]![index as number]);
  };
  const mentions: { path: readonly (string | number)[]; value: unknown }[] = [];
  mapFields(account, {
    field: (value, { path, content }) => {
      if (content === "value" || isListed(path)) return value;
      const isFound =
        content === "id" ? value === id : content === "open" ? isWithin(value) : found.isOneOf(value) || isNamed(value);
      if (isFound) mentions.push({ path, value });
      return value;
    },
  });
  function isNamed(value: unknown): boolean {
    return typeof value === "string" && found.isIn(value);
  }
  function isWithin(value: unknown): boolean {
    return found.isOneOf(value) || isNamed(typeof value === "object" ? JSON.stringify(value) : value);
  }
  const { asOf, name } = account;
  return { account: { id: account.id, name, asOf }, person, ...listed, stakes, mentions };
}
