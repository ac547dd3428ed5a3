// Settings as one line of text: what a run writes to the named range RFM_SETTINGS and what people
// type into a formula. Read back, a run's text gives the run's cuts exactly.

import { digitsAreEnough } from "./code";
import { type Cut, type Cutpoints, parseCut, type WrittenCut, writeCut } from "./cut";
import { type Binning, levelCount, type Method, rPackageCut } from "./cutpoints";
import { type Day, formatDay, parseIsoDay } from "./day";
import { DIMENSIONS, type Dimension, type PerDimension, perDimension } from "./dimension";
import { halfWidth } from "./fold";
import type { MessageId } from "./messages/en";
import { LANGUAGES, type Language, languageTagged } from "./messages/language";
import { type Particulars, RfmError } from "./problem";
import type { ScoreResult } from "./score-sheet";
import { levelRanges, type ScoringSettings, settingsFrom } from "./settings";

const KEYS = [
  "method",
  ...DIMENSIONS,
  "levels",
  "recency-base",
  "frequency-base",
  "monetary-base",
  "scheme",
  "code",
  "refunds",
  "language",
  "analysis-date",
  "last-day",
  "time-zone",
] as const;
type Key = (typeof KEYS)[number];
type Entries = ReadonlyMap<Key, string>;

const MOST_CUTS = 9;

/** What a settings text says. */
export interface ParsedSettings {
  readonly settings: ScoringSettings;
  /** Null where the text does not say. */
  readonly language: Language | null;
  /** Null where the text does not say. */
  readonly analysisDate: Day | null;
  /** The last day whose rows count; null where the text does not say: the analysis date. */
  readonly lastDay: Day | null;
  /** Null where the text does not say: the spreadsheet's. */
  readonly timeZone: string | null;
}

