import { createRequire } from 'node:module';

// Univer's ES modules cannot be imported in Node (one of them names an export of a CommonJS package): `require` can.
const require = createRequire(import.meta.url);

export const core = require('@univerjs/core') as typeof import('@univerjs/core');
export const sheets = require('@univerjs/sheets') as typeof import('@univerjs/sheets');
export const formulas =
  require('@univerjs/engine-formula') as typeof import('@univerjs/engine-formula');
export const sheetFormulas =
  require('@univerjs/sheets-formula') as typeof import('@univerjs/sheets-formula');
export const filters =
  require('@univerjs/sheets-filter') as typeof import('@univerjs/sheets-filter');
export const notes = require('@univerjs/sheets-note') as typeof import('@univerjs/sheets-note');
export const validations =
  require('@univerjs/sheets-data-validation') as typeof import('@univerjs/sheets-data-validation');
export const conditionals =
  require('@univerjs/sheets-conditional-formatting') as typeof import('@univerjs/sheets-conditional-formatting');
const docs = require('@univerjs/docs') as typeof import('@univerjs/docs');
const numberFormats =
  require('@univerjs/sheets-numfmt') as typeof import('@univerjs/sheets-numfmt');
const sorting = require('@univerjs/sheets-sort') as typeof import('@univerjs/sheets-sort');

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
