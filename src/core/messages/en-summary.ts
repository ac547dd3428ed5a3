// What people read on the summary page and the list of rows set aside, in English.

import type { Template } from "./en";

const PAGE = {
  "sheet-rfm-summary": "RFM summary",
  "sheet-rfm-set-aside": "RFM set aside",
  "summary-title": "Customer segments",
  "summary-subtitle": { one: "One customer, as of {date}", other: "{count} customers, as of {date}" },
  "summary-subtitle-undated": { one: "One customer", other: "{count} customers" },
  "summary-percent": "{value}%",
  "summary-either": "{first} or {second}",
  "summary-and": "{first} {next}",
  "summary-top": "The top 20% of buyers ({top} of {buyers}) account for {share} of all spend.",
  "summary-top-no-spend": "Spend adds up to {spend}, so it cannot be divided into shares.",
  "summary-top-nobody": "Nobody has ordered yet.",
  "summary-risk": {
    one: "One customer ({share}) is in {segments} and has spent {spend} so far, {spendShare} of all spend.",
    other:
      "{count} customers ({share}) are in {segments} and have spent {spend} so far, {spendShare} of all spend.",
  },
  "summary-risk-no-spend": {
    one: "One customer ({share}) is in {segments}.",
    other: "{count} customers ({share}) are in {segments}.",
  },
  "summary-risk-none": "Nobody is in {segments}.",
  "summary-once": {
    one: "One of {buyers} buyers ({share}) has ordered only once.",
    other: "{count} of {buyers} buyers ({share}) have ordered only once.",
  },
  "summary-new": {
    one: "One customer is in {segment}: a very recent buyer with few or small orders so far.",
    other: "{count} customers are in {segment}: very recent buyers with few or small orders so far.",
  },
  "summary-prospects": {
    one: "One member has not ordered yet.",
    other: "{count} members have not ordered yet.",
  },
  "summary-column-customers": "Customers",
  "summary-column-change": "Change since last run",
  "summary-column-median-days": "Median days since order",
  "summary-column-meaning": "Who they are",
  "summary-column-action": "What to do now",
  "summary-total": "All customers",
  "summary-change-first-run": "Changes will show from the next run on.",
  "summary-change-other-scheme": "The last run used another segment scheme, so there is no change to show.",
  "summary-chart-customers": "Customers by segment",
  "summary-chart-spend": "Spend by segment",
  "summary-by-segment": "By segment, highest spend first",
  "summary-pivot-customers": "Customers",
  "summary-pivot-customer-share": "% of customers",
  "summary-pivot-spend": "Total spend",
  "summary-pivot-spend-share": "% of spend",
  "summary-pivot-mean-days": "Mean days since order",
  "summary-pivot-mean-orders": "Mean orders",
  "summary-pivot-mean-spend": "Mean spend",
  "summary-grid": "Customers by recency and frequency",
  "summary-grid-note": "Each cell counts customers; the best ones are at the top right.",
  "summary-grid-recency": "Recency ({level} = newest)",
  "summary-grid-frequency": "Frequency ({level} = most orders)",
} as const;

const RUN = {
  "summary-how": "How customers were scored",
  "summary-analysis-date": "Analysis date",
  "summary-analysis-date-none": "Not stated: the sheet already holds days since the last order",
  "summary-time-zone": "Time zone",
  "summary-run-time": "Scored on",
  "summary-method": "Method",
  "method-quantile": "Quantiles: levels of about equal size",
  "method-thresholds": "Your own thresholds",
  "method-r-package": "As the R package rfm does",
  "summary-scheme": "Segment scheme",
  "scheme-eleven": "Eleven segments",
  "scheme-eight": "Eight segments: R, F and M high or low",
  "scheme-ten": "Ten segments, by recency and frequency only",
  "scheme-eleven-125": "Eleven segments, by 125 codes",
  "summary-settings-text": "Settings for formulas",
  "summary-no-levels": "There are no levels, because nobody has ordered yet.",
  "summary-level": "{level}: {range}",
  "level-range-nobody": "nobody",
  "level-range-days-up-to": { one: "up to 1 day", other: "up to {count} days" },
  "level-range-days-over": { one: "over 1 day", other: "over {count} days" },
  "level-range-days-exactly": { one: "1 day", other: "{count} days" },
  "level-range-days-between": "{low} to {high} days",
  "level-range-orders-up-to": { one: "up to 1 order", other: "up to {count} orders" },
  "level-range-orders-from": { one: "1 order or more", other: "{count} orders or more" },
  "level-range-orders-exactly": { one: "1 order", other: "{count} orders" },
  "level-range-orders-between": "{low} to {high} orders",
  "level-range-exactly": "{low}",
  "level-range-up-to": "up to {high}",
  "level-range-under": "under {high}",
  "level-range-from": "from {low}",
  "level-range-over": "over {low}",
  "level-range-from-up-to": "{low} to {high}",
  "level-range-from-under": "{low} to under {high}",
  "level-range-over-up-to": "over {low}, up to {high}",
  "level-range-over-under": "over {low}, under {high}",
  "summary-input": "Rows of your sheet",
  "summary-input-read": "Rows read",
  "summary-input-used": "Used",
  "summary-input-refunds": "Refunds",
  "summary-input-rejected": "Set aside",
  "summary-input-reason": "of these: {reason}",
  "summary-warnings": "Good to know",
} as const;

