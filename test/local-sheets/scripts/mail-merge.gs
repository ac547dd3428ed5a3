/* Mail merge without sending: fills a template for every row and writes the text and a status. */
var STATUS = 'Status';

function onOpen() {
  SpreadsheetApp.getActiveSpreadsheet().addMenu('Mail merge', [
    { name: 'Preview', functionName: 'preview' },
    null,
    { name: 'Clear status', functionName: 'clearStatus' },
  ]);
}

function preview() {
  var template = Browser.inputBox('Mail merge', 'Text of the message', Browser.Buttons.OK_CANCEL);
  if (template == 'cancel' || template == '') return 'cancelled';
  var sheet = SpreadsheetApp.getActiveSheet();
  var data = sheet.getDataRange().getDisplayValues();
  var headers = data.shift();
  var statusColumn = headers.indexOf(STATUS);
  if (statusColumn < 0) {
    statusColumn = headers.length;
    sheet.getRange(1, statusColumn + 1, 1, 2).setValues([[STATUS, 'Message']]).setFontWeight('bold');
  }
  var quota = 2;
  var out = data.map(function (row) {
    if (!row[headers.indexOf('Email')]) return ['NO ADDRESS', ''];
    if (quota-- <= 0) return ['QUOTA', ''];
    var text = template.replace(/{{\s*([^}]+?)\s*}}/g, function (_, key) {
      var index = headers.indexOf(key);
      return index < 0 ? '' : row[index];
    });
    return [Utilities.formatDate(new Date(Date.UTC(2024, 0, 2)), Session.getScriptTimeZone(), "dd.MM.yyyy 'ok'"), text];
  });
  sheet.getRange(2, statusColumn + 1, out.length, 2).setValues(out);
  out.forEach(function (line, i) {
    if (line[0] == 'NO ADDRESS') sheet.getRange(i + 2, statusColumn + 1).setBackground('#f4cccc').setNote('Fill in an address');
  });
  Logger.log('%s rows, %s left', out.length, quota);
  return out;
}

function clearStatus() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var found = sheet.createTextFinder(STATUS).matchEntireCell(true).findNext();
  if (!found) return Browser.msgBox('Nothing to clear');
  sheet.getRange(2, found.getColumn(), sheet.getMaxRows() - 1, 2).clear();
  sheet.deleteColumns(found.getColumn(), 2);
  return Browser.msgBox('Done', 'Cleared', Browser.Buttons.YES_NO);
}

function send() {
  GmailApp.sendEmail('a@example.com', 'x', 'y');
}
