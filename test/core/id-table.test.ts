import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IdTable } from "../../src/core/id-table";

/** Numbers texts as a `Map` would, and as the table does. */
function numbered(texts: readonly string[]) {
  const table = new IdTable();
  const map = new Map<string, number>();
  const found = texts.map((text) => {
    const number = table.find(text);
    return number < 0 ? table.add(text) : number;
  });
  for (const text of texts) if (!map.has(text)) map.set(text, map.size);
  return { table, found, expected: texts.map((text) => map.get(text)) };
}

describe("a table of ids", () => {
  test("numbers ids in the order in which they come", () => {
    const { table, found } = numbered(["ann", "bob", "ann", "", "Bob", "bob"]);
    expect(found).toEqual([0, 1, 0, 2, 3, 1]);
    expect(table.ids).toEqual(["ann", "bob", "", "Bob"]);
    expect(table.find("eve")).toBe(-1);
  });

  test("tells any texts apart, as a Map does", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "0", "1", "é", "😀", " "), maxLength: 6 });
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
  });
});
