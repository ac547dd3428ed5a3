// Each sample scores with the built add-on, and nothing in it is lost in silence.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildFolders, openRealm, type Realm } from "../../../local-sheets/cli/realm";
import { SAMPLES, type Sample } from "../../../local-sheets/samples/index";
import { DIST, ROOT } from "../../../scripts/fresh-build.mjs";
import { REJECT_REASONS } from "../../../src/core/rejected";

interface Report {
  readonly kind: string;
  readonly rows: { read: number; used: number; refunds: number; rejected: number };
  readonly customers: readonly {
    customerId: string | number;
    segment: string;
    orderCount: number;
    totalSpend: number;
  }[];
  readonly segments: readonly { segment: string; customers: number }[];
  readonly rejected: readonly { row: number; reason: string }[];
}

for (const sample of SAMPLES) {
  describe(sample.title, () => {
    it("says in one sentence what it is", () => {
      expect(sample.description).toMatch(/^[^.]+(\.\d[^.]*)*\.$/);
    });

    it("has a bold, frozen header row and widths of its own", () => {
      for (const sheet of opened(sample).sheets.snapshot()) {
        expect(sheet.frozenRows).toBe(1);
        expect(new Set(sheet.fontWeights[0])).toEqual(new Set(["bold"]));
        const widths = sheet.columnWidths.slice(0, sheet.values[0]?.length);
        expect(new Set(widths).size).toBeGreaterThan(1);
      }
    });

    it("scores, and every row is used, a refund or set aside", () => {
      const { rows, rejected } = scored(opened(sample));
      expect(rows.read).toBe(rows.used + rows.refunds + rows.rejected);
      expect(rejected).toHaveLength(rows.rejected);
    });
  });
}

describe("the community", () => {
  it("has people in every segment, prospects among them, and nobody set aside", () => {
    const { rows, segments } = scored(opened(sampleOf("telegram-members")));
    expect(rows).toEqual({ read: 312, used: 312, refunds: 0, rejected: 0 });
    expect(segments.filter(({ customers }) => customers === 0)).toEqual([]);
    expect(segments.find(({ segment }) => segment === "prospect")?.customers).toBe(27);
  });
});

describe("the messy sheets", () => {
  it("have a row for every reason for which rows are set aside", () => {
    const realm = opened(sampleOf("messy-sheets"));
    const orders = scored(realm);
    const members = scored(opened(sampleOf("messy-sheets"), "Messy members"));
    expect([orders.kind, members.kind]).toEqual(["orders", "members"]);
    const reasons = new Set([...orders.rejected, ...members.rejected].map(({ reason }) => reason));
    expect([...reasons].sort()).toEqual([...REJECT_REASONS].sort());
  });

  it("are read as people mean them: ids, text dates, full-width digits, decimal commas", () => {
    expect(spendsOf(opened(sampleOf("messy-sheets")))).toEqual({
      "00123": [3, 1454.49],
      "C-7": [2, 223.5],
      "c-7": [1, 90],
      "=1+1": [1, 45],
      "@mia": [1, 0],
      "D-1": [1, 15.4],
      "12345678901234567890": [1, 33],
      سارا: [1, 0],
    });
    expect(spendsOf(opened(sampleOf("messy-sheets"), "Messy members"))).toMatchObject({
      "M-02": [4, 1250],
      "M-08": [2, 35.5],
    });
  });
});

function spendsOf(realm: Realm): Record<string, [number, number]> {
  const { customers } = scored(realm);
  return Object.fromEntries(customers.map((one) => [one.customerId, [one.orderCount, one.totalSpend]]));
}

function sampleOf(id: string): Sample {
  const sample = SAMPLES.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`There is no sample ${id}`);
  return sample;
}

function opened({ file, open }: Sample, active?: string): Realm {
  const text = file === null ? "" : readFileSync(path.join(ROOT, "local-sheets", "samples", file), "utf8");
  const setup = { ...open(text), now: "2026-11-22T12:00:00Z" };
  return openRealm({ ...setup, ...(active === undefined ? {} : { active }) }, buildFolders(DIST));
}

function scored(realm: Realm): Report {
  const { returned, error } = realm.call("scoreCustomersWith", [{}]);
  expect(error).toBeNull();
  const answer = returned as { ok: boolean; report: Report };
  expect(answer.ok).toBe(true);
  return JSON.parse(JSON.stringify(answer.report)) as Report;
}
