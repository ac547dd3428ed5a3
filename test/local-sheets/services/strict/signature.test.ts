import { expect, it } from "vitest";
import { matchArguments, signature } from "../../../../local-sheets/services/strict/signature";

const fits = (text: string, ...args: unknown[]): boolean =>
  matchArguments([signature(text)], args) !== undefined;

it("the number of arguments must be that of the overload", () => {
  expect([fits(""), fits("", 1), fits("String"), fits("String", "a")]).toEqual([true, false, false, true]);
});

it("null is accepted only where the signature says so, and undefined is null", () => {
  expect([fits("String", null), fits("String?", null), fits("String?", undefined)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(matchArguments([signature("String?")], [undefined])).toEqual([null]);
});

it("repeated parameters take any number of arguments", () => {
  expect([fits("Any..."), fits("Any...", 1, null, {}), fits("String, Integer...", "a", 1, 2)]).toEqual([
    true,
    true,
    true,
  ]);
  expect(fits("String, Integer...", "a", "b")).toBe(false);
});

it("numbers, dates and tables are told apart", () => {
  expect([fits("Number", 1.5), fits("Number", Number.POSITIVE_INFINITY), fits("Integer", 1.5)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([fits("Date", new Date()), fits("Date", "2024-01-01")]).toEqual([true, false]);
  expect([fits("Object[][]", [[1], ["a"]]), fits("Object[][]", [1]), fits("String[][]", [[1]])]).toEqual([
    true,
    false,
    false,
  ]);
});
