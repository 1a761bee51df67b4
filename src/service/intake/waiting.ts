import type { Row } from '../../workbook/book';
import type { Work } from '../../workbook/my-work';
import { OPEN_LISTS, openRecords } from '../../workbook/records-view';
import { TEMPLATES } from '../../workbook/registers.generated';
import { requestSummary } from '../../workbook/request-summary';
import { concerns } from '../../workbook/sight';
import type { ViewContext } from '../../workbook/view';

const READ = 300;
const MOST = 50;

/** What waits for whoever answers the telephone, and for everybody else: calls not sent on yet, and every other open record of theirs. */
export const waiting: Work = {
  name: 'waiting',
  roles: [],
  registers: ['requests', ...OPEN_LISTS.map(({ register }) => register)],
  read,
};

function read(context: ViewContext<unknown>) {
  const { book, actor } = context;
  const numbers = book.find('requests', 'stage', 'registered').slice(-READ);
  const places = numbers.map((row) => ({ register: 'requests' as const, row }));
  const requests = (book.fetch(places) as Row<'requests'>[]).filter(({ values }) =>
    concerns(actor, { unit: values.unit, people: [values.registrar, values.queueOwner] }),
  );
  return {
    requests: {
      title: TEMPLATES.requests.title,
      total: requests.length,
      requests: requests.slice(0, MOST).map((row) => ({
        ...requestSummary(row),
        isConfirmed: row.values.intakeConfirmedAt !== '',
      })),
    },
    lists: OPEN_LISTS.map((list) => openRecords(context, list)).filter(({ total }) => total > 0),
  };
}
