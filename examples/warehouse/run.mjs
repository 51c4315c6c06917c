// How do I score accounts inside my data warehouse? Two functions in DuckDB: from Parquet to Parquet, in SQL.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, DuckDBScalarFunction, VARCHAR } from "@duckdb/node-api";
import { scoreAccount, scoreInfluence } from "account-graph";
import { summarizeScore } from "account-graph/portfolio";
import { generateAccount } from "account-graph/testing";

/** A function of SQL from text to text; a row with a bad account gives `{"error": ...}` and stops nothing. */
function textFunction(name, compute) {
  return DuckDBScalarFunction.create({
    name,
    parameterTypes: [VARCHAR],
    returnType: VARCHAR,
    mainFunction(_, input, output) {
      const texts = input.getColumnVector(0);
      for (let row = 0; row < input.rowCount; row++) output.setItem(row, answer(compute, texts.getItem(row)));
      output.flush();
    },
  });
}

function answer(compute, text) {
  try {
    return JSON.stringify(compute(JSON.parse(text)));
  } catch (error) {
    return JSON.stringify({ error: error.message });
  }
}

const options = { samples: 0 };
const connection = await (await DuckDBInstance.create(":memory:")).connect();
connection.registerScalarFunction(textFunction("score_influence", (account) => scoreInfluence(account, options)));
connection.registerScalarFunction(
  textFunction("account_summary", (account) => summarizeScore(scoreAccount(account, options), account)),
);

// What a warehouse holds: a table of accounts as JSON, in Parquet.
const folder = mkdtempSync(join(tmpdir(), "account-graph-warehouse-"));
await connection.run("create table accounts (id varchar, account varchar)");
const insert = await connection.createAppender("accounts");
for (let seed = 1; seed <= 40; seed++) {
  const account = generateAccount({ seed, people: 15 });
  insert.appendVarchar(account.id);
  insert.appendVarchar(JSON.stringify(account));
  insert.endRow();
}
insert.appendVarchar("broken");
insert.appendVarchar('{ "id": "broken" }');
insert.endRow();
insert.closeSync();
await connection.run(`copy accounts to '${folder}/accounts.parquet' (format parquet)`);

await connection.run(`
  copy (
    with scored as (select id, account_summary(account) as summary from '${folder}/accounts.parquet')
    select id,
      cast(summary->>'$.value' as double) as value,
      cast(summary->>'$.health' as double) as health,
      cast(summary->>'$.covered' as double) as covered,
      summary->>'$.topGap' as top_gap,
      summary->>'$.error' as error
    from scored
  ) to '${folder}/summaries.parquet' (format parquet)`);

const worst = await connection.runAndReadAll(`
  select id, value, round(health) as health, top_gap from '${folder}/summaries.parquet'
  where error is null order by value * (1 - health / 100) desc limit 3`);
console.log("most value at risk:");
for (const row of worst.getRowObjects()) console.log(`  ${row.id}: ${row.value}, health ${row.health}; ${row.top_gap}`);

const [leader] = (
  await connection.runAndReadAll(`
    select score_influence(account)->'$.stakeholders[0]'->>'$.reason.text' as reason
    from '${folder}/accounts.parquet' where id = 'account-1'`)
).getRowObjects();
console.log(leader.reason);

const [counts] = (
  await connection.runAndReadAll(`
    select count(*) as rows, count(error) as errors from '${folder}/summaries.parquet'`)
).getRowObjects();
console.log(`${counts.rows} rows, ${counts.errors} with an error`);
