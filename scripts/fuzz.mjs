// Calls every exported function with broken, strange and mutated input, and holds every answer to one oracle:
//  - it throws an AccountError, or it returns plain JSON: finite numbers, nothing that a round trip through JSON changes;
//  - the input is what it was, and no prototype has new members;
//  - the same account with every list in another order gives the same bytes (results that list what was given in its order apart);
//  - it takes no longer than its share of time.
//
//   node scripts/fuzz.mjs [--calls 1000000] [--seed 1] [--only scoreAccount]
//   FUZZ_TRACE=1 prints every call before it is made: the last line names the one that hangs.
//
// Reads the built package. Prints one line of figures and every kind of failure once, with the seed that shows it again.
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { outputOf, subpaths } from "./entries.mjs";

const { values: options } = parseArgs({
  options: { calls: { type: "string" }, seed: { type: "string" }, only: { type: "string" } },
});
const calls = Number(options.calls ?? 20_000);
const firstSeed = Number(options.seed ?? 1);
/** So many milliseconds a call may take; the largest account has twelve people. */
const longestCall = 3000;

const load = async (subpath) => import(new URL(`../dist/${outputOf(subpath)}.js`, import.meta.url));
const root = await load("");
const { generateAccount } = await load("testing");
const { MultiDirectedGraph, UndirectedGraph, DirectedGraph } = (await import("graphology")).default;

/** Not called here: they talk to processes, servers or files. */
const apart = new Set(["bullmq", "cli", "mcp", "portfolio/worker"]);
/** What is given in an order comes back in it, or the order is what counts. */
const ordered = new Set(
  "parseAccount safeParseAccount defineAccount toAccount createAccountGraph applyChanges accountAt findIssues erasePerson exportPerson forgetBefore redactAccount pseudonymizeAccount attentionGraph contactGraph hierarchyGraph signedGraph createMapGraph exportCsv exportCypher exportCytoscape exportGexf exportGraphml renderText mergeAccounts mergeViews linkPeople formatIssues scorePortfolio scoreBatch".split(
    " ",
  ),
);

function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let hash = state;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
  };
}

const strange = [
  undefined,
  null,
  true,
  0,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  5e-324,
  1e308,
  "",
  " ",
  "\u0000\u202e\ud800",
  "__proto__",
  "2026-02-30",
  "2026-03-01",
  "p1",
  "=cmd()",
  "<script>alert(1)</script>",
  "x".repeat(5000),
  10n,
  Symbol("s"),
  () => 1,
  [],
  {},
  [[]],
  [null],
  new Date(0),
  new Map(),
  JSON.parse('{"__proto__": {"polluted": true}}'),
  new Proxy(
    {},
    {
      get: () => {
        throw new Error("trap");
      },
      ownKeys: () => {
        throw new Error("trap");
      },
    },
  ),
  {
    get people() {
      throw new Error("getter");
    },
  },
  Object.create(null),
];
strange.push(
  (() => {
    const loop = {};
    loop.loop = loop;
    return loop;
  })(),
);

/** A copy with some values replaced, dropped or doubled. */
function mutated(value, random, rate) {
  if (random() < rate) {
    const choice = random();
    if (choice < 0.3) return strange[Math.floor(random() * strange.length)];
    if (choice < 0.5) return undefined;
    if (typeof value === "number") return choice < 0.75 ? -value : value * 1e9;
    if (typeof value === "string") return choice < 0.75 ? `${value}${value}` : value.slice(1);
  }
  if (Array.isArray(value)) {
    const copy = value.map((one) => mutated(one, random, rate));
    if (random() < rate && copy.length > 0) copy.push(copy[Math.floor(random() * copy.length)]);
    return copy;
  }
  if (typeof value !== "object" || value === null) return value;
  const copy = {};
  for (const [key, one] of Object.entries(value)) {
    const next = mutated(one, random, rate);
    if (next !== undefined) copy[key] = next;
  }
  return copy;
}

