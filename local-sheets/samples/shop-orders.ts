import { csvSheet } from "./csv-sheet";
import type { Sample } from "./sample";

const NAME = "Shop orders";

/** An order log: one row an order. */
export const SHOP_ORDERS: Sample = {
  id: "shop-orders",
  title: "Order log of a shop",
  description: "4,906 orders of 995 customers over two years: who ordered, when, and for how much.",
  file: "shop-orders.csv",
  open: (text) => ({
    name: NAME,
    sheets: [csvSheet(NAME, text, [{ width: 160 }, { width: 100 }, { width: 100, numberFormat: "#,##0" }])],
  }),
};
