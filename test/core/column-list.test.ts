import { describe, expect, test } from "vitest";
import { readColumnList, writeColumnList } from "../../src/core/column-list";
import { LANGUAGES, speaker } from "../../src/core/messages/catalogue";
import { RfmError } from "../../src/core/problem";
import { ROLES } from "../../src/core/role";

const HEADER = ["Buyer", "When", "Total, with tax"];
const ROLES_OF_COLUMNS = { customer: 0, date: 1, amount: 2 };

describe("columns that people write down", () => {
  test.each(LANGUAGES)("in %s are those that were written down for them", (language) => {
    const written = writeColumnList(ROLES_OF_COLUMNS, speaker(language));
    for (const comma of [", ", "，", "、", "; "])
      expect(readColumnList(written.join(comma), HEADER, written)).toEqual({
        customer: "Buyer",
        date: "When",
        amount: "Total, with tax",
      });
  });

  test("may be named by every role's label in every language, or by its id", () => {
    for (const role of ROLES)
      for (const name of [role, ...LANGUAGES.map((language) => speaker(language)(`role-${role}`))])
        expect(readColumnList(`${name.toUpperCase()} ＝ B`, HEADER, [])).toEqual({ [role]: "When" });
  });

  test("may be named by a label that we used before", () => {
    expect(readColumnList("距今天数=B", HEADER, [])).toEqual({ recency: "When" });
  });

  test("may be given by a header, which may hold commas; a header that is a letter wins", () => {
    expect(readColumnList("amount=Total, with tax, date=when", HEADER, [])).toEqual({
      amount: "Total, with tax",
      date: "when",
    });
    expect(readColumnList("customer=A", ["When", "A"], [])).toEqual({ customer: "A" });
  });

  test("keep a role that is not known, so that it can be named", () => {
    expect(readColumnList("colour=A", HEADER, [])).toEqual({ colour: "Buyer" });
  });

  test.each([
    ["nothing", "nothing"],
    ["customer=", "customer="],
    ["customer=A, date=", "date="],
  ])("%s: %s names no column and is told", (text, value) => {
    let problem: unknown;
    try {
      readColumnList(text, HEADER, ["Customer=A"]);
    } catch (caught) {
      problem = caught;
    }
    expect(problem).toBeInstanceOf(RfmError);
    expect(problem).toMatchObject({
      id: "columns-unreadable",
      particulars: { value, sample: ["Customer=A"] },
    });
  });
});
