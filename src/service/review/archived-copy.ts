import { refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { say } from '../../texts/say';
import type { Row } from '../../workbook/book';
import { append, type Change } from '../../workbook/change';
import type { Draft, PaperMaker } from '../../workbook/papers/paper-maker';
import { requestOf } from '../../workbook/papers/request-source';
import type { IdPort } from '../../workbook/ports';
import { rowsOfRequest } from '../../workbook/request-lookup';

/** A cell holds 50,000 characters. */
const PART = 45_000;

/** The request's paper as it was filed (R52), whatever was changed since. */
export const archivedCopy: PaperMaker = {
  kind: 'archived',
  title: say('paper.archived'),
  about: 'request',
  hasBlank: false,
  registers: ['requests', 'archivedPapers'],
  fits: ({ archiveNo }) => archiveNo !== '',
  make: (context) => {
    const source = requestOf(context, (no) => ({ parts: rowsOfRequest('archivedPapers', no) }));
    const parts = source?.found.many('parts', 'archivedPapers').map((row) => row.values) ?? [];
    // A request filed anew has a paper of each time: the last one counts.
    const [lastAt] = parts
      .map(({ archivedAt }) => archivedAt)
      .sort()
      .reverse();
    const text = parts
      .filter(({ archivedAt }) => archivedAt === lastAt)
      .sort((one, other) => (one.part ?? 0) - (other.part ?? 0))
      .map(({ content }) => content)
      .join('');
    return text ? (JSON.parse(text) as Draft) : refuse('notArchived', { no: context.of });
  },
};

/** Keeps a request's paper under its archive number, in as many rows as it needs. */
export function keepPaper(
  { values }: Row<'requests'>,
  { paper, archiveNo, now, ids }: { paper: Draft; archiveNo: string; now: DateTime; ids: IdPort },
): Change[] {
  const text = JSON.stringify(paper);
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, at) =>
    text.slice(at * PART, (at + 1) * PART),
  );
  return parts.map((content, at) =>
    append('archivedPapers', {
      ...{ id: ids.short(), archiveNo, requestNo: values.no, unit: values.unit, archivedAt: now },
      ...{ code: paper.code ?? '', part: at + 1, content },
    }),
  );
}
