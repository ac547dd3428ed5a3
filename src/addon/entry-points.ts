// The one table of everything that Google may call by name. The build makes a global stub of each,
// the menu takes its items from here, and the tests compare both with what the bundle exports.

import type { MessageId } from "../core/messages/en";

export interface EntryPoint {
  readonly name: string;
  /** `event`: called by Google. `menu`: an item of our menu. `endpoint`: called by our own pages. */
  readonly kind: "event" | "menu" | "endpoint";
  readonly parameters: readonly EntryParameter[];
  /** What it does, for whoever reads the script. */
  readonly help: string;
  readonly returns?: string;
  /** Caption of a menu item. */
  readonly caption?: MessageId;
  /** Whether a line stands above it in the menu. */
  readonly startsGroup?: boolean;
}

export interface EntryParameter {
  readonly name: string;
  readonly type: string;
  readonly help: string;
}

const EVENT: readonly EntryParameter[] = [
  { name: "event", type: "Object", help: "What Google tells about the event." },
];

export const ENTRY_POINTS: readonly EntryPoint[] = [
  {
    name: "onOpen",
    kind: "event",
    parameters: EVENT,
    help: "Adds the menu when a spreadsheet is opened.",
  },
  {
    name: "onInstall",
    kind: "event",
    parameters: EVENT,
    help: "Adds the menu when the add-on is installed.",
  },
  {
    name: "scoreCustomers",
    kind: "menu",
    parameters: [],
    help: "Scores the customers of the active sheet and tells the result.",
    caption: "menu-score-customers",
  },
  {
    name: "updateSummary",
    kind: "menu",
    parameters: [],
    help: "Brings the summary page up to date without writing scores.",
    caption: "menu-update-summary",
  },
  {
    name: "undoLastRun",
    kind: "menu",
    parameters: [],
    help: "Puts the spreadsheet back to what it was before the last run.",
    caption: "menu-undo",
  },
  {
    name: "showHelp",
    kind: "menu",
    parameters: [],
    help: "Shows how scoring works.",
    caption: "menu-help",
    startsGroup: true,
  },
  {
    name: "addSampleData",
    kind: "menu",
    parameters: [],
    help: "Adds a sheet of made-up orders.",
    caption: "menu-sample",
  },
  {
    name: "deleteAllData",
    kind: "menu",
    parameters: [],
    help: "Deletes everything that the add-on keeps in the spreadsheet, apart from results.",
    caption: "menu-delete",
  },
  {
    name: "scoreCustomersWith",
    kind: "endpoint",
    parameters: [{ name: "request", type: "Object", help: "Settings; what is missing has its default." }],
    help: "Scores the customers of the active sheet as asked.",
    returns: "{Object} `{ok: true, report}`, or `{ok: false, problem: {id, message}}`.",
  },
];
