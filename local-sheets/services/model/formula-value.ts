import { UNCALCULATED } from "./typed-cell";

const HYPERLINK = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i;

/** What a formula shows before anything calculates it: a link its label, anything else an error. */
export function formulaValue(formula: string): string {
  const [matched, link = "", label] = HYPERLINK.exec(formula) ?? [];
  return matched === undefined ? UNCALCULATED : (label ?? link).replace(/""/g, '"');
}
