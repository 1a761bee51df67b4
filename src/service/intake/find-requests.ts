import { readPhone } from '../../policy/phone';
import type { Row } from '../../workbook/book';
import { fields, text } from '../../workbook/input';
import { requestSummary } from '../../workbook/request-summary';
import { defineView, type ViewContext } from '../../workbook/view';

const MOST = 20;

/** Finds requests when a customer rings back: by number, telephone, serial or the customer's name, newest first. */
export const findRequests = defineView({
  name: 'find',
  params: fields({ query: text(100) }),
  registers: ['requests'],
  read,
});

function read({ params: { query }, book }: ViewContext<{ query: string }>) {
  const phone = readPhone(query);
  const columns: [string, string][] = [
    ['no', query.toUpperCase()],
    ...(phone.kind === 'none' || phone.kind === 'unknown'
      ? []
      : [['phone', phone.normal] as [string, string]]),
    ['productSerial', query],
    ['customerName', query],
  ];
  for (const [column, value] of columns) {
    const numbers = book.find('requests', column, value);
    if (!numbers.length) continue;
    const newest = numbers.slice(-MOST).reverse();
    const rows = book.fetch(
      newest.map((row) => ({ register: 'requests' as const, row })),
    ) as Row<'requests'>[];
    return { by: column, total: numbers.length, requests: rows.map(requestSummary) };
  }
  return { by: '', total: 0, requests: [] };
}
