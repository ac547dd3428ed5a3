import { exception } from "../exception";
import { BandingModel, NO_BANDS, themeColors } from "../model/banding-model";
import { overlap } from "../model/block";
import type { EnumConstant } from "../strict/enumeration";
import { type MemberTable, method } from "../strict/service-class";
import { type BandingService, exposeBanding } from "./banding";
import { groupsOf } from "./group";
import { RANGE_SHIFTING_MEMBERS, RangeShifting } from "./range-shifting";
import { exposeFinder as exposeTextFinder, type TextFinderService } from "./text-finder";

/** Groups, alternating colours and searches that start from a range. */
export abstract class RangeGroups extends RangeShifting {
  shiftRowGroupDepth(delta: number): this {
    this.requireWritable();
    groupsOf(this.sheetModel, "rows").shift(this.block.top, this.block.height, delta);
    return this;
  }

  shiftColumnGroupDepth(delta: number): this {
    this.requireWritable();
    groupsOf(this.sheetModel, "columns").shift(this.block.left, this.block.width, delta);
    return this;
  }

  collapseGroups(): this {
    return this.setCollapsed(true);
  }

  expandGroups(): this {
    return this.setCollapsed(false);
  }

  applyRowBanding(theme?: EnumConstant, hasHeader = true, hasFooter = false): BandingService {
    const colors = themeColors(theme?.toString() ?? "LIGHT_GREY", hasHeader, hasFooter);
    return this.band({ rows: colors, columns: NO_BANDS });
  }

  applyColumnBanding(theme?: EnumConstant, hasHeader = true, hasFooter = false): BandingService {
    const colors = themeColors(theme?.toString() ?? "LIGHT_GREY", hasHeader, hasFooter);
    return this.band({ rows: NO_BANDS, columns: colors });
  }

  getBandings(): BandingService[] {
    this.requireInGrid();
    return this.sheetModel.bandings
      .filter(({ place }) => overlap(place.present, this.block))
      .map((banding) => exposeBanding(this.host, banding));
  }

  createTextFinder(text: string): TextFinderService {
    this.requireInGrid();
    return exposeTextFinder(this.host, text, [{ sheet: this.sheetModel, block: this.block }]);
  }

  private band(colors: ConstructorParameters<typeof BandingModel>[1]): BandingService {
    this.requireWritable();
    if (this.sheetModel.bandings.some(({ place }) => overlap(place.present, this.block))) {
      throw exception(
        "You cannot add alternating background colors to a range that already has alternating background colors.",
      );
    }
    const banding = new BandingModel(this.sheetModel.track(this.placeOf()), colors);
    this.sheetModel.bandings.push(banding);
    return exposeBanding(this.host, banding);
  }

  private setCollapsed(isCollapsed: boolean): this {
    this.requireWritable();
    const { top, left, height, width } = this.block;
    const within = [
      { groups: this.sheetModel.rowGroups, start: top, count: height },
      { groups: this.sheetModel.columnGroups, start: left, count: width },
    ];
    for (const { groups, start, count } of within) {
      const inside = groups
        .all()
        .filter((group) => group.start >= start && group.start + group.count <= start + count);
      for (const group of inside) groups.setCollapsed(group, isCollapsed);
    }
    return this;
  }
}

/** What scripts can do with groups and alternating colours. */
export const RANGE_GROUPS_MEMBERS: MemberTable<RangeGroups> = {
  ...RANGE_SHIFTING_MEMBERS,
  shiftRowGroupDepth: method("write", ["Integer"]),
  shiftColumnGroupDepth: method("write", ["Integer"]),
  collapseGroups: method("write", [""]),
  expandGroups: method("write", [""]),
  applyRowBanding: method("write", [
    "",
    "SpreadsheetApp.BandingTheme",
    "SpreadsheetApp.BandingTheme, Boolean, Boolean",
  ]),
  applyColumnBanding: method("write", [
    "",
    "SpreadsheetApp.BandingTheme",
    "SpreadsheetApp.BandingTheme, Boolean, Boolean",
  ]),
  getBandings: method("read", [""]),
  createTextFinder: method("handle", ["String"]),
};