function shuffled(value, random) {
  if (Array.isArray(value)) {
    const copy = value.map((one) => shuffled(one, random));
    const isSet = copy.every((one) => typeof one === "object" && one !== null);
    if (!isSet) return copy;
    for (let at = copy.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [copy[at], copy[other]] = [copy[other], copy[at]];
    }
    return copy;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shuffled(one, random)]));
}

function accountOf(random) {
  const seed = Math.floor(random() * 400);
  return generateAccount({
    people: Math.floor(random() * 13),
    seed,
    extended: random() < 0.5,
    completeness: 0.3 + random() * 0.7,
  });
}

function graphOf(random) {
  const kinds = [DirectedGraph, UndirectedGraph, MultiDirectedGraph];
  const graph = new kinds[Math.floor(random() * 3)]();
  const size = Math.floor(random() * 9);
  for (let index = 0; index < size; index++) graph.addNode(`p${index}`, { x: random(), group: index % 2 });
  for (let index = 0; index < size * 2; index++) {
    const [from, to] = [`p${Math.floor(random() * size)}`, `p${Math.floor(random() * size)}`];
    const weights = [1, random(), -1, 0, 1e-300, 1e300, "much", Number.NaN];
    const weight = weights[Math.floor(random() * (random() < 0.8 ? 3 : weights.length))];
    if (graph.multi || !graph.hasEdge(from, to))
      graph.addEdge(from, to, { weight, strength: weight, sign: random() < 0.5 ? 1 : -1 });
  }
  return graph;
}

const anyOf = (list, random) => list[Math.floor(random() * list.length)];
const personOf = (account, random) => anyOf([...(account.people ?? []).map((one) => one?.id), "nobody"], random);
const texts = [
  "Name,Title\nDana Cole,CFO\nLee Wong,\n",
  "BEGIN:VCARD\nFN:Dana\nEND:VCARD",
  "as of 2026-03-01\nAcme\n- Dana Cole, CFO",
  '{"results":[]}',
  "<gexf></gexf>",
  "a;b\n1;2",
];

/** What a function is called with beside its first argument, by name. */
function furtherArguments(name, account, random) {
  if (/^(explainStakeholder|explainAllegiance|findSuccessors|findIntroductions|erasePerson|exportPerson)$/.test(name))
    return [personOf(account, random)];
  if (/^(accountAt|forgetBefore)$/.test(name)) return ["2026-01-15"];
  if (name === "pseudonymizeAccount") return ["key"];
  if (name === "diffAccounts" || name === "diffScores") return [accountOf(random), { samples: 0 }];
  if (name === "briefMeeting") return [[personOf(account, random)], { samples: 0 }];
  if (name === "reachOf") return [{ best: 2 }];
  if (name === "whatIf" || name === "applyChanges") {
    return [
      [
        anyOf(
          [
            { type: "remove_person", personId: personOf(account, random) },
            { type: "set_date", asOf: "2026-04-01" },
            { type: "update_person", personId: personOf(account, random), set: { stance: anyOf(strange, random) } },
          ],
          random,
        ),
      ],
      { samples: 0 },
    ];
  }
  if (name === "findCounterfactuals") return [{ target: { covered: 0.5 }, samples: 0 }];
  if (name === "translateResult") return [{}];
  if (/^(import)/.test(name)) return [{ id: "acme", name: "Acme", asOf: "2026-03-01" }];
  if (
    /^(renderInfluenceMap|renderOrgChart|createMapGraph|displayScore|renderDot|renderMermaid|export(Csv|Cypher|Cytoscape|Gexf|Graphml))$/.test(
      name,
    )
  ) {
    const score = root.scoreAccount(account, { samples: 0 });
    return [random() < 0.7 ? score : mutated(score, random, 0.02)];
  }
  if (/^(render|export|summarizeScore)/.test(name)) return [];
  return random() < 0.8 ? [{ samples: 0 }] : [anyOf(strange, random)];
}

