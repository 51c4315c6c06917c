import { escapeHtml, type Html } from "./html.js";
import { jsonBlock } from "./json-block.js";
import { pack } from "./pack.js";
import { engineScript, hashes, pageScript, pageStyle } from "./page-code.js";

/** What stands in a page. */
export interface PageFrame {
  readonly locale: string;
  readonly title: string;
  readonly body: Html;
  /** For the script, as a block of JSON. */
  readonly data: unknown;
  /** Whether the library comes along. */
  readonly live: boolean;
}

/**
 * A whole page in one file: styles, scripts and data inside, and a policy by hashes under which nothing else runs and no request
 * leaves it. The library runs in a worker that is made of the text of its script.
 */
export function pageDocument({ locale, title, body, data, live }: PageFrame): string {
  const scripts = [`'${hashes.script}'`, ...(live ? [`'${hashes.engine}'`] : [])].join(" ");
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src '${hashes.style}'`,
    ...(live ? ["worker-src blob:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const engine = live ? `<script type="text/plain" id="engine">${engineScript}</script>\n` : "";
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
${body.html}
<script type="application/json" id="data">${jsonBlock(pack(data))}</script>
${engine}<script>${pageScript}</script>
</body>
</html>
`;
}
