import { describe, expect, it } from "vitest";
import { bench, sheet } from "../fixture";

describe("Range.setValues", () => {
  it("takes exactly as many rows and columns as the range has, or writes nothing", () => {
    const { failure, sheets } = bench();
    expect(
      failure((services) =>
        sheet(services)
          .getRange(1, 1, 2, 2)
          .setValues([
            [1, 2],
            [3, 4],
            [5, 6],
          ]),
      ),
    ).toBe(
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.",
    );
    expect(
      failure((services) =>
        sheet(services)
          .getRange(1, 1, 2, 2)
          .setValues([[1, 2], [3]]),
      ),
    ).toBe(
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
    expect(failure((services) => sheet(services).getRange(1, 1, 1, 1).setValues([]))).toContain(
      "The data has 0",
    );
    expect(sheets.snapshot()[0]?.values).toEqual([[""]]);
  });

  it("reads text as if it were typed, in the locale of the spreadsheet", () => {
    const { must, sheets } = bench({ locale: "de_DE" });
    must((services) =>
      sheet(services)
        .getRange(1, 1, 1, 7)
        .setValues([["1,5", "5.3.2024", "TRUE", "=A1", "'00123", "10%", "x"]]),
    );
    const [taken] = sheets.snapshot();
    expect(taken?.values).toEqual([
      [1.5, { date: "2024-03-05T00:00:00" }, true, "#NAME?", "00123", 0.1, "x"],
    ]);
    expect(taken?.formulas[0]?.[3]).toBe("=A1");
    expect(taken?.numberFormats[0]).toEqual([
      "General",
      "dd.mm.yyyy",
      "General",
      "General",
      "General",
      "0%",
      "General",
    ]);
  });

  it("keeps the format a cell already has", () => {
    const { must, sheets } = bench();
    must((services) =>
      sheet(services)
        .getRange(1, 1)
        .setNumberFormat("0.000")
        .setValues([["10%"]]),
    );
    expect(sheets.snapshot()[0]).toMatchObject({ values: [[0.1]], numberFormats: [["0.000"]] });
  });

  it("keeps everything but formulas as text in a text cell", () => {
    const { must, sheets } = bench();
    must((services) =>
      sheet(services)
        .getRange(1, 1, 1, 5)
        .setNumberFormat("@")
        .setValues([["00123", 5, true, "=1+1", "1/2"]]),
    );
    expect(sheets.snapshot()[0]?.values).toEqual([["00123", "5", "TRUE", "#NAME?", "1/2"]]);
  });

  it("clears with null and empty text, formulas too, and keeps the format", () => {
    const { must, sheets } = bench({
      sheets: [{ name: "a", values: [[{ formula: "=1+1", value: 2 }, "x", { date: "2024-03-05" }, "end"]] }],
    });
    must((services) =>
      sheet(services)
        .getRange(1, 1, 1, 3)
        .setValues([[null, "", null]]),
    );
    const [taken] = sheets.snapshot();
    expect([taken?.values, taken?.formulas]).toEqual([[["", "", "", "end"]], [["", "", "", ""]]]);
    expect(taken?.numberFormats[0]?.[2]).toBe("yyyy-mm-dd");
  });

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["number NaN", Number.NaN],
    ["number Infinity", Number.POSITIVE_INFINITY],
    ["[object Object]", {}],
    ["[object Array]", [1]],
    ["[object Date]", new Date(Number.NaN)],
    ["function", () => 1],
  ])("refuses %s and writes nothing", (text, value) => {
    const { failure, sheets } = bench();
    expect(
      failure((services) =>
        sheet(services)
          .getRange(1, 1, 1, 2)
          .setValues([["first", value]]),
      ),
    ).toContain(text);
    expect(sheets.snapshot()[0]?.values).toEqual([[""]]);
  });

  it("refuses holes in the data", () => {
    const holes: unknown[] = [];
    holes[1] = 1;
    expect(bench().failure((services) => sheet(services).getRange(1, 1, 1, 2).setValues([holes]))).toContain(
      "undefined",
    );
  });

  it("takes up to 50,000 characters a cell", () => {
    const { failure, must } = bench();
    must((services) =>
      sheet(services)
        .getRange(1, 1)
        .setValues([["x".repeat(50_000)]]),
    );
    expect(
      failure((services) =>
        sheet(services)
          .getRange(1, 1)
          .setValues([["x".repeat(50_001)]]),
      ),
    ).toBe("Exception: Your input contains more than the maximum of 50000 characters in a single cell.");
  });
});

