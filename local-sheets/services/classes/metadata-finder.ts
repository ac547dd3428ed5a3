import type { Host } from "../host";
import type { MetadataModel } from "../model/metadata-model";
import type { EnumConstant } from "../strict/enumeration";
import { documentClass, method } from "../strict/service-class";
import { type DeveloperMetadataService, exposeMetadata } from "./developer-metadata";

type Condition = (item: MetadataModel) => boolean;

/** Looks for metadata that meet every condition given. */
export class MetadataFinderService {
  private readonly conditions: Condition[];

  constructor(
    private readonly host: Host,
    isInScope: Condition,
  ) {
    this.conditions = [isInScope];
  }

  withId(id: number): this {
    return this.with((item) => item.id === id);
  }

  withKey(key: string): this {
    return this.with((item) => item.key === key);
  }

  withValue(value: string): this {
    return this.with((item) => item.value === value);
  }

  withVisibility(visibility: EnumConstant): this {
    return this.with((item) => item.visibility === visibility.toString());
  }

  withLocationType(type: EnumConstant): this {
    return this.with((item) => item.location.type === type.toString());
  }

  /** Also what is attached to a part, or to the whole, of where is searched. Searches do so here anyway. */
  onIntersectingLocations(): this {
    return this;
  }

  find(): DeveloperMetadataService[] {
    return this.host.model.metadata
      .filter((item) => this.conditions.every((meets) => meets(item)))
      .map((item) => exposeMetadata(this.host, item));
  }

  private with(condition: Condition): this {
    this.conditions.push(condition);
    return this;
  }
}

/** `DeveloperMetadataFinder`, as scripts see it. */
export const FINDER = documentClass<MetadataFinderService>("DeveloperMetadataFinder", {
  onIntersectingLocations: method("builder", [""]),
  withId: method("builder", ["Integer"]),
  withKey: method("builder", ["String"]),
  withValue: method("builder", ["String"]),
  withVisibility: method("builder", ["SpreadsheetApp.DeveloperMetadataVisibility"]),
  withLocationType: method("builder", ["SpreadsheetApp.DeveloperMetadataLocationType"]),
  find: method("read", [""]),
});

/** Hands out a finder for the metadata of a part of the document. */
export function exposeFinder(host: Host, isInScope: Condition): MetadataFinderService {
  return host.gate.expose(FINDER, new MetadataFinderService(host, isInScope));
}
