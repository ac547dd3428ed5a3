// How the people of a spreadsheet are shown numbers and dates within texts: by the spreadsheet's
// locale, whatever the language of the words. Intl is not certain to exist where the add-on runs.

import { civilFromDay, type Day } from "./day";
import { writingHabits } from "./locale";

export interface Display {
  readonly decimalMark: "." | ",";
  /** Between thousands. */
  readonly groupMark: string;
  /** Number format of date cells. */
  readonly dateFormat: string;
}

const NO_BREAK_SPACE = "\u00a0";
/** Languages that part thousands by a space; others by what is not their decimal mark. */
const SPACE_LANGUAGES = new Set("fr ru uk be pl cs sk bg hu sv nb no nn fi et lv lt kk hy ka sq".split(" "));
const APOSTROPHE_COUNTRIES = new Set(["de_CH", "de_LI", "it_CH", "fr_CH"]);

const ISO_FORMAT = "yyyy-mm-dd";
/** Formats of dates by locale, else by language; who is in neither gets the international one. */
const DATE_FORMATS: Readonly<Record<string, string>> = {
  "m/d/yyyy": "en_US en_PH fil",
  "dd/mm/yyyy": "en fr es it pt id vi el ca gl ar he hi th bn ms",
  "dd.mm.yyyy": "de fr_CH it_CH pl cs sk sl hr sr bg ro ru uk be tr nb no nn fi is et lv az kk hy ka mk sq",
  "dd-mm-yyyy": "nl da",
  "yyyy/m/d": "zh",
  "yyyy/mm/dd": "ja en_ZA",
  "yyyy. m. d": "ko",
  "yyyy. mm. dd": "hu",
  [ISO_FORMAT]: "en_CA fr_CA sv lt",
};
const FORMAT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(DATE_FORMATS).flatMap(([format, places]) =>
    places.split(" ").map((place) => [place, format] as const),
  ),
);

/** The display of a locale such as `en_US`, `de_DE` or `zh_TW`. */
export function displayOf(locale: string): Display {
  const [language = ""] = locale.split("_");
  const { decimalMark } = writingHabits(locale);
  const usual = decimalMark === "," ? "." : ",";
  const spaced = SPACE_LANGUAGES.has(language) ? NO_BREAK_SPACE : usual;
  return {
    decimalMark,
    groupMark: APOSTROPHE_COUNTRIES.has(locale) ? "’" : spaced,
    dateFormat: FORMAT_OF.get(locale) ?? FORMAT_OF.get(language) ?? ISO_FORMAT,
  };
}

/** A number with thousands parted: `12,345.5`. */
export function formatNumber(value: number, { decimalMark, groupMark }: Display): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, groupMark);
  return fraction === undefined ? grouped : grouped + decimalMark + fraction;
}

/** A day as date cells show it. */
export function formatDate(day: Day, { dateFormat }: Display): string {
  const { year, month, day: date } = civilFromDay(day);
  const parts: Readonly<Record<string, number>> = { y: year, m: month, d: date };
  return dateFormat.replace(/y+|m+|d+/g, (letters) =>
    String(parts[letters.charAt(0)] ?? "").padStart(letters.length, "0"),
  );
}
