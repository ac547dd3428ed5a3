import { exception } from "../exception";
import type { Host } from "../host";
import { type BandingColors, BandingModel } from "../model/banding-model";
import { documentClass, type MemberTable, method } from "../strict/service-class";
import { exposeRange, type RangeService } from "./range";
import { chosenColor } from "./strict-choice";

type Part = keyof BandingColors;

/** Alternating colours of rows and columns. */
export class BandingService {
  constructor(
    private readonly host: Host,
    private readonly model: BandingModel,
  ) {}

  getRange(): RangeService {
    const { sheet, present } = this.present.place;
    return exposeRange(this.host, sheet, present);
  }

  setRange(range: RangeService): this {
    const place = range.place();
    place.sheet.untrack(this.present.place);
    this.model.place = place.sheet.track(place);
    return this;
  }

  copyTo(range: RangeService): BandingService {
    const { rows, columns } = this.present;
    const place = range.place();
    const copy = new BandingModel(place.sheet.track(place), { rows, columns });
    place.sheet.bandings.push(copy);
    return exposeBanding(this.host, copy);
  }

  remove(): void {
    const { place } = this.present;
    const { bandings } = place.sheet;
    bandings.splice(bandings.indexOf(this.model), 1);
    place.sheet.untrack(place);
  }

  getHeaderRowColor(): string | null {
    return this.present.rows.header;
  }

  getFirstRowColor(): string | null {
    return this.present.rows.first;
  }

  getSecondRowColor(): string | null {
    return this.present.rows.second;
  }

  getFooterRowColor(): string | null {
    return this.present.rows.footer;
  }

  getHeaderColumnColor(): string | null {
    return this.present.columns.header;
  }

  getFirstColumnColor(): string | null {
    return this.present.columns.first;
  }

  getSecondColumnColor(): string | null {
    return this.present.columns.second;
  }

  getFooterColumnColor(): string | null {
    return this.present.columns.footer;
  }

  setHeaderRowColor(color: string | null): this {
    return this.color("rows", "header", color);
  }

  setFirstRowColor(color: string | null): this {
    if (color === null) throw exception("First row color should not be null.");
    return this.color("rows", "first", color);
  }

  setSecondRowColor(color: string | null): this {
    if (color === null) throw exception("Second row color should not be null.");
    return this.color("rows", "second", color);
  }

  setFooterRowColor(color: string | null): this {
    return this.color("rows", "footer", color);
  }

  setHeaderColumnColor(color: string | null): this {
    return this.color("columns", "header", color);
  }

  setFirstColumnColor(color: string | null): this {
    if (color === null) throw exception("First column color should not be null.");
    return this.color("columns", "first", color);
  }

  setSecondColumnColor(color: string | null): this {
    if (color === null) throw exception("Second column color should not be null.");
    return this.color("columns", "second", color);
  }

  setFooterColumnColor(color: string | null): this {
    return this.color("columns", "footer", color);
  }

  private color(axis: "rows" | "columns", part: Part, color: string | null): this {
    this.present[axis] = { ...this.model[axis], [part]: chosenColor(color) ?? null };
    return this;
  }

  private get present(): BandingModel {
    if (this.model.place.sheet.bandings.includes(this.model)) return this.model;
    throw exception("The banding no longer exists.");
  }
}

const READ = method("value", [""]);
const WRITE = method("write", ["String?"]);
const MEMBERS: MemberTable<BandingService> = {
  getRange: READ,
  setRange: method("write", ["Range"]),
  copyTo: method("write", ["Range"]),
  remove: method("write", [""]),
  getHeaderRowColor: READ,
  getFirstRowColor: READ,
  getSecondRowColor: READ,
  getFooterRowColor: READ,
  getHeaderColumnColor: READ,
  getFirstColumnColor: READ,
  getSecondColumnColor: READ,
  getFooterColumnColor: READ,
  setHeaderRowColor: WRITE,
  setFirstRowColor: WRITE,
  setSecondRowColor: WRITE,
  setFooterRowColor: WRITE,
  setHeaderColumnColor: WRITE,
  setFirstColumnColor: WRITE,
  setSecondColumnColor: WRITE,
  setFooterColumnColor: WRITE,
};

/** `Banding`, as scripts see it. */
export const BANDING = documentClass<BandingService>("Banding", MEMBERS);

/** Hands out the alternating colours of a range. */
export function exposeBanding(host: Host, model: BandingModel): BandingService {
  return host.gate.expose(BANDING, new BandingService(host, model));
}
