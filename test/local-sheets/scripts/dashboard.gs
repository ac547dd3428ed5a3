function buildDashboard() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getActiveSheet();
  sheet.getCharts().forEach(chart => sheet.removeChart(chart));
  const style = Charts.newTextStyle().setColor('blue').setFontSize(14).build();
  const column = sheet.newChart().asColumnChart()
    .setTitle('Sales per month').setTitleTextStyle(style).setColors(['#4285f4', 'orange']).setStacked()
    .setLegendPosition(Charts.Position.BOTTOM).setRange(0, 100).setXAxisTitle('Month')
    .addRange(sheet.getRange('A1:C4')).setNumHeaders(1).setPosition(6, 1, 0, 0).build();
  sheet.insertChart(column);
  const pie = sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B4'))
    .setOption('title', 'Share').setOption('pieHole', 0.4).setPosition(6, 6, 10, 10).build();
  sheet.insertChart(pie);
  const [first] = sheet.getCharts();
  sheet.updateChart(first.modify().setOption('width', 500).build());
  ss.setNamedRange('MONTHS', sheet.getRange('A2:A4'));
  ss.setActiveSheet(sheet);
  return sheet.getCharts().map(chart => ({
    id: chart.getChartId() !== null,
    title: chart.getOptions().get('title'),
    width: chart.getOptions().get('width'),
    ranges: chart.getRanges().map(range => range.getA1Notation()),
    at: [chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()],
  }));
}
