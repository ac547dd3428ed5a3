// The samples of the start screen.

/** A file to try the add-on on. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  /** A few cells that tell what is in it. */
  readonly preview: readonly (readonly string[])[];
}

export const SAMPLES: readonly Sample[] = [
  {
    file: "shop-orders.csv",
    title: "Orders of a shop",
    text: "4,906 orders of 995 customers: who, when, how much. Scores go to a sheet of customers.",
    preview: [
      ["customer_id", "order_date", "revenue"],
      ["Brion Stark", "2004-12-20", "32"],
      ["Ethyl Botsford", "2005-05-02", "36"],
    ],
  },
];
