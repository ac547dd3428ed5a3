import { describe, expect, it } from "vitest";
import { bench, type Services } from "../fixture";

/** A script that writes, asks, and writes what it was answered. */
function asking({ SpreadsheetApp }: Services): string {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange("A1").setValue(`${sheet.getRange("A1").getValue()}x`);
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert("Sure?", "This writes B1.", ui.ButtonSet.YES_NO);
  sheet.getRange("B1").setValue(button.toString());
  const response = ui.prompt("Name?", ui.ButtonSet.OK_CANCEL);
  sheet.getRange("C1").setValue(response.getResponseText());
  return response.getSelectedButton().toString();
}

function open() {
  const { sheets, services } = bench();
  const start = (work: (services: Services) => unknown) => sheets.editor.run(() => work(services));
  return { sheets, start, values: () => sheets.snapshot()[0]?.values };
}

describe("a run whose dialogs wait for answers", () => {
  it("stops at the first question and tells its kind, title, text and buttons", () => {
    const { start } = open();
    const { question, result } = start(asking).start();
    expect(result).toBeUndefined();
    expect(question).toEqual({ kind: "alert", title: "Sure?", prompt: "This writes B1.", buttons: "YES_NO" });
  });

  it("shows meanwhile what the script has written so far", () => {
    const { start, values } = open();
    start(asking).start();
    expect(values()).toEqual([["x"]]);
  });

  it("goes on with each answer, and writes everything once", () => {
    const { start, values } = open();
    const run = start(asking);
    run.start();
    const { question } = run.answer("NO");
    expect(question).toEqual({ kind: "prompt", title: "", prompt: "Name?", buttons: "OK_CANCEL" });
    const { result } = run.answer({ button: "OK", text: "Ada" });
    expect(result?.error).toBeNull();
    expect(result?.returned).toBe("OK");
    expect(values()).toEqual([["x", "NO", "Ada"]]);
  });

  it("records each question once, with its answer", () => {
    const { sheets, start } = open();
    const run = start(asking);
    run.start();
    run.answer("YES");
    run.answer({ button: "CLOSE", text: "" });
    expect(sheets.dialogs.map((dialog) => ("answer" in dialog ? dialog.answer : ""))).toEqual([
      "YES",
      "CLOSE",
    ]);
  });

  it("keeps the moment and the random numbers of the first start", () => {
    const { start } = open();
    const drawn: string[] = [];
    const run = start(({ SpreadsheetApp }) => {
      drawn.push(`${Date.now()} ${String(new Date())} ${Math.random()}`);
      SpreadsheetApp.getUi().alert("Wait");
      drawn.push(`${Math.random()}`);
    });
    run.start();
    run.answer("OK");
    expect(drawn).toHaveLength(3);
    expect(drawn[1]).toBe(drawn[0]);
  });

  it("lets no script catch that it was stopped and write on", () => {
    const { start, values } = open();
    const run = start(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      try {
        SpreadsheetApp.getUi().alert("Wait");
      } catch {
        sheet.getRange("A1").setValue("caught");
      }
      sheet.getRange("B1").setValue("after");
    });
    run.start();
    expect(values()).toEqual([[""]]);
    run.answer("OK");
    expect(values()).toEqual([["", "after"]]);
  });

  it("counts the calls of the whole run once", () => {
    const { start } = open();
    const run = start(asking);
    run.start();
    run.answer("YES");
    const { result } = run.answer({ button: "OK", text: "" });
    expect(result?.tally["Ui.alert"]).toBe(1);
    expect(result?.tally["Range.setValue"]).toBe(3);
  });

  it("gives what the script throws as its result", () => {
    const { start } = open();
    const { result } = start(() => {
      throw new TypeError("no such thing");
    }).start();
    expect(result?.error).toMatchObject({ name: "TypeError", message: "no such thing" });
  });

  it("is one step to undo, whatever it asked", () => {
    const { sheets, start, values } = open();
    const run = start(asking);
    run.start();
    run.answer("YES");
    run.answer({ button: "OK", text: "Ada" });
    sheets.editor.undo();
    expect(values()).toEqual([[""]]);
    sheets.editor.redo();
    expect(values()).toEqual([["x", "YES", "Ada"]]);
  });
});
