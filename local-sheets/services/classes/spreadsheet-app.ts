import type { Host } from "../host";
import { method, property, type ServiceClass } from "../strict/service-class";
import { type ConditionalFormatRuleBuilderService, exposeRuleBuilder } from "./conditional-format";
import { DataValidationBuilderService, VALIDATION_BUILDER } from "./data-validation";
import * as enums from "./enums";
import { exposeCriteriaBuilder, type FilterCriteriaBuilderService } from "./filter-criteria";
import { exposeSpreadsheet, type SpreadsheetService } from "./spreadsheet";
import { UI, UiService } from "./ui";

/** The way in to the open document. */
export class SpreadsheetAppService {
  readonly BooleanCriteria = enums.BOOLEAN_CRITERIA;
  readonly BorderStyle = enums.BORDER_STYLE;
  readonly CopyPasteType = enums.COPY_PASTE_TYPE;
  readonly DataValidationCriteria = enums.DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataLocationType = enums.METADATA_LOCATION_TYPE;
  readonly DeveloperMetadataVisibility = enums.METADATA_VISIBILITY;
  readonly Dimension = enums.DIMENSION;
  readonly PivotTableSummarizeFunction = enums.PIVOT_SUMMARIZE_FUNCTION;
  readonly PivotValueDisplayType = enums.PIVOT_VALUE_DISPLAY_TYPE;
  readonly ProtectionType = enums.PROTECTION_TYPE;
  readonly WrapStrategy = enums.WRAP_STRATEGY;

  constructor(private readonly host: Host) {}

  getActiveSpreadsheet(): SpreadsheetService {
    return exposeSpreadsheet(this.host);
  }

  getUi(): UiService {
    return this.host.gate.expose(UI, new UiService(this.host));
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderService {
    return exposeRuleBuilder(this.host);
  }

  newFilterCriteria(): FilterCriteriaBuilderService {
    return exposeCriteriaBuilder(this.host);
  }

  newDataValidation(): DataValidationBuilderService {
    return this.host.gate.expose(VALIDATION_BUILDER, new DataValidationBuilderService(this.host));
  }

  /** The model has no pending writes; the call still waits for Google and is counted. */
  flush(): void {}
}

/** `SpreadsheetApp`, as scripts see it. */
export const SPREADSHEET_APP: ServiceClass<SpreadsheetAppService> = {
  name: "SpreadsheetApp",
  qualifiedName: "SpreadsheetApp",
  access: "document",
  members: {
    BooleanCriteria: property(),
    BorderStyle: property(),
    CopyPasteType: property(),
    DataValidationCriteria: property(),
    DeveloperMetadataLocationType: property(),
    DeveloperMetadataVisibility: property(),
    Dimension: property(),
    PivotTableSummarizeFunction: property(),
    PivotValueDisplayType: property(),
    ProtectionType: property(),
    WrapStrategy: property(),
    getActiveSpreadsheet: method("handle", [""]),
    getUi: method("handle", [""], "menu"),
    newConditionalFormatRule: method("builder", [""]),
    newFilterCriteria: method("builder", [""]),
    newDataValidation: method("builder", [""]),
    flush: method("flush", [""]),
  },
};
