// DuckDB, a columnar database in the same process: from the same rows through its appender, and the
// scores and the summary back.

import { DuckDBInstance, DuckDBTimestampValue } from "@duckdb/node-api";
import { ANALYSIS_DAY, SEGMENTS } from "../workload.mjs";

const CASES = SEGMENTS.flatMap((names, row) =>
  names.map((name, column) => `WHEN R = ${row + 1} AND FM = ${column + 1} THEN '${name}'`),
).join(" ");

const METRICS = `
  SELECT id, ${ANALYSIS_DAY} - date_diff('day', DATE '1970-01-01', max(day)::DATE) AS recency,
    count(*) AS frequency, sum(amount) AS monetary
  FROM orders GROUP BY id`;
const cuts = (metric) => `quantile_cont(${metric}, [0.2, 0.4, 0.6, 0.8])`;
const passed = (metric, list) => `len(list_filter(${list}, cut -> ${metric} > cut))`;
const SCORED = `
  CREATE OR REPLACE TEMP TABLE scored AS
  WITH metrics AS (${METRICS}),
  cuts AS (SELECT ${cuts("recency")} AS r, ${cuts("frequency")} AS f, ${cuts("monetary")} AS m FROM metrics),
  levels AS (
    SELECT metrics.*, 5 - ${passed("recency", "r")} AS R, 1 + ${passed("frequency", "f")} AS F,
      1 + ${passed("monetary", "m")} AS M
    FROM metrics, cuts)
  SELECT *, CASE ${CASES} END AS segment FROM (SELECT *, (F + M + 1) // 2 AS FM FROM levels)`;
const SUMMARY = `
  SELECT segment, count(*) AS customers, sum(monetary) AS spend, avg(recency) AS recency,
    avg(frequency) AS orders, sum(R) AS r, sum(F) AS f, sum(M) AS m
  FROM scored GROUP BY segment`;

let connection;

/** DuckDB with one thread, as one script at Google has. */
async function connected() {
  connection ??= await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  return connection;
}

export async function duckdb(rows) {
  const database = await connected();
  await database.run("CREATE OR REPLACE TABLE orders(id VARCHAR, day TIMESTAMP, amount DOUBLE)");
  const appender = await database.createAppender("orders");
  for (const [id, date, amount] of rows) {
    appender.appendVarchar(id);
    appender.appendTimestamp(new DuckDBTimestampValue(BigInt(date.getTime()) * 1000n));
    appender.appendDouble(amount);
    appender.endRow();
  }
  appender.closeSync();
  await database.run(SCORED);
  const summary = (await database.runAndReadAll(SUMMARY)).getRowObjects();
  // What a sheet needs back: a row for every customer.
  const scored = "SELECT id, recency, frequency, monetary, R, F, M, segment FROM scored";
  (await database.runAndReadAll(scored)).getColumns();
  const sum = (column) => summary.reduce((total, row) => total + Number(row[column]), 0);
  const segments = Object.fromEntries(summary.map((row) => [row.segment, Number(row.customers)]));
  return { R: sum("r"), F: sum("f"), M: sum("m"), segments };
}
