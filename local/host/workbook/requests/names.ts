import { randomUUID } from 'node:crypto';
import type { Batch } from '../batch';
import { below, parseMask } from '../fields';
import type { NamedRange } from '../google';
import { type Name, namesOf, rangeOf, setName } from '../names';
import { fail, gridArea } from '../resolve';

const SET = 'formula.mutation.set-defined-name';

export function addNamedRange({ namedRange = {} }: { namedRange?: NamedRange }, batch: Batch) {
  batch.settle();
  const name = namedRange.name ?? fail('name is required.');
  checkName(batch, name);
  const id = namedRange.namedRangeId ?? randomUUID().replace(/-/g, '').slice(0, 12);
  batch.changeBook(SET, setName(id, name, gridArea(batch.book, namedRange.range)));
  return { addNamedRange: { namedRange: { ...namedRange, namedRangeId: id } } };
}

function checkName(batch: Batch, name: string, own?: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^(true|false)$/i.test(name)) {
    fail(`The name "${name}" is not valid for a named range.`);
  }
  if (/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name)) {
    fail(`The name "${name}" is not valid for a named range: it looks like a cell.`);
  }
  const taken = namesOf(batch.book).find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (taken && taken.id !== own) fail(`A named range with the name "${name}" already exists.`);
}

interface UpdateName {
  namedRange?: NamedRange;
  fields?: string;
}

export function updateNamedRange({ namedRange = {}, fields }: UpdateName, batch: Batch): object {
  if (!fields) return fail("At least one field must be listed in 'fields'.");
  batch.settle();
  const mask = parseMask(fields);
  const now = found(batch, namedRange.namedRangeId);
  const name = below(mask, 'name') ? (namedRange.name ?? '') : now.name;
  checkName(batch, name, now.id);
  const area = below(mask, 'range')
    ? gridArea(batch.book, namedRange.range)
    : (rangeOf(batch.book, now) ?? fail(`The named range "${now.name}" has no cells any more.`));
  batch.changeBook(SET, setName(now.id, name, area));
  return {};
}

export function deleteNamedRange(
  { namedRangeId }: { namedRangeId?: string },
  batch: Batch,
): object {
  batch.settle();
  const { id, name } = found(batch, namedRangeId);
  batch.changeBook('formula.mutation.remove-defined-name', { id, name });
  return {};
}

function found(batch: Batch, id: string | undefined): Name {
  return (
    namesOf(batch.book).find((each) => each.id === id) ?? fail(`No named range with id: ${id}`)
  );
}
