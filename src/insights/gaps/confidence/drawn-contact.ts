/** Contacts, attention and roles as chance has them in one draw: what structural rules look at again to tell how sure they are. */
export interface DrawnContact {
  /** Whether the person's role, or weight, holds. */
  hasRole(person: number): boolean;
  /** Whether those who decide hear the person well enough, at whatever remove, as a product of attention. */
  isHeard(person: number, heardFrom: number): boolean;
  /** Whether one of our team is in contact with the person. */
  isCovered(person: number): boolean;
  /** Whether contacts that count lead from us to the person; with `without`, not passing that person, on either side. */
  isReached(person: number, without?: number): boolean;
  /** Whether one of our team has a contact with the person that counts. */
  isDirect(person: number): boolean;
  /** Whether somebody else whom we reach leads to the person. */
  isReachedThroughOthers(person: number): boolean;
  /** The strongest way from us within the steps allowed, as a product of strengths; 0 without one. */
  bestWay(person: number, maximumSteps: number): number;
  /** Those of our team with a counting contact into the part of their network where the person is; the number of people: "our team". */
  ownersOfPart(person: number): readonly number[];
  /** Calls back for each contact with one of our team: its strength, 0 where it does not exist. */
  eachOfOurs(person: number, tell: (ours: number, strength: number) => void): void;
}
