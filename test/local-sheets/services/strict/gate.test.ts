import { describe, expect, it } from "vitest";
import { exception } from "../../../../local-sheets/services/index";
import { bench, sheet, ui } from "../fixture";

/** Calls a member as plain JavaScript would, without the help of types. */
function call(target: object, name: string, ...args: unknown[]): unknown {
  return Reflect.apply(Reflect.get(target, name), target, args);
}

describe("a service object", () => {
  it("throws the name of a member that is not modelled", () => {
    const { failure } = bench();
    expect(failure((services) => Reflect.get(sheet(services).getRange(1, 1), "getDataTable"))).toBe(
      "Error: Range.getDataTable is not modelled in local Sheets",
    );
    expect(failure(({ SpreadsheetApp }) => Reflect.get(SpreadsheetApp, "newDataSourceSpec"))).toContain(
      "SpreadsheetApp.newDataSourceSpec",
    );
    expect(failure((services) => Reflect.get(ui(services).ButtonSet, "MAYBE"))).toContain(
      "Ui.ButtonSet.MAYBE",
    );
    expect(failure(({ console }) => Reflect.get(console, "table"))).toContain("console.table");
  });

  it("cannot be written to, extended or emptied", () => {
    const { failure } = bench();
    expect(failure(({ SpreadsheetApp }) => Object.assign(SpreadsheetApp, { flush: 1 }))).toContain(
      "SpreadsheetApp.flush",
    );
    expect(failure((services) => Reflect.defineProperty(sheet(services), "x", { value: 1 }))).toContain(
      "Sheet.x",
    );
    expect(failure((services) => Reflect.deleteProperty(sheet(services), "getName"))).toContain(
      "Sheet.getName",
    );
  });

  it("hides what the model needs behind it", () => {
    const { failure } = bench();
    expect(failure((services) => sheet(services).model)).toContain("Sheet.model is not modelled");
    expect(failure((services) => Reflect.get(sheet(services), "host"))).toContain("Sheet.host");
  });

  it("prints as its class, also within JSON", () => {
    const { must } = bench();
    expect(must((services) => String(sheet(services)))).toBe("Sheet");
    const plus = (left: string, right: object): string => left + right;
    expect(must((services) => plus("a ", sheet(services)))).toBe("a Sheet");
    expect(must((services) => plus("pressed ", ui(services).Button.OK))).toBe("pressed OK");
    expect(must((services) => JSON.stringify([sheet(services).getRange(1, 1)]))).toBe("[{}]");
    expect(must((services) => "getName" in sheet(services) && !("getForm" in sheet(services)))).toBe(true);
  });

  it("gives itself back where Google chains", () => {
    const { must } = bench();
    must((services) => {
      const range = sheet(services).getRange(1, 1);
      expect(range.setFontWeight("bold")).toBe(range);
    });
  });
});

describe("arguments", () => {
  it.each<[string, unknown[], string]>([
    [
      "setValues",
      ["x", 1],
      "(String,number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "setValues",
      [[1, 2]],
      "(number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ["setValues", [null], "(null)"],
    ["setValues", [], "()"],
    ["setNumberFormat", [null], "(null)"],
    ["setNumberFormat", [undefined], "(null)"],
    ["setNumberFormat", [5], "(number)"],
    ["setNumberFormats", [[[null]]], "(null[][])"],
    ["setBackground", [true], "(Boolean)"],
    ["setBackground", [{}], "((class))"],
    ["getValues", [[]], "(Object[])"],
  ])("Range.%s refuses %j", (name, args, text) => {
    const message = bench().failure((services) => call(sheet(services).getRange(1, 1), name, ...args));
    expect(message).toContain("Exception: The parameters ");
    expect(message).toContain(text);
  });

  it("must be service objects and enum constants of the right class", () => {
    const { failure } = bench();
    expect(
      failure((services) =>
        call(services.SpreadsheetApp.getActiveSpreadsheet(), "deleteSheet", sheet(services).getRange(1, 1)),
      ),
    ).toBe(
      "Exception: The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
    );
    expect(failure((services) => call(ui(services), "alert", "x", ui(services).Button.OK))).toContain(
      "(String,Ui.Button) don't match the method signature for Ui.alert.",
    );
    expect(failure((services) => call(ui(services), "alert", "x", "OK"))).toContain("(String,String)");
  });

  it("must be whole numbers where Google counts", () => {
    const { failure } = bench();
    expect(failure((services) => sheet(services).getRange(1.5, 1))).toContain("(number,number)");
    expect(failure((services) => sheet(services).getRange(Number.NaN, 1))).toContain(
      "SpreadsheetApp.Sheet.getRange",
    );
  });
});

describe("an error of a service", () => {
  it("is named Exception, is an Error and has no prefix in its message", () => {
    const { must } = bench();
    must((services) => {
      try {
        sheet(services).getRange(0, 1);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect(String(error)).toBe("Exception: The starting row of the range is too small.");
        expect((error as Error).stack).toMatch(/^Exception: The starting row/);
      }
    });
  });
});

describe("counting", () => {
  it("counts reads, writes and waits, and tallies every member", () => {
    const result = bench().run((services) => {
      const range = sheet(services).getRange(1, 1, 1, 2);
      range.setValues([[1, 2]]).setFontWeight("bold");
      services.SpreadsheetApp.flush();
      range.getValues();
      services.Utilities.formatDate(new Date(0), "Etc/UTC", "yyyy");
    });
    expect(result).toMatchObject({ serviceCalls: 4, roundTrips: 2, error: null });
    expect(result.tally).toEqual({
      "SpreadsheetApp.getActiveSpreadsheet": 1,
      "Spreadsheet.getActiveSheet": 1,
      "Sheet.getRange": 1,
      "Range.setValues": 1,
      "Range.setFontWeight": 1,
      "SpreadsheetApp.flush": 1,
      "Range.getValues": 1,
      "Utilities.formatDate": 1,
    });
  });

  it("counts locks and the user interface as waits, builders not at all", () => {
    const result = bench().run((services) => {
      services.LockService.getDocumentLock().tryLock(10);
      ui(services).createAddonMenu().addItem("a", "b").addSeparator().addToUi();
      ui(services).alert("x");
    });
    expect(result).toMatchObject({ serviceCalls: 3, roundTrips: 3 });
  });

  it("does not count what was refused, and starts anew with each execution", () => {
    const { run } = bench();
    const refused = run((services) => call(sheet(services), "getName", 1));
    expect([refused.serviceCalls, refused.tally["Sheet.getName"]]).toEqual([0, undefined]);
    expect(run((services) => sheet(services).getName()).serviceCalls).toBe(1);
  });
});

describe("hooks", () => {
  it("see every call before and after, and can make it fail", () => {
    const { sheets, must, failure } = bench();
    const seen: string[] = [];
    sheets.hooks.beforeCall = (className, member, kind) => seen.push(`> ${className}.${member} ${kind}`);
    sheets.hooks.afterCall = (className, member) => seen.push(`< ${className}.${member}`);
    must((services) => services.SpreadsheetApp.flush());
    expect(seen).toEqual(["> SpreadsheetApp.flush flush", "< SpreadsheetApp.flush"]);
    sheets.hooks.beforeCall = () => {
      throw exception("Service Spreadsheets timed out");
    };
    expect(failure((services) => services.SpreadsheetApp.flush())).toBe(
      "Exception: Service Spreadsheets timed out",
    );
  });
});
