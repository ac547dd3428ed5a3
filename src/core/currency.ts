// Currency signs and codes that people write before or after an amount.

/** Codes that stand for themselves. */
const CODES =
  "USD EUR GBP JPY CNY TWD HKD KRW INR AUD CAD NZD SGD MYR THB VND PHP IDR CHF SEK NOK DKK ISK PLN CZK HUF " +
  "RON BGN UAH RUB TRY ILS AED SAR QAR KWD EGP ZAR NGN KES BRL MXN ARS CLP COP PEN UYU MOP PKR LKR BDT KZT";

/** Signs and words by the currency that is meant; those of several currencies stay what they are. */
const SIGNS: Readonly<Record<string, string>> = {
  $: "$",
  "¥": "¥",
  KR: "kr",
  "KR.": "kr",
  "€": "EUR",
  EURO: "EUR",
  EUROS: "EUR",
  "£": "GBP",
  "₩": "KRW",
  원: "KRW",
  "₹": "INR",
  RS: "INR",
  "RS.": "INR",
  US$: "USD",
  NT$: "TWD",
  NT: "TWD",
  NTD: "TWD",
  HK$: "HKD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  NZ$: "NZD",
  S$: "SGD",
  R$: "BRL",
  MX$: "MXN",
  RM: "MYR",
  RP: "IDR",
  "RP.": "IDR",
  R: "ZAR",
  ZŁ: "PLN",
  "ZŁ.": "PLN",
  KČ: "CZK",
  FT: "HUF",
  "FR.": "CHF",
  FR: "CHF",
  "SFR.": "CHF",
  SFR: "CHF",
  "S/": "PEN",
  "S/.": "PEN",
  "₽": "RUB",
  "₺": "TRY",
  TL: "TRY",
  "฿": "THB",
  "₫": "VND",
  Đ: "VND",
  "₱": "PHP",
  "₪": "ILS",
  "₴": "UAH",
  RMB: "CNY",
  "CN¥": "CNY",
  元: "元",
  圆: "元",
  块: "元",
  块钱: "元",
  人民币: "CNY",
  円: "JPY",
  "JP¥": "JPY",
  圓: "元",
  塊: "元",
};

/** Signs that several currencies share, with these. */
const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: "USD TWD HKD AUD CAD NZD SGD BRL MXN ARS CLP COP UYU".split(" "),
  "¥": ["CNY", "JPY"],
  元: ["CNY", "TWD", "HKD", "MOP"],
  kr: ["SEK", "NOK", "DKK", "ISK"],
};

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...CODES.split(" ").map((code) => [code, code] as const),
  ...Object.keys(SIGNS).map((sign) => [sign, SIGNS[sign] ?? sign] as const),
]);

/**
 * The currency that a sign, code or word means, case aside: an ISO code, or `$`, `¥`, `元`, `kr`
 * where several share the sign; null for any other text. The text must already be in half-width forms.
 */
export function currencyOfSign(sign: string): string | null {
  return CURRENCIES.get(sign.toUpperCase()) ?? null;
}

/** Whether currencies, as {@link currencyOfSign} names them, can all be one and the same. */
export function canBeOneCurrency(currencies: readonly string[]): boolean {
  const meant = currencies.map((currency) => SHARED_SIGNS[currency] ?? [currency]);
  const [first = []] = meant;
  return meant.length === 0 || first.some((candidate) => meant.every((each) => each.includes(candidate)));
}

/**
 * The currency that a number format shows, such as `"$"#,##0.00`, `[$€]#,##0` or `[$NT$-404]#,##0`;
 * null when it shows none.
 */
export function currencyOfFormat(format: string): string | null {
  const written = /\[\$([^\]-]*)(?:-[^\]]*)?\]|"([^"]*)"|([^\s\d#0.,;()_*"[\]-]+)/g;
  for (let match = written.exec(format); match !== null; match = written.exec(format)) {
    const sign = (match[1] ?? match[2] ?? match[3] ?? "").trim();
    const currency = sign === "" ? null : currencyOfSign(sign);
    if (currency !== null) return currency;
  }
  return null;
}
