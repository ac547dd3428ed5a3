import type { Host } from "../host";
import type { PivotFilterModel, PivotModel } from "../model/pivot-model";
import { documentClass, method } from "../strict/service-class";
import { exposeCriteria, type FilterCriteriaService } from "./filter-criteria";
import { exposePivot, type PivotTableService } from "./pivot-table";

/** Which records of its source a pivot table leaves out. */
export class PivotFilterService {
  constructor(
    private readonly host: Host,
    private readonly pivot: PivotModel,
    private readonly model: PivotFilterModel,
  ) {}

  getPivotTable(): PivotTableService {
    return exposePivot(this.host, this.pivot);
  }

  getSourceDataColumn(): number {
    return this.model.column.present.left + 1;
  }

  getFilterCriteria(): FilterCriteriaService {
    return exposeCriteria(this.host, this.model.criteria);
  }

  setFilterCriteria(criteria: FilterCriteriaService): this {
    this.model.criteria = criteria.criteria;
    return this;
  }

  remove(): void {
    this.pivot.filters = this.pivot.filters.filter((filter) => filter !== this.model);
  }
}

/** `PivotFilter`, as scripts see it. */
export const PIVOT_FILTER = documentClass<PivotFilterService>("PivotFilter", {
  getPivotTable: method("handle", [""]),
  getSourceDataColumn: method("value", [""]),
  getFilterCriteria: method("value", [""]),
  setFilterCriteria: method("write", ["FilterCriteria"]),
  remove: method("write", [""]),
});

/** Hands out a filter of a pivot table. */
export function exposePivotFilter(
  host: Host,
  pivot: PivotModel,
  model: PivotFilterModel,
): PivotFilterService {
  return host.gate.expose(PIVOT_FILTER, new PivotFilterService(host, pivot, model));
}
