/** Moves rows that are done to the archive, newest first, and deletes them bottom up. */
function archiveDone() {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const source = ss.getSheetByName('Tasks');
  let target = ss.getSheetByName('Archive');
  if (!target) {
    target = ss.insertSheet('Archive');
    source.getRange(1, 1, 1, source.getLastColumn()).copyTo(target.getRange('A1'));
    target.setFrozenRows(1);
    target.setTabColor('grey').hideSheet();
    ss.setActiveSheet(source);
  }
  const status = source.getRange(1, 1, 1, source.getLastColumn()).getValues()[0].indexOf('Status') + 1;
  for (let row = source.getLastRow(); row > 1; row--) {
    if (String(source.getRange(row, status).getValue()).toUpperCase() !== 'DONE') continue;
    const destination = target.getRange(target.getLastRow() + 1, 1);
    source.getRange(row, 1, 1, source.getLastColumn()).copyTo(destination, { contentsOnly: true });
    source.deleteRow(row);
  }
  target.getRange(2, 1, target.getLastRow() - 1, target.getLastColumn()).sort([{ column: 2, ascending: false }, 1]);
  source.sort(2);
  return { left: source.getLastRow() - 1, archived: target.getLastRow() - 1, hidden: target.isSheetHidden() };
}
