// Chinese words that we wrote on sheets before, or told people to write: still known as ours, so
// that a document that was scored then is brought up to date like any other.

import type { MessageId } from "./en";

/** Earlier wordings of a message, in simplified and in traditional characters. */
export const FORMER_WORDS: Readonly<Partial<Record<MessageId, readonly string[]>>> = {
  "header-last-order": ["最近下单", "最近訂單"],
  "header-recency-days": ["距今天数", "距今天數"],
  "role-recency": ["距今天数", "距今天數"],
  "segment-cannot-lose": ["重点挽回客户"],
  "summary-chart-spend": ["各分层消费额", "各分群消費額"],
};
