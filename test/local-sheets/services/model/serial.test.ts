import { expect, it } from "vitest";
import { civilIso, dateCell, serialOfDay } from "../../../../local-sheets/services/model/serial";

it("day 0 is 1899-12-30 and 2024-03-05 is day 45356", () => {
  expect([serialOfDay(1899, 12, 30), serialOfDay(2024, 3, 5), serialOfDay(2024, 2, 30)]).toEqual([
    0,
    45356,
    undefined,
  ]);
});

it("a moment survives as a fraction of a day", () => {
  const civil = Date.UTC(2024, 2, 5, 10, 20, 30, 123);
  expect(civilIso(dateCell(civil).value)).toBe("2024-03-05T10:20:30.123");
  expect(dateCell(civil).numberFormat).toBe("yyyy-mm-dd hh:mm:ss");
});
