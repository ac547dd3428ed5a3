function pivotReport() {
  const ss = SpreadsheetApp.getActive();
  const data = ss.getActiveSheet().getDataRange();
  const report = ss.insertSheet('Report');
  const pivot = report.getRange('A1').createPivotTable(data);
  const region = pivot.addRowGroup(1);
  region.showTotals(true).setDisplayName('Region');
  pivot.addColumnGroup(2).sortDescending();
  const sum = pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
  sum.setDisplayName('Sales');
  pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().setVisibleValues(['North', 'South']).build());
  SpreadsheetApp.flush();
  report.getRange(1, 1, 1, report.getLastColumn()).setFontWeight('bold');
  return report.getDataRange().getValues();
}
