// What is said of a result that is right as far as it goes.

export const WARNINGS = {
  "nobody-scored": "Nobody has ordered yet, so nobody has scores.",
  "few-customers": {
    one: "Only one customer has orders. Scores compare customers; with one they say little.",
    other: "Only {count} customers have orders, fewer than the {levels} levels. Scores of so few say little.",
  },
  "levels-collapsed":
    "{dimension}: customers are on only {used} of {levels} levels, because many have the same value. Thresholds that use every level: {proposal}.",
  "all-equal": "{dimension}: all customers have the same value ({value}), so it does not tell them apart.",
  "bottom-bought-recently": {
    one: "One customer on the lowest recency level bought within {limit} days. Nobody is gone yet; thresholds in days may fit better.",
    other:
      "{count} customers on the lowest recency level bought within {limit} days. Few are gone yet; thresholds in days may fit better.",
  },
  "data-end-long-ago":
    "The newest order is from {shownDay}, {days} days ago. “Recent” means recent then, not today. Add newer orders, or read the result as of that day.",
  "segments-cannot-occur": "With these levels, these segments of “{scheme}” cannot occur: {segments}.",
  "summary-rearranged":
    "Rows or columns of the sheet “{sheet}” were inserted, deleted or sorted, so that what is yours there cannot be told from the summary. It was left as it is, and a new summary was made. Move what you need, then delete the old one.",
  "deducted-twice": {
    one: "One negative row belongs to an order whose positive row was left out for its status, so money was deducted that was never counted: row {row}. If it should not be, delete it or ignore refunds.",
    other:
      "{count} negative rows belong to orders whose positive rows were left out for their status, so money was deducted that was never counted. First: row {row}. If they should not be, delete them or ignore refunds.",
  },
  "totals-repeated":
    "In {count} orders of several rows, all rows have the same “{column}”, and they were added up. If it is the order’s total, keep one row of each order, then score again.",
  "price-per-piece":
    "“{column}” looks like the price of one piece, and “{quantity}” was not counted. If so, take price × quantity for the amount, then score again.",
  "several-currencies":
    "“{column}” names several currencies ({currencies}), but “{amount}” was added up as one. If it is not converted yet, put it into one currency, then score again.",
  "repeated-customers": {
    one: "One row repeats a customer of another row. Each row was scored by itself.",
    other: "{count} rows repeat a customer of another row. Each row was scored by itself.",
  },
  "ids-differ-in-case": {
    one: "One customer differs from another only in capital letters, spaces or full-width characters. They were scored as two people.",
    other:
      "{count} customers differ from others only in capital letters, spaces or full-width characters. They were scored as different people.",
  },
  "long-number-ids": {
    one: "One customer number has more than {digits} digits. Cells hold such numbers inexactly: format the column as plain text and enter it again.",
    other:
      "{count} customer numbers have more than {digits} digits. Cells hold such numbers inexactly: format the column as plain text and enter them again.",
  },
  "dates-read-as": {
    one: "In “{column}”, one date can be read in two ways and was read with the {order} first: {example} is {day}.",
    other:
      "In “{column}”, {count} dates can be read in two ways and were read with the {order} first: {example} is {day}.",
  },
  "dates-swapped": {
    one: "In “{column}”, the spreadsheet had swapped day and month of one date. It was read as the other dates of the column are written: {example} is {day}.",
    other:
      "In “{column}”, the spreadsheet had swapped day and month of {count} dates. They were read as the other dates of the column are written: {example} is {day}.",
  },
  "dates-not-swapped": {
    one: "In “{column}”, day and month of one date may be swapped. It was read as it stands: {example}.",
    other:
      "In “{column}”, day and month of {count} dates may be swapped. They were read as they stand, such as {example}.",
  },
} as const;

export type WarningId = keyof typeof WARNINGS;
