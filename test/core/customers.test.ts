import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Customers, listingOrder, metricsOf, recencyFrom } from "../../src/core/customers";
import { NO_DAY } from "../../src/core/date-column";

const listed = (ids: readonly string[]) => listingOrder({ ids, row: null }).map((index) => ids[index]);

describe("listing order", () => {
  test("is numeric ids ascending, then text by code unit", () => {
    expect(listed(["b", "10", "a", "9", "B", "100"])).toEqual(["9", "10", "100", "B", "a", "b"]);
  });

  test("takes an id for a number only when it is written as that number is", () => {
    expect(listed(["007", "8", "1e3", "1.50", "1.5", "0x10", " 3", "+4", "-2"])).toEqual([
      "-2",
      "1.5",
      "8",
      " 3",
      "+4",
      "007",
      "0x10",
      "1.50",
      "1e3",
    ]);
  });

  test("takes no words for numbers", () => {
    expect(listed(["NaN", "5", "Infinity", "", "-Infinity"])).toEqual([
      "5",
      "",
      "-Infinity",
      "Infinity",
      "NaN",
    ]);
  });

  test("takes ids that a number cannot hold for text", () => {
    expect(listed(["12345678901234567891", "5", "12345678901234567890"])).toEqual([
      "5",
      "12345678901234567890",
      "12345678901234567891",
    ]);
  });

  test("does not depend on the order in which ids come", () => {
    const id = fc.oneof(
      fc.integer().map(String),
      fc.string({ maxLength: 4 }),
      fc.constantFrom("007", "7", "70"),
    );
    const two = fc
      .uniqueArray(id, { maxLength: 30 })
      .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })));
    fc.assert(
      fc.property(two, ([ids, shuffled]) => {
        expect(listed(shuffled)).toEqual(listed(ids));
      }),
    );
  });
});

describe("recency", () => {
  test("is whole days from the last order to the analysis date, and none without an order", () => {
    expect([...recencyFrom(Int32Array.of(100, 130, NO_DAY), 131)]).toEqual([31, 1, Number.NaN]);
  });
});

describe("metrics", () => {
  test("of a prospect are none in every dimension", () => {
    const customers: Customers = {
      ids: ["a", "b"],
      idCells: ["a", "b"],
      firstOrderDay: Int32Array.of(NO_DAY, 1),
      lastOrderDay: Int32Array.of(NO_DAY, 2),
      recencyDays: Float64Array.of(Number.NaN, 3),
      orderCount: Float64Array.of(0, 4),
      totalSpend: Float64Array.of(0, 5),
      prospect: Uint8Array.of(1, 0),
      row: null,
      firstRow: Int32Array.of(2, 3),
    };
    const { recency, frequency, monetary } = metricsOf(customers);
    expect([...recency]).toEqual([Number.NaN, 3]);
    expect([...frequency]).toEqual([Number.NaN, 4]);
    expect([...monetary]).toEqual([Number.NaN, 5]);
    expect([...customers.orderCount]).toEqual([0, 4]);
  });
});

test("ids of more than 15 digits are listed as text", () => {
  const ids = ["10000000000000000000", "2", "abc", "9007199254740000"];
  expect(listed(ids)).toEqual(["2", "10000000000000000000", "9007199254740000", "abc"]);
});
