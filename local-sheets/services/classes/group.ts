import { exception } from "../exception";
import type { Host } from "../host";
import type { LineGroup, LineGroups } from "../model/line-groups";
import type { SheetModel } from "../model/sheet-model";
import { documentClass, method } from "../strict/service-class";
import { exposeRange, type RangeService } from "./range";

/** Which lines of a sheet are grouped. */
export type GroupAxis = "rows" | "columns";

/** The groups of a sheet along an axis. */
export function groupsOf(sheet: SheetModel, axis: GroupAxis): LineGroups {
  return axis === "rows" ? sheet.rowGroups : sheet.columnGroups;
}

/** Rows or columns that can be collapsed together. */
export class GroupService {
  constructor(
    private readonly host: Host,
    private readonly sheet: SheetModel,
    private readonly axis: GroupAxis,
    private readonly group: LineGroup,
  ) {}

  collapse(): this {
    this.groups.setCollapsed(this.present, true);
    return this;
  }

  expand(): this {
    this.groups.setCollapsed(this.present, false);
    return this;
  }

  isCollapsed(): boolean {
    return this.groups.isCollapsed(this.present);
  }

  getDepth(): number {
    return this.present.depth;
  }

  /** The line that carries the button: behind the group, or before it. */
  getControlIndex(): number {
    const { start, count } = this.present;
    return this.groups.isControlAfter ? start + count + 1 : start;
  }

  getRange(): RangeService {
    const { start, count } = this.present;
    const { grid } = this.sheet;
    const block =
      this.axis === "rows" ? { ...grid, top: start, height: count } : { ...grid, left: start, width: count };
    return exposeRange(this.host, this.sheet, block);
  }

  remove(): void {
    const { start, count } = this.present;
    this.groups.setCollapsed(this.group, false);
    this.groups.shift(start, count, -1);
  }

  private get groups(): LineGroups {
    return groupsOf(this.sheet, this.axis);
  }

  private get present(): LineGroup {
    const found = this.groups.groupAt(this.group.start, this.group.depth);
    if (found === undefined) throw exception("The group no longer exists.");
    return found;
  }
}

/** `Group`, as scripts see it. */
export const GROUP = documentClass<GroupService>("Group", {
  collapse: method("write", [""]),
  expand: method("write", [""]),
  isCollapsed: method("read", [""]),
  getDepth: method("value", [""]),
  getControlIndex: method("value", [""]),
  getRange: method("value", [""]),
  remove: method("write", [""]),
});

/** Hands out the group of a depth around a line, or null when there is none. */
export function exposeGroupAt(
  host: Host,
  sheet: SheetModel,
  axis: GroupAxis,
  place: { readonly line: number; readonly depth: number },
): GroupService | null {
  const group = groupsOf(sheet, axis).groupAt(place.line, place.depth);
  return group === undefined ? null : host.gate.expose(GROUP, new GroupService(host, sheet, axis, group));
}
