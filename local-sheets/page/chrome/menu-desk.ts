// What the menus of a document reach.

import type { Editor, Gesture, MenuRecord } from "../../services/index";
import type { Clipboard } from "../edit/clipboard";
import type { Grid } from "../grid/grid";

/** What menus reach. */
export interface MenuDesk {
  readonly grid: Grid;
  readonly editor: Editor;
  readonly clipboard: Clipboard;
  readonly perform: (gesture: Gesture) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly files: {
    readonly open: () => void;
    readonly samples: () => void;
    readonly downloadXlsx: () => void;
    readonly downloadCsv: () => void;
  };
  /** The menus that the add-on added. */
  readonly addonMenus: () => readonly MenuRecord[];
  /** The language of the user, by its tag, and how to change it. */
  readonly language: () => string;
  readonly speak: (tag: string) => void;
  readonly runScript: (functionName: string) => void;
  readonly editNote: () => void;
  readonly toggleFilter: () => void;
}
