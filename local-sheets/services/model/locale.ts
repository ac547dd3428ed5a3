import { type LocaleData, localeData } from "./locale-data";

/** Symbols read as money in every locale, besides the locale's own. */
const COMMON_CURRENCIES = ["$", "€", "£", "¥", "￥"];
const NUMBER_TEXT = String.raw`(?<number>NUM(?:[eE][+-]?\d+)?)`;

/** A locale ready for reading typed text: its data and the patterns made of them. */
export class SheetLocale {
  private static readonly known = new Map<string, SheetLocale>();
  readonly data: LocaleData;
  /** Matches all numbers a user can type, with the groups sign, open, before, sign2, number, after. */
  readonly numberPattern: RegExp;
  private readonly months: ReadonlyMap<string, number>;

  private constructor(readonly id: string) {
    this.data = localeData(id);
    this.numberPattern = numberPattern(this.data);
    this.months = new Map([...monthNames("en"), ...monthNames(id.replace("_", "-"))]);
  }

  /** The locale with an id such as `en_US`. */
  static of(id: string): SheetLocale {
    const locale = SheetLocale.known.get(id) ?? new SheetLocale(id);
    SheetLocale.known.set(id, locale);
    return locale;
  }

  /** The month (1 to 12) of a long or short name, in English or the locale's language. */
  monthOf(name: string): number | undefined {
    return this.months.get(monthKey(name));
  }
}

function numberPattern(data: LocaleData): RegExp {
  const group = `[${data.groups.replace(".", "\\.")}]`;
  const decimal = data.decimal === "." ? "\\." : data.decimal;
  const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const number = NUMBER_TEXT.replace("NUM", `(?:${whole}(?:${decimal}\\d*)?|${decimal}\\d+)`);
  const symbols = [data.currency, ...COMMON_CURRENCIES].map((symbol) => symbol.replace("$", "\\$")).join("|");
  return new RegExp(
    `^(?<sign>[+-])?(?<open>\\()?(?<before>${symbols})?\\s?(?<sign2>[+-])?${number}\\s?(?<after>%|${symbols})?(?<close>\\))?$`,
  );
}

function monthNames(language: string): [string, number][] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: "long" },
    { month: "short" },
    { month: "long", day: "numeric" },
    { month: "short", day: "numeric" },
  ];
  return styles.flatMap((style) => namesInStyle(language, style));
}

function namesInStyle(language: string, style: Intl.DateTimeFormatOptions): [string, number][] {
  const format = new Intl.DateTimeFormat(knownLanguage(language), { ...style, timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2024, index, 1));
    return [monthKey(parts.find((part) => part.type === "month")?.value ?? ""), index + 1];
  });
}

/** Intl refuses malformed tags; those fall back like all unknown locales. */
function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}

function monthKey(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
