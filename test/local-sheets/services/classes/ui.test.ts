import { describe, expect, it } from "vitest";
import { bench, ui } from "../fixture";

describe("Ui.alert", () => {
  it("is answered OK or YES when no answer is prepared", () => {
    const { must, sheets } = bench();
    must((services) => {
      const { Button, ButtonSet } = ui(services);
      expect(ui(services).alert("plain")).toBe(Button.OK);
      expect(ui(services).alert("sure?", ButtonSet.YES_NO)).toBe(Button.YES);
      expect(ui(services).alert("title", "sure?", ButtonSet.OK_CANCEL)).toBe(Button.OK);
    });
    expect(sheets.dialogs).toEqual([
      { kind: "alert", title: "", prompt: "plain", buttons: "OK", answer: "OK" },
      { kind: "alert", title: "", prompt: "sure?", buttons: "YES_NO", answer: "YES" },
      { kind: "alert", title: "title", prompt: "sure?", buttons: "OK_CANCEL", answer: "OK" },
    ]);
  });

  it("takes prepared answers in order, the X included", () => {
    const { must, sheets, failure } = bench();
    sheets.answers.push("NO", "CLOSE", "MAYBE");
    must((services) => {
      const { Button, ButtonSet } = ui(services);
      expect(ui(services).alert("a", ButtonSet.YES_NO)).toBe(Button.NO);
      expect(ui(services).alert("b", ButtonSet.YES_NO_CANCEL)).toBe(Button.CLOSE);
    });
    expect(failure((services) => ui(services).alert("c"))).toContain("cannot be answered MAYBE");
  });
});

describe("the add-on menu", () => {
  it("keeps its items in order, and a later menu replaces it", () => {
    const { must, sheets } = bench();
    must((services) => {
      ui(services).createAddonMenu().addItem("old", "old").addToUi();
      ui(services)
        .createAddonMenu()
        .addItem("Score", "score")
        .addSeparator()
        .addItem("Help", "help")
        .addToUi();
    });
    expect(sheets.menus).toEqual([
      {
        kind: "addon",
        items: [
          { kind: "item", caption: "Score", functionName: "score" },
          { kind: "separator" },
          { kind: "item", caption: "Help", functionName: "help" },
        ],
      },
    ]);
  });
});
