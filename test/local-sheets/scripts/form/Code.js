// A small form: a modal dialog writes members into the sheet.
function onOpen(e) {
  var menu = SpreadsheetApp.getUi().createAddonMenu();
  if (e && e.authMode == ScriptApp.AuthMode.NONE) {
    menu.addItem("Start", "start");
  } else {
    menu.addItem("Add member", "showForm").addItem("Settings", "showSettings");
  }
  menu.addToUi();
}

function showForm() {
  var template = HtmlService.createTemplate(
    '<form><? fields.forEach(function(f) { ?><label><?= f.label ?><input name="<?= f.name ?>"></label><? }) ?></form>',
  );
  template.fields = [
    { label: "Name & title", name: "name" },
    { label: "E-mail", name: "email" },
  ];
  var html = template.evaluate().setWidth(400).setHeight(300);
  SpreadsheetApp.getUi().showModalDialog(html, "Add member");
}

function showSettings() {
  var settings = PropertiesService.getDocumentProperties().getProperties();
  var out = HtmlService.createHtmlOutput();
  out.append("<ul>");
  for (var key in settings) {
    out
      .append("<li>")
      .appendUntrusted(key + "=" + settings[key])
      .append("</li>");
  }
  out.append("</ul>");
  SpreadsheetApp.getUi().showModelessDialog(out, "Settings");
}

/** google.script.run hands the fields of the form over. */
function addMember(form) {
  var lock = LockService.getDocumentLock();
  lock.waitLock(10000);
  try {
    if (!/^\S+@\S+$/.test(form.email)) throw new Error("Not an e-mail: " + form.email);
    var sheet = SpreadsheetApp.getActiveSheet();
    if (sheet.getLastRow() === 0) sheet.appendRow(["Id", "Name", "E-mail", "Joined"]);
    var props = PropertiesService.getDocumentProperties();
    var id = Number(props.getProperty("lastId") || 0) + 1;
    props.setProperty("lastId", id);
    sheet.appendRow([id, form.name, form.email, new Date(2024, 2, 5)]);
    CacheService.getScriptCache().put("last", JSON.stringify(form), 60);
    return { id: id, cached: JSON.parse(CacheService.getScriptCache().get("last")) };
  } finally {
    lock.releaseLock();
  }
}

function demo() {
  showForm();
  var first = addMember({ name: "Ann <b>", email: "ann@example.com" });
  var second = addMember({ name: "Bob", email: "bob@example.com" });
  PropertiesService.getDocumentProperties().setProperties({ note: "<script>" });
  showSettings();
  return [first, second];
}
