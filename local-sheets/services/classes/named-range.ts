import { exception } from "../exception";
import type { Host } from "../host";
import type { NamedRangeModel } from "../model/named-range";
import { documentClass, method } from "../strict/service-class";
import { exposeRange, type RangeService } from "./range";

/** A name for a range. */
export class NamedRangeService {
  constructor(
    private readonly host: Host,
    private readonly model: NamedRangeModel,
  ) {}

  getName(): string {
    return this.present.name;
  }

  /** Null once all of its cells were deleted. */
  getRange(): RangeService | null {
    const { place } = this.present;
    return place.block === undefined ? null : exposeRange(this.host, place.sheet, place.block);
  }

  setName(name: string): this {
    this.host.model.renameNamedRange(this.present, name);
    return this;
  }

  setRange(range: RangeService): this {
    this.host.model.setNamedRange(this.present.name, range.place());
    return this;
  }

  remove(): void {
    this.host.model.removeNamedRange(this.present, this.model.name);
  }

  private get present(): NamedRangeModel {
    if (this.host.model.namedRanges.includes(this.model)) return this.model;
    throw exception(`Named range "${this.model.name}" does not exist.`);
  }
}

/** `NamedRange`, as scripts see it. */
export const NAMED_RANGE = documentClass<NamedRangeService>("NamedRange", {
  getName: method("value", [""]),
  getRange: method("value", [""]),
  setName: method("write", ["String"]),
  setRange: method("write", ["Range"]),
  remove: method("write", [""]),
});

/** Hands out a named range. */
export function exposeNamedRange(host: Host, model: NamedRangeModel): NamedRangeService {
  return host.gate.expose(NAMED_RANGE, new NamedRangeService(host, model));
}
