// Names for sheets that are made.

/** A name that no sheet has: `RFM customers`, else `RFM customers 2`. */
export function freeName(document: GoogleAppsScript.Spreadsheet.Spreadsheet, wanted: string): string {
  let name = wanted;
  for (let copy = 2; document.getSheetByName(name) !== null; copy += 1) name = `${wanted} ${copy}`;
  return name;
}
