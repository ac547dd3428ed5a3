import { describe, expect, test } from "vitest";
import { METHODS } from "../../../src/core/cutpoints";
import { SUMMARY_MESSAGES } from "../../../src/core/messages/en-summary";
import { SCHEME_IDS } from "../../../src/core/scheme";
import { SEGMENT_IDS } from "../../../src/core/segment-table";

const ids: ReadonlySet<string> = new Set(Object.keys(SUMMARY_MESSAGES));

describe("the messages of the summary page", () => {
  test.each([
    ...SEGMENT_IDS.flatMap((id) => [`meaning-${id}`, `action-${id}`]),
    ...METHODS.map((id) => `method-${id}`),
    ...SCHEME_IDS.map((id) => `scheme-${id}`),
  ])("have %s", (id) => {
    expect(ids.has(id)).toBe(true);
  });

  test("say what each segment means and what to do in different, short words", () => {
    const lines = Object.entries(SUMMARY_MESSAGES).filter(([id]) => /^(meaning|action)-/.test(id));
    expect(lines).toHaveLength(2 * SEGMENT_IDS.length);
    expect(new Set(lines.map(([, text]) => text)).size).toBe(lines.length);
    for (const [id, text] of lines) expect([id, String(text).length <= 52]).toEqual([id, true]);
  });

  test("are trimmed, not empty, and have the same holes in singular and plural, but for the count", () => {
    const holes = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
    for (const [id, template] of Object.entries(SUMMARY_MESSAGES)) {
      const texts: string[] = typeof template === "string" ? [template] : Object.values(template);
      for (const text of texts) expect([id, text.trim()]).toEqual([id, text]);
      expect([id, texts.includes("")]).toEqual([id, false]);
      const [one = "", other = one] = texts;
      for (const hole of holes(one)) expect([id, hole, holes(other).has(hole)]).toEqual([id, hole, true]);
    }
  });
});
