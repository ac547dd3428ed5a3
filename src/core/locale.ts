// How the people of a spreadsheet write numbers and dates, from its locale.

export interface WritingHabits {
  readonly decimalMark: "." | ",";
  readonly dateOrder: "day-first" | "month-first";
}

/** Languages that write a decimal comma, except in the countries listed after them. */
const COMMA_LANGUAGES = new Set(
  "de fr es it pt nl ru uk be pl cs sk sl hr sr bg ro hu tr sv da nb no nn fi is et lv lt el ca gl eu id vi az kk hy ka mk sq".split(
    " ",
  ),
);
const POINT_COUNTRIES = new Set(
  "de_CH de_LI fr_CH it_CH es_MX es_US es_PR es_GT es_HN es_NI es_SV es_PA es_DO es_PE".split(" "),
);
const COMMA_COUNTRIES = new Set(["en_ZA"]);

/** Month before day: the United States and those who follow them, and those who write the year first. */
const MONTH_FIRST = /^(en_(US|PH)|fil|zh|ja|ko|mn|hu|lt|eu)(_|$)/;

/** Habits of a locale such as `en_US`, `de_DE` or `zh_TW`. */
export function writingHabits(locale: string): WritingHabits {
  const [language = ""] = locale.split("_");
  const comma =
    COMMA_COUNTRIES.has(locale) || (COMMA_LANGUAGES.has(language) && !POINT_COUNTRIES.has(locale));
  return {
    decimalMark: comma ? "," : ".",
    dateOrder: MONTH_FIRST.test(locale) ? "month-first" : "day-first",
  };
}
