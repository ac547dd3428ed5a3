// What is wrong with settings, and how to put it right.

export const SETTINGS_PROBLEMS = {
  "setting-not-one-of": "The setting {setting} is “{value}”. Choose one of: {allowed}.",
  "levels-out-of-range": "{dimension} has {value} levels. Choose a whole number from 2 to 10.",
  "cuts-and-levels": "Levels follow from the cuts. State the cuts or the number of levels, not both.",
  "cuts-without-thresholds":
    "Cuts belong to the method thresholds or r-package. Choose one of these, or leave the cuts out.",
  "levels-with-thresholds":
    "With thresholds, the number of levels follows from the cuts. Leave the levels out and state the cuts.",
  "thresholds-need-cuts":
    "The method thresholds needs cuts for recency, frequency and monetary. Missing: {dimensions}.",
  "cuts-number": "{dimension} has {count} cuts. State 1 to 9 of them.",
  "cut-unreadable":
    "The {dimension} cut “{value}” is not a number. Write 100 or, where 100 itself stays below, >100 (recency: <100).",
  "cut-not-plain": "The {dimension} cut “{value}” has a sign. The R package method takes plain numbers only.",
  "cuts-not-ascending": "The {dimension} cuts {value} do not ascend. Write them from small to large.",
  "first-level-not-0-or-1": "{dimension} levels begin with {value}. They can begin with 0 or 1.",
  "digits-not-enough":
    "Three digits cannot tell these levels apart. They need equal numbers of levels, at most 9, counted from 1. Choose letters.",
  "as-of-unreadable": "The analysis date “{value}” is not a date. Write it as 2026-03-31.",
  "role-unknown": "There is no column role “{value}”. The roles are: {allowed}.",
  "header-unknown": "No column has the header “{value}” (for {role}). The headers are: {headers}.",
  "header-twice": "The column “{header}” is given for {first} and for {second}. Give each column one role.",
  "roles-mixed":
    "{orders} belongs to an order log and {members} to a member sheet. Give roles of one of the two kinds.",
  "request-unreadable": "The request could not be understood: {detail}.",
} as const;
