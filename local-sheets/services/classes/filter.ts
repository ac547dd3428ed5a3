import { exception } from "../exception";
import type { Host } from "../host";
import type { FilterModel } from "../model/filter-model";
import { sortCells } from "../model/sort-cells";
import { documentClass, method } from "../strict/service-class";
import { exposeCriteria, type FilterCriteriaService } from "./filter-criteria";
import { requireEditableSheet } from "./protected-cells";
import { exposeRange, type RangeService } from "./range";
import { readSortKeys } from "./sort-keys";

/** The filter of a sheet. */
export class FilterService {
  constructor(
    private readonly host: Host,
    private readonly model: FilterModel,
  ) {}

  getRange(): RangeService {
    return exposeRange(this.host, this.present.sheet, this.present.place.present);
  }

  getColumnFilterCriteria(column: number): FilterCriteriaService | null {
    const criteria = this.present.criteriaOf(column - 1);
    return criteria === undefined ? null : exposeCriteria(this.host, criteria);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaService | null): this {
    requireEditableSheet(this.present.sheet);
    this.present.setCriteria(column - 1, criteria?.criteria);
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  /** The header row stays where it is. */
  sort(column: number, ascending: boolean): this {
    const { top, left, height, width } = this.present.place.present;
    const keys = readSortKeys({ column, ascending }, left, width);
    if (height > 1) sortCells(this.present.sheet, { top: top + 1, left, height: height - 1, width }, keys);
    return this;
  }

  remove(): void {
    requireEditableSheet(this.present.sheet);
    this.present.sheet.untrack(this.present.place);
    this.present.sheet.filter = undefined;
  }

  private get present(): FilterModel {
    if (this.model.sheet.filter === this.model) return this.model;
    throw exception("The filter no longer exists.");
  }
}

/** `Filter`, as scripts see it. */
export const FILTER = documentClass<FilterService>("Filter", {
  getRange: method("read", [""]),
  getColumnFilterCriteria: method("read", ["Integer"]),
  setColumnFilterCriteria: method("write", ["Integer, FilterCriteria?"]),
  removeColumnFilterCriteria: method("write", ["Integer"]),
  sort: method("write", ["Integer, Boolean"]),
  remove: method("write", [""]),
});

/** Hands out the filter of a sheet. */
export function exposeFilter(host: Host, model: FilterModel): FilterService {
  return host.gate.expose(FILTER, new FilterService(host, model));
}
