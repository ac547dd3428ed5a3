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
      const ui = SpreadsheetApp.getUi();
      ui.alert("Wait", ui.ButtonSet.OK_CANCEL);
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
        const ui = SpreadsheetApp.getUi();
        ui.alert("Wait", ui.ButtonSet.OK_CANCEL);
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

/** A script that writes, tells something, and writes what the user did with it. */
function telling({ SpreadsheetApp }: Services): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.getRange("A1").setValue("before");
  const ui = SpreadsheetApp.getUi();
  const pressed = ui.alert("That was it.");
  sheet.getRange("B1").setValue(pressed.toString());
}

describe("a dialog with one button", () => {
  it("leaves the document as it was then until somebody presses it", () => {
    const { sheets, start, values } = open();
    const run = start(telling);
    const { question } = run.start();
    expect(question?.prompt).toBe("That was it.");
    expect(values()).toEqual([["before"]]);
    expect(sheets.dialogs).toEqual([]);
    const { result } = run.answer("OK");
    expect(result?.error).toBeNull();
    expect(values()).toEqual([["before", "OK"]]);
    expect(sheets.dialogs).toHaveLength(1);
  });

  it("does not start the run again when it is pressed", () => {
    const { start } = open();
    let starts = 0;
    const run = start((services) => {
      starts += 1;
      telling(services);
    });
    run.start();
    run.answer("OK");
    expect(starts).toBe(1);
  });

  it("tells the script when it was closed instead", () => {
    const { start, values } = open();
    const run = start(telling);
    run.start();
    const { result } = run.answer("CLOSE");
    expect(result?.tally["Ui.alert"]).toBe(1);
    expect(values()).toEqual([["before", "CLOSE"]]);
  });

  it("may be followed by others, each of which is shown", () => {
    const { sheets, start, values } = open();
    const run = start(({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      for (const [index, text] of ["one", "two", "three"].entries()) {
        SpreadsheetApp.getUi().alert(text);
        sheet.getRange(index + 1, 1).setValue(text);
      }
    });
    expect(run.start().question?.prompt).toBe("one");
    expect(run.answer("OK").question?.prompt).toBe("two");
    expect(values()).toEqual([["one"]]);
    expect(run.answer("OK").question?.prompt).toBe("three");
    expect(run.answer("OK").result?.error).toBeNull();
    expect(values()).toEqual([["one"], ["two"], ["three"]]);
    expect(sheets.dialogs).toHaveLength(3);
  });

  it("gives the error that comes after it only when it is pressed", () => {
    const { start } = open();
    const run = start(({ SpreadsheetApp }) => {
      SpreadsheetApp.getUi().alert("Careful");
      throw new RangeError("too far");
    });
    expect(run.start().result).toBeUndefined();
    expect(run.answer("OK").result?.error).toMatchObject({ name: "RangeError", message: "too far" });
  });
});

describe("a run", () => {
  it("that only looks, selects and shows a sheet is no step to undo, and leaves what can be made again", () => {
    const { sheets, start, values } = open();
    const { history } = sheets.editor;
    start(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange("A1").setValue("x")).start();
    sheets.editor.undo();
    start(({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = file.getActiveSheet();
      sheet.getDeveloperMetadata();
      sheet.createDeveloperMetadataFinder().find();
      sheet.activate();
      sheet.getRange("B2:C3").activate();
    }).start();
    expect([history.canUndo, history.canRedo]).toEqual([false, true]);
    sheets.editor.redo();
    expect(values()).toEqual([["x"]]);
  });
});

it("a run that only reads what a pivot table shows is no step to undo", () => {
  const { sheets, start, values } = open();
  const before = values();
  start(({ SpreadsheetApp }) => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:B2").setValues([
      ["k", "v"],
      ["a", 1],
    ]);
    sheet.getRange("D1").createPivotTable(sheet.getRange("A1:B2")).addRowGroup(1);
  }).start();
  const read = start(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange("D2").getValue());
  expect(read.start().result?.returned).toBe("a");
  sheets.editor.undo();
  expect([sheets.editor.history.canUndo, values()]).toEqual([false, before]);
});

describe("a document", () => {
  it("is changed by what was done since it was saved, and no more once that is undone", () => {
    const { sheets, start } = open();
    const { history } = sheets.editor;
    const write = (text: string) =>
      start(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange("A1").setValue(text)).start();
    expect(history.isChanged).toBe(false);
    write("x");
    expect(history.isChanged).toBe(true);
    const worked = history.saving();
    write("y");
    worked();
    expect(history.isChanged).toBe(true);
    sheets.editor.undo();
    expect(history.isChanged).toBe(false);
    sheets.editor.redo();
    expect(history.isChanged).toBe(true);
  });
});
