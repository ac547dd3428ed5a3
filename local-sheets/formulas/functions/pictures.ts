// Functions whose cells show a picture and hold no value that scripts could read.

import { type FunctionTable, plain } from "../function-table";

export const PICTURES: FunctionTable = {
  IMAGE: plain("s|sss", () => ""),
  SPARKLINE: plain("v|v", () => ""),
};
