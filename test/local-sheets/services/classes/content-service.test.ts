import { expect, it } from "vitest";
import { bench } from "../fixture";

it("a web app's answer keeps its text, type and file name", () => {
  bench().must(({ ContentService }) => {
    const answer = ContentService.createTextOutput("[")
      .append("1]")
      .setMimeType(ContentService.MimeType.JSON);
    expect([answer.getContent(), String(answer.getMimeType()), answer.getFileName()]).toEqual([
      "[1]",
      "JSON",
      null,
    ]);
    expect(answer.clear().setContent("x").downloadAsFile("x.json").getFileName()).toBe("x.json");
  });
});
