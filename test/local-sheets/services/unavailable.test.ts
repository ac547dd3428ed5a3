import { expect, it } from "vitest";
import { openLocalSheets } from "../../../local-sheets/services/index";

it("services beyond the document say that they are not available as soon as they are used", () => {
  const sheets = openLocalSheets({ scopes: [], sheets: [{ name: "a", values: [] }] });
  const script: Record<string, Record<string, () => unknown>> = {};
  sheets.install(script);
  for (const name of ["GmailApp", "DriveApp", "UrlFetchApp", "Maps", "BigQuery"]) {
    const { error } = sheets.run(() => script[name]?.fetch?.());
    expect(error?.message).toBe(`${name}.fetch is not available in local Sheets`);
  }
});
