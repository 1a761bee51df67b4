import { sameAccount } from '../../policy/account';
import type { Row } from '../../workbook/book';
import { choice, fields } from '../../workbook/input';
import { requestSummary } from '../../workbook/request-summary';
import { defineView, type ViewContext } from '../../workbook/view';

const MOST = 50;
const READ = 300;

/** Roles that see every unit; others see their unit's requests, and those they serve or look after. */
const SEE_ALL = ['hqService', 'hqManager', 'generalManager', 'accountant', 'admin'];

/** The requests in one stage that concern this person, oldest first. */
export const queue = defineView({
  name: 'queue',
  params: fields({ stage: choice('stage') }),
  registers: ['requests'],
  read,
});

function read(context: ViewContext<{ stage: string }>) {
  const { params, book } = context;
  const numbers = book.find('requests', 'stage', params.stage);
  const places = numbers.slice(-READ).map((row) => ({ register: 'requests' as const, row }));
  const rows = (book.fetch(places) as Row<'requests'>[]).filter((row) => concerns(context, row));
  return {
    stage: params.stage,
    total: rows.length,
    requests: rows.slice(0, MOST).map(requestSummary),
  };
}

function concerns({ actor }: ViewContext<unknown>, { values }: Row<'requests'>): boolean {
  if (actor.roles.some((role) => SEE_ALL.includes(role))) return true;
  if ([values.technician, values.queueOwner].some((email) => sameAccount(email, actor.email)))
    return true;
  const servesOnly = actor.roles.every((role) => role === 'technician' || role === 'employee');
  return !servesOnly && values.unit === actor.unit;
}
