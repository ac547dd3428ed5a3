// A page with nothing but Univer and a table of text, to compare with: it is as fast as Univer itself is.

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import {
  CellValueType,
  type ICellData,
  ICommandService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { startUniver } from "../../../local-sheets/page/grid/univer";

type Row = Record<number, ICellData>;

const COLUMNS = 12;
const styles = { plain: {}, warm: { bg: { rgb: "#ffeeaa" } } };

async function start(): Promise<void> {
  const text = await (await fetch("samples/shop-orders.csv")).text();
  const lines = text.trimEnd().split("\n");
  const cellData: Record<number, Row> = {};
  lines.forEach((line, row) => {
    cellData[row] = Object.fromEntries(line.split(",").map((field, column) => [column, cellOf(field)]));
  });
  const univer = startUniver(document.getElementById("grid") as HTMLElement);
  const place = { unitId: "bare", subUnitId: "sheet" };
  const sheet = { id: "sheet", name: "Sheet1", rowCount: lines.length, columnCount: 26, cellData };
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: "bare",
    sheetOrder: ["sheet"],
    sheets: { sheet },
    styles,
  });
  const injector = univer.__getInjector();
  injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage === LifecycleStages.Rendered) requestAnimationFrame(() => Reflect.set(window, "painted", true));
  });
  Reflect.set(window, "recolour", () => {
    const cellValue: Record<number, Row> = {};
    for (let row = 0; row < lines.length; row += 1) {
      const cells: Row = {};
      for (let column = 0; column < COLUMNS; column += 1) cells[column] = { s: "warm" };
      cellValue[row] = cells;
    }
    injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, { ...place, cellValue });
  });
}

function cellOf(field: string): ICellData {
  const number = Number(field);
  return field === "" || Number.isNaN(number)
    ? { v: field, t: CellValueType.STRING }
    : { v: number, t: CellValueType.NUMBER };
}

void start();
