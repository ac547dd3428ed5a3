/**
 * Invoice generator: pick a customer in the sidebar, get an invoice on a sheet of its own.
 */
const ORDERS = 'Orders';
const TAX_RATE = 0.19;

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Invoices')
    .addItem('Open sidebar', 'showSidebar')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Admin').addItem('Delete all invoices', 'deleteInvoices'))
    .addToUi();
}

function showSidebar() {
  const template = HtmlService.createTemplateFromFile('sidebar');
  template.customers = getCustomers();
  template.taxRate = TAX_RATE;
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('Invoices').setWidth(300));
}

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function getCustomers() {
  const rows = SpreadsheetApp.getActive().getSheetByName(ORDERS).getDataRange().getValues().slice(1);
  return [...new Set(rows.map(([, customer]) => customer))].sort();
}

/** Called from the sidebar. */
function createInvoice(customer) {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const orders = ss.getSheetByName(ORDERS);
  const [header, ...rows] = orders.getDataRange().getValues();
  const mine = rows.filter(row => row[1] === customer);
  if (mine.length === 0) throw new Error('No orders for ' + customer);

  const name = 'Invoice ' + customer;
  const old = ss.getSheetByName(name);
  if (old) ss.deleteSheet(old);
  const sheet = ss.insertSheet(name, ss.getNumSheets());

  sheet.getRange('A1').setValue('Invoice').setFontSize(18).setFontWeight('bold');
  sheet.getRange('A2').setValue(customer);
  sheet.getRange(4, 1, 1, 4).setValues([['Date', 'Item', 'Quantity', 'Price']])
    .setFontWeight('bold').setBackground('#d9ead3').setHorizontalAlignment('center');
  const lines = mine.map(([date, , item, quantity, price]) => [date, item, quantity, price]);
  const first = 5;
  sheet.getRange(first, 1, lines.length, 4).setValues(lines);
  sheet.getRange(first, 1, lines.length, 1).setNumberFormat('yyyy-mm-dd');
  const total = first + lines.length;
  sheet.getRange(first, 5, lines.length, 1).setFormulaR1C1('=R[0]C[-2]*R[0]C[-1]');
  sheet.getRange(total, 4, 3, 1).setValues([['Net'], ['Tax'], ['Total']]).setFontWeight('bold');
  sheet.getRange(total, 5).setFormula(`=SUM(E${first}:E${total - 1})`);
  sheet.getRange(total + 1, 5).setFormula(`=ROUND(E${total}*${TAX_RATE},2)`);
  sheet.getRange(total + 2, 5).setFormula(`=E${total}+E${total + 1}`);
  sheet.getRange(first, 4, lines.length + 3, 2).setNumberFormat('#,##0.00');
  sheet.getRange(total, 4, 1, 2).setBorder(true, null, null, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  sheet.setFrozenRows(4);
  sheet.autoResizeColumns(1, 5);
  SpreadsheetApp.flush();
  ss.toast('Invoice created for ' + customer, 'Invoices', 3);
  return sheet.getRange(total + 2, 5).getDisplayValue();
}

function deleteInvoices() {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('Delete', 'Delete all invoices?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return 0;
  const ss = SpreadsheetApp.getActive();
  const invoices = ss.getSheets().filter(sheet => sheet.getName().indexOf('Invoice ') === 0);
  invoices.forEach(sheet => ss.deleteSheet(sheet));
  return invoices.length;
}

function createAll() {
  showSidebar();
  return getCustomers().map(createInvoice).concat(deleteInvoices());
}
