// Expected tables are worked out by hand from Google's description of the query language.

import { describe, expect, it } from "vitest";
import { page } from "./fixture";

const ORDERS = [
  ["Who", "Day", "Amount", "Paid"],
  ["Ann", "2024-01-05", 10, true],
  ["Bob", "2024-02-06", 30, false],
  ["Ann", "2024-02-07", 20, true],
  ["Cy", "2024-03-01", null, true],
  ["bob", "2023-12-31", 5, false],
];

/** What a formula in F1 shows, without blank rows and columns around. */
function query(text: string, range = "A1:D", headers = ""): unknown {
  const p = page(ORDERS);
  p.type("F1", `=QUERY(${range},"${text}"${headers})`);
  const rows = p.show("F1:J8") as unknown[][];
  const used = rows.filter((row) => row.some((value) => value !== ""));
  const width = Math.max(...used.flatMap((row) => row.map((value, at) => (value === "" ? 0 : at + 1))));
  return used.map((row) => row.slice(0, width));
}

describe("QUERY", () => {
  it.each<[string, unknown[][]]>([
    [
      "select A, C where C > 9 order by C desc",
      [
        ["Who", "Amount"],
        ["Bob", 30],
        ["Ann", 20],
        ["Ann", 10],
      ],
    ],
    [
      "select A, sum(C) group by A",
      [
        ["Who", "sum Amount"],
        ["Ann", 30],
        ["Bob", 30],
        ["bob", 5],
        ["Cy", ""],
      ],
    ],
    [
      "select sum(C), count(A), avg(C), max(C), min(C)",
      [
        ["sum Amount", "count Who", "avg Amount", "max Amount", "min Amount"],
        [65, 5, 16.25, 30, 5],
      ],
    ],
    ["select A where C is null", [["Who"], ["Cy"]]],
    ["select A where D = true and not A = 'Ann'", [["Who"], ["Cy"]]],
    ["select A where B >= date '2024-02-07' or C < 6", [["Who"], ["Ann"], ["Cy"], ["bob"]]],
    ["select A where A contains 'o' limit 1 offset 1", [["Who"], ["bob"]]],
    [
      "select year(B), sum(C) group by year(B) label year(B) 'Year', sum(C) 'Total'",
      [
        ["Year", "Total"],
        [2023, 5],
        [2024, 60],
      ],
    ],
    [
      "select A, C * 2 where (C + 1) > 30 label C * 2 'Twice'",
      [
        ["Who", "Twice"],
        ["Bob", 60],
      ],
    ],
  ])("%s", (text, table) => {
    expect(query(text)).toEqual(table);
  });

  it("takes columns of tables that are no range by number", () => {
    expect(query("select Col2 where Col1 = 'Ann'", "{A2:A6,C2:C6}", ",0")).toEqual([[10], [20]]);
  });

  it("refuses what it does not know, as Google refuses what is no query", () => {
    for (const text of ["select A pivot D", "selct A", "select Z", "select A where"]) {
      expect(query(text)).toEqual([["#VALUE!"]]);
    }
  });

  it("keeps the formats of the columns it selects", () => {
    const p = page(ORDERS);
    p.type("F1", "=QUERY(A1:D6,\"select A, B, max(B) where A = 'Ann' group by A, B\")");
    expect(p.sheets.reports()[0]?.displayValues[1]?.slice(5, 8)).toEqual(["Ann", "2024-01-05", "2024-01-05"]);
  });
});
