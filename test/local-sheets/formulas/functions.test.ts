// Values known from the documentation of Sheets, or worked out by hand.

import { describe, expect, it } from "vitest";
import { answer, page } from "./fixture";

const CELLS = [
  ["Name", "Spend", "Tier", "Day"],
  ["Ada", 120, "gold", "2024-01-31"],
  ["Ben", 40, "Silver", "2024-02-15"],
  ["Cyd", null, "gold", "2024-03-01"],
  ["Dee", 80, "bronze", null],
];

type Case = readonly [string, unknown];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  "arithmetic takes blanks as 0, text that reads as a number, and rounds as people do": [
    ["=B4+1", 1],
    ['="3"*2', 6],
    ["=TRUE+1", 2],
    ["=-2^2", 4],
    ["=2^-1", 0.5],
    ["=10%*50", 5],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUNDUP(1.21,1)", 1.3],
    ["=TRUNC(-1.9)", -1],
    ["=MOD(-7,3)", 2],
    ["=INT(-1.5)", -2],
    ["=CEILING(7,5)", 10],
    ["=SUM(B2:B5,10)", 250],
    ["=0.1+0.2=0.3", false],
    ["=SUM(0.1,0.2,-0.3)", 2.7755575615628914e-17],
    ["=SUMPRODUCT(B2:B3,{2;3})", 360],
  ],
  "comparisons take texts in any case, and order numbers before texts before booleans": [
    ['=C3="SILVER"', true],
    ['=EXACT(C3,"SILVER")', false],
    ['="a"<"B"', true],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ['=B4=""', true],
    ["=B4=0", true],
    ['="a"<>"b"', true],
  ],
  "statistics count number cells only": [
    ["=AVERAGE(B2:B5)", 80],
    ["=COUNT(A1:D5)", 6],
    ["=COUNTA(B1:B5)", 4],
    ["=COUNTBLANK(B1:B5)", 1],
    ["=MAX(B2:B5)-MIN(B2:B5)", 80],
    ["=MEDIAN(B2:B5)", 80],
    ["=PERCENTILE(B2:B5,0.25)", 60],
    ["=QUARTILE(B2:B5,3)", 100],
    ["=STDEV(B2:B5)", 40],
    ["=LARGE(B2:B5,2)", 80],
    ["=RANK(40,B2:B5)", 3],
    ["=COUNTUNIQUE(C2:C5)", 3],
    ["=AVERAGE(A2:A5)", "#DIV/0!"],
  ],
  "criteria compare texts in any case, with wildcards and operators": [
    ['=COUNTIF(C2:C5,"GOLD")', 2],
    ['=COUNTIF(B2:B5,">=80")', 2],
    ['=COUNTIF(A2:A5,"?e*")', 2],
    ['=COUNTIF(B2:B5,"")', 1],
    ['=SUMIF(C2:C5,"gold",B2:B5)', 120],
    ['=SUMIFS(B2:B5,C2:C5,"<>gold",B2:B5,">50")', 80],
    ['=AVERAGEIF(C2:C5,"<>gold",B2:B5)', 60],
    ['=COUNTIFS(C2:C5,"gold",B2:B5,">100")', 1],
    ['=MAXIFS(B2:B5,C2:C5,"bronze")', 80],
    ['=MINIFS(B2:B5,C2:C5,"none")', 0],
    ['=COUNTIF(D2:D5,">="&DATE(2024,2,1))', 2],
  ],
  "decisions work out only what they choose": [
    ['=IF(B2>100,"big",1/0)', "big"],
    ["=IF(FALSE,1)", false],
    ['=IFS(B3>100,"big",B3>30,"middle",TRUE,"small")', "middle"],
    ['=IFS(FALSE,"a")', "#N/A"],
    ['=SWITCH(C2,"silver",2,"GOLD",3)', 3],
    ['=SWITCH("x","a",1,"other")', "other"],
    ["=CHOOSE(2,1/0,5)", 5],
    ["=IFERROR(1/0,7)", 7],
    ['=IFNA(VLOOKUP("Zoe",A2:B5,2,FALSE),"nobody")', "nobody"],
    ["=IFNA(1/0,7)", "#DIV/0!"],
    ["=AND(TRUE,1)", true],
    ["=OR(FALSE,0)", false],
    ["=XOR(TRUE,TRUE)", false],
  ],
  "look-ups search exactly, in order, and from the end": [
    ['=VLOOKUP("ben",A2:C5,3,FALSE)', "Silver"],
    ["=VLOOKUP(25,{10,1;20,2;30,3},2)", 2],
    ['=VLOOKUP("Zoe",A2:C5,3,FALSE)', "#N/A"],
    ['=VLOOKUP("Ada",A2:C5,4,FALSE)', "#REF!"],
    ['=HLOOKUP("Spend",A1:D5,3,FALSE)', 40],
    ['=MATCH("Cyd",A1:A5,0)', 4],
    ["=MATCH(25,{10;20;30})", 2],
    ["=INDEX(A1:D5,3,1)", "Ben"],
    ["=INDEX(B:B,2)", 120],
    ['=INDEX(B2:B5,MATCH("Dee",A2:A5,0))', 80],
    ['=XLOOKUP("dee",A2:A5,B2:B5)', 80],
    ['=XLOOKUP("zoe",A2:A5,B2:B5,"none")', "none"],
    ["=XLOOKUP(25,{10;20;30},{1;2;3},,-1)", 2],
    ["=XLOOKUP(25,{10;20;30},{1;2;3},,1)", 3],
    ['=XLOOKUP("gold",C2:C5,A2:A5,,0,-1)', "Cyd"],
  ],
  "texts are cut, joined, searched and replaced": [
    ['=A2&" "&B2', "Ada 120"],
    ['=LEFT("segment",3)&RIGHT("segment",2)', "segnt"],
    ['=MID("segment",2,3)', "egm"],
    ['=LEN("  x ")', 4],
    ['=TRIM("  a   b ")', "a b"],
    ['=PROPER("at risk, lost")', "At Risk, Lost"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
    ['=FIND("n","banana",4)', 5],
    ['=SEARCH("N","banana")', 3],
    ['=FIND("x","banana")', "#VALUE!"],
    ['=REPT("ab",3)', "ababab"],
    ['=TEXTJOIN(", ",TRUE,A2:A5,"",C2)', "Ada, Ben, Cyd, Dee, gold"],
    ['=JOIN("-",{1,2,3})', "1-2-3"],
    ['=REGEXMATCH("Order 17","\\d+")', true],
    ['=REGEXEXTRACT("Order 17","\\d+")', "17"],
    ['=REGEXEXTRACT("none","\\d+")', "#N/A"],
    ['=REGEXREPLACE("2024-03","(\\d+)-(\\d+)","$2/$1")', "03/2024"],
    ['=REGEXMATCH("a","(?=a)")', "#REF!"],
    ['=REGEXMATCH(17,"7")', "#VALUE!"],
    ['=VALUE("1,234.5")', 1234.5],
    ['=TEXT(1234.5,"#,##0.00")', "1,234.50"],
    ['=TEXT(DATE(2024,3,5),"yyyy-mm-dd")', "2024-03-05"],
    ["=TO_TEXT(12)", "12"],
    ['=HYPERLINK("https://example.com","more")', "more"],
  ],
  "money and fixed decimals are texts, links are encoded": [
    ["=DOLLAR(1234.5)", "$1,234.50"],
    ["=FIXED(1234.567,1)", "1,234.6"],
    ["=FIXED(1234.567,-2,TRUE)", "1200"],
    ['=ENCODEURL("a b&c")', "a%20b%26c"],
  ],
  "whole numbers, number systems and loans are counted": [
    ["=FACT(5)", 120],
    ["=COMBIN(5,2)", 10],
    ["=GCD(12,18,27)", 3],
    ["=LCM(4,6)", 12],
    ["=BASE(10,2)", "1010"],
    ["=DEC2HEX(255)", "FF"],
    ['=BIN2DEC("101")', 5],
    ["=ROMAN(14)", "XIV"],
    ["=ROUND(NPER(0.01,-10,100),4)", 10.5886],
    ["=FORECAST(3,{1,2},{1,2})", 3],
    ["=FACT(-1)", "#NUM!"],
  ],
  "pictures hold no value": [
    ['=IMAGE("https://example.com/a.png")', ""],
    ["=SPARKLINE(B2:B5)", ""],
  ],
  "a value knows whether it is a day, a link, a formula": [
    ["=ISDATE(DATE(2024,3,15))", true],
    ["=ISDATE(B2)", false],
    ['=ISURL("https://example.com/a")', true],
    ['=ISURL("example")', false],
    ["=ISFORMULA(B2)", false],
  ],
  "dates are serial numbers": [
    ["=DATE(2024,3,15)", 45366],
    ["=TODAY()=DATE(2024,3,15)", true],
    ["=D3-D2", 15],
    ["=YEAR(D2)&MONTH(D2)&DAY(D2)", "2024131"],
    ["=EDATE(D2,1)=DATE(2024,2,29)", true],
    ["=EOMONTH(D3,0)=DATE(2024,2,29)", true],
    ['=DATEDIF("2020-02-29","2024-02-28","Y")', 3],
    ['=DATEDIF("2024-01-15","2024-03-20","MD")', 5],
    ['=DATEDIF("2024-01-15","2024-03-20","M")', 2],
    ["=WEEKDAY(DATE(2024,3,15))", 6],
    ["=WEEKDAY(DATE(2024,3,17),2)", 7],
    ["=ISOWEEKNUM(DATE(2021,1,3))", 53],
    ["=NETWORKDAYS(DATE(2024,3,1),DATE(2024,3,15))", 11],
    ["=NETWORKDAYS(DATE(2024,3,1),DATE(2024,3,15),DATE(2024,3,4))", 10],
    ["=WORKDAY(DATE(2024,3,15),1)=DATE(2024,3,18)", true],
    ['=HOUR(NOW())&":"&MINUTE(NOW())', "10:30"],
    ['=DATEVALUE("2024-03-15")', 45366],
    ["=DATE(2024,14,1)=DATE(2025,2,1)", true],
  ],
  "questions about values know blank, text, number and error": [
    ["=ISBLANK(B4)", true],
    ['=ISBLANK("")', false],
    ["=ISNUMBER(B2)", true],
    ["=ISTEXT(A2)", true],
    ["=ISERROR(1/0)", true],
    ["=ISNA(1/0)", false],
    ["=ISERR(NA())", false],
    ["=N(TRUE)", 1],
    ["=ROWS(A2:A5)*COLUMNS(A2:C5)", 12],
    ["=ROW()", 1],
    ["=COLUMN(C1)", 3],
    ["=SUM(OFFSET(B1,1,0,2,1))", 160],
    ['=INDIRECT("B"&3)', 40],
    ['=SUM(INDIRECT("B2:B"))', 240],
  ],
  "LET and LAMBDA name values and functions": [
    ["=LET(x,2,y,x*3,x+y)", 8],
    ["=LAMBDA(a,b,a-b)(5,3)", 2],
    ["=SUM(MAP({1,2,3},LAMBDA(v,v*v)))", 14],
    ["=REDUCE(0,{1,2,3},LAMBDA(total,v,total+v))", 6],
    ["=INDEX(BYROW({1,2;3,4},LAMBDA(row,SUM(row))),2)", 7],
  ],
};

