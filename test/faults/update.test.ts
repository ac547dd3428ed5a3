// Update summary under every fault.

import { describe, expect, it } from "vitest";
import { COMMANDS, KINDS, openSmall, scoredBefore } from "./add-on-document";
import { inWords, sweepCommand } from "./add-on-sweep";

describe.each(KINDS)(
  "whatever fault befalls Update summary of a %s, the next start finds it",
  (kind) => {
    it("as before or complete, without leftovers", () => {
      const document = openSmall(kind);
      scoredBefore(document, kind);
      const findings = sweepCommand({ document, act: COMMANDS.update });
      console.info(inWords(`Update summary, ${kind}`, findings));
      expect(findings.damage).toEqual([]);
    });
  },
  3_600_000,
);
