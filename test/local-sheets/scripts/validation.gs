function setUpValidation() {
  const ss = SpreadsheetApp.getActive();
  const lists = ss.insertSheet('Lists');
  lists.getRange('A1:A3').setValues([['open'], ['waiting'], ['closed']]);
  lists.hideSheet();
  const sheet = ss.getSheetByName('Sheet1');
  sheet.getRange('A1:D1').setValues([['Status', 'Priority', 'Due', 'Done']]);
  const build = builder => builder.setAllowInvalid(false).setHelpText('Please choose').build();
  sheet.getRange('A2:A20').setDataValidation(
    build(SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A1:A3'), true)));
  sheet.getRange('B2:B20').setDataValidation(build(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5)));
  sheet.getRange('C2:C20').setDataValidation(
    build(SpreadsheetApp.newDataValidation().requireDateOnOrAfter(new Date(2024, 0, 1))));
  sheet.getRange('D2:D20').insertCheckboxes();
  const protection = sheet.getRange('A1:D1').protect().setDescription('Header').setWarningOnly(true);
  sheet.getRange('A2:C2').setValues([['open', 3, '2024-05-06']]);
  let refused = '';
  try {
    sheet.getRange('B3').setValue(9);
    SpreadsheetApp.flush();
  } catch (error) {
    refused = error.message;
  }
  const rule = sheet.getRange('A2').getDataValidation();
  return [refused, String(rule.getCriteriaType()), rule.getCriteriaValues()[0].getA1Notation(), protection.isWarningOnly()];
}

function onOpen() {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();
  SpreadsheetApp.getActiveSheet().getRange('F1').setDataValidation(rule);
}
