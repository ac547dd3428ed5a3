import { METADATA_LOCATIONS, METADATA_VISIBILITIES } from "../model/metadata-model";
import { DATE_UNITS } from "../model/pivot-grouping";
import { PIVOT_DISPLAYS } from "../model/pivot-model";
import { SUMMARIES } from "../model/pivot-summary";
import { enumeration } from "../strict/enumeration";

const CRITERIA_NAMES = `CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE
  DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN
  NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN
  NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH
  CUSTOM_FORMULA`.split(/\s+/);
const VALIDATION_NAMES =
  `DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN
  DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN
  NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN
  NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL
  VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX`.split(/\s+/);

/** `SpreadsheetApp.BooleanCriteria`. */
export const BOOLEAN_CRITERIA = enumeration<string>("SpreadsheetApp.BooleanCriteria", CRITERIA_NAMES);
/** `SpreadsheetApp.BorderStyle`. */
export const BORDER_STYLE = enumeration("SpreadsheetApp.BorderStyle", [
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
/** `SpreadsheetApp.CopyPasteType`. */
export const COPY_PASTE_TYPE = enumeration("SpreadsheetApp.CopyPasteType", [
  "PASTE_NORMAL",
  "PASTE_NO_BORDERS",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_DATA_VALIDATION",
  "PASTE_VALUES",
  "PASTE_CONDITIONAL_FORMATTING",
  "PASTE_COLUMN_WIDTHS",
]);
/** `SpreadsheetApp.DataValidationCriteria`. */
export const DATA_VALIDATION_CRITERIA = enumeration<string>(
  "SpreadsheetApp.DataValidationCriteria",
  VALIDATION_NAMES,
);
/** `SpreadsheetApp.DeveloperMetadataLocationType`. */
export const METADATA_LOCATION_TYPE = enumeration(
  "SpreadsheetApp.DeveloperMetadataLocationType",
  METADATA_LOCATIONS,
);
/** `SpreadsheetApp.DeveloperMetadataVisibility`. */
export const METADATA_VISIBILITY = enumeration(
  "SpreadsheetApp.DeveloperMetadataVisibility",
  METADATA_VISIBILITIES,
);
/** `SpreadsheetApp.Dimension`. */
export const DIMENSION = enumeration("SpreadsheetApp.Dimension", ["COLUMNS", "ROWS"]);
/** `SpreadsheetApp.PivotTableSummarizeFunction`. */
export const PIVOT_SUMMARIZE_FUNCTION = enumeration("SpreadsheetApp.PivotTableSummarizeFunction", [
  "CUSTOM",
  ...SUMMARIES,
]);
/** `SpreadsheetApp.PivotValueDisplayType`. */
export const PIVOT_VALUE_DISPLAY_TYPE = enumeration("SpreadsheetApp.PivotValueDisplayType", PIVOT_DISPLAYS);
/** `SpreadsheetApp.DateTimeGroupingRuleType`. */
export const DATE_TIME_GROUPING_RULE_TYPE = enumeration("SpreadsheetApp.DateTimeGroupingRuleType", [
  "UNSUPPORTED",
  ...DATE_UNITS,
]);
/** `SpreadsheetApp.ProtectionType`. */
export const PROTECTION_TYPE = enumeration("SpreadsheetApp.ProtectionType", ["RANGE", "SHEET"]);
/** `SpreadsheetApp.WrapStrategy`. */
export const WRAP_STRATEGY = enumeration("SpreadsheetApp.WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);
/** `SpreadsheetApp.AutoFillSeries`. */
export const AUTO_FILL_SERIES = enumeration("SpreadsheetApp.AutoFillSeries", [
  "DEFAULT_SERIES",
  "ALTERNATE_SERIES",
]);
/** `SpreadsheetApp.BandingTheme`. */
export const BANDING_THEME = enumeration<string>(
  "SpreadsheetApp.BandingTheme",
  "LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK".split(" "),
);
/** `SpreadsheetApp.Direction`. */
export const DIRECTION = enumeration("SpreadsheetApp.Direction", ["UP", "DOWN", "PREVIOUS", "NEXT"]);
/** `SpreadsheetApp.GroupControlTogglePosition`. */
export const GROUP_CONTROL_POSITION = enumeration("SpreadsheetApp.GroupControlTogglePosition", [
  "BEFORE",
  "AFTER",
]);
/** `SpreadsheetApp.InterpolationType`. */
export const INTERPOLATION_TYPE = enumeration<string>(
  "SpreadsheetApp.InterpolationType",
  "NUMBER PERCENT PERCENTILE MIN MAX".split(" "),
);
/** `SpreadsheetApp.RecalculationInterval`. */
export const RECALCULATION_INTERVAL = enumeration("SpreadsheetApp.RecalculationInterval", [
  "ON_CHANGE",
  "MINUTE",
  "HOUR",
]);
/** `SpreadsheetApp.RelativeDate`. */
export const RELATIVE_DATE = enumeration<string>(
  "SpreadsheetApp.RelativeDate",
  "TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR".split(" "),
);
/** `SpreadsheetApp.SheetType`. */
export const SHEET_TYPE = enumeration("SpreadsheetApp.SheetType", ["GRID", "OBJECT", "DATASOURCE"]);
/** `SpreadsheetApp.SortOrder`. */
export const SORT_ORDER = enumeration("SpreadsheetApp.SortOrder", ["ASCENDING", "DESCENDING"]);
/** `SpreadsheetApp.TextDirection`. */
export const TEXT_DIRECTION = enumeration("SpreadsheetApp.TextDirection", ["LEFT_TO_RIGHT", "RIGHT_TO_LEFT"]);
/** `SpreadsheetApp.TextToColumnsDelimiter`. */
export const TEXT_TO_COLUMNS_DELIMITER = enumeration("SpreadsheetApp.TextToColumnsDelimiter", [
  "COMMA",
  "SEMICOLON",
  "PERIOD",
  "SPACE",
]);
/** `SpreadsheetApp.ValueType`. */
export const VALUE_TYPE = enumeration("SpreadsheetApp.ValueType", ["IMAGE"]);
