import { sameAccount } from '../../policy/account';
import type { Row } from '../../workbook/book';
import { choice, fields } from '../../workbook/input';
import { requestSummary } from '../../workbook/request-summary';
import { seesAllUnits } from '../../workbook/sees-all';
import { defineView, type ViewContext } from '../../workbook/view';

const MOST = 50;
const READ = 300;

/** The requests in one stage that concern this person, oldest first: his unit's, and those he serves or looks after. */
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
  if (seesAllUnits(actor)) return true;
  if ([values.technician, values.queueOwner].some((email) => sameAccount(email, actor.email)))
    return true;
  const servesOnly = actor.roles.every((role) => role === 'technician' || role === 'employee');
  return !servesOnly && values.unit === actor.unit;
}
