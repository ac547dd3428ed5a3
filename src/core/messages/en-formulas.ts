// What cell formulas say when something is wrong; the text shows at the cell.

export const FORMULA_MESSAGES = {
  "formula-needs-settings":
    "One customer alone cannot be compared with others. Score a whole column, as in =RFM_SCORE(B2:B, C2:C, D2:D), or use the cut points of the last run: =RFM_SCORE({example}, RFM_SETTINGS).",
  "formula-needs-metrics":
    "RFM_SCORE needs recency, frequency and monetary: three ranges, as in =RFM_SCORE(B2:B, C2:C, D2:D), or one range of three columns, as in =RFM_SCORE(B2:D).",
  "formula-needs-scores":
    "RFM_SEGMENT needs codes, as in =RFM_SEGMENT(E2:E), or the scores R, F and M, as in =RFM_SEGMENT(E2:E, F2:F, G2:G). For amounts and days, write =RFM_SEGMENT(RFM_SCORE(B2:D)).",
  "formula-needs-orders": "RFM_TABLE needs customers, dates and amounts, as in =RFM_TABLE(A2:A, B2:B, C2:C).",
  "formula-ranges-differ":
    "{name} has {rows} rows and {other} has {otherRows}. Let all ranges begin and end in the same rows.",
  "formula-one-column": "{name} has {columns} columns. Give a range of one column.",
  "formula-no-usable-rows":
    "None of the {count} rows can be used: {reasons}. First: row {row} of the range, {column}. Correct these cells or choose other columns.",
  "formula-no-orders":
    "There are no orders in these ranges. Choose the columns with customer, date and amount.",
  "formula-no-usable-scores":
    'None of these scores belongs to the levels in use ({levels}). First: “{value}”. Add the settings of the scores, as in =RFM_SEGMENT(E2:E, RFM_SETTINGS) or =RFM_SEGMENT(E2:E, "levels=4").',
  "formula-scores-are-errors":
    "The scores are the error {value}, so there is nothing to name. Correct the formula that gives them; alone in a cell it says what is wrong.",
  "formula-settings-not-text":
    'The settings are “{value}”. Write a text such as "levels=5; scheme=eight", or RFM_SETTINGS for those of the last run.',
  "formula-settings-range-missing":
    'RFM_SETTINGS is written by Score customers. Run it once, or write the settings as text, such as "levels=5".',
} as const;
