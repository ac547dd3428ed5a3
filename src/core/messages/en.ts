// What people read, in English. `{name}` is filled in; `one` and `other` are chosen by `{count}`.

import { FORMULA_MESSAGES } from "./en-formulas";
import { SETTINGS_PROBLEMS } from "./en-settings";
import { SIDEBAR_MESSAGES } from "./en-sidebar";
import { SUMMARY_MESSAGES } from "./en-summary";
import { WARNINGS } from "./en-warnings";

/** A text, or a text for one and a text for every other number. */
export type Template = string | { readonly one: string; readonly other: string };

export const SHEET_PROBLEMS = {
  "empty-sheet":
    "The sheet “{sheet}” is empty. Open the sheet with your orders or members, then choose Score customers again.",
  "no-rows":
    "The sheet “{sheet}” has a header and no rows below it. Add your orders or members, then score again.",
  "no-header":
    "The sheet “{sheet}” starts with data. Insert a row at the top with a name for each column, such as Customer, Order date, Amount, then score again.",
  "one-column":
    "The sheet “{sheet}” has one column only. Scores need a customer, a date and an amount. If one column holds them all, use Data > Split text to columns.",
  "columns-missing-orders":
    "This looks like an order log, but no column was found for: {missing}. The headers are: {headers}. Give that column a telling header, such as {advised}, then score again.",
  "columns-missing-members":
    "This looks like a member sheet, but no column was found for: {missing}. The headers are: {headers}. Give that column a telling header, such as {advised}, then score again.",
  "no-usable-rows":
    "None of the {count} rows can be used: {reasons}. First: row {row}, column “{column}”. Correct these cells, then score again.",
  "mixed-currencies":
    "The column “{column}” mixes currencies: {currencies}. Amounts in different currencies cannot be added. Convert them to one currency, then score again.",
  "already-scored":
    "The sheet “{sheet}” has score columns already (R, F, M, RFM, Segment in columns {range}). Delete these five columns, then score again.",
  "result-sheet-active":
    "“{sheet}” holds the results of an earlier run. Open the sheet with your orders or members, then choose Score customers again.",
  "sheet-too-large":
    "The result does not fit: the spreadsheet would have more than 10,000,000 cells. Delete empty rows and columns, or sheets you no longer need, then score again.",
  "no-room-for-undo":
    "There is no room for the backup that Undo needs: the spreadsheet would have {cells} more cells than the 10,000,000 that Google allows. Delete empty rows and columns, or sheets you no longer need, then score again. Nothing was changed.",
  "takes-too-long":
    "Writing {cells} cells would take longer than {minutes} minutes, and Google might stop it in the middle. Score fewer rows at a time, such as the orders of fewer years.",
  "protected-cells":
    "Cells that have to be written are protected, on one of these sheets: {sheets}. Ask whoever protected them, or score a copy of the sheet. Nothing was changed.",
  "somebody-else-is-scoring": "Somebody else is scoring this spreadsheet. Wait a minute, then try again.",
  "sheet-changed":
    "The sheet “{sheet}” changed while it was being scored. Nothing was written. Score it again.",
  "column-moved":
    "Somebody inserted or deleted a column of the sheet “{sheet}” at the very moment at which scores were written beside it. The scores were taken back, and column {column} was put back from a copy: look whether its formulas are right, then score again.",
  "read-back-differs":
    "The customer “{value}” could not be written unchanged, so everything written was taken back. Please report this id.",
  "columns-unreadable": "“{value}” names no column. Write role=column pairs such as {sample}.",
  "score-first": "The sheet “{sheet}” has not been scored yet. Choose Score customers first.",
  "nothing-to-undo": "There is nothing to undo.",
  "undo-too-old":
    "The last run is more than {days} days old, so that its backup was deleted and it cannot be undone. To see older states, open File > Version history. Nothing else was changed.",
  "run-without-undo":
    "The last run was made without a backup, as you chose, so that it cannot be undone. To see older states, open File > Version history. Nothing was changed.",
  "backup-gone":
    "The sheet with the backup (“{sheet}”) was deleted, so that the last run cannot be undone. To see older states, open File > Version history. Nothing was changed.",
  "backup-edited":
    "The sheet with the backup (“{sheet}”) was edited by hand, so that the last run cannot be undone safely. Take your changes on that sheet back and try again, or open File > Version history. Nothing was changed.",
  "somebody-else-has-scored":
    "Somebody else has scored or undone in the meantime. Nothing was changed. Look at the result, then try again.",
  cancelled: "Nothing was changed.",
} as const;

