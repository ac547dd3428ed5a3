import { csvSheet } from "./csv-sheet";
import type { Sample } from "./sample";

const NAME = "Community members";

/** A member sheet: one row a person, with people who have never written. */
export const TELEGRAM_MEMBERS: Sample = {
  id: "telegram-members",
  title: "Members of a Telegram community",
  description:
    "312 invented members from 25 countries: when they joined, when they were last active, how many messages they wrote and what they spent.",
  file: "telegram-members.csv",
  open: (text) => ({
    name: NAME,
    sheets: [
      csvSheet(NAME, text, [
        { width: 100, numberFormat: "0" },
        { width: 150 },
        { width: 140 },
        { width: 120 },
        { width: 90 },
        { width: 90 },
        { width: 80 },
        { width: 80, numberFormat: "#,##0.00" },
        { width: 110 },
      ]),
    ],
  }),
};
