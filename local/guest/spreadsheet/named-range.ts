import type { NamedRange as NameJson } from '../../host/workbook/google';
import { call, missing } from '../kernel';
import { change } from './asking';
import type { Range } from './range';
import { gridRangeCells } from './reference';

export class NamedRange {
  constructor(private json: NameJson) {}

  getName(): string {
    return this.json.name ?? '';
  }

  setName(name: string): this {
    return this.update({ name }, 'name');
  }

  getRange(): Range | null {
    return gridRangeCells(this.json.range ?? {});
  }

  setRange(range: Range): this {
    return this.update({ range: range.gridRange() }, 'range');
  }

  remove(): void {
    change({ deleteNamedRange: { namedRangeId: this.json.namedRangeId } });
  }

  toString(): string {
    return 'NamedRange';
  }

  private update(changes: NameJson, fields: string): this {
    const { namedRangeId } = this.json;
    change({ updateNamedRange: { namedRange: { namedRangeId, ...changes }, fields } });
    this.json = { ...this.json, ...changes };
    return this;
  }
}

export function namedRanges(sheet?: number): NamedRange[] {
  const names = call<NameJson[]>('book.names');
  const own =
    sheet === undefined ? names : names.filter(({ range }) => (range?.sheetId ?? 0) === sheet);
  return own.map((json) => missing('NamedRange', new NamedRange(json)));
}

export function namedRange(name: string): NamedRange | undefined {
  const wanted = name.toLowerCase();
  return namedRanges().find((each) => each.getName().toLowerCase() === wanted);
}
