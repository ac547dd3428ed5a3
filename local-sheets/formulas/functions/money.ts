// Loans and interest, from the library: they take and give plain numbers.

import * as formulajs from "@formulajs/formulajs";
import { finite } from "../coerce";
import { type FunctionTable, plain, scalar } from "../function-table";
import { badNumber } from "../value";
import { numbersOf } from "./numbers";

type Calculation = (...numbers: number[]) => unknown;

function ofNumbers(signature: string, calculate: Calculation) {
  return scalar(signature, (args, { document: { coerce } }) => {
    const result = calculate(...args.map((arg) => coerce.number(arg)));
    if (typeof result !== "number") throw badNumber("There is no result for these numbers.");
    return finite(result);
  });
}

export const MONEY: FunctionTable = {
  PMT: ofNumbers("sss|ss", formulajs.PMT as Calculation),
  FV: ofNumbers("sss|ss", formulajs.FV as Calculation),
  PV: ofNumbers("sss|ss", formulajs.PV as Calculation),
  NPV: plain("sv||v", ([rate, ...flows], { document: { coerce } }) => {
    const discount = 1 + coerce.number(rate as never);
    return finite(
      numbersOf(flows, coerce).reduce((total, flow, index) => total + flow / discount ** (index + 1), 0),
    );
  }),
};
