// All functions by name.

import type { FunctionTable } from "../function-table";
import { ARRAYS } from "./arrays";
import { CONVERSIONS } from "./conversions";
import { COUNTING } from "./counting";
import { DATES } from "./dates";
import { INFORMATION } from "./information";
import { LAMBDAS } from "./lambdas";
import { LIBRARY } from "./library";
import { LOGIC } from "./logic";
import { LOOKUPS } from "./lookups";
import { MATH } from "./math";
import { MONEY } from "./money";
import { PICTURES } from "./pictures";
import { PLACES } from "./places";
import { QUERIES } from "./queries";
import { SEARCHES } from "./searches";
import { SETS } from "./sets";
import { STATISTICS } from "./statistics";
import { TEXTS } from "./texts";

/** Every function that local Sheets knows; any other shows `#NAME?`. */
export const FUNCTIONS: FunctionTable = {
  ...ARRAYS,
  ...COUNTING,
  ...CONVERSIONS,
  ...DATES,
  ...INFORMATION,
  ...LAMBDAS,
  ...LIBRARY,
  ...LOGIC,
  ...LOOKUPS,
  ...MATH,
  ...MONEY,
  ...PICTURES,
  ...PLACES,
  ...QUERIES,
  ...SEARCHES,
  ...SETS,
  ...STATISTICS,
  ...TEXTS,
};
