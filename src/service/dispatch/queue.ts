import type { Row } from '../../workbook/book';
import { choice, fields } from '../../workbook/input';
import { requestSummary } from '../../workbook/request-summary';
import { concerns } from '../../workbook/sight';
import { defineView, type ViewContext } from '../../workbook/view';

const MOST = 50;
const READ = 300;

/** The requests in one stage that concern this person, oldest first. */
export const queue = defineView({
  name: 'queue',
  params: fields({ stage: choice('stage') }),
  registers: ['requests'],
  read,
});

function read({ params, book, actor }: ViewContext<{ stage: string }>) {
  const numbers = book.find('requests', 'stage', params.stage);
  const places = numbers.slice(-READ).map((row) => ({ register: 'requests' as const, row }));
  const rows = (book.fetch(places) as Row<'requests'>[]).filter(({ values }) =>
    concerns(actor, { unit: values.unit, people: [values.technician, values.queueOwner] }),
  );
  return {
    stage: params.stage,
    total: rows.length,
    requests: rows.slice(0, MOST).map(requestSummary),
  };
}
