// Tables as text between this page and others: tab-separated values, and tables of HTML.

/** A table as tab-separated values; cells with tabs or line breaks stand in quotes. */
export function toTsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Reads tab-separated values, with or without quotes. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (;;) {
    const [matched = "", inQuotes, plain = "", end = ""] = cells.exec(text) ?? [];
    rows[rows.length - 1]?.push(inQuotes === undefined ? plain : inQuotes.replace(/""/g, '"'));
    if (end === "" || matched === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows[rows.length - 1];
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}

/** The cells of the first table of an HTML text, or undefined when there is none. */
export function fromHtml(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return undefined;
  const rows = [...table.rows].map((row) => [...row.cells].map(({ textContent }) => textContent.trim()));
  return rows.length === 0 ? undefined : rows;
}
