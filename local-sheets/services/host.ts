import type { SpreadsheetModel } from "./model/spreadsheet-model";
import type { Execution } from "./strict/execution";
import type { Gate } from "./strict/gate";

/** A question the script asked and how it was answered. */
export interface QuestionRecord {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly prompt: string;
  /** The name of the button set. */
  readonly buttons: string;
  /** The name of the button that was pressed. */
  readonly answer: string;
  /** What was typed into a prompt. */
  readonly text?: string;
}

/** A page the script showed. */
export interface PageRecord {
  readonly kind: "modal" | "modeless" | "sidebar";
  readonly title: string;
  readonly html: string;
  /** In pixels; null for Google's own size. */
  readonly width: number | null;
  readonly height: number | null;
  readonly prompt?: undefined;
}

/** Anything the script put before its user, besides menus and notes. */
export type DialogRecord = QuestionRecord | PageRecord;

/**
 * How a question will be answered: the name of a button, or for a prompt what is typed before OK, or both;
 * null presses OK or YES.
 */
export type Answer = string | { readonly button: string; readonly text: string } | null;

/** A note that slid in at the corner. */
export interface ToastRecord {
  readonly message: string;
  readonly title: string;
  /** Null for Google's own five seconds. */
  readonly timeoutSeconds: number | null;
}

/** A line of a menu. */
export type MenuItemRecord =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly caption: string; readonly items: readonly MenuItemRecord[] };

/** A menu the script added: the one of the add-on, or one in the menu bar with a caption of its own. */
export type MenuRecord =
  | { readonly kind: "addon"; readonly items: readonly MenuItemRecord[] }
  | { readonly kind: "menu"; readonly caption: string; readonly items: readonly MenuItemRecord[] };

/** A line of the execution log. */
export interface LogRecord {
  readonly level: "log" | "info" | "warn" | "error";
  readonly text: string;
}

/** What scripts showed to the user, and what the user will answer. */
export interface Records {
  readonly answers: Answer[];
  readonly dialogs: DialogRecord[];
  readonly toasts: ToastRecord[];
  readonly menus: MenuRecord[];
  readonly log: LogRecord[];
}

/** A lock: free, held by the running execution, or held by somebody else. */
export interface LockState {
  heldElsewhere: boolean;
  holder: Execution | undefined;
}

/** Everything the service classes share. */
export interface Host {
  readonly model: SpreadsheetModel;
  readonly gate: Gate;
  readonly records: Records;
  /** The lock of the document. */
  readonly lock: LockState;
  readonly scriptLock: LockState;
  readonly userLock: LockState;
  readonly scriptTimeZone: string;
  /** Such as `zh_TW`; users can change it while a document is open. */
  userLocale: string;
  /** Makes a function of the script's realm, which sees the script's globals. */
  readonly makeFunction: (parameters: readonly string[], body: string) => (...args: unknown[]) => unknown;
}
