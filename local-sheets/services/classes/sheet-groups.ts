import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import { GROUP_CONTROL_POSITION } from "./enums";
import { exposeGroupAt, type GroupAxis, type GroupService, groupsOf } from "./group";
import { SHEET_LINES_MEMBERS, SheetLines } from "./sheet-lines";

/** Groups of rows and columns that can be collapsed. */
export class SheetGroups extends SheetLines {
  getRowGroup(row: number, depth: number): GroupService | null {
    return exposeGroupAt(this.host, this.model, "rows", { line: row - 1, depth });
  }

  getColumnGroup(column: number, depth: number): GroupService | null {
    return exposeGroupAt(this.host, this.model, "columns", { line: column - 1, depth });
  }

  getRowGroupDepth(row: number): number {
    return this.model.rowGroups.depthOf(row - 1);
  }

  getColumnGroupDepth(column: number): number {
    return this.model.columnGroups.depthOf(column - 1);
  }

  getRowGroupControlPosition(): EnumConstant {
    return GROUP_CONTROL_POSITION[this.model.rowGroups.isControlAfter ? "AFTER" : "BEFORE"];
  }

  getColumnGroupControlPosition(): EnumConstant {
    return GROUP_CONTROL_POSITION[this.model.columnGroups.isControlAfter ? "AFTER" : "BEFORE"];
  }

  setRowGroupControlPosition(position: EnumConstant): this {
    this.editable.rowGroups.isControlAfter = position.toString() === "AFTER";
    return this;
  }

  setColumnGroupControlPosition(position: EnumConstant): this {
    this.editable.columnGroups.isControlAfter = position.toString() === "AFTER";
    return this;
  }

  collapseAllRowGroups(): this {
    return this.collapse("rows", () => true);
  }

  collapseAllColumnGroups(): this {
    return this.collapse("columns", () => true);
  }

  expandAllRowGroups(): this {
    return this.collapse("rows", () => false);
  }

  expandAllColumnGroups(): this {
    return this.collapse("columns", () => false);
  }

  expandRowGroupsUpToDepth(depth: number): this {
    return this.collapse("rows", (own) => own > depth);
  }

  expandColumnGroupsUpToDepth(depth: number): this {
    return this.collapse("columns", (own) => own > depth);
  }

  private collapse(axis: GroupAxis, isCollapsed: (depth: number) => boolean): this {
    const groups = groupsOf(this.editable, axis);
    for (const group of groups.all()) groups.setCollapsed(group, isCollapsed(group.depth));
    return this;
  }
}

const ONE = method("write", ["Integer"]);
const NOTHING = method("write", [""]);
const READ = method("read", [""]);

/** What scripts can do with groups. */
export const SHEET_GROUPS_MEMBERS: MemberTable<SheetGroups> = {
  ...SHEET_LINES_MEMBERS,
  getRowGroup: method("read", ["Integer, Integer"]),
  getColumnGroup: method("read", ["Integer, Integer"]),
  getRowGroupDepth: method("read", ["Integer"]),
  getColumnGroupDepth: method("read", ["Integer"]),
  getRowGroupControlPosition: READ,
  getColumnGroupControlPosition: READ,
  setRowGroupControlPosition: method("write", ["SpreadsheetApp.GroupControlTogglePosition"]),
  setColumnGroupControlPosition: method("write", ["SpreadsheetApp.GroupControlTogglePosition"]),
  collapseAllRowGroups: NOTHING,
  collapseAllColumnGroups: NOTHING,
  expandAllRowGroups: NOTHING,
  expandAllColumnGroups: NOTHING,
  expandRowGroupsUpToDepth: ONE,
  expandColumnGroupsUpToDepth: ONE,
};
