// Score customers under every fault.

import { describe, expect, it } from "vitest";
import { COMMANDS, KINDS, openOutgrown, openSmall, scoredBefore } from "./add-on-document";
import { inWords, sweepCommand } from "./add-on-sweep";

describe.each(KINDS)(
  "whatever fault befalls Score on a %s, the next start finds it",
  (kind) => {
    it("as before or complete, without leftovers, on a first run", () => {
      const findings = sweepCommand({ document: openSmall(kind), act: COMMANDS.score });
      console.info(inWords(`Score, first run, ${kind}`, findings));
      expect(findings.damage).toEqual([]);
    });

    it("as before or complete, without leftovers, on a second run", () => {
      const document = openSmall(kind);
      scoredBefore(document, kind);
      const findings = sweepCommand({ document, act: COMMANDS.score });
      console.info(inWords(`Score, second run, ${kind}`, findings));
      expect(findings.damage).toEqual([]);
    });
  },
  3_600_000,
);

it("whatever fault befalls Score on an order log, the next start finds it as before or complete, where the customers outgrow their sheet", () => {
  const document = openOutgrown();
  const findings = sweepCommand({ document, act: COMMANDS.score });
  console.info(inWords("Score, more customers than rows, order log", findings));
  expect(findings.damage).toEqual([]);
}, 3_600_000);
