function removeDuplicateRows() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var data = sheet.getDataRange().getValues();
  var seen = {};
  var unique = [];
  for (var i = 0; i < data.length; i++) {
    var key = data[i].join('|');
    if (!seen[key]) {
      seen[key] = true;
      unique.push(data[i]);
    }
  }
  sheet.clearContents();
  sheet.getRange(1, 1, unique.length, unique[0].length).setValues(unique);
  return data.length - unique.length;
}

function builtIn() {
  var range = SpreadsheetApp.getActiveSheet().getDataRange();
  range.trimWhitespace();
  return range.removeDuplicates([1]).getA1Notation();
}

/** The mistake everybody makes once: there are no rows below the header. */
function emptyBody() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Empty');
  sheet.appendRow(['only', 'headers']);
  return sheet.getRange(2, 1, sheet.getLastRow() - 1, 2).getValues();
}
