import { BandingModel } from "./banding-model";
import type { Block } from "./block";
import { ChartModel } from "./chart-model";
import { ConditionalRule } from "./conditional-rule";
import { blockRows, storeRows } from "./copy-cells";
import { FilterModel } from "./filter-model";
import { Place } from "./place";
import type { SheetModel } from "./sheet-model";

/**
 * Makes a new sheet of the same size like another one: its cells, sizes, groups, rules, charts and filter.
 * Protections, names of ranges and pivot tables stay where they are; of a pivot table its values are copied.
 *
 * @param nextChartId gives a number no chart has had
 */
export function fillLike(to: SheetModel, from: SheetModel, nextChartId: () => number): void {
  const targets = to.all();
  from.all().forEach((layer, index) => {
    const target = targets[index];
    if (target !== undefined) storeRows(target, from.grid, blockRows(layer, from.grid));
  });
  copyShownPivots(to, from);
  copyGrid(to, from);
  const here = (place: Place): Place => to.track(new Place(to, place.present));
  to.merges.push(...from.merges.map(here));
  to.bandings.push(...from.bandings.map((banding) => new BandingModel(here(banding.place), banding)));
  to.setConditionalRules(
    from.conditionalRules.map(
      ({ criterion, looks, places, gradient }) =>
        new ConditionalRule(
          criterion,
          looks,
          places.map(({ present }) => new Place(to, present)),
          gradient,
        ),
    ),
  );
  copyFilter(to, from);
  for (const { description } of from.charts) {
    const places = description.places.map((place) => (place.sheet === from ? here(place) : place));
    to.charts.push(new ChartModel(nextChartId(), { ...description, places }));
  }
}

function copyShownPivots(to: SheetModel, from: SheetModel): void {
  for (const { block, cells } of from.pivots.outputs())
    cells.forEach((row, index) => {
      to.values.setRow(block.top + index, block.left, row);
    });
}

function copyGrid(to: SheetModel, from: SheetModel): void {
  to.frozenRows = from.frozenRows;
  to.frozenColumns = from.frozenColumns;
  to.hiddenGridlines = from.hiddenGridlines;
  to.rightToLeft = from.rightToLeft;
  to.tabColor = from.tabColor;
  from.columnWidths.forEach((width, column) => {
    to.setColumnWidths(column, 1, width);
  });
  for (const [row, height] of from.rowHeights.entries()) to.rowHeights.fill(row, 1, height);
  for (const [row] of from.hiddenRows.entries()) to.hiddenRows.fill(row, 1, true);
  for (const [column] of from.hiddenColumns.entries()) to.hiddenColumns.fill(column, 1, true);
  for (const name of ["rowGroups", "columnGroups"] as const) {
    for (const group of from[name].all()) {
      to[name].shift(group.start, group.count, 1);
      to[name].setCollapsed(group, from[name].isCollapsed(group));
    }
    to[name].isControlAfter = from[name].isControlAfter;
  }
}

function copyFilter(to: SheetModel, from: SheetModel): void {
  if (from.filter === undefined) return;
  const block: Block = from.filter.place.present;
  const filter = new FilterModel(to, to.track(new Place(to, block)));
  for (const { column, criteria } of from.filter.criteria()) filter.setCriteria(column, criteria);
  to.filter = filter;
}