/** The settings of a run with the cuts it found; what is as by default may be left out. */
export function formatSettingsText(
  result: Pick<ScoreResult, "settings" | "cuts" | "analysisDate" | "lastDay" | "timeZone">,
  language: Language,
): string {
  const { settings, cuts, timeZone } = result;
  const { method, scheme, firstLevel, refunds, codeStyle } = settings;
  const usualCode = digitsAreEnough(levelRanges(settings)) ? "digits" : "letters";
  const entries: (readonly [Key, string | number | null])[] = [
    ["method", method],
    ...DIMENSIONS.map((d) => [d, cutsText(cuts[d], d, method)] as const),
    ["levels", DIMENSIONS.map((d) => levelCount(settings.binning[d])).join(",")],
    ...DIMENSIONS.map((d) => [`${d}-base`, firstLevel[d] === 1 ? null : firstLevel[d]] as const),
    ["scheme", scheme],
    ["code", codeStyle === usualCode ? null : codeStyle],
    ["refunds", refunds === "net" ? null : refunds],
    ["language", language],
    ["analysis-date", dayText(result.analysisDate)],
    ["last-day", dayText(result.lastDay)],
    ["time-zone", timeZone],
  ];
  return entries.flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`])).join("; ");
}

function dayText(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

/** Null when nobody was scored, so that there are no cuts. */
function cutsText(cuts: Cutpoints, dimension: Dimension, method: Method): string | null {
  if (cuts.length === 0) return null;
  return cuts.map((cut) => (method === "thresholds" ? writeCut(cut, dimension) : cut.at)).join(",");
}

/**
 * Reads a settings text. Cuts beside the method `quantile` or `r-package` are cuts that a run of
 * that method found: they are taken as they are, with the method's own sense.
 *
 * @throws {RfmError} naming the setting, what it holds and what it may hold
 */
export function parseSettingsText(text: string): ParsedSettings {
  const entries = entriesOf(text);
  const anyCuts = DIMENSIONS.some((d) => entries.has(d));
  const method = entries.get("method")?.toLowerCase() ?? (anyCuts ? "thresholds" : "quantile");
  const settings = method === "thresholds" ? thresholds(entries) : withCutsOfRun(entries, method);
  return {
    settings,
    language: languageOf(entries),
    analysisDate: dayIn(entries, "analysis-date"),
    lastDay: dayIn(entries, "last-day"),
    timeZone: entries.get("time-zone") ?? null,
  };
}

/** The language that a settings text names, whatever else it says; null when it names none that we speak. */
export function languageInSettingsText(text: string): Language | null {
  const [, tag] = /(?:^|;)\s*language\s*=\s*([^;\s]+)/i.exec(halfWidth(text)) ?? [];
  return tag === undefined ? null : languageTagged(tag);
}

function entriesOf(text: string): Entries {
  const entries = new Map<Key, string>();
  for (const part of halfWidth(text).split(";")) {
    if (part.trim() === "") continue;
    const at = part.indexOf("=");
    const name = part.slice(0, at).trim().toLowerCase();
    const value = part.slice(at + 1).trim();
    if (at < 0 || value === "") throw problem("settings-text-entry", { value: part.trim() });
    const key = KEYS.find((known) => known === name);
    if (key === undefined)
      throw problem("settings-text-unknown", { setting: name, allowed: KEYS.join(", ") });
    if (entries.has(key)) throw problem("settings-text-twice", { setting: key });
    entries.set(key, value);
  }
  return entries;
}

function thresholds(entries: Entries): ScoringSettings {
  const cuts = perDimension((d) => entries.get(d)?.split(","));
  const settings = settingsFrom({ ...choicesOf(entries), method: "thresholds", cuts });
  checkLevels(entries, settings);
  return settings;
}

/** Settings of another method; a dimension whose cuts are given keeps them. */
function withCutsOfRun(entries: Entries, method: string): ScoringSettings {
  const stated = levelsOf(entries);
  const given = perDimension((d) => entries.get(d)?.split(","));
  const levels = perDimension((d) => {
    const cuts = given[d];
    return cuts === undefined ? stated?.[d] : cuts.length + 1;
  });
  for (const d of DIMENSIONS) checkCutCount(d, given[d]);
  const settings = settingsFrom({ ...choicesOf(entries), method, levels });
  checkLevels(entries, settings);
  const binning = perDimension((d): Binning => {
    const cuts = given[d];
    if (cuts === undefined) return settings.binning[d];
    return { kind: "cuts", cuts: cutsOfRun(cuts, d, settings.method) };
  });
  return { ...settings, binning };
}

function checkCutCount(dimension: Dimension, written: readonly string[] | undefined): void {
  if (written === undefined || written.length <= MOST_CUTS) return;
  throw new RfmError("cuts-number", { dimension, count: written.length });
}

/** Cuts that a method found: plain numbers, of which neighbours may be equal when values are tied. */
function cutsOfRun(written: readonly WrittenCut[], dimension: Dimension, method: Method): Cutpoints {
  const cuts = written.map((one): Cut => {
    const cut = parseCut(one, dimension);
    if (cut === null) throw new RfmError("cut-unreadable", { dimension, value: String(one) });
    if (cut.beyond && method === "quantile") throw new RfmError("cuts-without-thresholds");
    if (cut.beyond) throw new RfmError("cut-not-plain", { dimension, value: String(one) });
    return method === "r-package"
      ? rPackageCut(cut.at, dimension)
      : { at: cut.at, beyond: dimension !== "recency" };
  });
  const ascending = cuts.every((cut, index) => cut.at >= (cuts[index - 1]?.at ?? cut.at));
  if (!ascending) throw new RfmError("cuts-not-ascending", { dimension, value: written.join(", ") });
  return cuts;
}

function choicesOf(entries: Entries) {
  const lower = (key: Key): string | undefined => entries.get(key)?.toLowerCase();
  return {
    scheme: lower("scheme"),
    refunds: lower("refunds"),
    code: lower("code"),
    firstLevel: perDimension((d) => firstLevelOf(entries, d)),
  };
}

function firstLevelOf(entries: Entries, dimension: Dimension): number | undefined {
  const value = entries.get(`${dimension}-base`);
  if (value === undefined) return undefined;
  if (value !== "0" && value !== "1") throw new RfmError("first-level-not-0-or-1", { dimension, value });
  return Number(value);
}

/** `5` for all dimensions, or one number each. */
function levelsOf(entries: Entries): PerDimension<number> | undefined {
  const value = entries.get("levels");
  if (value === undefined) return undefined;
  const parts = value.split(",").map((part) => part.trim());
  const numeric = parts.every((part) => /^\d+$/.test(part));
  if (!numeric || (parts.length !== 1 && parts.length !== DIMENSIONS.length))
    throw problem("settings-text-levels", { value });
  return perDimension((d) => Number(parts[DIMENSIONS.indexOf(d)] ?? parts[0]));
}

/** Levels beside cuts say the same thing twice; they must agree. */
function checkLevels(entries: Entries, { binning }: ScoringSettings): void {
  const stated = levelsOf(entries);
  if (stated === undefined || DIMENSIONS.every((d) => stated[d] === levelCount(binning[d]))) return;
  throw new RfmError("cuts-and-levels");
}

function languageOf(entries: Entries): Language | null {
  const value = entries.get("language");
  if (value === undefined) return null;
  const language = languageTagged(value);
  if (language !== null) return language;
  throw new RfmError("setting-not-one-of", { setting: "language", value, allowed: LANGUAGES.join(", ") });
}

function dayIn(entries: Entries, setting: "analysis-date" | "last-day"): Day | null {
  const value = entries.get(setting);
  if (value === undefined) return null;
  const day = parseIsoDay(value);
  if (day !== null) return day;
  if (setting === "analysis-date") throw new RfmError("as-of-unreadable", { value });
  throw new RfmError("setting-not-one-of", { setting, value, allowed: "YYYY-MM-DD" });
}

/** Until the messages are part of the catalogue, their ids are not `MessageId`s for the compiler. */
function problem(id: MessageId, particulars: Particulars): RfmError {
  return new RfmError(id, particulars);
}
