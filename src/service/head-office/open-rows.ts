import { OPEN_FEEDBACK, WATCHED_STAGES } from '../../policy/running-clocks';
import type { Book, Row } from '../../workbook/book';
import { readRowsOf } from '../../workbook/bulk-read';
import { HEAD_ROWS } from '../../workbook/grid';
import type { RegisterName, RegisterRows } from '../../workbook/registers.generated';

/** What is under way: the rows for which a clock may run, and the reminders that were sent about them. */
export interface OpenRows {
  requests: Row<'requests'>[];
  feedback: Row<'feedback'>[];
  escalations: Row<'supervision'>[];
  /** Reminders that are not settled. */
  expedites: Row<'supervision'>[];
  /** Numbers about which head office has an open escalation. */
  escalated: ReadonlySet<string>;
  /** Numbers whose rows cannot be read without doubt: nothing is concluded about them. */
  faulty: ReadonlySet<string>;
  visitsOf(no: string): RegisterRows['serviceLog'][];
}

const OPEN_SUPERVISION = ['open', 'acknowledged'];

/** Reads four columns, the rows that are open, and the visits of open requests: the same calls, however many there are. */
export function readOpenRows(book: Book): OpenRows {
  const rows = book.fetch(openPlaces(book));
  const sound = rows.filter((row) => row.faults.length === 0);
  const of = <R extends RegisterName>(register: R) =>
    sound.filter((row) => row.register === register) as Row<RegisterName>[] as Row<R>[];
  const requests = of('requests');
  const supervision = of('supervision');
  const escalations = supervision.filter(({ values }) => values.kind === 'escalation');
  const log = readRowsOf(
    book,
    [{ register: 'serviceLog', column: 'requestNo' }],
    new Set(requests.map((row) => row.id)),
  );
  return {
    requests,
    feedback: of('feedback'),
    escalations,
    expedites: supervision.filter(({ values }) => values.kind === 'expedite'),
    escalated: new Set(escalations.map(({ values }) => values.sourceNo)),
    faulty: new Set(rows.filter((row) => row.faults.length > 0).map((row) => row.id)),
    visitsOf: (no) =>
      log
        .of('serviceLog', no)
        .filter((row) => row.faults.length === 0 && row.values.kind === 'visit')
        .map((row) => row.values),
  };
}

function openPlaces(book: Book): { register: RegisterName; row: number }[] {
  const wanted = [
    { register: 'requests' as const, key: 'stage', list: 'stage', codes: WATCHED_STAGES },
    { register: 'feedback' as const, key: 'status', list: 'feedbackStatus', codes: OPEN_FEEDBACK },
    {
      register: 'supervision' as const,
      key: 'status',
      list: 'supervisionStatus',
      codes: OPEN_SUPERVISION,
    },
  ];
  const columns = book.columns(wanted);
  return wanted.flatMap(({ register, list, codes }, at) =>
    (columns[at] ?? []).flatMap((cell, index) =>
      codes.includes(book.words.code(list, cell) ?? '')
        ? [{ register, row: HEAD_ROWS + 1 + index }]
        : [],
    ),
  );
}
