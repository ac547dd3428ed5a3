// The command line as users script against it: options, output, exit codes.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { type Outcome, score } from "../../../local-sheets/cli/score";
import { DIST, ROOT } from "../../../scripts/fresh-build.mjs";
import { referenceFile } from "../../reference/read-csv";

const FOLDER = mkdtempSync(path.join(tmpdir(), "rfm-score-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const ORDERS = `customer,date,amount
C1,2024-01-05,100
C2,2024-02-05,20
C2,2024-03-05,30.5
007,2024-03-06,7
12,2024-03-07,12
3,2024-03-08,3
`;
/** The shop of the example: one order within the last month, three orders in all, 400 spent. */
const GRADES = `customer,date,amount
Lin,2024-01-05,100
Lin,2024-02-10,100
Lin,2024-03-20,200
Wu,2024-03-01,500
Ma,2024-01-01,99
`;
const MEMBERS = `member,last order,orders,spend
Ann,2024-03-01,3,120
Bob,,0,
Cem,2024-02-01,1,n/a
Dee,2024-03-05,9,900
`;

describe("npm run score", () => {
  it("prints the whole result as JSON by the contract", async () => {
    const report = await json(ORDERS, []);
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        "analysisDate",
        "method",
        "levels",
        "cuts",
        "scheme",
        "rows",
        "customers",
        "segments",
        "rejected",
        "warnings",
        "serviceCalls",
        "roundTrips",
      ]),
    );
    expect(report).toMatchObject({
      analysisDate: "2024-03-09",
      method: "quantile",
      levels: { recency: 5, frequency: 5, monetary: 5 },
      scheme: "eleven",
      rows: { read: 6, used: 6, refunds: 0, rejected: 0 },
    });
    expect(report.customers.map(({ customerId }) => customerId)).toEqual(["3", "12", "007", "C1", "C2"]);
    expect(report.customers[4]).toEqual({
      customerId: "C2",
      recencyDays: 4,
      orderCount: 2,
      totalSpend: 50.5,
      r: 2,
      f: 5,
      m: 4,
      code: "254",
      segment: "at-risk",
    });
    expect(report.segments.map(({ segment }) => segment)).toEqual(
      "champion loyal potential-loyalist new promising needs-attention about-to-sleep at-risk cannot-lose hibernating lost prospect".split(
        " ",
      ),
    );
    expect(sum(report.segments.map(({ share }) => share))).toBeCloseTo(1, 12);
    expect(sum(report.segments.map(({ spendShare }) => spendShare))).toBeCloseTo(1, 12);
    expect(report.segments.at(-1)).toMatchObject({ customers: 0, meanRecencyDays: null, meanSpend: null });
  });

  it("grades by thresholds: one order in the last month, 3 orders, 400 spent is R1F2M2", async () => {
    const options = "--recency-cuts 30 --frequency-cuts 2,6 --monetary-cuts 100,>500 --recency-base 0".split(
      " ",
    );
    const report = await json(GRADES, ["--method", "thresholds", "--as-of", "2024-04-01", ...options]);
    expect(report.customers.map(({ customerId, code }) => [customerId, code])).toEqual([
      ["Lin", "R1F2M2"],
      ["Ma", "R0F1M1"],
      ["Wu", "R0F1M2"],
    ]);
    expect(report.levels).toEqual({ recency: 2, frequency: 3, monetary: 3 });
    expect(report.cuts).toEqual({ recency: [30], frequency: [2, 6], monetary: [100, ">500"] });
  });

  it("puts the values on the boundaries where the words put them", async () => {
    const edge = (days: number, orders: number, spend: number) =>
      `\n${days}d ${orders}o ${spend}s,${days},${orders},${spend}`;
    const rows = [edge(30, 5, 100), edge(31, 6, 500), edge(29, 1, 99.99), edge(30, 2, 500.01)].join("");
    const options = "--recency-cuts 30 --frequency-cuts 2,6 --monetary-cuts 100,>500 --recency-base 0".split(
      " ",
    );
    const report = await json(`customer,recency days,orders,spend${rows}`, options);
    expect(report.analysisDate).toBeNull();
    expect(report.customers.map(({ code }) => code)).toEqual(["R1F2M2", "R0F3M2", "R1F1M1", "R1F2M3"]);
  });

  it("lists members in row order, prospects without scores, and what was set aside", async () => {
    const report = await json(MEMBERS, []);
    expect(report.customers.map(({ customerId, segment, r }) => [customerId, segment, r === null])).toEqual([
      ["Ann", expect.any(String), false],
      ["Bob", "prospect", true],
      ["Dee", expect.any(String), false],
    ]);
    expect(report.rejected).toEqual([{ row: 4, column: "spend", value: "n/a", reason: "unreadable-amount" }]);
    expect(report.rows).toEqual({ read: 4, used: 3, refunds: 0, rejected: 1 });
  });

  it("scores the raw Online Retail file: 4,339 customers, 33 with refunds only, 3,710 invoices without customer", async () => {
    const { output } = await run([referenceFile("online-retail-invoices.csv"), "--json"]);
    const report = JSON.parse(output) as Report;
    expect(report.customers).toHaveLength(4_339);
    const only = report.rejected.filter(({ reason }) => reason === "only-refunds");
    expect(new Set(only.map(({ value }) => value)).size).toBe(33);
    expect(report.rejected.filter(({ reason }) => reason === "missing-customer")).toHaveLength(3_710);
    const { read, used, refunds, rejected } = report.rows;
    expect([read, used + refunds + rejected, report.rejected.length]).toEqual([25_900, 25_900, rejected]);
  });

  it("takes columns by header: exactly, else trimmed and without case", async () => {
    const file = "who,Billed at,When it was,Total, with tax\n".replace(
      "Total, with tax",
      '"Total, with tax"',
    );
    const rows = "A,2023-01-01,2024-01-05,5\nB,2023-01-01,2024-01-06,7\n";
    const report = await json(file + rows, [
      "--columns",
      "customer=WHO,date=When it was,amount=Total, with tax",
    ]);
    expect(report.columns).toMatchObject({ customer: "who", date: "When it was", amount: "Total, with tax" });
  });

  it("reads semicolons, tabs and a byte order mark, by the locale's habits", async () => {
    const german = "\ufeffKundennummer;Bestelldatum;Betrag\nK1;05.03.2024;1.234,50\nK2;25.02.2024;10,00 €\n";
    const report = await json(german, ["--locale", "de_DE", "--as-of", "2024-04-01"]);
    expect(report.customers).toMatchObject([
      { customerId: "K1", recencyDays: 27, totalSpend: 1234.5 },
      { customerId: "K2", recencyDays: 36, totalSpend: 10 },
    ]);
    const tabs = await json("customer\tdate\tamount\nA\t2024-01-05\t5\nB\t2024-01-06\t7\n", []);
    expect(tabs.customers).toHaveLength(2);
  });

  it("saves the workbook with dates, frozen header and number formats", async () => {
    const out = path.join(FOLDER, "out.xlsx");
    const { output } = await run([fileOf(ORDERS), "--out", out]);
    expect(output).toContain(out);
    const { sheets } = await readXlsx(readFileSync(out), { readStyles: true });
    expect(sheets.map(({ name }) => name).slice(1, 3)).toEqual(["RFM customers", "RFM summary"]);
    expect(sheets[1]?.rows[0]?.slice(0, 3)).toEqual(["Customer", "First order", "Last order"]);
    const ids = sheets[1]?.rows.slice(1).map(([id]) => id);
    expect(new Set(ids)).toEqual(new Set(["C1", "C2", "007", 12, 3]));
    expect(sheets[1]?.rows.flat().filter((value) => value instanceof Date)).toHaveLength(10);
  });
});

const REFUSALS: readonly [string, string[], RegExp][] = [
  ["no file", [], /Name the CSV file/],
  ["a file that is not there", ["nowhere.csv"], /nowhere\.csv: There is no such file/],
  ["an unknown option", ["FILE", "--colour", "red"], /--colour/],
  ["two files", ["FILE", "other.csv"], /One file at a time/],
  ["an unknown method", ["FILE", "--method", "kmeans"], /quantile, thresholds, r-package/],
  ["an unknown scheme", ["FILE", "--scheme", "twelve"], /eleven, eight, ten, eleven-125/],
  ["an unknown language", ["FILE", "--language", "tlh"], /language/],
  ["a date that is none", ["FILE", "--as-of", "2024-13-01"], /2024-13-01/],
  ["a workbook that is no .xlsx", ["FILE", "--out", "scored.csv"], /end in \.xlsx instead of “scored\.csv”/],
  ["too many levels", ["FILE", "--levels", "11"], /2 to 10/],
  ["two levels for three dimensions", ["FILE", "--levels", "5,4"], /--levels/],
  [
    "thresholds without cuts",
    ["FILE", "--method", "thresholds", "--recency-cuts", "30"],
    /Frequency, Monetary/,
  ],
  ["levels with cuts", ["FILE", "--levels", "5", "--recency-cuts", "30"], /not both/],
  ["cuts that do not ascend", ["FILE", ...cuts("90,30")], /do not ascend/],
  ["a cut that is no number", ["FILE", ...cuts("month")], /month/],
  ["an unknown header", ["FILE", "--columns", "amount=price"], /“price”.*customer, date, amount/],
  ["an unknown role", ["FILE", "--columns", "price=amount"], /no column role “price”/],
  ["roles of both kinds", ["FILE", "--columns", "amount=amount,orders=date"], /order log.*member sheet/],
  ["an unknown time zone", ["FILE", "--time-zone", "Mars/Base"], /Mars\/Base/],
  ["digits for ten levels", ["FILE", "--levels", "10", "--code", "digits"], /Choose letters/],
];

describe("exit code 2, one line on standard error and nothing on standard output for", () => {
  for (const [name, args, expected] of REFUSALS) {
    it(name, async () => {
      const file = fileOf(ORDERS);
      const outcome = await run(args.map((arg) => (arg === "FILE" ? file : arg)));
      expect(outcome).toMatchObject({ exitCode: 2, output: "" });
      expect(outcome.error).toMatch(expected);
      expect(outcome.error.trim().split("\n")).toHaveLength(1);
    });
  }

  it("a file that is not UTF-8", async () => {
    const file = path.join(FOLDER, "latin.csv");
    writeFileSync(file, Buffer.from("customer,date,amount\nZo\xeb,2024-01-05,5\n", "latin1"));
    expect((await run([file])).error).toMatch(/not UTF-8/);
  });
});

describe("the script behind npm run score", () => {
  it("resolves paths where the user called npm, and gives the exit code", () => {
    const file = fileOf(ORDERS);
    const call = (args: string[]) =>
      spawnSync(process.execPath, [path.join(ROOT, "scripts", "score.mjs"), ...args], {
        env: { ...process.env, INIT_CWD: path.dirname(file) },
        encoding: "utf8",
      });
    const good = call([path.basename(file), "--json"]);
    expect([good.status, good.stderr]).toEqual([0, ""]);
    expect(JSON.parse(good.stdout).customers).toHaveLength(5);
    const bad = call(["nowhere.csv"]);
    expect([bad.status, bad.stdout]).toEqual([2, ""]);
  });

  it("takes a value that begins with a minus as --option=value", async () => {
    const cutsAt = ["--recency-cuts", "30", "--frequency-cuts", "2", "--monetary-cuts=-10,50"];
    expect((await json(ORDERS, cutsAt)).cuts).toMatchObject({ monetary: [-10, 50] });
  });

  it("explains itself", async () => {
    const { exitCode, output } = await run(["--help"]);
    expect([exitCode, output.startsWith("Usage: npm run -s score")]).toEqual([0, true]);
  });
});

interface Report {
  readonly analysisDate: string | null;
  readonly levels: unknown;
  readonly cuts: unknown;
  readonly columns: unknown;
  readonly rows: { read: number; used: number; refunds: number; rejected: number };
  readonly customers: { customerId: string; code: string; r: number | null; segment: string }[];
  readonly segments: { segment: string; share: number; spendShare: number }[];
  readonly rejected: { reason: string; value: unknown }[];
}

let files = 0;
function fileOf(text: string): string {
  files += 1;
  const file = path.join(FOLDER, `data-${files}.csv`);
  writeFileSync(file, text);
  return file;
}

function run(args: readonly string[]): Promise<Outcome> {
  return score({ folder: FOLDER, dist: DIST, args });
}

async function json(text: string, args: readonly string[]): Promise<Report> {
  const { exitCode, output, error } = await run([fileOf(text), ...args, "--json"]);
  expect([exitCode, error]).toEqual([0, ""]);
  return JSON.parse(output) as Report;
}

function cuts(recency: string): string[] {
  return ["--recency-cuts", recency, "--frequency-cuts", "2", "--monetary-cuts", "100"];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
