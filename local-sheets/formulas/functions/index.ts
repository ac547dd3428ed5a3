// All functions by name.

import type { FunctionTable } from "../function-table";
import { ARRAYS } from "./arrays";
import { COUNTING } from "./counting";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { LAMBDAS } from "./lambdas";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { MATH } from "./math";
import { MONEY } from "./money";
import { PLACES } from "./places";
import { SETS } from "./sets";
import { STATISTICS } from "./statistics";
import { TEXTS } from "./texts";
import { SEARCHES } from "./searches";
import { CONVERSIONS } from "./conversions";

/** Every function that local Sheets knows; any other shows `#NAME?`. */
export const FUNCTIONS: FunctionTable = {
  ...ARRAYS,
  ...COUNTING,
  ...CONVERSIONS,
  ...DATES,
  ...INFORMATION,
  ...LAMBDAS,
  ...LOGIC,
  ...LOOKUPS,
  ...MATH,
  ...MONEY,
  ...PLACES,
  ...SEARCHES,
  ...SETS,
  ...STATISTICS,
  ...TEXTS,
};
