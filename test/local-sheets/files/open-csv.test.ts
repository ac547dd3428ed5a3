import { describe, expect, it } from "vitest";
import { openFile } from "../../../local-sheets/files/open-file";
import { openLocalSheets, type SheetSnapshot } from "../../../local-sheets/services/index";
import { SCOPES } from "../services/fixture";

const TABLE = "会员,日期,金额\n王小明,2024年3月5日,100\n陈美丽,2024年3月6日,20\n";
const TABLE_BYTES = {
  // "会员,日期,金额\n王小明,2024年3月5日,100\n陈美丽,2024年3月6日,20\n" in GBK, from another program.
  gb18030:
    "bbe1d4b12cc8d5c6da2cbdf0b6ee0acdf5d0a1c3f72c32303234c4ea33d4c235c8d52c3130300ab3c2c3c0c0f62c32303234c4ea33d4c236c8d52c32300a",
  // The same in traditional characters, with one row more, in Big5.
  big5: "b77cadfb2ca4e9b4c12caaf7c3420aa4fda470a9fa2c32303234a67e33a4eb35a4e92c3130300ab3afacfcc4522c32303234a67e33a4eb36a4e92c32300ab169a7d3b16a2c32303234a67e33a4eb37a4e92c33350a",
};
/** Little else than names of people, which no language can be told from; in bytes from another program. */
const SHORT_LISTS = [
  // "姓名,电话,日期,金额\n朱静,2839,2750,5372\n" in GBK.
  "d0d5c3fb2cb5e7bbb02cc8d5c6da2cbdf0b6ee0ad6ecbeb22c323833392c323735302c353337320a",
  // "訂單編號,顧客,日期,金額,狀態\n0,鄭冠宇,2026-01-02,8759元\n" in Big5.
  "ad71b3e6bd73b8b92cc555abc82ca4e9b4c12caaf7c3422caaacba410a302cbe47ab61a6742c323032362d30312d30322c38373539a4b80a",
];

describe("a CSV file", () => {
  it("becomes a sheet of its name, with what typing would destroy kept as text", async () => {
    const { setup, notes } = await openFile(
      "My orders.csv",
      bytes("id,sum,day\n00123,1.5,2024-03-05\n=1+1,-2,x\n"),
    );
    expect(notes).toEqual([]);
    const [sheet] = snapshotOf(setup);
    expect(sheet).toMatchObject({ name: "My orders", rows: 1000, columns: 26 });
    expect(sheet?.values).toEqual([
      ["id", "sum", "day"],
      ["00123", 1.5, { date: "2024-03-05T00:00:00" }],
      ["=1+1", -2, "x"],
    ]);
  });

  for (const [name, text] of [
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["a byte order mark", "\ufeffa,b\n1,2\n"],
    ["Windows line ends", "a,b\r\n1,2\r\n"],
    ["quotes", '"a","b"\n"1","2"\n'],
    ["lines of different length and blank ones at the end", "a,b\n1,2\n\n,\n"],
  ] as const) {
    it(`may have ${name}`, async () => {
      expect(await valuesOf(bytes(text))).toEqual([
        ["a", "b"],
        [1, 2],
      ]);
    });
  }

  it("keeps line breaks, separators and quotes within quotes", async () => {
    expect(await valuesOf(bytes('a,b\n"one\ntwo, ""three""",2\n'))).toEqual([
      ["a", "b"],
      ['one\ntwo, "three"', 2],
    ]);
  });

  it("is read in the locale of the spreadsheet", async () => {
    const { setup } = await openFile("a.csv", bytes("Betrag;Tag\n1.234,50;05.03.2024\n"), {
      locale: "de_DE",
    });
    expect(snapshotOf(setup)[0]?.values[1]).toEqual([1234.5, { date: "2024-03-05T00:00:00" }]);
  });
});

describe("text that is not UTF-8", () => {
  const table = [
    ["会员", "日期", "金额"],
    ["王小明", { date: "2024-03-05T00:00:00" }, 100],
    ["陈美丽", { date: "2024-03-06T00:00:00" }, 20],
  ];

  it("is read as simplified Chinese when it looks so, with a note", async () => {
    const { setup, notes } = await openFile("a.csv", hex(TABLE_BYTES.gb18030));
    expect(snapshotOf(setup)[0]?.values).toEqual(table);
    expect(notes).toEqual([
      "The file is not UTF-8; it was read as simplified Chinese (GB18030). If letters look wrong, save it as CSV UTF-8 and open it again.",
    ]);
  });

  it("is read as traditional Chinese when it looks so", async () => {
    const { setup, notes } = await openFile("a.csv", hex(TABLE_BYTES.big5));
    expect(snapshotOf(setup)[0]?.values[1]?.[0]).toBe("王小明");
    expect(notes[0]).toContain("traditional Chinese (Big5)");
  });

  it("is read as Chinese where there is little more than names", async () => {
    const [simplified = "", traditional = ""] = SHORT_LISTS;
    const names = async (digits: string): Promise<unknown[]> =>
      snapshotOf((await openFile("a.csv", hex(digits))).setup)[0]?.values[1]?.slice(0, 2) ?? [];
    expect(await names(simplified)).toEqual(["朱静", 2839]);
    expect(await names(traditional)).toEqual([0, "鄭冠宇"]);
  });

  it("is read as Western European when it looks so", async () => {
    const western = Uint8Array.from("name,note\nZoë Müller,crème brûlée\nJosé,año\n", (letter) =>
      letter.charCodeAt(0),
    );
    const { setup, notes } = await openFile("a.csv", western);
    expect(snapshotOf(setup)[0]?.values).toEqual([
      ["name", "note"],
      ["Zoë Müller", "crème brûlée"],
      ["José", "año"],
    ]);
    expect(notes[0]).toContain("Western European (Windows-1252)");
  });

  it("is read as UTF-16 by its byte order mark, as Excel's Unicode text is", async () => {
    const utf16 = new Uint8Array(
      Uint16Array.from(`\ufeff${TABLE.replace(/,/g, "\t")}`, (letter) => letter.charCodeAt(0)).buffer,
    );
    const { setup, notes } = await openFile("a.txt", utf16);
    expect(snapshotOf(setup)[0]?.values).toEqual(table);
    expect(notes).toEqual([]);
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function snapshotOf(setup: Awaited<ReturnType<typeof openFile>>["setup"]): SheetSnapshot[] {
  return openLocalSheets({ ...setup, scopes: SCOPES }).snapshot();
}

async function valuesOf(content: Uint8Array): Promise<unknown> {
  return snapshotOf((await openFile("a.csv", content)).setup)[0]?.values;
}
