import { describe, expect, test } from "vitest";
import { DIMENSIONS } from "../../../src/core/dimension";
import { ENGLISH } from "../../../src/core/messages/en";
import { SCORE_HEADERS } from "../../../src/core/own-columns";
import { REJECT_REASONS } from "../../../src/core/rejected";
import { ROLES } from "../../../src/core/role";
import { SCHEME_IDS, schemeTable } from "../../../src/core/scheme";
import { SEGMENT_IDS } from "../../../src/core/segment-table";

const ids: ReadonlySet<string> = new Set(Object.keys(ENGLISH));
const needed = [
  ...REJECT_REASONS.map((id) => `reason-${id}`),
  ...ROLES.map((id) => `role-${id}`),
  ...SEGMENT_IDS.map((id) => `segment-${id}`),
  ...DIMENSIONS.map((id) => `dimension-${id}`),
  ...["day-first", "month-first"].map((id) => `order-${id}`),
  ...SCORE_HEADERS,
];

describe("English", () => {
  test.each(needed)("has the label %s", (id) => {
    expect(ids.has(id)).toBe(true);
  });

  test("has a label for every segment of every scheme", () => {
    for (const scheme of SCHEME_IDS)
      for (const { segment } of schemeTable(scheme).rules) expect(ids.has(`segment-${segment}`)).toBe(true);
  });

  test("gives no two segments, roles or reasons the same name", () => {
    for (const prefix of ["segment-", "reason-", "role-"]) {
      const labels = Object.entries(ENGLISH).flatMap(([id, text]) => (id.startsWith(prefix) ? [text] : []));
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test("has no label for a reason or a role that does not exist", () => {
    const known = new Set(needed);
    const labels = [...ids].filter((id) => /^reason-(?!count$)|^role-(?!unknown$)/.test(id));
    expect(labels.filter((id) => !known.has(id))).toEqual([]);
  });

  test("has no message that is empty or has white space at its ends", () => {
    for (const [id, template] of Object.entries(ENGLISH))
      for (const text of typeof template === "string" ? [template] : Object.values(template)) {
        expect([id, text.trim()]).toEqual([id, text]);
        expect(text).not.toBe("");
      }
  });

  test("has the same holes in the singular and in the plural, but for the count", () => {
    const holes = (text: string) => new Set(text.match(/\{\w+\}/g) ?? []);
    for (const [id, template] of Object.entries(ENGLISH)) {
      if (typeof template === "string") continue;
      const plural = holes(template.other);
      for (const hole of holes(template.one)) expect([id, hole, plural.has(hole)]).toEqual([id, hole, true]);
    }
  });
});