for (const [title, cases] of Object.entries(GROUPS)) {
  describe(title, () => {
    for (const [formula, expected] of cases) {
      it(`${formula} is ${String(expected)}`, () => {
        expect(answer(formula, CELLS)).toEqual(expected);
      });
    }
  });
}

/** What a formula spills over so many rows and columns from F1. */
function spills(formula: string, range: string): unknown {
  const p = page(CELLS);
  p.type("F1", formula);
  return p.show(range);
}

describe("arrays spill", () => {
  it("FILTER takes conditions over whole columns", () => {
    expect(spills('=FILTER(A2:B,C2:C="gold")', "F1:G2")).toEqual([
      ["Ada", 120],
      ["Cyd", ""],
    ]);
    expect(spills("=FILTER(A2:A,B2:B>1000)", "F1")).toBe("#N/A");
  });

  it("SORT takes columns and directions, blanks last", () => {
    expect(spills("=SORT(A2:B5,2,FALSE)", "F1:F4")).toEqual([["Ada"], ["Dee"], ["Ben"], ["Cyd"]]);
    expect(spills("=SORT(A2:A5,B2:B5,TRUE)", "F1:F4")).toEqual([["Ben"], ["Dee"], ["Ada"], ["Cyd"]]);
  });

  it("UNIQUE keeps the first of each, SORTN the best", () => {
    expect(spills("=UNIQUE(C2:C5)", "F1:F4")).toEqual([["gold"], ["Silver"], ["bronze"], [""]]);
    expect(spills("=SORTN(A2:B5,2,0,2,FALSE)", "F1:G3")).toEqual([
      ["Ada", 120],
      ["Dee", 80],
      ["", ""],
    ]);
  });

  it("ARRAYFORMULA spreads functions of single values", () => {
    expect(spills("=ARRAYFORMULA(B2:B5*2)", "F1:F4")).toEqual([[240], [80], [0], [160]]);
    expect(spills('=ARRAYFORMULA(IF(B2:B5>60,"big","small"))', "F1:F4")).toEqual([
      ["big"],
      ["small"],
      ["small"],
      ["big"],
    ]);
    expect(spills('=ARRAYFORMULA(IFERROR(10/B2:B5,"-"))', "F3")).toBe("-");
    expect(spills("=ARRAYFORMULA(LEN(A2:A5)&C2:C5)", "F2")).toBe("3Silver");
    expect(spills('=ARRAYFORMULA(VLOOKUP({"Ben";"Dee"},A2:B5,2,FALSE))', "F1:F2")).toEqual([[40], [80]]);
  });

  it("outside of it a range stands for the value of the formula's own row", () => {
    const p = page([[1], [2], [3]]);
    p.type("B2", "=A1:A3*10");
    p.type("B5", "=A1:A3*10");
    expect([p.show("B2"), p.show("B5")]).toEqual([20, "#VALUE!"]);
  });

  it("SPLIT, SEQUENCE, TRANSPOSE, FLATTEN and array literals give tables", () => {
    expect(spills('=SPLIT("a,b;c",",;")', "F1:H1")).toEqual([["a", "b", "c"]]);
    expect(spills("=SEQUENCE(2,2,10,5)", "F1:G2")).toEqual([
      [10, 15],
      [20, 25],
    ]);
    expect(spills("=TRANSPOSE(A2:A4)", "F1:H1")).toEqual([["Ada", "Ben", "Cyd"]]);
    expect(spills("=FLATTEN(A2:B3)", "F1:F4")).toEqual([["Ada"], [120], ["Ben"], [40]]);
    expect(spills("={A2:A3,B2:B3;1,2}", "F1:G3")).toEqual([
      ["Ada", 120],
      ["Ben", 40],
      [1, 2],
    ]);
  });
});
