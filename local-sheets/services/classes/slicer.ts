import { exception } from "../exception";
import type { Host } from "../host";
import type { SlicerModel } from "../model/slicer-model";
import { documentClass, type MemberTable, method } from "../strict/service-class";
import { type ContainerInfoService, exposeContainer } from "./embedded-chart";
import { exposeCriteria, type FilterCriteriaService } from "./filter-criteria";
import { exposeRange, type RangeService } from "./range";

/** A box on a sheet by which its user filters; it is kept, but takes no row out of sight. */
export class SlicerService {
  constructor(
    private readonly host: Host,
    private readonly model: SlicerModel,
  ) {}

  getRange(): RangeService {
    const { sheet, present } = this.present.place;
    return exposeRange(this.host, sheet, present);
  }

  setRange(range: RangeService): this {
    const place = range.place();
    this.present.place = place.sheet.track(place);
    return this;
  }

  getTitle(): string {
    return this.present.title;
  }

  setTitle(title: string): this {
    this.present.title = title;
    return this;
  }

  getColumnPosition(): number | null {
    return this.present.column;
  }

  getFilterCriteria(): FilterCriteriaService | null {
    const { criteria } = this.present;
    return criteria === null ? null : exposeCriteria(this.host, criteria);
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteriaService | null): this {
    const { width } = this.present.place.present;
    if (column < 1 || column > width) throw exception("Invalid argument: columnPosition");
    this.model.column = column;
    this.model.criteria = criteria?.criteria ?? null;
    return this;
  }

  isAppliedToPivotTables(): boolean {
    return this.present.appliesToPivots;
  }

  setApplyToPivotTables(applies: boolean): this {
    this.present.appliesToPivots = applies;
    return this;
  }

  getContainerInfo(): ContainerInfoService {
    return exposeContainer(this.host, this.present.position);
  }

  setPosition(anchorRow: number, anchorColumn: number, offsetX: number, offsetY: number): this {
    this.present.position = { anchorRow, anchorColumn, offsetX, offsetY };
    return this;
  }

  remove(): void {
    const { slicers } = this.present.place.sheet;
    slicers.splice(slicers.indexOf(this.model), 1);
  }

  private get present(): SlicerModel {
    if (this.model.place.sheet.slicers.includes(this.model)) return this.model;
    throw exception("The slicer no longer exists.");
  }
}

const READ = method("value", [""]);
const MEMBERS: MemberTable<SlicerService> = {
  getRange: READ,
  setRange: method("write", ["Range"]),
  getTitle: READ,
  setTitle: method("write", ["Text"]),
  getColumnPosition: READ,
  getFilterCriteria: READ,
  setColumnFilterCriteria: method("write", ["Integer, FilterCriteria?"]),
  isAppliedToPivotTables: READ,
  setApplyToPivotTables: method("write", ["Boolean"]),
  getContainerInfo: READ,
  setPosition: method("write", ["Integer, Integer, Integer, Integer"]),
  remove: method("write", [""]),
};

/** `Slicer`, as scripts see it. */
export const SLICER = documentClass<SlicerService>("Slicer", MEMBERS);

/** Hands out a slicer. */
export function exposeSlicer(host: Host, model: SlicerModel): SlicerService {
  return host.gate.expose(SLICER, new SlicerService(host, model));
}
