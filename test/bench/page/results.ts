// The page of results: ratios of one run, and the milliseconds of one machine on one day behind them.

import { cpus } from "node:os";

/** One thing that was measured on both pages, in milliseconds. */
export interface Compared {
  readonly name: string;
  readonly bare: number;
  readonly page: number;
  readonly ratio: number;
}

/** What was measured, as Markdown. */
export function resultsPage(
  rows: readonly Compared[],
  about: { browser: string; univer: string; rounds: number; limit: number },
): string {
  const processors = cpus();
  const machine = `${processors.length} x ${processors[0]?.model.trim() ?? "unknown processor"}`;
  return [
    "# What npm run bench:page measured",
    "",
    `${new Date().toISOString().slice(0, 10)}, ${machine}, ${process.platform}, Node ${process.versions.node}, Chromium ${about.browser}, Univer ${about.univer}. Other machines give other milliseconds; the ratios are of one run.`,
    "",
    `50,000 x 12 cells, milliseconds, the median of ${about.rounds} rounds. Bare is a page with nothing but Univer and the same texts. The page's own time includes its start screen, the click on a sample, numbers and dates read from texts, and the add-on loaded. No ratio may exceed ${about.limit}.`,
    "",
    "| | bare Univer | local Sheets | ratio |",
    "| --- | ---: | ---: | ---: |",
    ...rows.map(({ name, bare, page, ratio }) => `| ${name} | ${bare} | ${page} | ${ratio} |`),
    "",
  ].join("\n");
}
