import type { Host } from "../host";
import type { ColumnCriteria } from "../model/filter-model";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { CRITERION_MEMBERS, CriterionBuilder, criterionValues } from "./criterion-builder";
import { BOOLEAN_CRITERIA } from "./enums";

/** What a filter shows of one column. */
export class FilterCriteriaService {
  constructor(
    private readonly host: Host,
    readonly criteria: ColumnCriteria,
  ) {}

  getHiddenValues(): string[] | null {
    return this.criteria.hiddenValues === null ? null : [...this.criteria.hiddenValues];
  }

  getVisibleValues(): string[] | null {
    return this.criteria.visibleValues === null ? null : [...this.criteria.visibleValues];
  }

  getCriteriaType(): EnumConstant | null {
    const { criterion } = this.criteria;
    return criterion === null ? null : constantNamed(BOOLEAN_CRITERIA, criterion.criteria);
  }

  getCriteriaValues(): unknown[] {
    const { criterion } = this.criteria;
    return criterion === null ? [] : criterionValues(this.host, criterion);
  }

  copy(): FilterCriteriaBuilderService {
    return exposeCriteriaBuilder(this.host, this.criteria);
  }
}

/** Collects what a filter shows of one column. */
export class FilterCriteriaBuilderService extends CriterionBuilder {
  private hiddenValues: readonly string[] | null;
  private visibleValues: readonly string[] | null;

  constructor(host: Host, { hiddenValues, visibleValues, criterion }: ColumnCriteria) {
    super(host);
    this.hiddenValues = hiddenValues;
    this.visibleValues = visibleValues;
    this.criterion = criterion;
  }

  setHiddenValues(values: readonly string[]): this {
    this.hiddenValues = [...values];
    return this;
  }

  setVisibleValues(values: readonly string[]): this {
    this.visibleValues = [...values];
    return this;
  }

  getHiddenValues(): string[] | null {
    return this.built().getHiddenValues();
  }

  getVisibleValues(): string[] | null {
    return this.built().getVisibleValues();
  }

  getCriteriaType(): EnumConstant | null {
    return this.built().getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return this.built().getCriteriaValues();
  }

  copy(): FilterCriteriaBuilderService {
    return exposeCriteriaBuilder(this.host, this.built().criteria);
  }

  private built(): FilterCriteriaService {
    const { hiddenValues, visibleValues, criterion } = this;
    return new FilterCriteriaService(this.host, { hiddenValues, visibleValues, criterion });
  }

  build(): FilterCriteriaService {
    const { hiddenValues, visibleValues, criterion } = this;
    return exposeCriteria(this.host, { hiddenValues, visibleValues, criterion });
  }
}

/** `FilterCriteria`, as scripts see it. */
export const CRITERIA = documentClass<FilterCriteriaService>("FilterCriteria", {
  getHiddenValues: method("value", [""]),
  getVisibleValues: method("value", [""]),
  getCriteriaType: method("value", [""]),
  getCriteriaValues: method("value", [""]),
  copy: method("builder", [""]),
});

/** `FilterCriteriaBuilder`, as scripts see it. */
export const BUILDER = documentClass<FilterCriteriaBuilderService>("FilterCriteriaBuilder", {
  ...CRITERION_MEMBERS,
  setHiddenValues: method("builder", ["String[]"]),
  setVisibleValues: method("builder", ["String[]"]),
  getHiddenValues: method("value", [""]),
  getVisibleValues: method("value", [""]),
  getCriteriaType: method("value", [""]),
  getCriteriaValues: method("value", [""]),
  copy: method("builder", [""]),
  build: method("builder", [""]),
});

const NOTHING: ColumnCriteria = { hiddenValues: null, visibleValues: null, criterion: null };

/** Hands out criteria that were built or read. */
export function exposeCriteria(host: Host, criteria: ColumnCriteria): FilterCriteriaService {
  return host.gate.expose(CRITERIA, new FilterCriteriaService(host, criteria));
}

/** Hands out a builder that starts from given criteria, or from none. */
export function exposeCriteriaBuilder(
  host: Host,
  from: ColumnCriteria = NOTHING,
): FilterCriteriaBuilderService {
  return host.gate.expose(BUILDER, new FilterCriteriaBuilderService(host, from));
}
