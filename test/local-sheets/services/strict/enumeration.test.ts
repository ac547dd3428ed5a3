import { expect, it } from "vitest";
import { enumeration, enumerationOf } from "../../../../local-sheets/services/strict/enumeration";

const COLOR = enumeration("Test.Color", ["RED", "BLUE"]);

it("enum constants are compared by identity and print as their name", () => {
  expect(COLOR.RED).toBe(COLOR.RED);
  expect(COLOR.RED).not.toBe(COLOR.BLUE);
  expect([String(COLOR.RED), JSON.stringify({ color: COLOR.BLUE })]).toEqual(["RED", '{"color":"BLUE"}']);
});

it("enum constants know their enum and nothing else", () => {
  expect([enumerationOf(COLOR.RED), enumerationOf("RED"), enumerationOf({})]).toEqual([
    "Test.Color",
    undefined,
    undefined,
  ]);
  expect(() => Reflect.get(COLOR.RED, "name")).toThrow("Test.Color.RED.name is not modelled in local Sheets");
});
