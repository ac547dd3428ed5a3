import { expect, it } from "vitest";
import { bench, sheet } from "../fixture";

it("console and Logger keep their lines in the log", () => {
  const { must, sheets } = bench();
  must((services) => {
    const { console, Logger } = services;
    console.log("read %s of %d", 3, 4, "rows");
    console.info({ a: 1 }, [1]);
    console.warn(sheet(services));
    console.error(null);
    Logger.log("one").log("100%s");
    Logger.log();
  });
  expect(sheets.log).toEqual([
    { level: "log", text: "read 3 of 4 rows" },
    { level: "info", text: '{"a":1} [1]' },
    { level: "warn", text: "Sheet" },
    { level: "error", text: "null" },
    { level: "log", text: "one" },
    { level: "log", text: "100%s" },
    { level: "log", text: "" },
  ]);
});
