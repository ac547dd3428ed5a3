function colorRules() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const body = sheet.getRange('B2:B' + sheet.getLastRow());
  const low = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(10).setBackground('#F4CCCC').setFontColor('red').setBold(true).setRanges([body]).build();
  const due = SpreadsheetApp.newConditionalFormatRule()
    .whenDateBefore(new Date(2024, 0, 1)).setBackground('orange').setRanges([sheet.getRange('C2:C')]).build();
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint('#ffffff').setGradientMaxpoint('#57bb8a').setRanges([body]).build();
  const formula = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$B2>MAX($B$2:$B$9)/2').setItalic(true).setRanges([sheet.getRange('A2:A9')]).build();
  const rules = sheet.getConditionalFormatRules();
  rules.push(low, due, scale, formula);
  sheet.setConditionalFormatRules(rules);
  sheet.getDataRange().applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
  const weekdays = sheet.getRange('A2:A4').getValues().map(([name]) => [name.length > 3 ? 'lightgray' : null]);
  sheet.getRange('A2:A4').setBackgrounds(weekdays);
  return sheet.getConditionalFormatRules().map(rule => {
    const condition = rule.getBooleanCondition();
    return condition ? String(condition.getCriteriaType()) + ' ' + condition.getCriteriaValues().map(v => v instanceof Date ? 'date' : v) : 'gradient';
  });
}
