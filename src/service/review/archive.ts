import { invoiceRequired } from '../../policy/invoice';
import { archiveCounter, archiveNumber } from '../../policy/numbering';
import { say, type TextKey } from '../../texts/say';
import { workbookActor } from '../../workbook/actor';
import type { Row } from '../../workbook/book';
import { readRowsOf } from '../../workbook/bulk-read';
import { append, type Change, update } from '../../workbook/change';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { requestPaper } from '../../workbook/papers/request-form';
import { keepPaper } from './archived-copy';

const ROWS_A_SLICE = 50;

/**
 * Files what was reviewed under a number of its own, with its paper as it stands then, in the order of review (R52). A request whose invoice is still to be issued
 * waits, so that the number can be filled in. Filed, a request has left the stage that the job looks for.
 */
export const archive: Job = {
  name: 'archive',
  registers: ['requests', 'charges', 'archivedPapers'],
  runs: { daily: 'archiveAt' },
  slice,
};

function slice(context: JobContext): Slice {
  const { book, cutoff } = context;
  const places = book
    .find('requests', 'stage', book.words.shown('stage', 'reviewed'))
    .map((row) => ({ register: 'requests' as const, row }));
  const reviewed = (book.fetch(places) as Row<'requests'>[]).filter(
    ({ values }) => values.stage === 'reviewed' && values.reviewedAt <= cutoff,
  );
  const faulty = reviewed.filter(isFaulty);
  const waiting = reviewed.filter((row) => !isFaulty(row) && awaitsInvoice(row));
  const ready = reviewed
    .filter((row) => !isFaulty(row) && !awaitsInvoice(row))
    .sort((one, other) => (one.values.reviewedAt < other.values.reviewedAt ? -1 : 1));
  const now = ready.slice(0, ROWS_A_SLICE);
  const more = ready.length > now.length;
  const charges = readRowsOf(
    book,
    [{ register: 'charges', column: 'requestNo' }],
    new Set(now.map(({ id }) => id)),
  );
  const left = [
    ...noteOf(context, 'note.archiveInvoice', waiting),
    ...noteOf(context, 'note.archiveFault', faulty),
  ];
  return {
    changes: now.flatMap((row) => file(context, row, charges.of('charges', row.id))),
    done: now.length,
    more,
    // What is left is the same in every slice: said once, in the last.
    note: more ? '' : left.join('; '),
  };
}

/** A row that would be misread, or that somebody moved to this stage by hand. */
function isFaulty(row: Row<'requests'>): boolean {
  return row.id === '' || row.faults.length > 0 || row.values.reviewedAt === '';
}

function awaitsInvoice({ values }: Row<'requests'>): boolean {
  const { invoiceNo, invoiceDueOn, serviceType, payable } = values;
  return !invoiceNo && (invoiceDueOn !== '' || invoiceRequired(serviceType, payable ?? 0));
}

function file(
  context: JobContext,
  request: Row<'requests'>,
  charges: readonly Row<'charges'>[],
): Change[] {
  const { book, now, next, ports } = context;
  const { no, unit, archiveNo: former } = request.values;
  const year = Number(now.slice(0, 4));
  const archiveNo = former || archiveNumber(unit, year, next(archiveCounter(unit, year)));
  const values = { stage: 'archived', archiveNo, archivedAt: now };
  const paper = requestPaper(
    { book, ids: ports.ids },
    { ...request.values, ...values },
    charges.map((row) => row.values),
  );
  const { email: actor, source, verified } = workbookActor('job');
  return [
    update(request, values),
    ...keepPaper(request, { paper, archiveNo, now, ids: ports.ids }),
    append('audit', {
      id: ports.ids.short(),
      at: now,
      actor,
      act: 'archive',
      target: no,
      unit,
      source,
      verified,
      changes: `requests ${no}: ${Object.keys(values).join(', ')}`,
    }),
  ];
}

function noteOf({ book }: JobContext, key: TextKey, rows: readonly Row<'requests'>[]): string[] {
  if (!rows.length) return [];
  const list = rows.map((row) => row.id || `#${row.row}`).join(', ');
  return [say(key, { list })[book.language]];
}
