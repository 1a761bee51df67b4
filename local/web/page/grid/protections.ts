import type { Injector, IRange } from '@univerjs/core';
import { RangeProtectionRuleModel, WorksheetProtectionRuleModel } from '@univerjs/sheets';

/** A rule of Univer's, with the part that makes it one of Google's. */
export interface Protection {
  permissionId: string;
  subUnitId: string;
  description?: string;
  /** None: the whole tab. */
  ranges?: IRange[];
  google?: {
    warningOnly?: boolean;
    editors?: { users?: string[] };
    unprotectedRanges?: GridRange[];
  };
}

/** 0-based, ends exclusive; what is missing is open. */
interface GridRange {
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

export function protectionsOf(injector: Injector, unitId: string): Protection[] {
  const ranges = injector.get(RangeProtectionRuleModel).toObject()[unitId] ?? {};
  const tabs = injector.get(WorksheetProtectionRuleModel).toObject()[unitId] ?? [];
  return [...Object.values(ranges).flat(), ...tabs];
}

export function covers(protection: Protection, { sheetId, row, column }: CellPlace): boolean {
  if (protection.subUnitId !== sheetId) return false;
  const { ranges, google } = protection;
  if (ranges) return ranges.some((range) => inRange(range, row, column));
  return !google?.unprotectedRanges?.some((free) => inGridRange(free, row, column));
}

function inRange(range: IRange, row: number, column: number): boolean {
  const { startRow, endRow, startColumn, endColumn } = range;
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function inGridRange(range: GridRange, row: number, column: number): boolean {
  const { startRowIndex = 0, endRowIndex = Number.POSITIVE_INFINITY } = range;
  const { startColumnIndex = 0, endColumnIndex = Number.POSITIVE_INFINITY } = range;
  const inRows = row >= startRowIndex && row < endRowIndex;
  return inRows && column >= startColumnIndex && column < endColumnIndex;
}