/** Functions of what another function returns. */
function firstArgument(name, account, random) {
  const quick = { samples: 0 };
  const score = () => root.scoreAccount(account, quick);
  if (/^(stakeholderRows|summarizeScore|summarizeForAgent|translateResult)$/.test(name)) return score();
  if (name === "gapRows" || name === "renderGaps") return root.findGaps(account, quick);
  if (name === "renderBrief") return score();
  if (name === "renderCoverage") return root.coverageMatrix(account, quick);
  if (name === "renderMeetingBrief")
    return root.briefMeeting(
      account,
      account.people.slice(0, 2).map((one) => one.id),
      quick,
    );
  if (name === "scoreBatch") return [{ index: 0, account }];
  if (name === "coverageRows") return root.coverageMatrix(account, quick);
  if (name === "roleRows") return root.roleMatrix(account, quick);
  if (name === "departmentRows") return root.departmentMatrix(account, quick);
  if (name === "competitorRows") return root.competitorPositions(account, quick);
  if (name === "trackPlan") return root.planEngagement(account, quick);
  if (name === "comparePortfolio") return [root.summarizeScore(score())];
  if (/^(mergeAccounts|scorePortfolio|scoreBatch)$/.test(name)) return [account, accountOf(random)];
  if (name === "mergeViews")
    return [
      { by: "a", account },
      { by: "b", account: accountOf(random) },
    ];
  if (name === "watchAccount") return [account];
  if (/^(inferLevel|inferDepartment)$/.test(name))
    return anyOf(["CFO", "Vorstand Finanzen", "x".repeat(3000), "Head of Ops / IT"], random);
  if (/^import/.test(name)) return anyOf(texts, random);
  if (/^(toAccount|mergeParallelTies)$/.test(name)) return root.createAccountGraph(account);
  return account;
}

const functions = [];
for (const subpath of subpaths) {
  if (apart.has(subpath)) continue;
  for (const [name, value] of Object.entries(await load(subpath))) {
    if (typeof value !== "function" || name === "AccountError" || name === "generateAccount") continue;
    if (options.only === undefined || name === options.only) functions.push({ subpath, name, call: value });
  }
}

const failures = new Map();
function fail(kind, { subpath, name }, seed, detail) {
  const key = `${subpath || "root"} ${name}: ${kind}`;
  const known = failures.get(key);
  if (known === undefined) failures.set(key, { count: 1, seed, detail: String(detail).slice(0, 300) });
  else known.count++;
}

/** What is wrong with a result as plain JSON; `null` for nothing. Functions and graphs that are promised are looked into no further. */
function impurity(value) {
  try {
    return impurityAt(value, "", 0);
  } catch (error) {
    return `unreadable: ${error}`;
  }
}

