// What people read in the sidebar, in English.

import type { Template } from "./en";
import { FAILURE_MESSAGES } from "./en-failures";

const FRAME = {
  "menu-customize": "Customize scoring",
  "sidebar-title": "RFM Segments",
  "sidebar-tabs": "Steps",
  "sidebar-tab-data": "Data",
  "sidebar-tab-scoring": "Scoring",
  "sidebar-tab-segments": "Segments",
  "sidebar-tab-preview": "Preview",
  "sidebar-tab-why": "Why",
  "sidebar-more": "More",
  "sidebar-back": "Back",
  "sidebar-loading": "Reading the sheet…",
  "sidebar-look-again": "Look again",
} as const;

const DATA = {
  "sidebar-sheet": "Sheet",
  "sidebar-use-open": "Use the open sheet",
  "sidebar-kind": "Each row is",
  "sidebar-kind-orders": "an order",
  "sidebar-kind-members": "a member",
  "sidebar-rows": { one: "One row of data", other: "{count} rows of data" },
  "sidebar-columns": "Columns",
  "sidebar-column-none": "Not used",
  "sidebar-column-choose": "Choose a column",
  "sidebar-column": "{header} (column {letter})",
  "sidebar-header-gone": "Check the columns under Data, then look again.",
  "sidebar-missing": "Missing: {roles}. Choose the column below, or add it to the sheet and look again.",
  "sidebar-optional": "Optional columns",
  "sidebar-samples": "Such as {samples}",
  "sidebar-dates": "Dates",
  "sidebar-yes": "Yes",
  "sidebar-no": "No",
  "sidebar-when": "Date, time zone, language",
  "sidebar-analysis-date": "Analysis date",
  "sidebar-analysis-date-auto": "Days are counted to {day}. Leave empty for the day after the newest order.",
  "sidebar-analysis-date-none": "The sheet holds ready days since the last order.",
  "sidebar-time-zone": "Time zone",
  "sidebar-time-zone-hint":
    "Decides which day is today, and the day of times that name a zone (Z, +08:00). Dates in cells count as shown. Leave empty for the spreadsheet's own, {zone}.",
  "time-zone-unknown":
    "There is no time zone “{value}”. Write a city as in Asia/Taipei, or leave it out for the spreadsheet's own.",
  "sidebar-language": "Language of the results",
} as const;

const SCORING = {
  "sidebar-preset": "Start from",
  "sidebar-preset-five": "Five levels of equal size",
  "sidebar-preset-three": "Three levels of equal size",
  "sidebar-preset-shop": "Shop grades",
  "sidebar-preset-own": "Settings of my own",
  "sidebar-preset-shop-hint":
    "Bought within 30 days or not; 1, 2 to 5, or more than 5 orders; spend under 100, up to 500, or over.",
  "sidebar-method": "Method",
  "sidebar-level-number": "Number of levels",
  "sidebar-cuts": "Cut points",
  "sidebar-cuts-hint-recency": "In days: 30 means within 30 days, <30 under 30.",
  "sidebar-cuts-hint-frequency": "In orders: 2 means 2 or more, >2 more than 2.",
  "sidebar-cuts-hint-monetary": "In money: 100 means 100 or more, >100 more than 100.",
  "sidebar-cuts-bad": "Write 1 to 9 numbers from small to large, with commas between them: {example}.",
  "sidebar-from-zero": "Number levels from 0",
  "sidebar-level-bars": "Customers per level, {dimension}",
  "sidebar-use-proposal": "Use these thresholds",
  "sidebar-refunds": "Refunds",
  "sidebar-refunds-net": "lower the spend",
  "sidebar-refunds-ignore": "are ignored",
} as const;

const SEGMENTS = {
  "sidebar-scheme": "Segment scheme",
  "sidebar-grid": "Customers in each cell",
  "sidebar-grid-axes": "Up and down: {down}. Across: {across}. The best customers are at the top right.",
  "sidebar-grid-cell": {
    one: "{cell}, {segment}: one customer",
    other: "{cell}, {segment}: {count} customers",
  },
  "sidebar-axis-fm": "Frequency and spend",
  "sidebar-axis-recency": "Recency",
  "sidebar-axis-frequency": "Frequency",
  "sidebar-axis-monetary": "Spend",
  "sidebar-axis-level": "{axis} {level}",
  "sidebar-axis-high": "{axis} high",
  "sidebar-axis-low": "{axis} low",
  "sidebar-high": "high",
  "sidebar-low": "low",
} as const;

