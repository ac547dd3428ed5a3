import type { Host } from "../host";
import { method, property, type ServiceClass } from "../strict/service-class";
import { COLOR_TYPE, type ColorBuilderService, exposeColorBuilder, THEME_COLOR_TYPE } from "./color";
import { type ConditionalFormatRuleBuilderService, exposeRuleBuilder } from "./conditional-format-builder";
import { type DataValidationBuilderService, exposeValidationBuilder } from "./data-validation-builder";
import * as enums from "./enums";
import { exposeCriteriaBuilder, type FilterCriteriaBuilderService } from "./filter-criteria";
import type { RangeService } from "./range";
import type { RangeListService } from "./range-list";
import { exposeRichTextBuilder, type RichTextValueBuilderService } from "./rich-text";
import type { SelectionService } from "./selection";
import type { SheetService } from "./sheet";
import { exposeSpreadsheet, SpreadsheetService } from "./spreadsheet";
import { exposeStyleBuilder, type TextStyleBuilderService } from "./text-style";
import { UI, UiService } from "./ui";

/** The way in to the open document. */
export class SpreadsheetAppService {
  readonly AutoFillSeries = enums.AUTO_FILL_SERIES;
  readonly BandingTheme = enums.BANDING_THEME;
  readonly BooleanCriteria = enums.BOOLEAN_CRITERIA;
  readonly BorderStyle = enums.BORDER_STYLE;
  readonly ColorType = COLOR_TYPE;
  readonly CopyPasteType = enums.COPY_PASTE_TYPE;
  readonly DataValidationCriteria = enums.DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataLocationType = enums.METADATA_LOCATION_TYPE;
  readonly DeveloperMetadataVisibility = enums.METADATA_VISIBILITY;
  readonly Dimension = enums.DIMENSION;
  readonly Direction = enums.DIRECTION;
  readonly GroupControlTogglePosition = enums.GROUP_CONTROL_POSITION;
  readonly InterpolationType = enums.INTERPOLATION_TYPE;
  readonly PivotTableSummarizeFunction = enums.PIVOT_SUMMARIZE_FUNCTION;
  readonly DateTimeGroupingRuleType = enums.DATE_TIME_GROUPING_RULE_TYPE;
  readonly PivotValueDisplayType = enums.PIVOT_VALUE_DISPLAY_TYPE;
  readonly ProtectionType = enums.PROTECTION_TYPE;
  readonly RecalculationInterval = enums.RECALCULATION_INTERVAL;
  readonly RelativeDate = enums.RELATIVE_DATE;
  readonly SheetType = enums.SHEET_TYPE;
  readonly SortOrder = enums.SORT_ORDER;
  readonly TextDirection = enums.TEXT_DIRECTION;
  readonly TextToColumnsDelimiter = enums.TEXT_TO_COLUMNS_DELIMITER;
  readonly ThemeColorType = THEME_COLOR_TYPE;
  readonly ValueType = enums.VALUE_TYPE;
  readonly WrapStrategy = enums.WRAP_STRATEGY;

  constructor(private readonly host: Host) {}

  getActiveSpreadsheet(): SpreadsheetService {
    return exposeSpreadsheet(this.host);
  }

  getActive(): SpreadsheetService {
    return exposeSpreadsheet(this.host);
  }

  /** There is one document, which is open already. */
  setActiveSpreadsheet(_spreadsheet: SpreadsheetService): void {}

  openById(id: string): SpreadsheetService {
    if (id === this.host.model.id) return this.getActive();
    throw new Error(`The spreadsheet ${id} is not available in local Sheets: there is one document only`);
  }

  openByUrl(url: string): SpreadsheetService {
    return this.openById(/\/d\/([^/]+)/.exec(url)?.[1] ?? url);
  }

  create(name: string, _rows?: number, _columns?: number): SpreadsheetService {
    throw new Error(
      `SpreadsheetApp.create is not available in local Sheets: no spreadsheet ${name} was made`,
    );
  }

  getActiveSheet(): SheetService {
    return this.spreadsheet.getActiveSheet();
  }

  setActiveSheet(sheet: SheetService, _restoresSelection?: boolean): SheetService {
    return this.spreadsheet.setActiveSheet(sheet);
  }

  getActiveRange(): RangeService {
    return this.spreadsheet.getActiveRange();
  }

  getActiveRangeList(): RangeListService {
    return this.spreadsheet.getActiveRangeList();
  }

  getCurrentCell(): RangeService {
    return this.spreadsheet.getCurrentCell();
  }

  getSelection(): SelectionService {
    return this.spreadsheet.getSelection();
  }

  setActiveRange(range: RangeService): RangeService {
    return this.spreadsheet.setActiveRange(range);
  }

  setActiveRangeList(list: RangeListService): RangeListService {
    return this.spreadsheet.setActiveRangeList(list);
  }

  setCurrentCell(cell: RangeService): RangeService {
    return this.spreadsheet.setCurrentCell(cell);
  }

  newColor(): ColorBuilderService {
    return exposeColorBuilder(this.host);
  }

  newRichTextValue(): RichTextValueBuilderService {
    return exposeRichTextBuilder(this.host);
  }

  newTextStyle(): TextStyleBuilderService {
    return exposeStyleBuilder(this.host);
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
    return exposeValidationBuilder(this.host);
  }

  private get spreadsheet(): SpreadsheetService {
    return new SpreadsheetService(this.host);
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
    AutoFillSeries: property(),
    BandingTheme: property(),
    BooleanCriteria: property(),
    BorderStyle: property(),
    ColorType: property(),
    CopyPasteType: property(),
    DataValidationCriteria: property(),
    DeveloperMetadataLocationType: property(),
    DeveloperMetadataVisibility: property(),
    Dimension: property(),
    Direction: property(),
    GroupControlTogglePosition: property(),
    InterpolationType: property(),
    PivotTableSummarizeFunction: property(),
    DateTimeGroupingRuleType: property(),
    PivotValueDisplayType: property(),
    ProtectionType: property(),
    RecalculationInterval: property(),
    RelativeDate: property(),
    SheetType: property(),
    SortOrder: property(),
    TextDirection: property(),
    TextToColumnsDelimiter: property(),
    ThemeColorType: property(),
    ValueType: property(),
    WrapStrategy: property(),
    getActive: method("handle", [""]),
    setActiveSpreadsheet: method("write", ["Spreadsheet"]),
    openById: method("handle", ["String"]),
    openByUrl: method("handle", ["String"]),
    create: method("write", ["String", "String, Integer, Integer"]),
    getActiveSheet: method("handle", [""]),
    setActiveSheet: method("write", ["Sheet", "Sheet, Boolean"]),
    getActiveRange: method("handle", [""]),
    getActiveRangeList: method("handle", [""]),
    getCurrentCell: method("handle", [""]),
    getSelection: method("handle", [""]),
    setActiveRange: method("write", ["Range"]),
    setActiveRangeList: method("write", ["RangeList"]),
    setCurrentCell: method("write", ["Range"]),
    newColor: method("builder", [""]),
    newRichTextValue: method("builder", [""]),
    newTextStyle: method("builder", [""]),
    getActiveSpreadsheet: method("handle", [""]),
    getUi: method("handle", [""], "menu"),
    newConditionalFormatRule: method("builder", [""]),
    newFilterCriteria: method("builder", [""]),
    newDataValidation: method("builder", [""]),
    flush: method("flush", [""]),
  },
};
