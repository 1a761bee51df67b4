import { loadUniver } from '../../univer-packages';

const univer = await loadUniver();

export const { core, sheets, formulas, sheetFormulas, filters, notes, validations, conditionals } =
  univer;
const { docs, numberFormats, sorting } = univer;

/** In the order in which they want to be registered. */
export const plugins = [
  formulas.UniverFormulaEnginePlugin,
  docs.UniverDocsPlugin,
  sheets.UniverSheetsPlugin,
  sheetFormulas.UniverSheetsFormulaPlugin,
  numberFormats.UniverSheetsNumfmtPlugin,
  filters.UniverSheetsFilterPlugin,
  sorting.UniverSheetsSortPlugin,
  validations.UniverSheetsDataValidationPlugin,
  conditionals.UniverSheetsConditionalFormattingPlugin,
  notes.UniverSheetsNotePlugin,
];
