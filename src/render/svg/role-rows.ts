import { BUYING_ROLES, type BuyingRole } from "../../model/vocabularies.js";
import type { LegendRow } from "./legend-box.js";
import { roleCodes, roleLabel } from "./role-codes.js";
import type { Theme } from "./themes.js";
import { drawText } from "./write/draw-text.js";

/** Lines of a legend for the parts that are played, in the order of `BUYING_ROLES`. */
export function roleRows(played: ReadonlySet<BuyingRole | null>, theme: Theme): LegendRow[] {
  const style = { size: 11, colour: theme.text, bold: true, anchor: "middle" } as const;
  const rows: LegendRow[] = [];
  for (const { value: role } of BUYING_ROLES) {
    if (!played.has(role)) continue;
    rows.push({ label: roleLabel(role), height: 16, draw: (y) => drawText(roleCodes[role], 18, y + 4, style) });
  }
  return rows;
}
