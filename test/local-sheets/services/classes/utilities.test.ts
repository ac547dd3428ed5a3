import { createHash } from "node:crypto";
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
    ["Etc/UTC", "'it''s' ''yy''", "it's '24'"],
    ["Etc/UTC", "y", "2024"],
  ])("%s %s", (zone, format, text) => {
    expect(formatted(zone, format)).toBe(text);
  });

  it.each(["YYYY", "DD", "MMM", "EEE", "hh", "X"])("refuses the letters %s", (format) => {
    expect(() => formatted("Etc/UTC", format)).toThrow(
      `Utilities.formatDate with "${format}" is not modelled`,
    );
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
