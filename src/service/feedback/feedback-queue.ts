import { sameAccount } from '../../policy/account';
import type { Actor } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { choice, fields } from '../../workbook/input';
import type { FeedbackRow } from '../../workbook/registers.generated';
import { defineView, type ViewContext } from '../../workbook/view';

const MOST = 50;
const READ = 300;

/** Roles that see every unit (1.7); the others see their unit's items, and those that they own. */
const SEE_ALL = ['hqService', 'hqManager', 'generalManager', 'admin'];

/** What a list shows of an item. */
const KEYS = [
  ...['no', 'kind', 'status', 'unit', 'owner', 'requestNo', 'customerName', 'verbatim'],
  ...['receivedAt', 'dueAt', 'promiseDueAt', 'escalationId'],
] as (keyof FeedbackRow)[];

/** What customers said that is in this state and concerns this person: what is due first stands first (R56). */
export const feedbackQueue = defineView({
  name: 'feedbackQueue',
  params: fields({ status: choice('feedbackStatus') }),
  registers: ['feedback'],
  read,
});

function read({ params, book, actor }: ViewContext<{ status: string }>) {
  const numbers = book.find('feedback', 'status', params.status);
  const places = numbers.slice(-READ).map((row) => ({ register: 'feedback' as const, row }));
  const rows = (book.fetch(places) as Row<'feedback'>[]).filter((row) => concerns(actor, row));
  const due = ({ values }: Row<'feedback'>) => values.promiseDueAt || values.dueAt || '9999';
  return {
    status: params.status,
    total: rows.length,
    items: rows
      .sort((one, other) => due(one).localeCompare(due(other)))
      .slice(0, MOST)
      .map(({ values }) => Object.fromEntries(KEYS.map((key) => [key, values[key]]))),
  };
}

function concerns({ email, roles, unit }: Actor, { values }: Row<'feedback'>): boolean {
  if (roles.some((role) => SEE_ALL.includes(role)) || sameAccount(values.owner, email)) return true;
  const servesOnly = roles.every((role) => ['technician', 'employee', 'accountant'].includes(role));
  return !servesOnly && values.unit === unit;
}
