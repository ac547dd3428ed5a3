// Delete all add-on data under every fault.

import { describe, expect, it } from "vitest";
import { COMMANDS, KINDS, mustDo, openSmall, scoredBefore } from "./add-on-document";
import { inWords, sweepCommand } from "./add-on-sweep";

describe.each(KINDS)(
  "whatever fault befalls Delete on a scored %s, the next start finds it",
  (kind) => {
    it("as before or complete, without leftovers", () => {
      const document = openSmall(kind);
      scoredBefore(document, kind);
      mustDo(document, COMMANDS.score);
      const findings = sweepCommand({ document, act: COMMANDS.delete });
      console.info(inWords(`Delete, ${kind}`, findings));
      expect(findings.damage).toEqual([]);
    });
  },
  3_600_000,
);
