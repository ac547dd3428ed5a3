/** Fills formulas down in three ways and reads them back in both notations. */
function fillFormulas() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const last = sheet.getLastRow();
  sheet.getRange(2, 3, last - 1).setFormula('=A2*B2');
  sheet.getRange(2, 4, last - 1).setFormulaR1C1('=RC[-1]*1.1');
  sheet.getRange('E2').setFormula('=SUM(C$2:C2)');
  sheet.getRange('E2').copyTo(sheet.getRange('E3:E' + last), SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false);
  sheet.getRange('F2').setValue('Week 1').autoFill(sheet.getRange(2, 6, last - 1), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
  sheet.insertRowsBefore(2, 1);
  sheet.getRange('D:D').setNumberFormat('0.0');
  SpreadsheetApp.flush();
  return {
    a1: sheet.getRange(3, 3, last - 1, 3).getFormulas(),
    r1c1: sheet.getRange(3, 5, last - 1).getFormulasR1C1(),
    shown: sheet.getRange(3, 3, last - 1, 4).getDisplayValues(),
  };
}

function HALF(input) {
  return Array.isArray(input) ? input.map(row => row.map(HALF)) : typeof input === 'number' ? input / 2 : '';
}
