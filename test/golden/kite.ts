/**
 * Krackhardt's kite: 10 people, 18 ties. David Krackhardt (1990), Assessing the Political Landscape, Administrative Science
 * Quarterly 35(2), 342-369, https://doi.org/10.2307/2393394. Each tie is the names of its ends.
 */
export const kiteTies: readonly string[] = [
  "Andre Beverley",
  "Andre Carol",
  "Andre Diane",
  "Andre Fernando",
  "Beverley Diane",
  "Beverley Ed",
  "Beverley Garth",
  "Carol Diane",
  "Carol Fernando",
  "Diane Ed",
  "Diane Fernando",
  "Diane Garth",
  "Ed Garth",
  "Fernando Garth",
  "Fernando Heather",
  "Garth Heather",
  "Heather Ike",
  "Ike Jane",
];
