import { exception } from "../exception";
import type { Host } from "../host";
import {
  documentClass,
  type Member,
  type MemberTable,
  method,
  type ServiceClass,
} from "../strict/service-class";
import { serviceOf } from "../strict/service-object";
import { RANGE, type RangeService } from "./range";

/** What a list does with each of its ranges. */
const EACH = [
  "breakApart",
  "check",
  "clear",
  "clearContent",
  "clearDataValidations",
  "clearFormat",
  "clearNote",
  "insertCheckboxes",
  "removeCheckboxes",
  "setBackground",
  "setBackgroundRGB",
  "setBorder",
  "setFontColor",
  "setFontFamily",
  "setFontLine",
  "setFontSize",
  "setFontStyle",
  "setFontWeight",
  "setFormula",
  "setFormulaR1C1",
  "setHorizontalAlignment",
  "setNote",
  "setNumberFormat",
  "setShowHyperlink",
  "setTextDirection",
  "setTextRotation",
  "setValue",
  "setVerticalAlignment",
  "setVerticalText",
  "setWrap",
  "setWrapStrategy",
  "trimWhitespace",
  "uncheck",
] as const satisfies readonly (keyof RangeService)[];
type Each = (typeof EACH)[number];

type EachMethods = { [Name in Each]: (...args: Parameters<RangeService[Name]>) => RangeListService };

/** Several ranges of one sheet, to which one call does the same. */
export interface RangeListService extends EachMethods {}

/** Several ranges of one sheet; what it does with each of them is put on its prototype below. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods are defined by the loop below
export class RangeListService {
  constructor(
    private readonly host: Host,
    readonly ranges: readonly RangeService[],
  ) {
    if (ranges.length === 0) throw exception("The list of ranges must not be empty.");
  }

  getRanges(): RangeService[] {
    return [...this.ranges];
  }

  activate(): this {
    const implementations = this.implementations();
    const [first] = implementations;
    if (first === undefined) return this;
    this.host.model.activate(first.sheetModel);
    first.sheetModel.select(implementations.map(({ block }) => block));
    return this;
  }

  /** The ranges behind the strict objects: one call of the list is one call, however many ranges it has. */
  implementations(): RangeService[] {
    return this.ranges.map((range) => serviceOf(range)?.implementation as RangeService);
  }
}

for (const name of EACH) {
  const each = function (this: RangeListService, ...args: unknown[]): RangeListService {
    for (const range of this.implementations()) Reflect.apply(range[name], range, args);
    return this;
  };
  Object.defineProperty(RangeListService.prototype, name, { value: each });
}

function members(): MemberTable<RangeListService> {
  const own: MemberTable<RangeListService> = {
    getRanges: method("handle", [""]),
    activate: method("write", [""]),
  };
  const shared = EACH.map((name): [string, Member] => [name, RANGE.members[name] ?? method("write", [""])]);
  return { ...own, ...Object.fromEntries(shared) };
}

/** `RangeList`, as scripts see it; made when it is first needed, since ranges must be there before. */
export function rangeListClass(): ServiceClass<RangeListService> {
  return documentClass("RangeList", members());
}

/** Hands out a list of ranges. */
export function exposeRangeList(host: Host, ranges: readonly RangeService[]): RangeListService {
  return host.gate.expose(rangeListClass(), new RangeListService(host, ranges));
}
