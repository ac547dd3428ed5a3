// Univer may look at the document and move its selection; every change of the document is ours.

import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { CanceledError, CommandType, ICommandService } from "@univerjs/core";

/** What users do to the grid with the mouse that changes the document. */
export type GridRequest =
  | { readonly kind: "column-width"; readonly column: number; readonly by: number }
  | { readonly kind: "row-height"; readonly row: number; readonly by: number }
  | { readonly kind: "freeze"; readonly rows: number; readonly columns: number }
  | { readonly kind: "edit" };

const HARMLESS =
  /^(sheet\.command\.(move-selection|move-selection-enter-tab|expand-selection|select-all|select-range|scroll.*|set-scroll.*|set-selections)|sheet\.operation\.(?!set-cell-edit-visible).*|(doc|univer|ui|formula)\..*)$/;

/** Lets only looking through; what users wanted to change is handed over instead. */
export function guard(injector: Injector, request: (wanted: GridRequest) => void): void {
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (isOwn(options) || HARMLESS.test(command.id)) return;
    const wanted = requestOf(command);
    if (wanted !== undefined) queueMicrotask(() => request(wanted));
    if (command.type === CommandType.MUTATION || command.id.startsWith("sheet.")) throw new CanceledError();
  });
}

function isOwn(options: IExecutionOptions | undefined): boolean {
  return (options as { readonly fromProjection?: boolean } | undefined)?.fromProjection === true;
}

/** What commands are given; each has its own part of it. */
interface Params {
  readonly anchorCol: number;
  readonly deltaX: number;
  readonly anchorRow: number;
  readonly deltaY: number;
  readonly xSplit: number;
  readonly ySplit: number;
  readonly visible: boolean;
}

function requestOf({ id, params }: Readonly<ICommandInfo>): GridRequest | undefined {
  const given = (params ?? {}) as Params;
  switch (id) {
    case "sheet.command.delta-column-width":
      return { kind: "column-width", column: given.anchorCol, by: given.deltaX };
    case "sheet.command.delta-row-height":
      return { kind: "row-height", row: given.anchorRow, by: given.deltaY };
    case "sheet.command.set-frozen":
      return { kind: "freeze", rows: given.ySplit, columns: given.xSplit };
    default: {
      const opens = id.startsWith("sheet.operation.set-cell-edit-visible") && given.visible;
      return opens ? { kind: "edit" } : undefined;
    }
  }
}
