import { exception } from "../exception";
import { readReference } from "./a1";
import type { Calculator } from "./calculator";
import {
  isSameLocation,
  type MetadataLocation,
  MetadataModel,
  type MetadataVisibilityName,
} from "./metadata-model";
import { NamedRangeModel } from "./named-range";
import type { Place } from "./place";
import type { SheetModel } from "./sheet-model";

const RANGE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const NAME_LIMIT = 250;

/** What belongs to the document as a whole: names for ranges, metadata, the numbers of new objects. */
export abstract class DocumentObjects {
  /** What works the formulas of all sheets out. */
  abstract readonly calculator: Calculator;
  protected readonly tabs: SheetModel[] = [];
  private readonly names: NamedRangeModel[] = [];
  private metadataItems: MetadataModel[] = [];
  private lastMetadataId = 0;
  private lastChartId = 0;

  /** The named ranges whose sheet is still there. */
  get namedRanges(): readonly NamedRangeModel[] {
    return this.names.filter(({ place }) => this.tabs.includes(place.sheet));
  }

  /** The named range of a name, in any case. */
  namedRange(name: string): NamedRangeModel | undefined {
    return this.namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
  }

  /** Names a range; a name that is taken moves to the new range. */
  setNamedRange(name: string, place: Place): void {
    requireRangeName(name);
    place.sheet.track(place);
    const known = this.namedRange(name);
    if (known === undefined) this.names.push(new NamedRangeModel(name, place));
    else known.place = place;
    this.calculator.reset();
  }

  /** Renames a named range. */
  renameNamedRange(named: NamedRangeModel, name: string): void {
    requireRangeName(name);
    const taken = this.namedRange(name);
    if (taken !== undefined && taken !== named) {
      throw exception(`A named range with the name "${name}" already exists.`);
    }
    named.name = name;
    this.calculator.reset();
  }

  /** Takes a name away; the cells stay. */
  removeNamedRange(named: NamedRangeModel | undefined, name: string): void {
    const index = named === undefined ? -1 : this.names.indexOf(named);
    if (index < 0) throw exception(`Named range "${name}" does not exist.`);
    this.names.splice(index, 1);
    this.calculator.reset();
  }

  /** All metadata whose sheet, row or column is still there. */
  get metadata(): readonly MetadataModel[] {
    const there = this.metadataItems.filter(({ location }) => this.isThere(location));
    // Who only looks changes nothing.
    if (there.length < this.metadataItems.length) this.metadataItems = there;
    return this.metadataItems;
  }

  /** Attaches metadata to a part of the document. */
  addMetadata(
    key: string,
    value: string | null,
    visibility: MetadataVisibilityName,
    location: MetadataLocation,
  ): void {
    if (location.type === "ROW" || location.type === "COLUMN") location.sheet.track(location.place);
    this.lastMetadataId += 1;
    this.metadataItems.push(new MetadataModel(this.lastMetadataId, key, value, visibility, location));
  }

  /** The metadata attached to exactly this part of the document. */
  metadataAt(location: MetadataLocation): MetadataModel[] {
    return this.metadata.filter((item) => isSameLocation(item.location, location));
  }

  /** Takes a piece of metadata away. */
  removeMetadata(item: MetadataModel): void {
    this.metadataItems = this.metadataItems.filter((other) => other !== item);
  }

  /** A number no chart of the document has had. */
  nextChartId(): number {
    this.lastChartId += 1;
    return this.lastChartId;
  }

  private isThere(location: MetadataLocation): boolean {
    if (location.type === "SPREADSHEET") return true;
    if (!this.tabs.includes(location.sheet)) return false;
    return location.type === "SHEET" || location.place.block !== undefined;
  }
}

function requireRangeName(name: string): void {
  const isCell = readReference(name, { rows: 1, columns: 1 }) !== undefined;
  if (!RANGE_NAME.test(name) || name.length > NAME_LIMIT || isCell || /^(true|false)$/i.test(name)) {
    throw exception(`The name "${name}" is not valid for a named range.`);
  }
}
