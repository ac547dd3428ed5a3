/** The order in which a locale writes day, month and year. */
export type DateOrder = "mdy" | "dmy" | "ymd";

/** What Sheets goes by when it reads typed text in one locale. */
export interface LocaleData {
  readonly order: DateOrder;
  /** Characters that may stand between the parts of a numeric date. */
  readonly dateSeparators: string;
  /** The format a date typed in the locale's own order gets. */
  readonly dateFormat: string;
  readonly decimal: string;
  /** Characters that may group thousands. */
  readonly groups: string;
  readonly currency: string;
  readonly currencyAfter: boolean;
}

// People type any of the three spaces where a space groups thousands.
const SPACES = " \u00a0\u202f";

const US: LocaleData = {
  order: "mdy",
  dateSeparators: "/-",
  dateFormat: "m/d/yyyy",
  decimal: ".",
  groups: ",",
  currency: "$",
  currencyAfter: false,
};
const BRITISH: LocaleData = { ...US, order: "dmy", dateFormat: "dd/mm/yyyy", currency: "£" };
const GERMAN: LocaleData = {
  order: "dmy",
  dateSeparators: "./-",
  dateFormat: "dd.mm.yyyy",
  decimal: ",",
  groups: ".",
  currency: "€",
  currencyAfter: true,
};
const FRENCH: LocaleData = { ...GERMAN, dateSeparators: "/-.", dateFormat: "dd/mm/yyyy", groups: SPACES };
const SPANISH: LocaleData = { ...GERMAN, dateSeparators: "/-", dateFormat: "dd/mm/yyyy" };
const CHINESE: LocaleData = {
  ...US,
  order: "ymd",
  dateSeparators: "/-.",
  dateFormat: "yyyy/m/d",
  currency: "¥",
};

/** The locales with data of their own, by id. */
const LOCALES: Readonly<Record<string, LocaleData>> = {
  en_US: US,
  en_GB: BRITISH,
  en_AU: { ...BRITISH, currency: "$" },
  en_CA: { ...US, order: "ymd", dateFormat: "yyyy-mm-dd" },
  en_IE: { ...BRITISH, currency: "€" },
  en_IN: { ...BRITISH, currency: "₹" },
  en_NZ: { ...BRITISH, currency: "$" },
  de_DE: GERMAN,
  fr_FR: FRENCH,
  es_ES: SPANISH,
  it_IT: SPANISH,
  nl_NL: { ...SPANISH, dateFormat: "dd-mm-yyyy", currencyAfter: false },
  pt_BR: { ...SPANISH, currency: "R$", currencyAfter: false },
  pt_PT: SPANISH,
  ja_JP: { ...CHINESE, dateFormat: "yyyy/mm/dd" },
  ko_KR: { ...CHINESE, dateFormat: "yyyy. m. d", currency: "₩" },
  zh_CN: CHINESE,
  zh_TW: { ...CHINESE, currency: "NT$" },
};

/** The data of a locale; an unknown one falls back to its language, then to en_US. */
export function localeData(id: string): LocaleData {
  const language = id.split(/[_-]/)[0] ?? "";
  const relative = Object.keys(LOCALES).find((known) => known.startsWith(`${language}_`));
  return LOCALES[id.replace("-", "_")] ?? (relative === undefined ? US : (LOCALES[relative] ?? US));
}
