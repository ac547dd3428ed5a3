// A page that stood already, without our charts: a run that is broken off leaves none behind.

import { describe, expect, it } from "vitest";
import type { Realm } from "../../local-sheets/cli/realm";
import { asUser, COMMANDS, KINDS, mustDo, openSmall } from "./add-on-document";
import { inWords, sweepCommand } from "./add-on-sweep";

/** A copy of a scored document: marks and sheets are there, what was stored is not, and the charts are the user's own. */
function copied(realm: Realm): void {
  mustDo(realm, COMMANDS.score);
  realm.sheets.model.stores.documentProperties.clear();
  asUser(realm, (app) => {
    const page = app.getActiveSpreadsheet().getSheetByName("RFM summary");
    const charts = page?.getCharts() ?? [];
    const title = String(charts[0]?.getOptions().get("title"));
    for (const chart of charts.slice(1)) page?.removeChart(chart);
    const own = charts[0]?.modify().setOption("title", `My ${title}`).build();
    if (own !== undefined) page?.updateChart(own);
  });
}

describe.each(KINDS)(
  "whatever fault befalls the first run in a copy of a scored %s whose charts were changed, the next start finds it",
  (kind) => {
    it("as before or complete, without leftovers", () => {
      const document = openSmall(kind);
      copied(document);
      const findings = sweepCommand({ document, act: COMMANDS.score });
      console.info(inWords(`Score in a copy, ${kind}`, findings));
      expect(findings.damage).toEqual([]);
    });
  },
  200_000,
);
