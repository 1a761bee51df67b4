import type { Batch } from '../batch';
import { fail } from '../resolve';
import { updateBorders } from './borders';
import { appendCells, repeatCell, updateCells } from './cells';
import {
  addChart,
  deleteEmbeddedObject,
  updateChartSpec,
  updateEmbeddedObjectPosition,
} from './charts';
import { findReplace, mergeCells, sortRange, unmergeCells } from './contents';
import { copyPaste, cutPaste } from './copying';
import {
  appendDimension,
  autoResizeDimensions,
  deleteDimension,
  insertDimension,
  moveDimension,
  updateDimensionProperties,
} from './dimensions';
import { duplicateSheet } from './duplicate';
import {
  addFilterView,
  clearBasicFilter,
  deleteFilterView,
  setBasicFilter,
  updateFilterView,
} from './filters';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './metadata';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './names';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protection';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  setDataValidation,
  updateConditionalFormatRule,
} from './rules';
import {
  addSheet,
  deleteSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
} from './sheets';

/** Plans one request of `Spreadsheets.batchUpdate`; gives its reply. */
export type Handler = (args: never, batch: Batch) => object;

const HANDLERS: Record<string, Handler> = {
  updateCells,
  appendCells,
  repeatCell,
  addSheet,
  duplicateSheet,
  updateSheetProperties,
  deleteSheet,
  updateSpreadsheetProperties,
  insertDimension,
  deleteDimension,
  appendDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
  setDataValidation,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  deleteEmbeddedObject,
  addFilterView,
  updateFilterView,
  deleteFilterView,
  setBasicFilter,
  clearBasicFilter,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  sortRange,
  findReplace,
  mergeCells,
  unmergeCells,
  copyPaste,
  cutPaste,
  updateBorders,
};

export type Request = Record<string, unknown>;

/** All of them or none; the message of a refusal says which one it was. */
export function planRequests(requests: Request[] | undefined, batch: Batch): object[] {
  if (!requests || requests.length === 0) return fail('Must specify at least one request.');
  return requests.map((request, index) => {
    const [kind, handler] = handlerOf(request, index);
    batch.next();
    try {
      return handler(request[kind] as never, batch);
    } catch (fault) {
      throw new Error(`Invalid requests[${index}].${kind}: ${(fault as Error).message}`);
    }
  });
}

/** For SpreadsheetApp, which names no request in its messages. */
export function planPlainly(requests: Request[], batch: Batch): object[] {
  return requests.map((request, index) => {
    const [kind, handler] = handlerOf(request, index);
    batch.next();
    return handler(request[kind] as never, batch);
  });
}

function handlerOf(request: Request, index: number): [string, Handler] {
  const [kind = ''] = Object.keys(request);
  const handler = Object.hasOwn(HANDLERS, kind) ? HANDLERS[kind] : undefined;
  if (handler) return [kind, handler];
  if (KNOWN_TO_GOOGLE.has(kind)) return fail(`not implemented locally: Sheets.batchUpdate.${kind}`);
  return fail(
    `Invalid JSON payload received. Unknown name "${kind}" at 'requests[${index}]': Cannot find field.`,
  );
}

/** Requests that exist and are not written here: a script must hear that it is not its own mistake. */
const KNOWN_TO_GOOGLE = new Set([
  'addBanding',
  'addDataSource',
  'addDimensionGroup',
  'addSlicer',
  'addTable',
  'autoFill',
  'deleteBanding',
  'deleteDataSource',
  'deleteDimensionGroup',
  'deleteDuplicates',
  'deleteRange',
  'deleteTable',
  'duplicateFilterView',
  'insertRange',
  'pasteData',
  'randomizeRange',
  'refreshDataSource',
  'textToColumns',
  'trimWhitespace',
  'updateBanding',
  'updateDataSource',
  'updateDimensionGroup',
  'updateEmbeddedObjectBorder',
  'updateSlicerSpec',
  'updateTable',
  'cancelDataSourceRefresh',
]);
