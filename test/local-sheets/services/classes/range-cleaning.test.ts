import { expect, it } from "vitest";
import { type Bench, bench, sheet } from "../fixture";

function table(...values: (string | number | boolean | null)[][]): Bench {
  return bench({ sheets: [{ name: "a", values }] });
}

it("removeDuplicates drops later rows in whatever case, moves the rest up, and gives what is left", () => {
  table(["Ann", 1], ["bob", 2], ["ANN", 1], ["bob", 3]).must((services) => {
    const range = sheet(services).getRange("A1:B4");
    expect(range.removeDuplicates().getA1Notation()).toBe("A1:B3");
    expect(range.getValues()).toEqual([
      ["Ann", 1],
      ["bob", 2],
      ["bob", 3],
      ["", ""],
    ]);
    expect(range.removeDuplicates([1]).getNumRows()).toBe(3);
    expect(sheet(services).getRange("A1:A4").getValues()).toEqual([["Ann"], ["bob"], [""], [""]]);
  });
  expect(table([1]).failure((services) => sheet(services).getRange("A1").removeDuplicates([2]))).toContain(
    "columnsToCompare",
  );
});

it("trimWhitespace also makes one of several spaces, and leaves numbers alone", () => {
  table(["  a   b ", 5]).must((services) => {
    expect(sheet(services).getRange("A1:B1").trimWhitespace().getValues()).toEqual([["a b", 5]]);
  });
});

it("splitTextToColumns guesses the delimiter and reads the parts as if they were typed", () => {
  table(["1, b"], ["x"]).must((services) => {
    sheet(services).getRange("A1:A2").splitTextToColumns();
    expect(sheet(services).getDataRange().getValues()).toEqual([
      [1, "b"],
      ["x", ""],
    ]);
  });
  table(["a b;c"]).must((services) => {
    sheet(services).getRange("A1").splitTextToColumns(";");
    expect(sheet(services).getDataRange().getValues()).toEqual([["a b", "c"]]);
  });
});

it("a text finder finds what is displayed, counts what it replaces, and knows patterns", () => {
  table(["Cat", "concat"], ["dog", "cat cat"]).must((services) => {
    const finder = sheet(services).createTextFinder("cat");
    expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(["A1", "B1", "B2"]);
    expect(finder.findNext()?.getA1Notation()).toBe("A1");
    expect(finder.findNext()?.getA1Notation()).toBe("B1");
    expect(finder.findPrevious()?.getA1Notation()).toBe("A1");
    expect(finder.matchCase(true).matchEntireCell(true).findAll()).toEqual([]);
    expect(sheet(services).createTextFinder("cat").replaceAllWith("$1")).toBe(4);
    expect(sheet(services).getDataRange().getValues()).toEqual(
      [
        ["$1", "con$1"],
        ["dog", "$1 $1"],
      ].map((row) => row.map((text) => (text === "$1" ? 1 : text))),
    );
    const pattern = sheet(services).createTextFinder("^d(.)g$").useRegularExpression(true);
    expect(pattern.replaceAllWith("$1")).toBe(1);
    expect(sheet(services).getRange("A2").getValue()).toBe("o");
  });
});
