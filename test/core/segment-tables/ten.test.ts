import { describe, expect, test } from "vitest";
import { compileScheme } from "../../../src/core/scheme";
import { TEN } from "../../../src/core/segment-tables/ten";
import { readReference } from "../../reference/read-csv";

const PUBLISHED: Readonly<Record<string, string>> = {
  champions: "champion",
  loyal_customers: "loyal",
  potential_loyalists: "potential-loyalist",
  new_customers: "new",
  promising: "promising",
  need_attention: "needs-attention",
  about_to_sleep: "about-to-sleep",
  at_Risk: "at-risk",
  cant_loose: "cannot-lose",
  hibernating: "hibernating",
};

describe("the ten segments on recency and frequency", () => {
  const rows = readReference("golden/segment-map-125.csv");
  const scheme = compileScheme(TEN, { recency: 5, frequency: 5, monetary: 5 });

  test("are compared for all 125 triples", () => {
    expect(new Set(rows.map(({ r, f, m }) => `${r}${f}${m}`)).size).toBe(125);
  });

  test("are those that the published patterns give in pandas", () => {
    for (const { r, f, m, tableD_RF_regex_pandas: published = "" } of rows) {
      const segment = scheme.segments[scheme.indexOf(Number(r), Number(f), Number(m))];
      expect(`${r}${f}${m} ${segment}`).toBe(`${r}${f}${m} ${PUBLISHED[published]}`);
    }
  });
});
