// Undo last run under every fault.

import { describe, expect, it } from "vitest";
import { COMMANDS, KINDS, mustDo, openOutgrown, openSmall, scoredBefore, textOf } from "./add-on-document";
import { inWords, sweepCommand } from "./add-on-sweep";

describe.each(KINDS)(
  "whatever fault befalls Undo of a run on a %s, the next start finds it",
  (kind) => {
    it("as before or complete, without leftovers, when the run was the first", () => {
      const document = openSmall(kind);
      mustDo(document, COMMANDS.score);
      const findings = sweepCommand({ document, act: COMMANDS.undo });
      console.info(inWords(`Undo of the first run, ${kind}`, findings));
      expect(findings.damage).toEqual([]);
    });

    it("as before or complete, without leftovers, when the run was the second", () => {
      const document = openSmall(kind);
      scoredBefore(document, kind);
      mustDo(document, COMMANDS.score);
      const findings = sweepCommand({ document, act: COMMANDS.undo });
      console.info(inWords(`Undo of the second run, ${kind}`, findings));
      expect(findings.damage).toEqual([]);
    });
  },
  3_600_000,
);

it("whatever fault befalls Undo of a run by which the customers outgrew their sheet, the next start finds it as before or complete", () => {
  const document = openOutgrown();
  const before = textOf(document, { resultsOnly: true });
  mustDo(document, COMMANDS.score);
  const findings = sweepCommand({ document, act: COMMANDS.undo });
  console.info(inWords("Undo of a run with more customers than rows, order log", findings));
  expect(findings.damage).toEqual([]);
  mustDo(document, COMMANDS.undo);
  expect(textOf(document, { resultsOnly: true })).toBe(before);
}, 3_600_000);

describe.each(KINDS)("Undo of a run on a %s", (kind) => {
  it("gives the document as it was before the first run", () => {
    const document = openSmall(kind);
    const before = textOf(document);
    mustDo(document, COMMANDS.score);
    expect(textOf(document)).not.toBe(before);
    mustDo(document, COMMANDS.undo);
    expect(textOf(document)).toBe(before);
  });

  it("gives the results as they were before the second run", () => {
    const document = openSmall(kind);
    scoredBefore(document, kind);
    const before = textOf(document, { resultsOnly: true });
    mustDo(document, COMMANDS.score);
    expect(textOf(document, { resultsOnly: true })).not.toBe(before);
    mustDo(document, COMMANDS.undo);
    expect(textOf(document, { resultsOnly: true })).toBe(before);
  });

  it("gives the results as they were before Update summary", () => {
    const document = openSmall(kind);
    scoredBefore(document, kind);
    const before = textOf(document, { resultsOnly: true });
    mustDo(document, COMMANDS.update);
    expect(textOf(document, { resultsOnly: true })).not.toBe(before);
    mustDo(document, COMMANDS.undo);
    expect(textOf(document, { resultsOnly: true })).toBe(before);
  });
});
