import type { Book } from '../../workbook/book';
import type { Block } from '../../workbook/papers/paper';
import { listOf } from '../../workbook/papers/words';
import type { RegisterRows } from '../../workbook/registers.generated';
import type { Gathered } from './gather';

/** What of each register an auditor looks at, and how wide. */
const LISTS = {
  serviceLog: {
    at: 3,
    kind: 2,
    staff: 2,
    result: 2,
    text: 6,
    explanation: 4,
    withdrawnAt: 3,
  },
  promises: { promisedAt: 3, kind: 2, content: 6, promisedBy: 2, dueAt: 3, doneAt: 3, result: 2 },
  handovers: {
    slipNo: 3,
    direction: 2,
    at: 3,
    item: 4,
    quantity: 2,
    condition: 3,
    customerSignature: 3,
  },
  invoices: { number: 5, kind: 3, issuedOn: 2, total: 2, status: 2 },
  warrantyEntries: { at: 3, serial: 3, workKind: 2, content: 7, technician: 2 },
  surveys: {
    no: 4,
    status: 2,
    sentAt: 3,
    answeredAt: 3,
    attitude: 2,
    skill: 2,
    punctuality: 2,
    service: 2,
    suggestions: 5,
  },
  feedback: { no: 4, kind: 2, verbatim: 6, repliedAt: 3, status: 2, conclusion: 2 },
  spotChecks: {
    id: 3,
    at: 3,
    inspector: 2,
    appearance: 2,
    conduct: 2,
    habits: 2,
    site: 2,
    note: 4,
  },
} as const;

interface Evidence {
  gathered: Gathered;
  no: string;
  payments: readonly RegisterRows['payments'][];
  audit: readonly RegisterRows['audit'][];
}

/** The records about a request, register by register; those without a row are left out. */
export function evidenceLists(book: Book, { gathered, no, payments, audit }: Evidence): Block[] {
  const lists = (Object.keys(LISTS) as (keyof typeof LISTS)[]).map((register) =>
    listOf(book, {
      register,
      rows: gathered.of(register, no).map((row) => row.values) as never,
      keys: Object.keys(LISTS[register]) as never,
      widths: Object.values(LISTS[register]),
    }),
  );
  const more = [
    listOf(book, {
      register: 'payments',
      rows: payments,
      keys: ['receivedAt', 'amount', 'method', 'receivedBy', 'invoiceNo'],
    }),
    listOf(book, {
      register: 'audit',
      rows: audit,
      keys: ['at', 'actor', 'act', 'source', 'changes'],
      widths: [3, 4, 3, 2, 8],
    }),
  ];
  return [...lists, ...more].filter((list) => list.type === 'list' && list.rows.length > 0);
}
