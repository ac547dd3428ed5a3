// The samples that the page offers.

import { MESSY_SHEETS } from "./messy-sheets";
import type { Sample } from "./sample";
import { SHOP_ORDERS } from "./shop-orders";
import { TELEGRAM_MEMBERS } from "./telegram-members";

export type { Sample } from "./sample";

/** In the order in which they are offered. */
export const SAMPLES: readonly Sample[] = [TELEGRAM_MEMBERS, SHOP_ORDERS, MESSY_SHEETS];
