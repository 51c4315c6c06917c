const colours = {
  "ours without WebAssembly": "#8a8a8a",
  "our measures on graphology": "#5b5b5b",
  graphology: "#d1495b",
  ngraph: "#edae49",
  cytoscape: "#b07a00",
  igraph: "#00798c",
  "graph-tool, 1 thread": "#30638e",
  "graph-tool, 2 threads": "#003d5b",
  networkx: "#7a5195",
};

const rowHeight = 22;
const left = 230;
const right = 20;
const top = 60;
const width = 900;

/** A dot a peer and row on a logarithmic axis: how many times our time the peer takes. Left of the line it beats us. */
export function drawChart(rows) {
  const ratios = rows.map(({ entries }) =>
    Object.entries(entries)
      .filter(([peer, { milliseconds }]) => peer !== "ours" && milliseconds !== undefined)
      .map(([peer, { milliseconds }]) => [peer, milliseconds / entries.ours.milliseconds]),
  );
  const logs = ratios.flat().map(([, ratio]) => Math.log10(ratio));
  const least = Math.floor(Math.min(-1, ...logs));
  const most = Math.ceil(Math.max(1, ...logs));
  const x = (ratio) => left + ((Math.log10(ratio) - least) / (most - least)) * (width - left - right);
  const height = top + rows.length * rowHeight + 20;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    "<title>Time of each library as a multiple of our own</title>",
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
  ];
  Object.entries(colours).forEach(([peer, colour], index) => {
    const column = 10 + (index % 5) * 178;
    const line = 18 + Math.floor(index / 5) * 18;
    parts.push(`<circle cx="${column}" cy="${line - 4}" r="5" fill="${colour}"/>`);
    parts.push(`<text x="${column + 10}" y="${line}">${peer}</text>`);
  });
  for (let power = least; power <= most; power++) {
    const place = x(10 ** power).toFixed(1);
    const colour = power === 0 ? "#000000" : "#dddddd";
    parts.push(`<line x1="${place}" y1="${top - 6}" x2="${place}" y2="${height - 20}" stroke="${colour}"/>`);
    const label = power === 0 ? "as fast as ours" : power > 0 ? `${10 ** power} x` : `1/${10 ** -power}`;
    parts.push(`<text x="${place}" y="${height - 6}" text-anchor="middle">${label}</text>`);
  }
  rows.forEach(({ graph, operation }, index) => {
    const y = top + index * rowHeight + rowHeight / 2;
    parts.push(`<text x="10" y="${y + 4}">${graph} ${operation}</text>`);
    for (const [peer, ratio] of ratios[index]) {
      parts.push(`<circle cx="${x(ratio).toFixed(1)}" cy="${y}" r="5" fill="${colours[peer]}" fill-opacity="0.85"/>`);
    }
  });
  parts.push("</svg>", "");
  return parts.join("\n");
}
