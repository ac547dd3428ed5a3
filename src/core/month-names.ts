// Names of months and weekdays in English, Spanish, German and French: data, folded as `foldText` does.

/** Names of the twelve months in order; within one month separated by `|`. */
const MONTHS: readonly string[] = [
  "january|jan|enero|ene|januar|janner|jaenner|janvier|janv",
  "february|feb|febrero|februar|feber|fevrier|fevr|fev",
  "march|mar|marzo|marz|maerz|mrz|mars",
  "april|apr|abril|abr|avril|avr",
  "may|mayo|mai",
  "june|jun|junio|juni|juin",
  "july|jul|julio|juli|juillet|juil",
  "august|aug|agosto|ago|aout",
  "september|sep|sept|septiembre|setiembre|set|septembre",
  "october|oct|octubre|oktober|okt|octobre",
  "november|nov|noviembre|novembre",
  "december|dec|diciembre|dic|dezember|dez|decembre",
];

const WEEKDAYS =
  "monday|mon|tuesday|tue|tues|wednesday|wed|thursday|thu|thur|thurs|friday|fri|saturday|sat|sunday|sun|" +
  "lunes|lun|martes|mar|miercoles|mie|jueves|jue|viernes|vie|sabado|sab|domingo|dom|" +
  "montag|mo|dienstag|di|mittwoch|mi|donnerstag|do|freitag|fr|samstag|sonnabend|sa|sonntag|so|" +
  "lundi|mardi|mercredi|mer|jeudi|jeu|vendredi|ven|samedi|sam|dimanche|dim";

const MONTH_OF_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.reduce<[string, number][]>((pairs, names, index) => {
    for (const name of names.split("|")) pairs.push([name, index + 1]);
    return pairs;
  }, []),
);

const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.split("|"));

/** Month (1 to 12) of a full or abbreviated name without its dot, folded; null for other words. */
export function monthOfName(name: string): number | null {
  return MONTH_OF_NAME.get(name) ?? null;
}

/** Whether a folded word is the full or abbreviated name of a weekday. */
export function isWeekdayName(name: string): boolean {
  return WEEKDAY_NAMES.has(name);
}
