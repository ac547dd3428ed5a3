import { describe, expect, it } from "vitest";
import { restoreMemento, takeMemento } from "../../../../local-sheets/services/faults/memento";
import { bench, sheet, ui } from "../fixture";

describe("a memento", () => {
  it("puts every kind of object back in place, however deep", () => {
    class Box {
      inner: Box | undefined;
      constructor(public content: unknown) {}
    }
    const box = new Box([1, [2, 3]]);
    box.inner = box;
    const root = {
      box,
      map: new Map<string, unknown>([["a", box]]),
      set: new Set([1, 2]),
      bytes: new Uint8Array([1, 2, 3]),
      date: new Date(5),
    };
    const expected = structuredClone(root);
    const memento = takeMemento([root]);
    const { map, set, bytes } = root;
    for (let round = 0; round < 2; round += 1) {
      (box.content as unknown[]).push(4, 5);
      Object.assign(box, { inner: undefined, extra: 1 });
      map.delete("a");
      map.set("b", 2).set("a", 3);
      set.delete(1);
      bytes.fill(9);
      root.date.setTime(99);
      Object.assign(root, { map: new Map(), set: null });
      restoreMemento(memento);
      expect(structuredClone(root)).toEqual(expected);
      expect([root.map, root.set, root.bytes, box.inner]).toEqual([map, set, bytes, box]);
      expect(root.map).toBe(map);
      expect(box).toBeInstanceOf(Box);
      expect(Object.keys(box)).toEqual(["content", "inner"]);
    }
  });
});

describe("a checkpoint of local Sheets", () => {
  it("brings back cells, sheets, records, answers and the lock", () => {
    const { sheets, must } = bench({ sheets: [{ name: "a", values: [[1, 2]] }] });
    sheets.answers.push("NO");
    const before = sheets.snapshot();
    const checkpoint = sheets.checkpoint();
    must((services) => {
      const document = services.SpreadsheetApp.getActiveSpreadsheet();
      document
        .insertSheet("b")
        .getRange(1, 1)
        .setValues([[9]]);
      document.deleteSheet(document.getSheetByName("a") as never);
      ui(services).alert("x", ui(services).ButtonSet.YES_NO);
      document.toast("y");
    });
    sheets.holdDocumentLock(true);
    sheets.restore(checkpoint);
    expect(sheets.snapshot()).toEqual(before);
    expect(sheets.model.activeSheet.name).toBe("a");
    expect([sheets.answers, sheets.dialogs, sheets.toasts]).toEqual([["NO"], [], []]);
    expect(must(({ LockService }) => LockService.getDocumentLock().tryLock(1))).toBe(true);
  });

  it("leaves objects valid that scripts already hold", () => {
    const { sheets, must } = bench({ sheets: [{ name: "a", values: [["old"]] }] });
    const checkpoint = sheets.checkpoint();
    const range = must((services) =>
      sheet(services)
        .getRange(1, 1)
        .setValues([["new"]]),
    );
    sheets.restore(checkpoint);
    expect(must(() => range.getValues())).toEqual([["old"]]);
    must(() => range.setValues([["newer"]]));
    expect(sheets.snapshot()[0]?.values).toEqual([["newer"]]);
  });
});