export const QUESTIONS = {
  "ask-score-title": "Score customers",
  "ask-score-orders":
    "This is an order log: {columns}.\n\n{used}\n\nThe scores go to the sheet “{target}”. Score now? (No lets you choose the columns.)",
  "ask-score-orders-again":
    "This is an order log: {columns}.\n\n{used}\n\nThe sheet “{target}” of an earlier run is brought up to date: customers who are not in this log are marked there, or go if you keep nothing beside them. To keep both results, score a copy of the file. Score now? (No lets you choose the columns.)",
  "ask-score-members":
    "This is a member sheet: {columns}.\n\n{used}\n\nColumns with the scores and the segment are added at the right. Score now? (No lets you choose the columns.)",
  "column-of": "{role} = column {letter} ({header})",
  "rows-used": {
    one: "One row will be used, {aside} set aside.",
    other: "{count} rows will be used, {aside} set aside.",
  },
  "choose-columns-title": "Choose columns",
  "choose-columns":
    "Write which column is what, by letter or header, for example: {example}\n\nPossible: {possible}. What you leave out is found by its header.",
  "ask-date-title": "Day or month first?",
  "ask-date-undecided":
    "The dates in “{column}” can be read in two ways: {example} may be {proposed} or {other}. Read it as {proposed}?",
  "ask-date-misread":
    "Some dates in “{column}” are written with the {order} first, which this spreadsheet does not expect. It has probably swapped day and month of others: {example} should be {proposed}. Read them so?",
  "done-title": "Customers scored",
  "done-orders": {
    one: "One customer was scored; the result is in the sheet “{sheet}”.",
    other: "{count} customers were scored; the result is in the sheet “{sheet}”.",
  },
  "done-members": {
    one: "One member was scored; see the columns {range} of “{sheet}”.",
    other: "{count} members were scored; see the columns {range} of “{sheet}”.",
  },
  "done-prospects": {
    one: "One member has not ordered yet (segment Prospects, no scores).",
    other: "{count} members have not ordered yet (segment Prospects, no scores).",
  },
  "done-refunds": { one: "One row is a refund.", other: "{count} rows are refunds." },
  "done-rejected": {
    one: "One row was set aside: {reasons}. It is row {rows}.",
    other: "{count} rows were set aside: {reasons}. First: row {rows}.",
  },
  "reason-count": "{reason} ({count})",
  "failed-title": "Not scored",
  "summary-updated-title": "Summary updated",
  "summary-updated": "The sheet “{sheet}” is up to date.",
  "without-undo-title": "No room for Undo",
  "ask-without-undo":
    "The result fits, but the backup that Undo needs does not: the spreadsheet would have {cells} more cells than the 10,000,000 that Google allows. Score without a backup? This run could then not be undone, and the one before no longer either.",
  "undo-title": "Undo last run",
  "undo-failed-title": "Not undone",
  "ask-undo": "Put the sheets back to what they were before the last run?",
  "ask-undo-sheets":
    "Put the sheets back to what they were before the last run? These sheets go, with everything on them: {sheets}.",
  undone: "The sheets are as they were before the last run.",
  "undone-by-customer":
    "The last run was undone. Rows had been moved since, so values were put back customer by customer.",
  "delete-title": "Delete all add-on data",
  "delete-failed-title": "Not deleted",
  "ask-delete":
    "Delete the backup, the settings and the marks that this add-on keeps in the spreadsheet? Scores and result sheets stay. The last run cannot be undone afterwards.",
  deleted: "The add-on keeps nothing in this spreadsheet any more.",
  "sample-added": "A sheet with made-up orders was added. Choose Score customers to see what comes out.",
} as const;

