import type { Gap } from "../../../insights/gaps/gap.js";
import { BUYING_ROLES, type BuyingRole } from "../../../model/vocabularies.js";
import { roleLabel } from "../role-codes.js";
import type { MapPerson } from "./map-person.js";

const wordOfRole = "words.role.";

/** Seats for the roles that the gaps of a score miss, each once, in the order of `BUYING_ROLES`. */
export function missingSeats(gaps: readonly Gap[]): MapPerson[] {
  const missing = new Set<string>();
  for (const { rule, proof } of gaps) {
    if (rule === "missing_decision_maker") missing.add("decision_maker");
    else if (rule === "missing_champion") missing.add("champion");
    else if (rule === "missing_required_role" && proof.kind === "facts") {
      for (const seat of proof.missing) addRole(seat, missing);
    }
  }
  return BUYING_ROLES.filter(({ value }) => missing.has(value)).map(({ value }) => seatOf(value));
}

/** The first role that a sentence about a seat names: others are those that would do as well. */
function addRole(seat: unknown, roles: Set<string>): void {
  let inner = seat as { readonly key?: unknown; readonly params?: { readonly role?: unknown } } | undefined;
  for (let depth = 0; depth < 4 && typeof inner?.key === "string"; depth++) {
    if (inner.key.startsWith(wordOfRole)) {
      roles.add(inner.key.slice(wordOfRole.length));
      return;
    }
    inner = inner.params?.role as typeof inner;
  }
}

function seatOf(role: BuyingRole): MapPerson {
  const name = roleLabel(role);
  return {
    id: `missing:${role}`,
    name: `No ${name}`,
    title: "",
    count: 0,
    side: "customer",
    role,
    influence: null,
    stance: null,
    camp: "unknown",
    stances: null,
    marks: [],
    isFocus: false,
    isCovered: false,
    isVacant: false,
    factionId: null,
    reason: `No one on the map is known as ${name}`,
  };
}
