// A few cells of each sample, to tell them apart at a glance.

/** A header and rows. */
export type Preview = readonly (readonly string[])[];

export const PREVIEWS: Readonly<Record<string, Preview>> = {
  "telegram-members": [
    ["Name", "Last active", "Messages", "Spend"],
    ["Zeynep Çetin", "2024-10-14", "336", "90.41"],
    ["張宗翰", "2026-10-21", "107", "71.33"],
    ["Mateo Peña", "2024-07-09", "9", "0.00"],
  ],
  "shop-orders": [
    ["customer_id", "order_date", "revenue"],
    ["Brion Stark", "2004-12-20", "32"],
    ["Ethyl Botsford", "2005-05-02", "36"],
    ["Hosteen Jacobi", "2004-03-06", "116"],
  ],
  "messy-sheets": [
    ["Order no", "Order date", "Amount", "Status"],
    ["A-1001", "25/08/2026", "120", "paid"],
    ["A-1002", "??", "€ 1.234,5", "refunded"],
    ["", "#N/A", "-40", "cancelled"],
  ],
};
