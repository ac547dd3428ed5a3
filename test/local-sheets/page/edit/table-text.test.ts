import { describe, expect, it } from "vitest";
import { fromTsv, toTsv } from "../../../../local-sheets/page/edit/table-text";

describe("tables as tab-separated values", () => {
  it.each([
    [
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["single", [["single"]]],
    ["", [[""]]],
    [
      "a\t\n\tb",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ['"two\nlines"\t"say ""hi"""', [["two\nlines", 'say "hi"']]],
    ['5" pipe\t6', [['5" pipe', "6"]]],
    ["a\n\nb", [["a"], [""], ["b"]]],
  ])("%j is read as rows and cells", (text, table) => {
    expect(fromTsv(text)).toEqual(table);
  });

  it("come back as they were written", () => {
    const table = [
      ["plain", "tab\tinside", "line\nbreak"],
      ['"', "", "=1+1"],
    ];
    expect(fromTsv(toTsv(table))).toEqual(table);
  });
});
