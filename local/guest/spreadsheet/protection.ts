import type { ProtectedRange } from '../../host/workbook/google';
import { call, exception, missing, run } from '../kernel';
import { change } from './asking';
import { ProtectionType } from './enums';
import type { Range } from './range';
import { gridRangeCells } from './reference';
import { sheetById } from './sheet';

type Person = string | { getEmail(): string };

export class Protection {
  constructor(private json: ProtectedRange) {}

  getProtectionType() {
    return ProtectionType[isWhole(this.json) ? 'SHEET' : 'RANGE'];
  }

  getRange(): Range | null {
    const range = gridRangeCells(this.json.range ?? {});
    if (!range || !isWhole(this.json)) return range;
    return missing('Range', Object.assign(Object.create(range), { getA1Notation: () => '' }));
  }

  setRange(range: Range): this {
    return this.update({ range: range.gridRange() }, 'range');
  }

  getDescription(): string {
    return this.json.description ?? '';
  }

  setDescription(description: string): this {
    return this.update({ description }, 'description');
  }

  isWarningOnly(): boolean {
    return this.json.warningOnly === true;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.update({ warningOnly }, 'warningOnly');
  }

  canEdit(): boolean {
    const { users } = this.json.editors ?? {};
    return !users || users.indexOf(run().effectiveUser) >= 0;
  }

  getEditors(): { getEmail(): string }[] {
    return (this.json.editors?.users ?? []).map((email) =>
      missing('User', { getEmail: () => email, toString: () => email }),
    );
  }

  addEditor(person: Person): this {
    return this.addEditors([person]);
  }

  addEditors(people: Person[]): this {
    const users = new Set([...(this.json.editors?.users ?? []), ...people.map(email)]);
    return this.setEditors(Array.from(users));
  }

  removeEditor(person: Person): this {
    return this.removeEditors([person]);
  }

  /** Whoever sets a protection keeps the right to edit. */
  removeEditors(people: Person[]): this {
    const gone = new Set(people.map(email));
    gone.delete(run().effectiveUser);
    return this.setEditors((this.json.editors?.users ?? []).filter((user) => !gone.has(user)));
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(): never {
    throw exception('Domain edit is not available for files that no domain owns.');
  }

  getUnprotectedRanges(): Range[] {
    const ranges = (this.json.unprotectedRanges ?? []).map(gridRangeCells);
    return ranges.filter((range): range is Range => range !== null);
  }

  setUnprotectedRanges(ranges: Range[]): this {
    if (!isWhole(this.json)) {
      throw exception('Unprotected ranges are only available for sheet protections.');
    }
    if (ranges.some((range) => range.getGridId() !== (this.json.range?.sheetId ?? 0))) {
      throw exception('Unprotected ranges must be on the protected sheet.');
    }
    const unprotectedRanges = ranges.map((range) => range.gridRange());
    return this.update({ unprotectedRanges }, 'unprotectedRanges');
  }

  remove(): void {
    change({ deleteProtectedRange: { protectedRangeId: this.json.protectedRangeId } });
  }

  toString(): string {
    return 'Protection';
  }

  private setEditors(users: string[]): this {
    return this.update({ editors: { users }, warningOnly: false }, 'editors,warningOnly');
  }

  private update(changes: Partial<ProtectedRange>, fields: string): this {
    const { protectedRangeId } = this.json;
    change({ updateProtectedRange: { protectedRange: { protectedRangeId, ...changes }, fields } });
    this.json = { ...this.json, ...changes };
    return this;
  }
}

function isWhole({ range = {} }: ProtectedRange): boolean {
  const { sheetId: _sheet, ...bounds } = range;
  return Object.values(bounds).every((bound) => bound === undefined);
}

function email(person: Person): string {
  return typeof person === 'string' ? person : person.getEmail();
}

/** Protections of one sheet, or of all; `type` is `SpreadsheetApp.ProtectionType.RANGE` or `SHEET`. */
export function protections(type: { name(): string }, sheet?: number): Protection[] {
  const all = call<ProtectedRange[]>('book.protections', { sheet });
  return all.filter((json) => isWhole(json) === (type.name() === 'SHEET')).map(protection);
}

function protection(json: ProtectedRange): Protection {
  return missing('Protection', new Protection(json));
}

export function protect(range: ProtectedRange['range']): Protection {
  const [reply] = change<{ addProtectedRange: { protectedRange: ProtectedRange } }>({
    addProtectedRange: { protectedRange: { range } },
  });
  return protection(reply?.addProtectedRange.protectedRange ?? {});
}

/** A sheet has one protection of its own. */
export function protectSheet(id: number): Protection {
  return protections(ProtectionType.SHEET, id)[0] ?? protect({ sheetId: sheetById(id).id });
}
