/** How large an input may be. Every field is a count; `bytes` estimates the size as JSON, with at least 16 for every list and object. */
export interface Limits {
  /** @defaultValue 20,000 */
  people: number;
  /** @defaultValue 200,000 */
  relationships: number;
  /** @defaultValue 1,000,000 */
  interactions: number;
  /** Characters of one text. @defaultValue 20,000 */
  textLength: number;
  /** @defaultValue 50,000,000 */
  bytes: number;
  /** Levels of nesting. @defaultValue 20 */
  depth: number;
}

export const defaultLimits: Readonly<Limits> = {
  people: 20_000,
  relationships: 200_000,
  interactions: 1_000_000,
  textLength: 20_000,
  bytes: 50_000_000,
  depth: 20,
};
