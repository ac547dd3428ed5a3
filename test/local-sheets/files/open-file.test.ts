import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../local-sheets/files/open-file";

describe("a file that cannot be opened says why and what to do:", () => {
  it("an empty file", async () => {
    await expect(openFile("a.csv", new Uint8Array())).rejects.toThrow(
      "a.csv is empty. Open a file with a header row",
    );
    await expect(openFile("a.xlsx", new Uint8Array())).rejects.toThrow("a.xlsx is empty.");
  });

  it("a CSV file of blank lines", async () => {
    await expect(openFile("a.csv", bytes("\n,,\n\n"))).rejects.toThrow("a.csv is empty.");
  });

  it("a workbook without content", async () => {
    const empty = await writeXlsx({ sheets: [{ name: "S", rows: [] }] });
    await expect(openFile("a.xlsx", empty)).rejects.toThrow("a.xlsx has no cells with content.");
  });

  it("a workbook behind a password", async () => {
    const locked = await writeXlsx({
      sheets: [{ name: "S", rows: [["x"]] }],
      encryption: { password: "secret", spinCount: 1000 },
    });
    await expect(openFile("a.xlsx", locked)).rejects.toThrow(
      "a.xlsx is protected by a password. Remove it in Excel (File > Info > Protect Workbook) and open the file again.",
    );
  });

  it("a workbook that was cut off, or damaged inside", async () => {
    const whole = await writeXlsx({ sheets: [{ name: "S", rows: [["x"]] }] });
    await expect(openFile("a.xlsx", whole.slice(0, -200))).rejects.toThrow(
      /^a\.xlsx is damaged or no XLSX workbook/,
    );
    const damaged = whole.map((byte, at) => (at > 60 && at < 400 ? byte ^ 0x55 : byte));
    await expect(openFile("a.xlsx", damaged)).rejects.toThrow(/save it as XLSX or CSV, and open that\.$/);
  });

  it("text called XLSX", async () => {
    await expect(openFile("a.xlsx", bytes("a,b\n1,2\n"))).rejects.toThrow(
      "a.xlsx is damaged or no XLSX workbook",
    );
  });

  it("other kinds of files", async () => {
    await expect(openFile("a.ods", bytes("PK"))).rejects.toThrow("Save it as XLSX or CSV and open that.");
    await expect(openFile("a.csv", Uint8Array.from([1, 0, 0, 2, 65]))).rejects.toThrow(
      "a.csv is not a table of text.",
    );
  });

  it("a quotation mark that is not closed", async () => {
    await expect(openFile("a.csv", bytes('a,b\n"x,2\n'))).rejects.toThrow(
      "a.csv: row 2 has a quotation mark",
    );
  });

  it("more than 100 MB", async () => {
    await expect(openFile("a.csv", new Uint8Array(100_000_001))).rejects.toThrow(
      "a.csv has 101 MB; files up to 100 MB can be opened.",
    );
  });

  it("more than 10 million cells", async () => {
    const wide = `${",".repeat(4_999)}x\n${"\n".repeat(2_000)}x`;
    await expect(openFile("a.csv", bytes(wide))).rejects.toThrow(
      "a.csv has 10,010,000 cells (rows times columns, blank ones too); a spreadsheet holds 10,000,000.",
    );
  });

  it("a cell of more than 50,000 characters", async () => {
    await expect(openFile("a.csv", bytes(`a,b\n1,${"x".repeat(50_001)}\n`))).rejects.toThrow(
      "a.csv: row 2, column 2 of a holds 50,001 characters; a cell holds 50,000.",
    );
  });
});

describe("a table that leaves no room for a sheet of the usual size", () => {
  it("gets a sheet of exactly its size", async () => {
    const { setup } = await openFile("a.csv", bytes(`${",".repeat(9)}x\n${"1\n".repeat(400_000)}`));
    expect(setup.sheets[0]).toMatchObject({ rows: 400_001, columns: 10 });
  });
});

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
