// Currency signs and codes that people write before or after an amount.

/** Codes that stand for themselves. */
const CODES =
  "USD EUR GBP JPY CNY TWD HKD KRW INR AUD CAD NZD SGD MYR THB VND PHP IDR CHF SEK NOK DKK ISK PLN CZK HUF " +
  "RON BGN UAH RUB TRY ILS AED SAR QAR KWD EGP ZAR NGN KES BRL MXN ARS CLP COP PEN UYU MOP PKR LKR BDT KZT";

/**
 * Signs and words by the currency that is meant. `$`, `¥` and `kr` belong to several currencies and
 * stay what they are; 元 and 块 count as CNY, although 元 is written in Taiwan too.
 */
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
  元: "CNY",
  圆: "CNY",
  块: "CNY",
  块钱: "CNY",
  人民币: "CNY",
  円: "JPY",
  "JP¥": "JPY",
  圓: "TWD",
  塊: "TWD",
};

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...CODES.split(" ").map((code) => [code, code] as const),
  ...Object.keys(SIGNS).map((sign) => [sign, SIGNS[sign] ?? sign] as const),
]);

/**
 * The currency that a sign, code or word means, case aside: an ISO code, or `$`, `¥`, `kr` where
 * several share the sign; null for any other text. The text must already be in half-width forms.
 */
export function currencyOfSign(sign: string): string | null {
  return CURRENCIES.get(sign.toUpperCase()) ?? null;
}
