import { expect, it } from "vitest";
import { readColor } from "../../../../local-sheets/services/model/color";

it("readColor reads names and hexadecimal in any case", () => {
  expect(["LIGHTCORAL", "#FFF", "#A1b2C3", "rebeccapurple", "yellowgreen"].map(readColor)).toEqual([
    "#f08080",
    "#ffffff",
    "#a1b2c3",
    "#663399",
    "#9acd32",
  ]);
});

it("readColor knows no other words", () => {
  expect(["foo", "#gggggg", "#12345", ""].map(readColor)).toEqual(Array(4).fill(undefined));
});
