// The three sentences at the top of the summary page: who brings the money, who is slipping away,
// who has just come.

import type { Say } from "../messages/catalogue";
import { type SegmentSummary, summarizeSegments } from "../summary";
import { atRiskGroup, buyerFacts } from "./summary-facts";
import type { SummaryInput } from "./summary-input";

/** Amounts from here on are said without cents. */
const SAID_WHOLE = 100;

/** The sentences, best news first; one that has no subject in the scheme is left out. */
export function summarySentences({ result, say }: Pick<SummaryInput, "result" | "say">): readonly string[] {
  const summaries = summarizeSegments(result);
  const sentences = [
    topSentence(result, say),
    riskSentence(summaries, say),
    newcomerSentence(result, summaries, say),
  ];
  return sentences.filter((sentence) => sentence !== "");
}

function topSentence(result: SummaryInput["result"], say: Say): string {
  const { buyers, top, topShare, totalSpend } = buyerFacts(result);
  if (buyers === 0) return say("summary-top-nobody");
  if (topShare === null) return say("summary-top-no-spend", { spend: roundedMoney(totalSpend) });
  return say("summary-top", { top, buyers, share: percent(topShare, say) });
}

function riskSentence(summaries: readonly SegmentSummary[], say: Say): string {
  const group = atRiskGroup(summaries);
  const labels = group.segments.map((segment) => say(`segment-${segment}`));
  if (labels.length === 0) return "";
  const segments = labels.reduce((first, second) => say("summary-either", { first, second }));
  if (group.customers === 0) return say("summary-risk-none", { segments });
  const people = { count: group.customers, share: percent(group.share, say), segments };
  // Refunds may leave a sum below zero, of which nothing is a share.
  if (group.totalSpend <= 0 || group.spendShare <= 0) return say("summary-risk-no-spend", people);
  const spend = roundedMoney(group.totalSpend);
  return say("summary-risk", { ...people, spend, spendShare: percent(group.spendShare, say) });
}

function newcomerSentence(
  result: SummaryInput["result"],
  summaries: readonly SegmentSummary[],
  say: Say,
): string {
  const { buyers, once } = buyerFacts(result);
  const count = (id: string): number => summaries.find(({ segment }) => segment === id)?.customers ?? 0;
  const sentences: string[] = [];
  if (buyers > 0)
    sentences.push(say("summary-once", { count: once, buyers, share: percent(once / buyers, say) }));
  if (count("new") > 0)
    sentences.push(say("summary-new", { count: count("new"), segment: say("segment-new") }));
  if (count("prospect") > 0) sentences.push(say("summary-prospects", { count: count("prospect") }));
  const [first = "", ...rest] = sentences;
  return rest.reduce((said, next) => say("summary-and", { first: said, next }), first);
}

/** A part of 1 in percent, to one decimal. */
function percent(part: number, say: Say): string {
  return say("summary-percent", { value: Number((100 * part).toFixed(1)) });
}

function roundedMoney(amount: number): number {
  return Number(amount.toFixed(Math.abs(amount) >= SAID_WHOLE ? 0 : 2));
}
