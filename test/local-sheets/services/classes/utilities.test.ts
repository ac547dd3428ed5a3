import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bench } from "../fixture";

const moment = new Date("2024-03-05T18:04:09.000Z");
const formatted = (zone: string, format: string): string =>
  bench().must(({ Utilities }) => Utilities.formatDate(moment, zone, format));

describe("Utilities.formatDate", () => {
  it.each([
    ["Etc/UTC", "yyyy-MM-dd HH:mm:ss", "2024-03-05 18:04:09"],
    ["Asia/Taipei", "yyyy-MM-dd", "2024-03-06"],
    ["America/New_York", "d.M.yy H:m:s", "5.3.24 13:4:9"],
    ["Etc/UTC", "yyyy-MM-dd'T'HH:mm:ssXXX", "2024-03-05T18:04:09Z"],
    ["Asia/Kathmandu", "XXX Z", "+05:45 +0545"],
    ["America/St_Johns", "XXX", "-03:30"],
    ["GMT+8", "HH", "02"],
    ["GMT+8", "HH:mm z", "02:04 GMT+08:00"],
    ["GMT-3:30", "z Z", "GMT-03:30 -0330"],
    ["Etc/UTC", "'it''s' ''yy''", "it's '24'"],
    ["Etc/UTC", "y", "2024"],
  ])("%s %s", (zone, format, text) => {
    expect(formatted(zone, format)).toBe(text);
  });

  it("knows the letters of Java, with names in English and the week year, which is no calendar year", () => {
    expect(formatted("Etc/UTC", "EEE, EEEE d MMM MMMM h:mm a hh K k D u w")).toBe(
      "Tue, Tuesday 5 Mar March 6:04 PM 06 6 18 65 2 10",
    );
    expect(formatted("America/New_York", "X XX XXX z")).toBe("-05 -0500 -05:00 EST");
    const newYear = new Date("2024-12-30T00:00:00Z");
    expect(bench().must(({ Utilities }) => Utilities.formatDate(newYear, "Etc/UTC", "YYYY yyyy"))).toBe(
      "2025 2024",
    );
  });

  it("refuses letters that Java does not know", () => {
    expect(() => formatted("Etc/UTC", "b")).toThrow("Illegal pattern character 'b'");
  });

  it("refuses unknown zones and impossible dates", () => {
    expect(() => formatted("Mars/Olympus", "yyyy")).toThrow("timeZone Mars/Olympus");
    expect(
      bench().failure(({ Utilities }) => Utilities.formatDate(new Date(Number.NaN), "Etc/UTC", "y")),
    ).toContain("date");
  });
});

describe("Utilities.computeDigest", () => {
  it.each<["MD5" | "SHA_256", string, string]>([
    ["SHA_256", "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["SHA_256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["MD5", "", "d41d8cd98f00b204e9800998ecf8427e"],
    ["MD5", "message digest", "f96b697d7cb7938d525a2f31aaf161d0"],
    ["MD5", "a".repeat(64), "014842d480b571495a4a0363793f7367"],
  ])("%s of %j", (algorithm, text, hex) => {
    const bytes = bench().must(({ Utilities }) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm[algorithm], text),
    );
    expect(bytes.every((byte) => byte >= -128 && byte <= 127)).toBe(true);
    expect(bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, "0")).join("")).toBe(hex);
  });

  it("equals that of Node for text in UTF-8, and needs the charset for it", () => {
    const text = "Ünïcode 客户 😀 ".repeat(9);
    const bytes = bench().must(({ Utilities }) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8),
    );
    expect(bytes).toEqual([...new Int8Array(createHash("sha256").update(text, "utf8").digest())]);
    expect(
      bench().failure(({ Utilities }) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text)),
    ).toContain("needs Utilities.Charset.UTF_8");
  });
});

describe("Utilities", () => {
  it("makes ids of random digits and sleeps at most five minutes", () => {
    const { must, failure } = bench();
    expect(must(({ Utilities }) => Utilities.getUuid())).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(failure(({ Utilities }) => Utilities.sleep(300_001))).toContain("milliseconds");
  });
});

