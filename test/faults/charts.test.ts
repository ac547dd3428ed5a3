// A page that stood already, without our charts: a run that is broken off leaves none behind.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { asUser, COMMANDS, KINDS, mustDo, openSmall } from "./add-on-document";

const PAGE = "RFM summary";

/** A copy of a scored document: what was stored is gone, and its only chart is one that the user made of ours. */
function copied(realm: Realm): void {
  mustDo(realm, COMMANDS.score);
  realm.sheets.model.stores.documentProperties.clear();
  asUser(realm, (app) => {
    const page = app.getActiveSpreadsheet().getSheetByName(PAGE);
    const [first, ...others] = page?.getCharts() ?? [];
    for (const chart of others) page?.removeChart(chart);
    const own = first?.modify().setOption("title", "Mine").build();
    if (own !== undefined) page?.updateChart(own);
  });
}

function chartsOf({ sheets }: Realm): string {
  const page = sheets.snapshot().find(({ name }) => name === PAGE);
  return JSON.stringify(page?.charts.map(({ id: _id, ...chart }) => chart));
}

describe.each(KINDS)(
  "a run in a copy of a scored %s, whose charts were changed",
  (kind) => {
    it("is broken off at any call, and the next start finds the charts as before or all of them", () => {
      const document = openSmall(kind);
      copied(document);
      const start = document.sheets.checkpoint();
      const before = chartsOf(document);
      const { serviceCalls } = mustDo(document, COMMANDS.score);
      const complete = chartsOf(document);
      const found = new Map<string, number>();
      for (let at = 1; at <= serviceCalls; at += 1) {
        document.sheets.restore(start);
        COMMANDS.score(document, { fault: { kind: "kill-after", at } });
        COMMANDS.refused(document);
        const charts = chartsOf(document);
        found.set(charts, (found.get(charts) ?? 0) + 1);
      }
      console.info(`${kind}: ${found.get(before)} as before, ${found.get(complete)} complete`);
      expect(JSON.parse(before)).toHaveLength(1);
      expect(JSON.parse(complete)).toHaveLength(3);
      expect(new Set(found.keys())).toEqual(new Set([before, complete]));
    });
  },
  200_000,
);