describe("dates", () => {
  it.each(["Etc/UTC", "Asia/Taipei", "America/New_York", "Asia/Kathmandu"])(
    "survive writing and reading in %s",
    (timeZone) => {
      const { must, sheets } = bench({ timeZone });
      const moment = new Date("2024-07-05T13:14:15.000Z");
      const read = must((services) =>
        sheet(services)
          .getRange(1, 1)
          .setValues([[moment]])
          .getValues(),
      );
      expect(read).toEqual([[moment]]);
      expect(sheets.snapshot()[0]?.numberFormats).toEqual([["m/d/yyyy h:mm:ss"]]);
    },
  );

  it("are midnights of the spreadsheet's zone, whatever the zone of the script", () => {
    const { must, sheets } = bench({
      timeZone: "Asia/Taipei",
      sheets: [{ name: "a", values: [[{ date: "2024-03-05" }, { date: "2024-03-05T10:00:00" }]] }],
    });
    expect(must((services) => sheet(services).getRange(1, 1, 1, 2).getValues())).toEqual([
      [new Date("2024-03-04T16:00:00Z"), new Date("2024-03-05T02:00:00Z")],
    ]);
    expect(sheets.snapshot()[0]?.values).toEqual([
      [{ date: "2024-03-05T00:00:00" }, { date: "2024-03-05T10:00:00" }],
    ]);
  });

  it("are numbers to a cell that has a number format, and numbers are dates to a cell that has a date format", () => {
    const { must } = bench();
    const read = must((services) => {
      const range = sheet(services).getRange(1, 1, 1, 2);
      range.setNumberFormats([["0", "yyyy-mm-dd"]]);
      return range.setValues([[new Date("2024-03-05T00:00:00Z"), 45356]]).getValues();
    });
    expect(read).toEqual([[45356, new Date("2024-03-05T00:00:00Z")]]);
  });

  it("are written to a text cell as the text one would see", () => {
    const { must } = bench();
    must((services) => {
      const cell = sheet(services).getRange(1, 1).setNumberFormat("@").setValue(new Date(0));
      expect(cell.getValue()).toBe("1/1/1970");
    });
  });
});

describe("looks", () => {
  it("are set for the whole block and reset with null or General", () => {
    const { must, sheets } = bench({ sheets: [{ name: "a", values: [[1, 2]] }] });
    must((services) => {
      const range = sheet(services).getRange("A1:B1");
      range
        .setFontWeight("bold")
        .setBackground("LightCoral")
        .setHorizontalAlignment("center")
        .setNumberFormat("0.0");
      const second = sheet(services).getRange(1, 2);
      second
        .setFontWeight(null)
        .setBackground(null)
        .setHorizontalAlignment("normal")
        .setNumberFormat("General");
    });
    expect(sheets.snapshot()[0]).toMatchObject({
      fontWeights: [["bold", "normal"]],
      backgrounds: [["#f08080", "#ffffff"]],
      horizontalAlignments: [["center", "general"]],
      numberFormats: [["0.0", "General"]],
    });
  });

  it("that Google would ignore in silence are refused", () => {
    const { failure } = bench();
    expect(failure((services) => sheet(services).getRange(1, 1).setBackground("foo"))).toContain(
      '"foo" is no colour',
    );
    expect(failure((services) => sheet(services).getRange(1, 1).setFontWeight("fat"))).toContain(
      "font weight",
    );
    expect(failure((services) => sheet(services).getRange(1, 1).setHorizontalAlignment("middle"))).toContain(
      "alignment",
    );
  });

  it("in a table must have the size of the range", () => {
    expect(
      bench().failure((services) =>
        sheet(services)
          .getRange(1, 1, 1, 2)
          .setNumberFormats([["0"]]),
      ),
    ).toContain("The data has 1 but the range has 2.");
  });
});

describe("a range", () => {
  it("clears contents but not looks", () => {
    const { must, sheets } = bench({ sheets: [{ name: "a", values: [["x", "y"]] }] });
    must((services) => sheet(services).getRange(1, 1).setFontWeight("bold").clearContent());
    expect(sheets.snapshot()[0]).toMatchObject({ values: [["", "y"]], fontWeights: [["bold", "normal"]] });
  });

  it("fails once its cells or its sheet are gone", () => {
    const { failure } = bench({
      sheets: [
        { name: "a", values: [], rows: 5 },
        { name: "b", values: [] },
      ],
    });
    expect(
      failure((services) => {
        const range = sheet(services).getRange(5, 1);
        sheet(services).deleteRows(5, 1);
        range.getValues();
      }),
    ).toContain("The coordinates of the range are outside the dimensions of the sheet.");
    expect(
      failure((services) => {
        const range = sheet(services).getRange(1, 1);
        services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet(services));
        range.getValues();
      }),
    ).toBe("Exception: Sheet 0 not found");
  });

  it("reads the errors of formulas as text", () => {
    const { must } = bench({ sheets: [{ name: "a", values: [[{ formula: "=NA()", value: "#N/A" }]] }] });
    expect(must((services) => sheet(services).getRange(1, 1).getValues())).toEqual([["#N/A"]]);
  });

  it("reads and writes 200,000 x 12 cells in seconds", () => {
    const rows = 200_000;
    const { must } = bench({ sheets: [{ name: "a", values: [], rows, columns: 12 }] });
    const row = ["00123x", "Ann Lee", "2024-03-05", 1, 2.5, 3, true, "", "12.5", "x", 7, 8];
    const table = Array.from({ length: rows }, () => [...row]);
    const started = Date.now();
    const read = must((services) => sheet(services).getRange(1, 1, rows, 12).setValues(table).getValues());
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(read[rows - 1]?.slice(0, 4)).toEqual(["00123x", "Ann Lee", new Date("2024-03-05T00:00:00Z"), 1]);
  });
});

it("a formula is stored without the spaces around it, and with its equals sign", () => {
  bench().must((services) => {
    const range = sheet(services).getRange("A1");
    expect(range.setFormula(" =SUM(1,2) ").getFormula()).toBe("=SUM(1,2)");
    expect(range.setFormula("SUM(1,2)").getFormula()).toBe("=SUM(1,2)");
    expect(range.setFormula(" ").getFormula()).toBe("");
  });
});
