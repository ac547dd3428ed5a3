// A summary page that its user rearranged.

import type { Warning } from "../core/warnings";
import type { GridSize } from "./writing/grid";
import { lookAtPage } from "./writing/landmarks";
import { releaseSheet } from "./writing/places";
import type { Recovered } from "./writing/recovery";
import { runRecordIn } from "./writing/run-record";

/** The document without such a page. */
export interface WithoutRearranged {
  readonly recovered: Recovered;
  readonly warnings: readonly Warning[];
  /** Grid of the page that stays ours, as far as looking at it told. */
  readonly pageGrid: Partial<GridSize>;
}

/**
 * A summary page on which the user inserted, deleted or sorted rows cannot be told from what they put there: it is
 * theirs from now on, and the run makes another. It loses its mark before anything is written, so that nothing that is
 * taken back takes it away.
 */
export function withoutRearranged(recovered: Recovered): WithoutRearranged {
  const page = recovered.places.sheets.get("summary");
  if (page === undefined) return { recovered, warnings: [], pageGrid: {} };
  const { isRearranged, grid } = lookAtPage(page, runRecordIn(recovered.stored)?.landmarks ?? []);
  if (!isRearranged) return { recovered, warnings: [], pageGrid: grid };
  releaseSheet(page);
  const sheets = new Map(recovered.places.sheets);
  sheets.delete("summary");
  return {
    recovered: { ...recovered, places: { ...recovered.places, sheets } },
    warnings: [{ id: "summary-rearranged", particulars: { sheet: page.getName() } }],
    pageGrid: {},
  };
}
