import { describe, expect, it } from "vitest";
import { bench, type Services, sheet, ui } from "../fixture";

const CONTAINER_UI = "https://www.googleapis.com/auth/script.container.ui";
const SPREADSHEETS = "https://www.googleapis.com/auth/spreadsheets";

describe("scopes", () => {
  it("the document needs currentonly or spreadsheets", () => {
    const work = (services: Services): string => sheet(services).getName();
    expect(bench({ scopes: [CONTAINER_UI] }).failure(work)).toBe(
      "Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: " +
        "(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets).",
    );
    expect(bench({ scopes: [SPREADSHEETS] }).must(work)).toBe("Sheet1");
  });

  it("dialogs need script.container.ui, menus none", () => {
    const { failure, must } = bench({ scopes: [] });
    expect(failure((services) => ui(services).alert("x"))).toBe(
      `Exception: You do not have permission to call Ui.alert. Required permissions: ${CONTAINER_UI}.`,
    );
    must((services) => ui(services).createAddonMenu().addItem("a", "b").addToUi());
  });
});

describe("AuthMode NONE", () => {
  it("allows the menu, the locale, the logs and Utilities", () => {
    bench().must((services) => {
      ui(services).createAddonMenu().addItem("a", "b").addSeparator().addToUi();
      services.Session.getActiveUserLocale();
      services.Logger.log("x");
      services.console.log("x");
      services.Utilities.formatDate(new Date(0), "Etc/UTC", "yyyy");
      return services.ScriptApp.AuthMode.NONE;
    }, "NONE");
  });

  it.each<[string, (services: Services) => unknown]>([
    ["getActiveSpreadsheet", (services) => sheet(services)],
    ["getScriptTimeZone", ({ Session }) => Session.getScriptTimeZone()],
    ["getDocumentLock", ({ LockService }) => LockService.getDocumentLock()],
    ["alert", (services) => ui(services).alert("x")],
  ])("refuses %s", (member, work) => {
    expect(bench().failure(work, "NONE")).toBe(`Exception: You do not have permission to call ${member}`);
  });
});

describe("AuthMode LIMITED", () => {
  it("allows the document and menus, but no dialog", () => {
    const { must, failure } = bench();
    must(
      (services) =>
        sheet(services)
          .getRange(1, 1)
          .setValues([[1]]),
      "LIMITED",
    );
    must((services) => ui(services).createAddonMenu().addToUi(), "LIMITED");
    expect(failure((services) => ui(services).alert("x"), "LIMITED")).toContain("permission to call alert");
  });
});

describe("AuthMode CUSTOM_FUNCTION", () => {
  it("reads the document but changes nothing", () => {
    const { must, failure } = bench();
    expect(must((services) => sheet(services).getRange(1, 1).getValues(), "CUSTOM_FUNCTION")).toEqual([[""]]);
    expect(
      failure(
        (services) =>
          sheet(services)
            .getRange(1, 1)
            .setValues([[1]]),
        "CUSTOM_FUNCTION",
      ),
    ).toBe("Exception: You do not have permission to call setValues");
    expect(
      failure(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().toast("x"), "CUSTOM_FUNCTION"),
    ).toContain("permission to call toast");
  });

  it("has no user interface", () => {
    expect(bench().failure((services) => ui(services), "CUSTOM_FUNCTION")).toBe(
      "Exception: Cannot call SpreadsheetApp.getUi() from this context.",
    );
  });
});

describe("outside an execution", () => {
  it("no service can be called, so that bundles stay silent at load time", () => {
    const { services } = bench();
    expect(() => services.SpreadsheetApp.getActiveSpreadsheet()).toThrow("called outside an execution");
    expect(() => services.Session.getActiveUserLocale()).toThrow("Session.getActiveUserLocale");
  });

  it("objects of an earlier execution cannot be used either", () => {
    const { must } = bench();
    const kept = must((services) => sheet(services));
    expect(() => kept.getName()).toThrow("outside an execution");
  });
});
