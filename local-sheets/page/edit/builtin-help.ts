// What the functions take that people use most around segments; the names of arguments are Sheets' own.

import type { FunctionHelp } from "./function-help";

const SIGNATURES = `
ARRAYFORMULA(array_formula)
AVERAGE(value1, [value2, …])
AVERAGEIF(criteria_range, criterion, [average_range])
AVERAGEIFS(average_range, criteria_range1, criterion1, [criteria_range2, …])
CONCATENATE(string1, [string2, …])
COUNT(value1, [value2, …])
COUNTA(value1, [value2, …])
COUNTIF(range, criterion)
COUNTIFS(criteria_range1, criterion1, [criteria_range2, …])
COUNTUNIQUE(value1, [value2, …])
DATE(year, month, day)
DATEDIF(start_date, end_date, unit)
DAYS(end_date, start_date)
EOMONTH(start_date, months)
FILTER(range, condition1, [condition2, …])
FIND(search_for, text_to_search, [starting_at])
IF(logical_expression, value_if_true, [value_if_false])
IFERROR(value, [value_if_error])
IFS(condition1, value1, [condition2, …])
INDEX(reference, [row], [column])
JOIN(delimiter, value_or_array1, [value_or_array2, …])
LEFT(string, [number_of_characters])
LEN(text)
LET(name1, value_expression1, [name2, …], formula_expression)
LOWER(text)
MATCH(search_key, range, [search_type])
MAX(value1, [value2, …])
MAXIFS(range, criteria_range1, criterion1, [criteria_range2, …])
MEDIAN(value1, [value2, …])
MID(string, starting_at, extract_length)
MIN(value1, [value2, …])
MINIFS(range, criteria_range1, criterion1, [criteria_range2, …])
MONTH(date)
PERCENTILE(data, percentile)
QUARTILE(data, quartile_number)
RANK(value, data, [is_ascending])
REGEXEXTRACT(text, regular_expression)
REGEXMATCH(text, regular_expression)
REGEXREPLACE(text, regular_expression, replacement)
RIGHT(string, [number_of_characters])
ROUND(value, [places])
SEQUENCE(rows, [columns], [start], [step])
SORT(range, [sort_column, is_ascending], [sort_column2, …])
SPLIT(text, delimiter, [split_by_each], [remove_empty_text])
SUBSTITUTE(text_to_search, search_for, replace_with, [occurrence_number])
SUM(value1, [value2, …])
SUMIF(range, criterion, [sum_range])
SUMIFS(sum_range, criteria_range1, criterion1, [criteria_range2, …])
SUMPRODUCT(array1, [array2, …])
SWITCH(expression, case1, value1, [default_or_case2, …])
TEXT(number, format)
TEXTJOIN(delimiter, ignore_empty, text1, [text2, …])
TODAY()
TRIM(text)
UNIQUE(range, [by_column], [exactly_once])
UPPER(text)
VLOOKUP(search_key, range, index, [is_sorted])
XLOOKUP(search_key, lookup_range, result_range, [missing_value], [match_mode], [search_mode])
YEAR(date)
`;

/** Functions of Sheets with their arguments and nothing more. */
export const BUILTIN_HELP: readonly FunctionHelp[] = SIGNATURES.trim().split("\n").map(readSignature);

function readSignature(line: string): FunctionHelp {
  const [, name = "", list = ""] = /^([A-Z0-9]+)\((.*)\)$/.exec(line) ?? [];
  const parameters = [...list.matchAll(/\[([^\]]+)\]|([^,\s[\]]+)/g)].map(([, optional, plain = ""]) => ({
    name: optional ?? plain,
    optional: optional !== undefined,
    help: "",
  }));
  return { name, summary: "", parameters, returns: "" };
}