function impurityAt(value, path, depth) {
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? null : `${path} is ${Object.is(value, -0) ? "-0" : value}`;
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value !== "object") return `${path} is ${typeof value}`;
  if (depth > 200) return `${path} is too deep`;
  const prototype = Object.getPrototypeOf(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const found = impurityAt(value[index], `${path}[${index}]`, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (prototype !== Object.prototype && prototype !== null) return `${path} is a ${prototype?.constructor?.name}`;
  for (const [key, one] of Object.entries(value)) {
    const found = impurityAt(one, `${path}.${key}`, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

const isGraph = (value) => {
  try {
    return typeof value?.forEachNode === "function";
  } catch {
    return false;
  }
};
const isPromised = (name, value) =>
  isGraph(value) ||
  value instanceof Promise ||
  name === "createScenario" ||
  name === "defineAccount" ||
  name === "safeParseAccount" ||
  typeof value?.[Symbol.asyncIterator] === "function" ||
  name === "defineGapRule" ||
  name === "scorePortfolio" ||
  name === "createMapGraph" ||
  typeof value?.graph?.forEachNode === "function";

function textOf(value) {
  try {
    return JSON.stringify(value) ?? "undefined";
  } catch {
    return "unreadable";
  }
}

const cleanPrototype = Object.getOwnPropertyNames(Object.prototype).join();
const counts = { calls: 0, answers: 0, refusals: 0, shuffles: 0 };
let slowest = { milliseconds: 0, name: "" };

async function once(seed) {
  const random = randomOf(seed);
  const target = anyOf(functions, random);
  const isMeasure = target.subpath === "measures";
  const style = random();
  let first;
  let rest;
  let isAccount = false;
  try {
    const account = isMeasure ? null : accountOf(random);
    if (isMeasure) {
      first = style < 0.2 ? anyOf(strange, random) : graphOf(random);
      rest = random() < 0.5 ? [] : [anyOf(["p0", ["p0", "p1"], "group", {}, { alpha: 0.1 }, ...strange], random), "p1"];
    } else if (style < 0.15) {
      first = anyOf(strange, random);
      rest = [anyOf(strange, random), anyOf(strange, random)];
    } else if (style < 0.55) {
      const broken = mutated(account, random, 0.01 + random() * 0.1);
      first =
        /^(.*Rows|renderGaps|renderBrief|renderCoverage|renderMeetingBrief|trackPlan|comparePortfolio|toAccount|translateResult|summarize.*|displayScore)$/.test(
          target.name,
        )
          ? mutated(firstArgument(target.name, account, random), random, 0.05)
          : broken;
      rest = furtherArguments(target.name, account, random);
    } else {
      first = firstArgument(target.name, account, random);
      isAccount = first === account;
      rest = furtherArguments(target.name, account, random);
    }
  } catch (error) {
    if (!root.isAccountError(error)) fail("setting up", target, seed, error?.stack ?? error);
    return;
  }
  const before = isGraph(first) ? textOf(first.export()) : textOf(first);
  const began = performance.now();
  counts.calls++;
  if (process.env.FUZZ_TRACE) console.error(seed, target.name);
  let result;
  try {
    result = target.call(first, ...rest);
    if (result instanceof Promise) result = await result;
    counts.answers++;
  } catch (error) {
    counts.refusals++;
    if (!root.isAccountError(error)) fail(`throws ${error?.constructor?.name}`, target, seed, error?.stack ?? error);
    else if (impurity(error.toJSON()) !== null)
      fail("an error that is not plain", target, seed, impurity(error.toJSON()));
  }
  const milliseconds = performance.now() - began;
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, name: target.name };
  if (milliseconds > longestCall) fail("takes long", target, seed, `${Math.round(milliseconds)} ms`);
  if ((isGraph(first) ? textOf(first.export()) : textOf(first)) !== before) fail("changes its input", target, seed, "");
  if (Object.getOwnPropertyNames(Object.prototype).join() !== cleanPrototype || {}.polluted !== undefined)
    fail("pollutes Object.prototype", target, seed, "");
  if (result === undefined || isPromised(target.name, result)) return;
  const found = impurity(result);
  if (found !== null) fail("a result that is not plain JSON", target, seed, found);
  else if (style >= 0.55 && !isMeasure && !ordered.has(target.name) && isAccount) {
    counts.shuffles++;
    const again = target.call(shuffled(first, random), ...rest);
    const [one, other] = [textOf(withoutIssues(result)), textOf(withoutIssues(again))];
    if (one !== other) fail("another order of lists, another result", target, seed, firstDifference(one, other));
  }
}

/** Issues come in the order of the input, since their paths are places in it. */
function withoutIssues(value) {
  if (Array.isArray(value)) return value.map(withoutIssues);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === "issues" ? 0 : withoutIssues(one)]),
  );
}

function firstDifference(one, other) {
  let at = 0;
  while (one[at] === other[at]) at++;
  return `${one.slice(Math.max(0, at - 80), at + 60)} | ${other.slice(Math.max(0, at - 20), at + 60)}`;
}

const began = performance.now();
for (let index = 0; index < calls; index++) await once(firstSeed + index);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `${counts.calls} calls of ${functions.length} functions in ${seconds} s: ${counts.answers} answers, ${counts.refusals} refusals, ${counts.shuffles} shuffled again; slowest ${slowest.name} ${Math.round(slowest.milliseconds)} ms; ${failures.size} kinds of failure`,
);
for (const [key, { count, seed, detail }] of failures)
  console.log(`${key} (${count} times, first --seed ${seed} --calls 1)\n    ${detail}`);
process.exitCode = failures.size === 0 ? 0 : 1;