const PREVIEW = {
  "sidebar-counts-customers": { one: "One customer with orders", other: "{count} customers with orders" },
  "sidebar-counts-prospects": { one: "One member without orders", other: "{count} members without orders" },
  "sidebar-counts-rows": {
    one: "One row read: {used} used, {refunds} counted as refunds, {aside} set aside",
    other: "{count} rows read: {used} used, {refunds} counted as refunds, {aside} set aside",
  },
  "sidebar-counted-to": "Days since the last order are counted to {day}.",
  "sidebar-by-customers": "Customers by segment",
  "sidebar-by-spend": "Spend by segment",
  "sidebar-change": "{change} since the last run",
  "sidebar-set-aside": "Rows set aside",
  "sidebar-set-aside-none": "None: every row is used.",
  "sidebar-set-aside-more": "The first {count} are listed here; all are on the sheet {sheet} after scoring.",
  "sidebar-row": "Row {row}",
  "sidebar-row-cell": "{column}: {value}",
  "sidebar-row-blank": "{column}: empty",
  "sidebar-writes": "What will be written",
  "sidebar-write-new": "new sheet",
  "sidebar-write-again": "brought up to date",
  "sidebar-write-columns": "Columns {columns}",
  "sidebar-nothing-else": "Nothing else changes, and Undo last run takes it back.",
  "sidebar-warnings": "Good to know",
} as const;

const RUN = {
  "sidebar-run-title": "Scoring customers",
  "sidebar-step-read": "Read and score",
  "sidebar-step-read-done": { one: "{rows} rows, one customer", other: "{rows} rows, {count} customers" },
  "sidebar-step-write": "Write the results",
  "sidebar-step-write-note":
    "This can no longer be stopped. If you close the sidebar, it is finished all the same.",
  "sidebar-step-done": "Done",
  "sidebar-cancel": "Cancel",
  "sidebar-cancelling": "Cancelling…",
  "sidebar-cancelled": "Cancelled. Nothing was written.",
  "sidebar-scored-meanwhile": "The scores were changed or undone elsewhere. This is how things stand now.",
  "sidebar-done-title": "Customers scored",
  "sidebar-select-hint": "Choose a segment to select its rows in the sheet.",
  "sidebar-selected": { one: "One row selected on {sheet}.", other: "{count} rows selected on {sheet}." },
  "sidebar-selected-part": "The first {count} of {total} rows selected on {sheet}.",
  "sidebar-selected-none": "Nobody is in this segment.",
  "sidebar-next": "Next steps",
  "sidebar-next-act": "Begin with {segment}. {action}.",
  "sidebar-next-summary": "Show the sheet {sheet} to your team.",
  "sidebar-next-why": "Select a customer's row to see why they are in their segment:",
  "sidebar-without-undo": "Score without Undo",
} as const;

const WHY = {
  "sidebar-why-hint": "Select a customer's row in the sheet, then:",
  "sidebar-why-button": "Explain the selected row",
  "sidebar-why-nobody":
    "The selected row is no customer's. Select a row of the scored sheet or of its results, then try again.",
  "sidebar-why-here": "This customer",
  "sidebar-why-do": "What to do",
  "sidebar-why-up": "What would move them up",
  "sidebar-why-up-best": "This is the best segment already.",
  "sidebar-why-up-none": "No single step leads to a better segment.",
  "sidebar-why-falls": "If they buy nothing",
  "sidebar-days": { one: "1 day ago", other: "{count} days ago" },
  "sidebar-orders": { one: "1 order", other: "{count} orders" },
  "sidebar-up-recency": {
    one: "Last order at most 1 day ago: {segment}",
    other: "Last order at most {count} days ago: {segment}",
  },
  "sidebar-up-frequency": { one: "1 order or more: {segment}", other: "{count} orders or more: {segment}" },
  "sidebar-up-monetary-from": "Spend of {value} or more: {segment}",
  "sidebar-up-monetary-over": "Spend over {value}: {segment}",
  "sidebar-falls-never": "Time alone does not change the segment.",
  "sidebar-falls-in": {
    one: "In 1 day: {segment}, if the cut points stay.",
    other: "In {count} days: {segment}, if the cut points stay.",
  },
  "sidebar-falls-on": {
    one: "On {day}, in 1 day: {segment}, if the cut points stay.",
    other: "On {day}, in {count} days: {segment}, if the cut points stay.",
  },
} as const;

const MORE = {
  "sidebar-undo-none": "There is no run to undo.",
  "sidebar-settings": "Saved settings",
  "sidebar-settings-saved":
    "The settings of this sheet are saved in the spreadsheet. Score customers in the menu uses them, too.",
  "sidebar-settings-none": "No settings are saved for this sheet yet. Scoring saves them.",
  "sidebar-reset": "Reset settings",
  "sidebar-reset-question":
    "Forget what was chosen for “{sheet}”: columns, levels, segments, dates? The scores on the sheets stay.",
  "sidebar-keep": "Keep",
  "sidebar-reset-done": "The settings are as they were at the beginning.",
  "sidebar-help": "Help",
  "sidebar-sheet-gone": "The sheet was deleted. Open another one, then choose Use the open sheet.",
} as const;

/** To be spread into the English catalogue. */
export const SIDEBAR_MESSAGES = {
  ...FRAME,
  ...DATA,
  ...SCORING,
  ...SEGMENTS,
  ...PREVIEW,
  ...RUN,
  ...WHY,
  ...MORE,
  ...FAILURE_MESSAGES,
} as const satisfies Readonly<Record<string, Template>>;
