// The one table of everything that Google may call by name. The build makes a global stub of each,
// the menu takes its items from here, and the tests compare both with what the bundle exports.

import type { MessageId } from "../core/messages/en";

export interface EntryPoint {
  readonly name: string;
  /**
   * `event`: called by Google. `menu`: an item of our menu. `endpoint`: called by our own pages. `formula`:
   * called by cells; its help is the card that Sheets shows while one types.
   */
  readonly kind: "event" | "menu" | "endpoint" | "formula";
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

const LOOK: readonly EntryParameter[] = [
  {
    name: "request",
    type: "Object",
    help: "The sheet, its columns and settings; what is missing is as chosen before.",
  },
];
const VALUE_OR_PROBLEM = "{Object} `{ok: true, value}`, or `{ok: false, problem: {id, message}}`.";

const SETTINGS: EntryParameter = {
  name: "settings",
  type: "string",
  help: 'Optional. RFM_SETTINGS for those of the last run, or a text: "levels=4; scheme=eight".',
};

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
    name: "customizeScoring",
    kind: "menu",
    parameters: [],
    help: "Opens the sidebar: columns, levels, segments, a preview, and why a customer is where they are.",
    caption: "menu-customize",
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
    help: "Shows the user guide.",
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
  {
    name: "sidebarHelp",
    kind: "endpoint",
    parameters: [{ name: "request", type: "Object", help: "The message to explain, and the language." }],
    help: "Shows the user guide, at its top or at a message.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "sidebarLook",
    kind: "endpoint",
    parameters: LOOK,
    help: "Looks at a sheet for the sidebar; changes nothing.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "sidebarNewest",
    kind: "endpoint",
    parameters: [],
    help: "Tells whether somebody has scored or undone since the sidebar looked.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "sidebarScore",
    kind: "endpoint",
    parameters: LOOK,
    help: "Scores a sheet as the sidebar showed it.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "sidebarShow",
    kind: "endpoint",
    parameters: [{ name: "request", type: "Object", help: "`{show, sheetId, row or segment}`." }],
    help: "Selects a row, or the rows of a segment.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "sidebarWhy",
    kind: "endpoint",
    parameters: LOOK,
    help: "Explains the customer whose row is selected.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "sidebarUndo",
    kind: "endpoint",
    parameters: [{ name: "request", type: "Object", help: "`{run}`." }],
    help: "Undoes the run that the sidebar asked about.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "sidebarReset",
    kind: "endpoint",
    parameters: [{ name: "request", type: "Object", help: "`{sheetId}`." }],
    help: "Forgets the settings saved for a sheet.",
    returns: VALUE_OR_PROBLEM,
  },
  {
    name: "RFM_SCORE",
    kind: "formula",
    parameters: [
      {
        name: "recency",
        type: "range",
        help: "Days since the last order, or its date: B2:B. Or all three columns at once: B2:D.",
      },
      { name: "frequency", type: "range", help: "Number of orders: C2:C." },
      { name: "monetary", type: "range", help: "Total spend: D2:D." },
      SETTINGS,
    ],
    help: "Scores customers, one a row: 543 means recency 5, frequency 4, monetary 3. Blank rows stay blank.",
    returns: "{string[]} The RFM code of each row.",
  },
  {
    name: "RFM_SEGMENT",
    kind: "formula",
    parameters: [
      { name: "codes", type: "range", help: "RFM codes such as 543: E2:E. Or the scores R, then F and M." },
      { name: "frequency", type: "range", help: "F scores; leave out with codes, or put settings here." },
      { name: "monetary", type: "range", help: "M scores; leave out with codes." },
      SETTINGS,
    ],
    help: "Names the segment of each RFM code, such as Champions.",
    returns: "{string[]} The segment of each row.",
  },
  {
    name: "RFM_TABLE",
    kind: "formula",
    parameters: [
      { name: "customers", type: "range", help: "Customer of each order: A2:A." },
      { name: "dates", type: "range", help: "Date of each order: B2:B." },
      { name: "amounts", type: "range", help: "Amount of each order: C2:C." },
      {
        name: "analysisDate",
        type: "date",
        help: "Optional. The day to count from; else the day after the newest order.",
      },
      SETTINGS,
    ],
    help: "Makes a table of all customers from a list of orders: recency, orders, spend, scores and segment.",
    returns: "{Array} A header and one row a customer.",
  },
];
