const DAY = 86_400_000;

/** The number of a day within its year, from one. */
export function daysIntoYear(civil: Date): number {
  return Math.floor((civil.getTime() - Date.UTC(civil.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** The week as Java counts in the United States: weeks start on Sunday, the first one holds 1 January. */
export function weekOfYear(civil: Date): { year: number; week: number } {
  const year = civil.getUTCFullYear();
  const toSaturday = 6 - civil.getUTCDay();
  const saturday = new Date(civil.getTime() + toSaturday * DAY);
  if (saturday.getUTCFullYear() > year) return { year: year + 1, week: 1 };
  return { year, week: Math.floor((daysIntoYear(saturday) - 1) / 7) + 1 };
}
