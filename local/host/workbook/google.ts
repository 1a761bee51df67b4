/** The parts of the Sheets API's JSON that are understood here. */

export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface GridCoordinate {
  sheetId?: number;
  rowIndex?: number;
  columnIndex?: number;
}

export interface DimensionRange {
  sheetId?: number;
  dimension?: 'ROWS' | 'COLUMNS';
  startIndex?: number;
  endIndex?: number;
}

export interface ExtendedValue {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
  errorValue?: { type: string; message: string };
}

export interface Color {
  red?: number;
  green?: number;
  blue?: number;
}

export interface ColorStyle {
  rgbColor?: Color;
}

export interface TextFormat {
  foregroundColor?: Color;
  foregroundColorStyle?: ColorStyle;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
}

export interface Border {
  style?: string;
  color?: Color;
  colorStyle?: ColorStyle;
}

export interface CellFormat {
  numberFormat?: { type?: string; pattern?: string };
  backgroundColor?: Color;
  backgroundColorStyle?: ColorStyle;
  borders?: { top?: Border; bottom?: Border; left?: Border; right?: Border };
  padding?: { top?: number; right?: number; bottom?: number; left?: number };
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  textDirection?: string;
  textFormat?: TextFormat;
  textRotation?: { angle?: number; vertical?: boolean };
}

export interface BooleanCondition {
  type?: string;
  values?: { userEnteredValue?: string; relativeDate?: string }[];
}

export interface ValidationRule {
  condition?: BooleanCondition;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
}

export interface CellData {
  userEnteredValue?: ExtendedValue;
  effectiveValue?: ExtendedValue;
  formattedValue?: string;
  userEnteredFormat?: CellFormat;
  effectiveFormat?: CellFormat;
  note?: string;
  dataValidation?: ValidationRule;
}

export interface RowData {
  values?: CellData[];
}

export interface ConditionalFormatRule {
  ranges?: GridRange[];
  booleanRule?: { condition?: BooleanCondition; format?: CellFormat };
  gradientRule?: {
    minpoint?: InterpolationPoint;
    midpoint?: InterpolationPoint;
    maxpoint?: InterpolationPoint;
  };
}

export interface InterpolationPoint {
  color?: Color;
  colorStyle?: ColorStyle;
  type?: string;
  value?: string;
}

export interface Editors {
  users?: string[];
  groups?: string[];
  domainUsersCanEdit?: boolean;
}

export interface ProtectedRange {
  protectedRangeId?: number;
  range?: GridRange;
  namedRangeId?: string;
  description?: string;
  warningOnly?: boolean;
  requestingUserCanEdit?: boolean;
  unprotectedRanges?: GridRange[];
  editors?: Editors;
}

export interface SortSpec {
  dimensionIndex?: number;
  sortOrder?: 'ASCENDING' | 'DESCENDING';
}

export interface FilterCriteria {
  hiddenValues?: string[];
  condition?: BooleanCondition;
}

export interface FilterSpec {
  columnIndex?: number;
  filterCriteria?: FilterCriteria;
}

export interface BasicFilter {
  range?: GridRange;
  sortSpecs?: SortSpec[];
  criteria?: Record<string, FilterCriteria>;
  filterSpecs?: FilterSpec[];
}

export interface FilterView extends BasicFilter {
  filterViewId?: number;
  title?: string;
  namedRangeId?: string;
}

export interface SheetProperties {
  sheetId?: number;
  title?: string;
  index?: number;
  sheetType?: string;
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
  };
  hidden?: boolean;
  tabColor?: Color;
  tabColorStyle?: ColorStyle;
  rightToLeft?: boolean;
}

export interface MetadataLocation {
  spreadsheet?: boolean;
  sheetId?: number;
  dimensionRange?: DimensionRange;
  locationType?: string;
}

export interface Metadata {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  location?: MetadataLocation;
  visibility?: string;
}

export interface NamedRange {
  namedRangeId?: string;
  name?: string;
  range?: GridRange;
}

export interface OverlayPosition {
  anchorCell?: GridCoordinate;
  offsetXPixels?: number;
  offsetYPixels?: number;
  widthPixels?: number;
  heightPixels?: number;
}

/** Of a chart's specification only the ranges are understood. */
export interface ChartSpec {
  title?: string;
  [part: string]: unknown;
}

export interface EmbeddedChart {
  chartId?: number;
  spec?: ChartSpec;
  position?: { overlayPosition?: OverlayPosition };
  border?: object;
}
