import { describe, expect, it } from "vitest";
import type { DeveloperMetadataService } from "../../../../local-sheets/services/classes/developer-metadata";
import { takeSpreadsheetSnapshot } from "../../../../local-sheets/services/index";
import { type Bench, bench, type Services, sheet } from "../fixture";

const found = ({ SpreadsheetApp }: Services, key: string): DeveloperMetadataService | undefined =>
  SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find()[0];

const locations = ({ sheets }: Bench): string[] =>
  takeSpreadsheetSnapshot(sheets.model).metadata.map((item) => item.location);

describe("developer metadata", () => {
  it("belongs to the spreadsheet, a sheet, a whole row or a whole column, and to nothing else", () => {
    const one = bench();
    one.must((services) => {
      const { PROJECT } = services.SpreadsheetApp.DeveloperMetadataVisibility;
      services.SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata("document", "v", PROJECT);
      sheet(services).addDeveloperMetadata("sheet", PROJECT);
      sheet(services).getRange("C:C").addDeveloperMetadata("column", "v");
      sheet(services).getRange("2:2").addDeveloperMetadata("row");
    });
    expect(takeSpreadsheetSnapshot(one.sheets.model).metadata).toEqual([
      { id: 1, key: "document", value: "v", visibility: "PROJECT", location: "spreadsheet" },
      { id: 2, key: "sheet", value: null, visibility: "PROJECT", location: "Sheet1" },
      { id: 3, key: "column", value: "v", visibility: "DOCUMENT", location: "Sheet1!C:C" },
      { id: 4, key: "row", value: null, visibility: "DOCUMENT", location: "Sheet1!2:2" },
    ]);
    expect(one.failure((services) => sheet(services).getRange("A1:B2").addDeveloperMetadata("x"))).toBe(
      "Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may " +
        "only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    );
  });

  it("of a column follows it when columns are opened and taken out, and goes with it", () => {
    const one = bench();
    one.must((services) => {
      sheet(services).getRange("C:C").addDeveloperMetadata("ours");
      sheet(services).insertColumnsAfter(1, 2);
      sheet(services).deleteRows(1, 5);
    });
    expect(locations(one)).toEqual(["Sheet1!E:E"]);
    one.must((services) => sheet(services).deleteColumns(1, 3));
    expect(locations(one)).toEqual(["Sheet1!B:B"]);
    expect(one.must((services) => found(services, "ours")?.getLocation().getColumn()?.getA1Notation())).toBe(
      "B1:B995",
    );
    one.must((services) => sheet(services).deleteColumns(2, 1));
    expect(locations(one)).toEqual([]);
  });

  it("of a sheet goes with the sheet", () => {
    const one = bench({
      sheets: [
        { name: "a", values: [] },
        { name: "b", values: [] },
      ],
    });
    one.must((services) => {
      sheet(services).addDeveloperMetadata("k").getRange("A:A").addDeveloperMetadata("k");
      services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet(services));
    });
    expect(locations(one)).toEqual([]);
  });

  it("is found by key, value, visibility and kind of place, within a sheet or a range", () => {
    const { must } = bench();
    must((services) => {
      const { SpreadsheetApp } = services;
      const document = SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata("k", "1");
      const one = sheet(services).addDeveloperMetadata("k", "2");
      one.getRange("B:B").addDeveloperMetadata("k", "3", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
      expect(document.createDeveloperMetadataFinder().withKey("k").find()).toHaveLength(3);
      expect(one.createDeveloperMetadataFinder().find()).toHaveLength(2);
      expect(one.createDeveloperMetadataFinder().withLocationType(COLUMN).find()).toHaveLength(1);
      expect(one.getRange("A:B").createDeveloperMetadataFinder().withValue("3").find()).toHaveLength(1);
      expect(one.getRange("A:A").getDeveloperMetadata()).toHaveLength(0);
      expect(one.getDeveloperMetadata().map((item) => item.getValue())).toEqual(["2"]);
      expect(document.getDeveloperMetadata().map((item) => item.getValue())).toEqual(["1"]);
    });
  });

  it("can be changed and removed", () => {
    const { must, failure } = bench();
    must((services) => {
      sheet(services).addDeveloperMetadata("k", "1");
      const item = found(services, "k");
      item?.setValue("2");
      expect([item?.getId(), item?.getKey(), item?.getValue()]).toEqual([1, "k", "2"]);
      expect(item?.getLocation().getSheet()?.getName()).toBe("Sheet1");
      expect(item?.getLocation().getColumn()).toBe(null);
    });
    expect(
      failure((services) => {
        const item = found(services, "k");
        item?.remove();
        item?.getValue();
      }),
    ).toContain("no longer exists");
  });
});