const LABELS = {
  "list-and": "{list}, {next}",
  "menu-score-customers": "Score customers",
  "menu-update-summary": "Update summary",
  "menu-undo": "Undo last run",
  "menu-help": "User guide",
  "menu-sample": "Add sample data",
  "menu-delete": "Delete all add-on data",
  "sheet-sample-orders": "Sample orders",
  "sample-given-names":
    "Ada Ben Chloe Dan Elif Finn Grace Hugo Ines Jonas Kira Leo Mia Noah Olga Paul Quinn Rosa Sam Tara",
  "sample-family-names": "Baker Chen Diaz Evans Fischer Garcia",
  "sample-full-name": "{given} {family}",
  "sheet-rfm-customers": "RFM customers",
  "header-customer": "Customer",
  "header-name": "Name",
  "header-email": "E-mail",
  "header-phone": "Phone",
  "header-first-order": "First order",
  "header-last-order": "Last order",
  "header-recency-days": "Recency days",
  "header-orders": "Orders",
  "header-spend": "Spend",
  "header-r": "R",
  "header-f": "F",
  "header-m": "M",
  "header-rfm": "RFM",
  "header-segment": "Segment",
  "dimension-recency": "Recency",
  "dimension-frequency": "Frequency",
  "dimension-monetary": "Monetary",
  "order-day-first": "day",
  "order-month-first": "month",
  "role-customer": "Customer",
  "role-name": "Name",
  "role-email": "E-mail",
  "role-phone": "Phone",
  "role-order": "Order",
  "role-date": "Order date",
  "role-amount": "Amount",
  "role-status": "Status",
  "role-last-order": "Last order",
  "role-first-order": "First order",
  "role-recency": "Recency days",
  "role-orders": "Number of orders",
  "role-spend": "Spend",
  "role-joined": "Joined",
  "reason-error-cell": "formula error",
  "reason-total-row": "total at the bottom",
  "reason-missing-customer": "no customer",
  "reason-unreadable-date": "no readable date",
  "reason-unreadable-recency": "no readable number of days",
  "reason-unreadable-orders": "no readable number of orders",
  "reason-unreadable-amount": "no readable amount",
  "reason-after-analysis-date": "after the analysis date",
  "reason-cancelled": "cancelled, failed or refunded",
  "reason-only-refunds": "refunds only, no order",
  "segment-champion": "Champions",
  "segment-loyal": "Loyal",
  "segment-potential-loyalist": "Potential loyalists",
  "segment-new": "New",
  "segment-promising": "Promising",
  "segment-needs-attention": "Needs attention",
  "segment-about-to-sleep": "About to sleep",
  "segment-at-risk": "At risk",
  "segment-cannot-lose": "Cannot lose",
  "segment-hibernating": "Hibernating",
  "segment-lost": "Lost",
  "segment-important-value": "Important value",
  "segment-important-development": "Important development",
  "segment-important-keep": "Important keep",
  "segment-important-win-back": "Important win-back",
  "segment-general-value": "General value",
  "segment-general-development": "General development",
  "segment-general-keep": "General keep",
  "segment-general-win-back": "General win-back",
  "segment-prospect": "Prospects",
  "segment-gone": "No longer in the data",
} as const;

export const ENGLISH = {
  ...SETTINGS_PROBLEMS,
  ...SHEET_PROBLEMS,
  ...WARNINGS,
  ...QUESTIONS,
  ...LABELS,
  ...SUMMARY_MESSAGES,
  ...FORMULA_MESSAGES,
  ...SIDEBAR_MESSAGES,
};

export type MessageId = keyof typeof ENGLISH;
