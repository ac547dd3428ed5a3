import { exception } from "../exception";
import type { Host } from "../host";
import type { Block } from "../model/block";
import { method, type ServiceClass } from "../strict/service-class";
import { serviceOf } from "../strict/service-object";
import type { RangeService } from "./range";

/** Several ranges of one sheet, to which one call does the same. */
export class RangeListService {
  constructor(private readonly ranges: readonly RangeService[]) {
    if (ranges.length === 0) throw exception("The list of ranges must not be empty.");
  }

  getRanges(): RangeService[] {
    return [...this.ranges];
  }

  activate(): this {
    const blocks: Block[] = [];
    this.each((range) => {
      const { sheet, block } = range.activate().place();
      if (block !== undefined) blocks.push(block);
      sheet.selected = blocks;
    });
    return this;
  }

  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }

  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }

  setFontSize(size: number): this {
    return this.each((range) => range.setFontSize(size));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.each((range) => range.setHorizontalAlignment(alignment));
  }

  setWrap(isWrapped: boolean): this {
    return this.each((range) => range.setWrap(isWrapped));
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  private each(change: (range: RangeService) => unknown): this {
    // The ranges behind the strict objects: one call of the list is one call, however many ranges it has.
    for (const range of this.ranges) change(serviceOf(range)?.implementation as RangeService);
    return this;
  }
}

const RANGE_LIST: ServiceClass<RangeListService> = {
  name: "RangeList",
  qualifiedName: "SpreadsheetApp.RangeList",
  access: "document",
  members: {
    getRanges: method("handle", [""]),
    activate: method("write", [""]),
    setNumberFormat: method("write", ["String"]),
    setFontWeight: method("write", ["String?"]),
    setFontSize: method("write", ["Integer"]),
    setFontColor: method("write", ["String?"]),
    setBackground: method("write", ["String?"]),
    setHorizontalAlignment: method("write", ["String?"]),
    setWrap: method("write", ["Boolean"]),
    clearContent: method("write", [""]),
  },
};

/** Hands out a list of ranges. */
export function exposeRangeList(host: Host, ranges: readonly RangeService[]): RangeListService {
  return host.gate.expose(RANGE_LIST, new RangeListService(ranges));
}
