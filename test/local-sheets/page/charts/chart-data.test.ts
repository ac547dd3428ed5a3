import { describe, expect, it } from "vitest";
import { readChartData } from "../../../../local-sheets/page/charts/chart-data";
import { cells } from "./fixture";

const COLUMNS = {
  numHeaders: 1,
  transposeRowsAndColumns: false,
  mergeStrategy: "MERGE_COLUMNS",
  firstIsDomain: false,
};

describe("the data of a chart", () => {
  it("are categories from the first column and a series from each other one, named by the header", () => {
    const data = readChartData(
      [
        cells([
          ["Month", "Orders", "Spend"],
          ["Jan", 3, 40],
          ["Feb", 5, null],
        ]),
      ],
      COLUMNS,
    );
    expect(data).toMatchObject({ domain: "Month", categories: ["Jan", "Feb"] });
    expect(data.series.map(({ name, values }) => [name, values])).toEqual([
      ["Orders", [3, 5]],
      ["Spend", [40, null]],
    ]);
  });

  it("come from several ranges beside each other", () => {
    const data = readChartData([cells([["a"], ["x"], ["y"]]), cells([["n"], [1], [2]])], COLUMNS);
    expect([data.categories, data.series[0]?.values]).toEqual([
      ["x", "y"],
      [1, 2],
    ]);
  });

  it("come from several ranges below each other when told so", () => {
    const ranges = [
      cells([
        ["a", "n"],
        ["x", 1],
      ]),
      cells([["y", 2]]),
    ];
    const data = readChartData(ranges, { ...COLUMNS, mergeStrategy: "MERGE_ROWS" });
    expect([data.categories, data.series[0]?.values]).toEqual([
      ["x", "y"],
      [1, 2],
    ]);
  });

  it("read along rows are one series a row of the table", () => {
    const ranges = [cells([["Segment"], ["New"], ["Lost"]]), cells([["People"], [3], [1]])];
    const data = readChartData(ranges, { ...COLUMNS, transposeRowsAndColumns: true });
    expect(data.categories).toEqual(["People"]);
    expect(data.series.map(({ name, values }) => [name, values])).toEqual([
      ["New", [3]],
      ["Lost", [1]],
    ]);
  });

  it("read along rows without a header column count the first row among the series", () => {
    const ranges = [cells([["New"], ["Lost"]]), cells([[3], [1]])];
    const data = readChartData(ranges, { ...COLUMNS, transposeRowsAndColumns: true });
    expect(data.series.map(({ name, values }) => [name, values])).toEqual([
      ["New", [3]],
      ["Lost", [1]],
    ]);
  });

  it("take a first row of texts above numbers for a header when nobody says", () => {
    const untold = { ...COLUMNS, numHeaders: 0 };
    expect(
      readChartData(
        [
          cells([
            ["a", "n"],
            ["x", 1],
          ]),
        ],
        untold,
      ).series[0]?.name,
    ).toBe("n");
    expect(
      readChartData(
        [
          cells([
            ["x", 1],
            ["y", 2],
          ]),
        ],
        untold,
      ).categories,
    ).toEqual(["x", "y"]);
  });

  it("take a first column of numbers for places where lines are drawn", () => {
    const data = readChartData(
      [
        cells([
          ["Year", "n"],
          [2023, 1],
          [2024, 2],
        ]),
      ],
      { ...COLUMNS, firstIsDomain: true },
    );
    expect([data.categories, data.positions, data.series.length]).toEqual([
      ["2023", "2024"],
      [2023, 2024],
      1,
    ]);
  });

  it("have no number where a cell is blank, text or an error", () => {
    const data = readChartData(
      [
        cells([
          ["a", "n"],
          ["x", "#N/A"],
          ["y", ""],
          ["z", 0],
        ]),
      ],
      COLUMNS,
    );
    expect(data.series[0]?.values).toEqual([null, null, 0]);
  });
});
