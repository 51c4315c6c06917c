import type { Network } from "../../network/network.js";
import { standOf } from "./stand-of.js";

/** Vetoes that are not out of the way, by index. */
export interface VetoGates {
  /** Whoever is against us and can veto. */
  readonly blocking: readonly number[];
  /** Whoever can veto and is undecided, or of unknown stance. */
  readonly open: readonly number[];
}

/** Everybody who can veto and is there to do so: nobody sits on an empty seat. */
export function vetoHolders({ people }: Network): number[] {
  return people
    .filter(({ inScope, fields, status }) => inScope && fields.authority?.veto === true && status !== "vacant")
    .map((person) => person.index);
}

/** The gates that vetoes are: one who is against stops any decision, one who is not known to be for it leaves it open. */
export function vetoGates(network: Network, predicted: readonly (number | null)[]): VetoGates {
  const blocking: number[] = [];
  const open: number[] = [];
  for (const index of vetoHolders(network)) {
    const stand = standOf(network.people[index]!, predicted[index] ?? null);
    if (stand === "against") blocking.push(index);
    else if (stand !== "for") open.push(index);
  }
  return { blocking, open };
}
