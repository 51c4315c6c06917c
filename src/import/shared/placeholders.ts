/** Words that fill a cell of which nothing is known, in lower case and without brackets. */
const placeholders: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "n/a|na|n.a.|n.a|n\\a|n/d|n.d.|nd|s/d|k.a.|n.v.t.|nvt|#n/a|#na|#ref!|#value!|#name?|#null!|#div/0!|null|nil|none|nan|undefined|tbd|tba|tbc|t.b.d.|t.b.a.|to be defined|to be determined|to be confirmed|unknown|not known|notknown|not provided|not available|not applicable|not set|not specified|not given|unspecified|none specified|blank|empty|no value|no data|missing|unassigned|not assigned|no owner|kein besitzer|nicht zugewiesen|non attribué|non attribuée|non assigné|sin asignar|sin propietario|não atribuído|sem proprietário|non assegnato|niet toegewezen|未割り当て|vide|0/0/00|00/00/00|00/00/0000|0000-00-00|keine|keiner|kein|keine angabe|unbekannt|nicht bekannt|nicht angegeben|nicht verfügbar|offen|inconnu|inconnue|non renseigné|non renseignée|non disponible|aucun|aucune|à définir|à compléter|nc|n.c.|sin datos|desconocido|desconocida|no disponible|ninguno|ninguna|por definir|no especificado|não informado|nao informado|desconhecido|desconhecida|não disponível|nenhum|nenhuma|a definir|sconosciuto|sconosciuta|non disponibile|nessuno|nessuna|da definire|onbekend|geen|niet beschikbaar|niet bekend|不明|未定|なし|無し|未設定|該当なし|未入力".split(
    "|",
  ),
);
/** How the words begin and how long they are, so that most cells are known to be none of them at a glance. */
const shapes: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set([...placeholders].map((word) => shapeOf(word.charCodeAt(0), word.length))))();
const onlySigns = /^[^\p{L}\p{N}]+$/u;

/** Whether a cell says that nothing is known: `n/a`, `-`, `NULL`, `TBD`, `#N/A`, `none`, `[not provided]`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 24) return false;
  const first = text.charCodeAt(0);
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  // Capitals and small letters of ASCII differ in one bit.
  if (isLetter || (first >= 49 && first <= 57)) {
    if (!shapes.has(shapeOf(isLetter ? first | 32 : first, text.length))) return false;
  } else if (onlySigns.test(text)) return true;
  // "Null" and "Na" are family names as well.
  if (text === "Null" || text === "Na" || text === "Nil" || text === "Nan") return false;
  const word = text.toLowerCase();
  if (placeholders.has(word)) return true;
  if (isLetter) return false;
  const isBracketed = /^[[(<{]/.test(word) && /[\])>}]$/.test(word);
  return isBracketed && placeholders.has(word.slice(1, -1).trim());
}

function shapeOf(first: number, length: number): number {
  return first * 32 + length;
}
