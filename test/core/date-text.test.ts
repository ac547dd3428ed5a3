import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDateText } from "../../src/core/date-text";
import { type CivilDate, civilFromDay, formatDay, parseIsoDay } from "../../src/core/day";

function shown(text: string): string | null {
  const reading = readDateText(text);
  if (reading === null) return null;
  if (reading.kind === "day") return formatDay(reading.day);
  if (reading.kind === "instant") return new Date(reading.epochMs).toISOString();
  const side = (day: number | null) => (day === null ? "-" : formatDay(day));
  return `${side(reading.dayFirst)} or ${side(reading.monthFirst)}`;
}

const two = (value: number) => String(value).padStart(2, "0");
const MONTHS = {
  en: "January February March April May June July August September October November December".split(" "),
  short: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};
const FIXED: Readonly<Record<string, (date: CivilDate) => string>> = {
  iso: (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
  slashes: (d) => `${d.year}/${d.month}/${d.day}`,
  dots: (d) => `${d.year}.${d.month}.${d.day}`,
  "Korean dots": (d) => `${d.year}. ${d.month}. ${d.day}.`,
  "eight digits": (d) => `${d.year}${two(d.month)}${two(d.day)}`,
  English: (d) => `${MONTHS.en[d.month - 1]} ${d.day}, ${d.year}`,
  "short English": (d) => `${d.day} ${MONTHS.short[d.month - 1]} ${d.year}`,
  hyphens: (d) => `${two(d.day)}-${MONTHS.short[d.month - 1]}-${d.year}`,
  German: (d) => `${d.day}. ${MONTHS.de[d.month - 1]} ${d.year}`,
  Spanish: (d) => `${d.day} de ${MONTHS.es[d.month - 1]} de ${d.year}`,
  French: (d) => `${d.day} ${MONTHS.fr[d.month - 1]} ${d.year}`,
  Chinese: (d) => `${d.year}年${d.month}月${d.day}日`,
  Korean: (d) => `${d.year}년 ${d.month}월 ${d.day}일`,
};
const TIMES = ["", " 14:30", " 2:30:15 PM", ", 2:30 p.m.", " 23:59:59.999", " 下午3:30", " at 9:05 am"];
const anyDay = fc.integer({ min: parseIsoDay("1900-01-01") ?? 0, max: parseIsoDay("2199-12-31") ?? 0 });

describe("a date in text", () => {
  test.each(Object.keys(FIXED))(
    "every day in the spelling %s reads back, with or without a time",
    (spelling) => {
      fc.assert(
        fc.property(anyDay, fc.constantFrom(...TIMES), (day, time) => {
          const text = `${FIXED[spelling]?.(civilFromDay(day))}${time}`;
          expect(readDateText(text), text).toEqual({ kind: "day", day });
        }),
      );
    },
  );

  test.each(["/", "-", "."])("every day in numbers with %s reads back in both orders", (mark) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = civilFromDay(day);
        const dayFirst = readDateText(`${two(dayOfMonth)}${mark}${two(month)}${mark}${year}`);
        const monthFirst = readDateText(`${month}${mark}${dayOfMonth}${mark}${year} 10:00`);
        if (month === dayOfMonth)
          expect([dayFirst, monthFirst]).toEqual([
            { kind: "day", day },
            { kind: "day", day },
          ]);
        else {
          expect(dayFirst).toMatchObject({ kind: "two-way", dayFirst: day });
          expect(monthFirst).toMatchObject({ kind: "two-way", monthFirst: day });
        }
      }),
    );
  });

  test.each([
    ["2024-03-05T14:30:00", "2024-03-05"],
    ["2024年3月5日14:30", "2024-03-05"],
    ["2024年3月5日 下午3:30", "2024-03-05"],
    ["2024年3月5日星期二", "2024-03-05"],
    ["2024年3月5日 14时30分15秒", "2024-03-05"],
    ["2024년 3월 5일 오후 3:30", "2024-03-05"],
    ["2024/03/05(火)", "2024-03-05"],
    ["２０２４／０３／０５", "2024-03-05"],
    ["Tuesday, March 5, 2024", "2024-03-05"],
    ["Tue, 5 Mar 2024", "2024-03-05"],
    ["5 Mar 2024 (Tue)", "2024-03-05"],
    ["2024-03-05 Tuesday", "2024-03-05"],
    ["5 de marzo de 2024, martes", "2024-03-05"],
    ["Dienstag, 5. März 2024", "2024-03-05"],
    ["martes, 5 de marzo de 2024", "2024-03-05"],
    ["mar. 5 mars 2024", "2024-03-05"],
    ["Mar 5 2024", "2024-03-05"],
    ["March 5th, 2024", "2024-03-05"],
    ["5 Sept. 2024", "2024-09-05"],
    ["1er août 2024", "2024-08-01"],
    ["12 fevr. 2024", "2024-02-12"],
    ["5 Maerz 2024", "2024-03-05"],
    ["5 Mar 24", "2024-03-05"],
    ["2024-Mar-05", "2024-03-05"],
    ["5.3.2024 14:30 Uhr", "2024-03-05 or 2024-05-03"],
    ["3/5/24", "2024-05-03 or 2024-03-05"],
    ["3/5/69", "2069-05-03 or 2069-03-05"],
    ["3/5/70", "1970-05-03 or 1970-03-05"],
    ["25/12/2024", "2024-12-25 or -"],
    ["12/25/2024", "- or 2024-12-25"],
    ["05/05/2024", "2024-05-05"],
    ["29/02/2024", "2024-02-29 or -"],
    [" 2024-03-05 ", "2024-03-05"],
  ])("%s is %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ["2024-03-05T23:30:00Z", "2024-03-05T23:30:00.000Z"],
    ["2024-03-05T23:30:00.123+08:00", "2024-03-05T15:30:00.000Z"],
    ["2025-10-07 09:50:26 +0200", "2025-10-07T07:50:26.000Z"],
    ["2024-03-05 00:30 -03:30", "2024-03-05T04:00:00.000Z"],
    ["2024-03-05 23:30:00 UTC", "2024-03-05T23:30:00.000Z"],
    ["Tue Mar 05 2024 23:30:00 GMT+0800 (China Standard Time)", "2024-03-05T15:30:00.000Z"],
    ["5 Mar 2024 11:30 PM GMT+1", "2024-03-05T22:30:00.000Z"],
  ])("%s is an instant", (text, instant) => {
    expect(shown(text)).toBe(instant);
  });

  test("numbers with an offset keep both readings and the time in UTC", () => {
    const utcMs = -90 * 60_000;
    expect(readDateText("03/04/2024 00:30 +02:00")).toMatchObject({ kind: "two-way", utcMs });
  });

  test.each([
    "31/02/2024",
    "30/02/2024",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "1899-12-31",
    "2200-01-01",
    "",
    "abc",
    "14:30",
    "2024",
    "2024-03",
    "March 2024",
    "5 Foo 2024",
    "2024-03-05 25:00",
    "2024-03-05 10:61",
    "2024-03-05 10:00+99:00",
    "1/2/3/2024",
    "2024-3/5",
    "1.234",
    "20241301",
    "5 5 2024",
    "-5/3/2024",
    "2024-03-05 and more",
    "32 Mar 2024",
  ])("%j is not a date", (text) => {
    expect(readDateText(text)).toBeNull();
  });

  test("no text makes the reader fail", () => {
    const piece = fc.constantFrom(
      "20",
      "24",
      "3",
      "05",
      "-",
      "/",
      ".",
      " ",
      "T",
      ":",
      "Z",
      "Mar",
      "年",
      "月",
      "日",
      "下午",
      ",",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => void readDateText(pieces.join(""))),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readDateText(text)));
    expect(readDateText("1 ".repeat(25_000))).toBeNull();
  });
});