const SET_ASIDE = {
  "set-aside-row": "Row",
  "set-aside-column": "Column",
  "set-aside-value": "Value",
  "set-aside-reason": "Reason",
  "set-aside-rest": "Rest of the row",
  "set-aside-more": "The first {count} of {total} rows set aside are listed.",
} as const;

const MEANINGS = {
  "meaning-champion": "Bought recently, order often and spend the most",
  "meaning-loyal": "Order regularly and spend well",
  "meaning-potential-loyalist": "Bought recently and have begun to come back",
  "meaning-new": "Bought very recently, few or small orders so far",
  "meaning-promising": "Bought fairly recently, few or small orders so far",
  "meaning-needs-attention": "Average in every respect; could go either way",
  "meaning-about-to-sleep": "Few orders, and the last was some time ago",
  "meaning-at-risk": "Good customers who have not ordered for a while",
  "meaning-cannot-lose": "Once among your best, now gone quiet",
  "meaning-hibernating": "Few orders, the last one long ago",
  "meaning-lost": "Fewest orders, and none for the longest time",
  "meaning-important-value": "Recent, frequent, high spend",
  "meaning-important-development": "Recent and high spend, but few orders",
  "meaning-important-keep": "Frequent and high spend, but not seen lately",
  "meaning-important-win-back": "High spend from few orders, not seen lately",
  "meaning-general-value": "Recent and frequent, but low spend",
  "meaning-general-development": "Recent, with few orders and low spend",
  "meaning-general-keep": "Frequent, but low spend and not seen lately",
  "meaning-general-win-back": "Few orders, low spend, not seen lately",
  "meaning-prospect": "Joined, but have not ordered yet",
} as const;

const ACTIONS = {
  "action-champion": "Reward them: early access, VIP offers, referrals",
  "action-loyal": "Offer loyalty benefits and the next product up",
  "action-potential-loyalist": "Invite to the loyalty scheme; suggest products",
  "action-new": "Welcome them; make the next order easy",
  "action-promising": "Stay in touch; give a reason to order again soon",
  "action-needs-attention": "Send a limited-time offer based on past orders",
  "action-about-to-sleep": "Remind them with bestsellers or a small discount",
  "action-at-risk": "Write personally, with an offer to come back",
  "action-cannot-lose": "Call or write in person; win them back first",
  "action-hibernating": "Try one good offer, then contact rarely",
  "action-lost": "Low-cost mailing at most; spend elsewhere",
  "action-important-value": "Put them first: VIP service, no needless discounts",
  "action-important-development": "Raise frequency: points, repeat-order coupons",
  "action-important-keep": "Get in touch first; show them what is new",
  "action-important-win-back": "Call or message; make a strong offer; ask why",
  "action-general-value": "Raise basket size: bundles, matching products",
  "action-general-development": "Low-cost nudges towards the next order",
  "action-general-keep": "Contact when it costs little; suggest bundles",
  "action-general-win-back": "Mass mailings only; spend elsewhere",
  "action-prospect": "Make a first-order offer",
} as const;

/** What is wrong with settings written as text. */
export const SETTINGS_TEXT_PROBLEMS = {
  "settings-text-entry":
    "The settings have the part “{value}”, which names no value. Write settings like this: levels=5; scheme=eight.",
  "settings-text-unknown": "There is no setting “{setting}”. The settings are: {allowed}.",
  "settings-text-twice": "The settings give {setting} twice. Give it once.",
  "settings-text-levels":
    "The setting levels is “{value}”. Give one number, or three for recency, frequency and monetary, such as 5,4,3.",
} as const;

/** To be spread into the English catalogue. */
export const SUMMARY_MESSAGES = {
  ...PAGE,
  ...RUN,
  ...SET_ASIDE,
  ...MEANINGS,
  ...ACTIONS,
  ...SETTINGS_TEXT_PROBLEMS,
} as const satisfies Readonly<Record<string, Template>>;

export type SummaryMessageId = keyof typeof SUMMARY_MESSAGES;
