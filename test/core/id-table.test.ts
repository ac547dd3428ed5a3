import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IdTable } from "../../src/core/id-table";

/** All 32 bits of their hashes are alike. */
const SAME_HASH = ["C40509", "C105509"];

/** Numbers texts as a `Map` would, and as the table does one by one and as a column. */
function numbered(texts: readonly string[]) {
  const table = new IdTable();
  const map = new Map<string, number>();
  const found = texts.map((text) => table.numberOf(text));
  for (const text of texts) if (!map.has(text)) map.set(text, map.size);
  return { table, found, expected: texts.map((text) => map.get(text)) };
}

/** Numbers of a column of texts, and the row at which it stopped. */
function numberedColumn(texts: readonly string[], table = new IdTable()) {
  const numbers = new Int32Array(texts.length);
  const firsts: number[] = [];
  const stopped = table.numberTexts({ rows: texts.map((text) => [text]), column: 0, numbers, firsts }, 0);
  return { numbers: [...numbers.subarray(0, stopped)], firsts, stopped, table };
}

describe("a table of ids", () => {
  test("numbers ids in the order in which they come", () => {
    const { table, found } = numbered(["ann", "bob", "ann", "", "Bob", "bob"]);
    expect(found).toEqual([0, 1, 0, 2, 3, 1]);
    expect(table.ids).toEqual(["ann", "bob", "", "Bob"]);
    expect(numberedColumn(["ann", "bob", "ann", "Bob"]).firsts).toEqual([0, 1, 3]);
  });

  test("tells any texts apart, as a Map does", () => {
    const letters = fc.constantFrom("a", "a", "a", "b", "é", "ÿ", "\u0100", "😀", "\u0000", " ");
    const text = fc.string({ unit: letters, maxLength: 18 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
        const { found, expected } = numbered(texts);
        expect(found).toEqual(expected);
      }),
    );
  });

  test("holds more ids than it began with room for", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `CUST-${index}`);
    const { table, found } = numbered([...ids, ...ids]);
    expect(table.ids).toHaveLength(20_000);
    expect(found.slice(20_000)).toEqual(found.slice(0, 20_000));
    expect(numberedColumn([...ids, ...ids]).numbers).toEqual(found);
  });

  test.each([
    ["letters that hold nothing", ["a", "\u0000a", "a\u0000", "\u0000", ""]],
    ["letters of other scripts", ["王a", "王b", "a王", "\u0161a", "aa"]],
    ["lengths about sixteen", ["a".repeat(15), "a".repeat(16), "a".repeat(17), "a".repeat(20)]],
  ])("tells texts with %s apart", (_, texts) => {
    expect(numbered([...texts, ...texts]).found).toEqual([...texts.keys(), ...texts.keys()]);
  });

  test("tells texts with the same hash apart", () => {
    expect(numberedColumn(SAME_HASH).numbers).toEqual([0, 1]);
    expect(numbered(SAME_HASH).found).toEqual([0, 1]);
  });

  test.each(["", " ann", "ann\u200b", "#N/A", "e\u0301"])(
    "stops in a column at %j, which is no id as it stands",
    (text) => {
      const { numbers, stopped, table } = numberedColumn(["ann", text, "ann"]);
      expect(stopped).toBe(1);
      expect(numbers).toEqual([0]);
      expect(table.ids).toEqual(["ann"]);
    },
  );
});