describe("Utilities.parseDate", () => {
  it.each([
    ["2024-03-05 18:04", "Etc/UTC", "yyyy-MM-dd HH:mm", "2024-03-05T18:04:00.000Z"],
    ["5 March 2024", "Asia/Taipei", "d MMMM yyyy", "2024-03-04T16:00:00.000Z"],
    ["20240305", "Etc/UTC", "yyyyMMdd", "2024-03-05T00:00:00.000Z"],
    ["03/05/24 1:05 pm", "Etc/UTC", "MM/dd/yy h:mm a", "2024-03-05T13:05:00.000Z"],
    ["2024-03-05T01:02:03+02:00", "Etc/UTC", "yyyy-MM-dd'T'HH:mm:ssXXX", "2024-03-04T23:02:03.000Z"],
  ])("%s in %s by %s", (text, zone, format, iso) => {
    const parsed = bench().must(({ Utilities }) => Utilities.parseDate(text, zone, format));
    expect(parsed.toISOString()).toBe(iso);
  });

  it("refuses text that does not fit", () => {
    expect(bench().failure(({ Utilities }) => Utilities.parseDate("soon", "Etc/UTC", "yyyy"))).toBe(
      'Exception: Unparseable date: "soon"',
    );
  });
});

describe("bytes and texts", () => {
  const text = "Ünïcode 客户 😀 ";

  it("base 64 and its web-safe alphabet are those of Node", () => {
    const bytes = Buffer.from(text, "utf8");
    bench().must(({ Utilities }) => {
      expect(Utilities.base64Encode(text, Utilities.Charset.UTF_8)).toBe(bytes.toString("base64"));
      const safe = Utilities.base64EncodeWebSafe([-1, -2, -3, 4]);
      expect(safe).toBe("__79BA==");
      expect(Utilities.base64DecodeWebSafe(safe)).toEqual([-1, -2, -3, 4]);
      const decoded = Utilities.base64Decode(bytes.toString("base64"));
      expect(Utilities.newBlob(decoded).getDataAsString()).toBe(text);
    });
    expect(bench().failure(({ Utilities }) => Utilities.base64Decode("a"))).toBe(
      "Exception: Could not decode string.",
    );
  });

  it("signatures are those of Node", () => {
    bench().must(({ Utilities }) => {
      const signature = Utilities.computeHmacSha256Signature(text, "key", Utilities.Charset.UTF_8);
      expect(signature).toEqual([
        ...new Int8Array(createHmac("sha256", "key").update(text, "utf8").digest()),
      ]);
      const { HMAC_SHA_512 } = Utilities.MacAlgorithm;
      expect(Utilities.computeHmacSignature(HMAC_SHA_512, [1, 2], [3])).toEqual([
        ...new Int8Array(
          createHmac("sha512", Buffer.from([3]))
            .update(Buffer.from([1, 2]))
            .digest(),
        ),
      ]);
    });
  });

  it("archives give back what was put in", () => {
    bench().must(({ Utilities }) => {
      const blob = Utilities.newBlob("a,b\n", "text/csv", "list.csv");
      expect(Utilities.ungzip(Utilities.gzip(blob)).getDataAsString()).toBe("a,b\n");
      const [out] = Utilities.unzip(Utilities.zip([blob], "all.zip"));
      expect([out?.getName(), out?.getContentType(), out?.getDataAsString()]).toEqual([
        "list.csv",
        "text/csv",
        "a,b\n",
      ]);
    });
  });

  it("fills templates as C does", () => {
    bench().must(({ Utilities }) => {
      expect(
        Utilities.formatString("%s: %05.1f|%-5s|%5s|%03d|%x|%%|%,d", "a", 2.25, "b", "c", 7, 255, 1234567),
      ).toBe("a: 002.3|b    |    c|007|ff|%|1,234,567");
    });
    expect(bench().failure(({ Utilities }) => Utilities.formatString("%d", "x"))).toContain("%d");
  });

  it("reads CSV with quotation marks, and with another delimiter", () => {
    bench().must(({ Utilities }) => {
      expect(Utilities.parseCsv('a,"b ""c"", d"\n1,\n')).toEqual([
        ["a", 'b "c", d'],
        ["1", ""],
      ]);
      expect(Utilities.parseCsv("a;b", ";")).toEqual([["a", "b"]]);
    });
    expect(bench().failure(({ Utilities }) => Utilities.parseCsv('"a'))).toBe(
      "Exception: Could not parse text.",
    );
  });
});
