import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";

/** A kind of file, known by how it begins. */
export type FileFormat =
  | "workbook"
  | "old_workbook"
  | "html"
  | "pdf"
  | "archive"
  | "image"
  | "vcard"
  | "calendar"
  | "mail"
  | "gexf"
  | "graphml"
  | "xml"
  | "json";

const asCsv = 'save the sheet as "CSV UTF-8 (comma delimited)" and pass that';
/** What every format is called, and what to do with it. */
const remedies: Readonly<Record<FileFormat, string>> = {
  workbook: `an Excel workbook (.xlsx): ${asCsv}`,
  old_workbook: `an old Office file (.xls): ${asCsv}`,
  html: `an HTML page, as some systems call .xls: open it in a spreadsheet and ${asCsv}`,
  pdf: "a PDF: export the table as CSV from where it was made",
  archive: "a compressed archive: unpack it and pass the files",
  image: "a picture: export the table as CSV from where it was made",
  vcard: "a vCard file (.vcf): use importVcard of account-graph/import/vcard",
  calendar: "an iCalendar file (.ics): use importInteractions of account-graph/import/interactions",
  mail: "e-mail (.eml, .mbox): use importInteractions of account-graph/import/interactions",
  gexf: "a GEXF graph: use importGraph of account-graph/import/graph",
  graphml: "a GraphML graph: use importGraph of account-graph/import/graph",
  xml: `an XML document: ${asCsv}`,
  json: "JSON: use importHubspot, importDynamics, importSalesforce or importGraph of account-graph/import/…",
};

/** Recognizes what is no table by its first bytes; `null` for what may be one. */
export function fileFormat(content: string | Uint8Array): FileFormat | null {
  const start = typeof content === "string" ? content.slice(0, 2000) : latin(content.subarray(0, 2000));
  if (start.startsWith("PK\u0003\u0004")) return /\[Content_Types\]|xl\/|_rels/.test(start) ? "workbook" : "archive";
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0") || start.startsWith("\ufffd\ufffd\u0011\ufffd"))
    return "old_workbook";
  if (start.startsWith("%PDF-")) return "pdf";
  if (["\u001f\u008b", "\u001f\ufffd", "Rar!", "7z\u00bc"].some((mark) => start.startsWith(mark))) return "archive";
  if (/^(?:\u0089|\ufffd)PNG|^GIF8|^\u00ff\u00d8\u00ff/.test(start)) return "image";
  const text = start.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf|\s)+/, "");
  if (/^BEGIN:VCARD/i.test(text)) return "vcard";
  if (/^BEGIN:VCALENDAR/i.test(text)) return "calendar";
  if (text.startsWith("<")) {
    if (/<gexf\b/i.test(text)) return "gexf";
    if (/<graphml\b/i.test(text)) return "graphml";
    if (/<(?:html|table|body|!doctype html|meta|style)\b/i.test(text)) return "html";
    return /^<\?xml\b/.test(text) ? "xml" : null;
  }
  if (/^From \S{1,300} {1,9}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /.test(text)) return "mail";
  if (
    /^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|X-[A-Za-z-]{1,40}|DKIM-Signature): ?\S/i.test(text)
  )
    return "mail";
  if (/^(?:From|To|Date|Subject): [^\n]{1,900}\r?\n(?:[A-Za-z-]{1,40}: |[ \t])/i.test(text)) return "mail";
  return /^(?:\{\s*["}]|\[\s*[[{\]"])/.test(text) ? "json" : null;
}

/** Refuses a file whose format another importer reads, or none. */
export function refuseFormat(path: readonly (string | number)[], format: FileFormat): never {
  const message = `this is ${remedies[format]}`;
  throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_format", path: [...path], message }]);
}

/** Refuses what is neither a text nor bytes. */
export function refuseContent(path: readonly (string | number)[], value: unknown): never {
  const message = `expected the text or the bytes of a file, got ${quote(value)}`;
  throw new AccountError("invalid_file", [{ severity: "error", code: "wrong_type", path: [...path], message }]);
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
