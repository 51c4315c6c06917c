/** What `--help` shows: fits a screen of 80 columns and 24 lines. */
export const help = `account-graph: who decides, who is missing, what to do next

usage: account-graph COMMAND FILE... [options]     FILE may be - for stdin

  score FILE        who holds the influence      gaps FILE       what is missing
  report FILE       a page to mail (html)        plan FILE       who, what, when
  brief FILE        one page of markdown         check FILE      data warnings
  map FILE          influence map (svg)          org FILE        org chart
  diff OLD NEW      what changed                 summary FILE    for an agent
  whatif FILE --remove ID                        intro FILE ID   who introduces
  import FILE...    files to account JSON        demo            see it work
  export FILE --format gexf|graphml|csv|cypher|cytoscape
  mcp               tools for agents over stdio

  --format FORMAT   json, markdown, csv, svg, html, ical, mermaid, dot
  --goal ID         the view of one goal         --as-of DATE    score that day
  --samples N       0 is quickest                --output FILE   not to stdout
  --ties FILE       csv of relationships         --meetings FILE csv of meetings
  --account NAME    one of several accounts      --tokens N      summary's size
  --fail-on BAND    exit code 2 for gaps of critical, high, medium or low
  --version         of this package
exit codes: 0 fine, 1 bad input or usage, 2 --fail-on found something
`;
