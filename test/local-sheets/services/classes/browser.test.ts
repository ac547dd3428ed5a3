import { expect, it } from "vitest";
import { bench } from "../fixture";

it("Browser answers in texts: the button in lower case, or what was typed", () => {
  const { must, sheets } = bench();
  sheets.answers.push("NO", "Ann", "CANCEL");
  must(({ Browser }) => {
    expect(Browser.msgBox("Delete?", "Really", Browser.Buttons.YES_NO)).toBe("no");
    expect(Browser.inputBox("Name?")).toBe("Ann");
    expect(Browser.inputBox("Name?")).toBe("cancel");
    expect(Browser.msgBox("Done")).toBe("ok");
  });
  expect(sheets.dialogs.map(({ kind, title }) => [kind, title])).toEqual([
    ["alert", "Delete?"],
    ["prompt", ""],
    ["prompt", ""],
    ["alert", ""],
  ]);
});
