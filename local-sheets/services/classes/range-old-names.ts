import { type MemberTable, method } from "../strict/service-class";
import { RANGE_GROUPS_MEMBERS, RangeGroups } from "./range-groups";

/** Names from the first years of Apps Script, which still work and which old scripts use. */
export abstract class RangeOldNames extends RangeGroups {
  getColumnIndex(): number {
    return this.getColumn();
  }

  getEndRow(): number {
    return this.getLastRow();
  }

  getEndColumn(): number {
    return this.getLastColumn();
  }

  getBackgroundColor(): string {
    return this.getBackground();
  }

  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  setBackgroundColor(color: string | null): this {
    return this.setBackground(color);
  }

  setBackgroundColors(colors: readonly (readonly (string | null)[])[]): this {
    return this.setBackgrounds(colors);
  }

  getComment(): string {
    return this.getNote();
  }

  setComment(comment: string | null): this {
    return this.setNote(comment);
  }
}

/** What old scripts can do with ranges. */
export const RANGE_OLD_NAMES_MEMBERS: MemberTable<RangeOldNames> = {
  ...RANGE_GROUPS_MEMBERS,
  getColumnIndex: method("value", [""]),
  getEndRow: method("value", [""]),
  getEndColumn: method("value", [""]),
  getBackgroundColor: method("read", [""]),
  getBackgroundColors: method("read", [""]),
  setBackgroundColor: method("write", ["String?"]),
  setBackgroundColors: method("write", ["String?[][]"]),
  getComment: method("read", [""]),
  setComment: method("write", ["Text?"]),
};
