import { exception } from "../exception";
import { type Criterion, meets } from "./criterion";
import { displayText } from "./display-text";
import type { SheetLocale } from "./locale";
import { Place } from "./place";
import { relativeDateTest } from "./relative-date";
import type { SheetModel } from "./sheet-model";

/** Which rows a filter shows: hidden or visible values as they are displayed, or a condition. */
export interface ColumnCriteria {
  readonly hiddenValues: readonly string[] | null;
  readonly visibleValues: readonly string[] | null;
  readonly criterion: Criterion | null;
}

/** The filter of a sheet; the first row of its range is the header and always in sight. */
export class FilterModel {
  private columns: { readonly place: Place; readonly criteria: ColumnCriteria }[] = [];

  constructor(
    readonly sheet: SheetModel,
    readonly place: Place,
  ) {}

  /** The criteria of a column counted from zero. */
  criteriaOf(column: number): ColumnCriteria | undefined {
    this.requireColumn(column);
    return this.columns.find(({ place }) => place.block?.left === column)?.criteria;
  }

  /** Sets or removes the criteria of a column. */
  setCriteria(column: number, criteria: ColumnCriteria | undefined): void {
    this.requireColumn(column);
    this.columns = this.columns.filter(({ place }) => place.block?.left !== column);
    if (criteria === undefined) return;
    const place = this.sheet.track(Place.column(this.sheet, column));
    this.columns.push({ place, criteria });
  }

  /** All criteria, by column counted from zero. */
  criteria(): { column: number; criteria: ColumnCriteria }[] {
    return this.columns
      .flatMap(({ place, criteria }) =>
        place.block === undefined ? [] : [{ column: place.block.left, criteria }],
      )
      .sort((one, other) => one.column - other.column);
  }

  /** Whether the criteria keep a row out of sight. */
  hides(row: number, locale: SheetLocale): boolean {
    const { top, height } = this.place.present;
    if (row <= top || row >= top + height) return false;
    return this.criteria().some(({ column, criteria }) => {
      const value = this.sheet.value(row, column);
      const shown = displayText(value, this.sheet.shownFormat(row, column), locale);
      if (criteria.hiddenValues?.includes(shown)) return true;
      if (criteria.visibleValues?.includes(shown) === false) return true;
      return criteria.criterion !== null && !this.shows(criteria.criterion, row, column);
    });
  }

  /** Formulas are written for the first row below the header. */
  private shows(criterion: Criterion, row: number, column: number): boolean {
    const first = { top: this.place.present.top + 1, left: column, height: 1, width: 1 };
    const origin = new Place(this.sheet, first);
    const test =
      criterion.criteria === "CUSTOM_FORMULA"
        ? this.sheet.calculator.rule(String(criterion.values[0]), origin)
        : relativeDateTest(criterion, origin);
    return test === undefined ? meets(criterion, this.sheet.value(row, column)) : test(row, column);
  }

  private requireColumn(column: number): void {
    const { left, width } = this.place.present;
    if (column < left || column >= left + width) {
      throw exception("The column position is outside the range of the filter.");
    }
  }
}
