// Two sheets in which everything goes wrong that goes wrong in real ones, each at least once.

import type { SetupCell, SheetSetup } from "../services/index";
import { tidy } from "./csv-sheet";
import type { Sample } from "./sample";

type Row = readonly SetupCell[];

const NOT_AVAILABLE: SetupCell = { formula: "=NA()", value: "#N/A" };
const BLANK: Row = [];

/** Order, date, customer, name, phone, amount, status, and what is odd about the row. */
const ORDERS: readonly Row[] = [
  ["Order no", "Order date", "Customer", "Name", "Phone", "Amount", "Status", "What is odd here"],
  [
    "A-1001",
    { date: "2026-08-03" },
    "00123",
    "Ann Carter",
    "+886912345678",
    120,
    "paid",
    "Id with leading zeros; phone that begins with a plus",
  ],
  [
    "A-1002",
    "25/08/2026",
    "00123",
    "Ann Carter",
    "+886912345678",
    "1,234.50",
    "paid",
    "Date and amount are text",
  ],
  [
    "A-1003",
    "03/09/2026",
    "C-7",
    "王小明 🎉",
    "0912-345-678",
    "$80.00",
    "paid",
    "3 September or 9 March? Others in the column tell",
  ],
  [
    "A-1003",
    "03/09/2026",
    "C-7",
    "王小明 🎉",
    "0912-345-678",
    "$20.00",
    "paid",
    "Second line of the same order",
  ],
  [
    "A-1004",
    "2026年9月5日",
    "C-7",
    "王小明 🎉",
    "0912-345-678",
    "１２３．５０",
    "paid",
    "Chinese date; full-width digits",
  ],
  ["A-1005", "2026-09-06", "=1+1", "Not a formula", "", 45, "paid", "Id that looks like a formula"],
  [
    "A-1006",
    { date: "2026-09-08T14:30:00" },
    "@mia",
    "Mia Brandt",
    "",
    "1.250,75",
    "paid",
    "Decimal comma in a column of decimal points",
  ],
  ["A-1007", "8 Sep 2026", "@mia", "Mia Brandt", "", 60, "paid", "Date with the month in letters"],
  ["A-1007", "8 Sep 2026", "@mia", "Mia Brandt", "", -60, "refunded", "Refund of the order above"],
  [
    "A-1008",
    { date: "2026-09-12" },
    "only-refunds@example.com",
    "Rita",
    "",
    -35,
    "",
    "Customer with a refund and no order",
  ],
  ["A-1009", { date: "2026-09-15" }, "C-7", "王小明 🎉", "", 75, "cancelled", "Cancelled"],
  [
    "A-1010",
    { date: "2026-09-16" },
    "سارا",
    "سارا کریمی",
    "",
    0,
    "paid",
    "Right-to-left name; free of charge",
  ],
  ["A-1011", { date: "2026-09-17" }, "", "Nobody", "", 15, "paid", "No customer"],
  ["A-1012", "31.02.2026", "D-1", "Dan", "", 15, "paid", "There is no 31 February"],
  ["A-1013", "soon", "D-1", "Dan", "", 15, "paid", "No date"],
  ["A-1014", { date: "2026-09-20" }, "D-1", "Dan", "", "ask Eve", "paid", "No amount"],
  ["A-1015", { date: "2026-09-21" }, "D-1", "Dan", "", NOT_AVAILABLE, "paid", "Formula error"],
  ["A-1016", { date: "2099-12-31" }, "D-1", "Dan", "", 15, "paid", "In the future"],
  BLANK,
  ["A-1017", 46290, "D-1", "Dan", "", 15.4, "paid", "Date as a bare number, after a blank row"],
  [
    "A-1018",
    { date: "2026-10-02" },
    "  c-7 ",
    "王小明 🎉",
    "",
    90,
    "paid",
    "Blanks around an id, small letter",
  ],
  ["A-1019", { date: "2026-10-04" }, "12345678901234567890", "Long Id", "", 33, "paid", "Id of 20 digits"],
  [
    "A-1020",
    { date: "2026-10-05" },
    "00123",
    "Ann Carter",
    "+886912345678",
    99.99,
    "not cancelled",
    "Not cancelled is no cancellation",
  ],
  ["", "", "Total", "", "", 2117.64, "", "Total at the bottom"],
];

/** Members with days since the last order ready, for what cannot happen in an order log. */
const MEMBERS: readonly Row[] = [
  ["Member", "Days since last order", "Orders", "Total spend"],
  ["M-01", 3, 12, 840],
  ["M-02", 15, 4, "1.250,00"],
  ["M-03", "", 0, ""],
  ["M-04", "a while", 2, 60],
  ["M-05", 40, "many", 75],
  ["M-06", 55, 3, "n.a."],
  ["M-07", 90, 1, 20],
  ["", 120, 1, 10],
  ["M-08", 200, 2, "35,50"],
  ["M-09", NOT_AVAILABLE, 2, 35.5],
  ["M-10", 365, 1, 5],
  ["Total", "", 25, 2220.5],
];

/** The messy sample. */
export const MESSY_SHEETS: Sample = {
  id: "messy-sheets",
  title: "A messy sheet",
  description:
    "Text dates, decimal commas, ids like 00123, a formula error, refunds, a total at the bottom: what is used and what is set aside, and why.",
  file: null,
  open: () => ({ name: "Messy sheets", sheets: [orders(), members()], active: "Messy orders" }),
};

function orders(): SheetSetup {
  const columns = [90, 130, 170, 120, 130, 90, 110, 330].map((width) => ({ width }));
  return { name: "Messy orders", values: ORDERS, looks: tidy(columns, ORDERS.length) };
}

function members(): SheetSetup {
  const columns = [90, 160, 80, 110].map((width) => ({ width }));
  return { name: "Messy members", values: MEMBERS, looks: tidy(columns, MEMBERS.length) };
}
