function namedRanges() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  ss.setNamedRange('Rates', sheet.getRange('A1:B3'));
  ss.setNamedRange('Total', sheet.getRange('B5'));
  ss.getRangeByName('Total').setFormula('=SUM(Rates)').setNote('sum of rates');
  sheet.insertRowBefore(1);
  const before = ss.getNamedRanges().map(named => named.getName() + '=' + named.getRange().getA1Notation());
  ss.getNamedRanges().find(named => named.getName() === 'Rates').setRange(sheet.getRange('B2:B3'));
  ss.removeNamedRange('Total');
  let missing = '';
  try {
    ss.removeNamedRange('Total');
  } catch (e) {
    missing = e.name + ': ' + e.message;
  }
  sheet.addDeveloperMetadata('version', '2', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey('version').find();
  return [before, sheet.getRange('B6').getValue(), ss.getRangeByName('Total'), missing, metadata.getValue()];
}
