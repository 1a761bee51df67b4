import { type Call, callsBetween, followUpId } from '../../policy/follow-up-plan';
import type { Rules } from '../../policy/rules';
import { addDays, type Day, fromSerial, toSerial } from '../../policy/time';
import { addWorkdays, isWorkingDay, type Schedule } from '../../policy/work-time';
import { say } from '../../texts/say';
import type { Book, Row } from '../../workbook/book';
import { append, type Change } from '../../workbook/change';
import { counterChange } from '../../workbook/counters';
import { headOfficeOf } from '../../workbook/head-office';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { rulesOf } from '../../workbook/rules';
import { scheduleOf } from '../../workbook/schedule';
import { type CustomerLine, customerLines } from './customer-list';
import { type ProductLine, productLines } from './product-list';
import { skippedFollowUps } from './skip-follow-ups';

const DAYS_AHEAD = 30;
const ROWS_A_SLICE = 200;

/** The first business date for which calls were planned: what was due before it is history. */
const FIRST_DAY = 'followUps/first';

/**
 * Plans the periodic calls (R36): a month ahead, from the purchase date, by head office, on working days. A call is a row whose
 * id names product and period, so planning twice adds nothing. Customers who want no contact, and products that are gone, are
 * called no more.
 */
export const planFollowUps: Job = {
  name: 'planFollowUps',
  registers: ['products', 'customers', 'followUps', 'calendar', 'shifts'],
  runs: { daily: 'followUpAt' },
  slice,
};

interface Planned {
  product: ProductLine;
  call: Call;
}

function slice(context: JobContext): Slice {
  const { book, businessDate } = context;
  const products = productLines(book);
  const customers = customerLines(book);
  const skipped = skippedFollowUps(book, { products, customers });
  const first = firstDay(book);
  const wanted = callsToPlan(context, products, first || businessDate);
  const possible = wanted.filter(({ product }) => customers.has(product.customerNo));
  const due = possible.filter(({ product }) => !customers.get(product.customerNo)?.optOut);
  const batch = due.slice(0, ROWS_A_SLICE);
  const more = due.length > batch.length;
  return {
    changes: [
      ...(first ? [] : [counterChange(book, FIRST_DAY, toSerial(businessDate))]),
      ...skipped,
      ...planRows(book, batch, customers),
    ],
    done: batch.length + skipped.length,
    more,
    note: more
      ? ''
      : noteOf(
          book,
          wanted.filter((one) => !possible.includes(one)),
        ),
  };
}

function firstDay(book: Book): Day | '' {
  const serial = book.one('counters', FIRST_DAY)?.values.value;
  return serial ? fromSerial(serial).slice(0, 10) : '';
}

/** Calls that are due within the month and have no row yet, the earliest first. */
function callsToPlan(
  { book, businessDate }: JobContext,
  products: readonly ProductLine[],
  first: Day,
): Planned[] {
  const there = new Set(book.column('followUps', 'id').map((id) => id.trim()));
  const rulesFor = rulesByProduct(book, businessDate);
  const wanted: Planned[] = [];
  for (const product of products) {
    const { serial, purchasedOn, knownSince, isInUse } = product;
    const rules = rulesFor(product);
    if (!isInUse || !purchasedOn || !product.customerNo || !rules.isOn('R36')) continue;
    const from = knownSince > first ? knownSince : first;
    const plan = {
      months: rules.numbers('R36', 'months'),
      thenEvery: rules.number('R36', 'thenEvery'),
    };
    const days = { from, today: businessDate, until: addDays(businessDate, DAYS_AHEAD) };
    for (const call of callsBetween(purchasedOn, plan, days)) {
      if (!there.has(followUpId(serial, call.months))) wanted.push({ product, call });
    }
  }
  return wanted.sort((one, other) => (one.call.dueOn < other.call.dueOn ? -1 : 1));
}

/** One set of rules serves all products for which no exception from R36 is made. */
function rulesByProduct(book: Book, on: Day): (product: ProductLine) => Rules {
  const general = rulesOf(book, {}, on);
  const hasExceptions = book.all('exceptions').some(({ values }) => values.clause === 'R36');
  return ({ serial, customerNo }) =>
    hasExceptions ? rulesOf(book, { serial, customerNo }, on) : general;
}

/** Both rows of each call are fetched at once. */
function planRows(
  book: Book,
  batch: readonly Planned[],
  customers: ReadonlyMap<string, CustomerLine>,
): Change[] {
  const places = batch.flatMap(({ product }) => [
    { register: 'products' as const, row: product.row },
    { register: 'customers' as const, row: customers.get(product.customerNo)?.row ?? 0 },
  ]);
  const rows = book.fetch(places);
  const unit = headOfficeOf(book)?.id ?? '';
  const schedule = scheduleOf(book, unit);
  return batch.map(({ product, call }, index) => {
    const { name, model } = (rows[2 * index] as Row<'products'>).values;
    const { name: customerName, phone } = (rows[2 * index + 1] as Row<'customers'>).values;
    return append('followUps', {
      id: followUpId(product.serial, call.months),
      serial: product.serial,
      months: call.months,
      status: 'planned',
      dueOn: onWorkday(call.dueOn, schedule),
      customerNo: product.customerNo,
      customerName,
      phone,
      productName: name || model,
      unit,
      attempts: 0,
    });
  });
}

/** On a day off nobody is called: the next working day is planned (A6). */
function onWorkday(day: Day, schedule: Schedule): Day {
  return isWorkingDay(day, schedule) ? day : addWorkdays(day, 1, schedule);
}

/** A product whose customer is not in the register cannot be called about: said, not passed over. */
function noteOf(book: Book, unknown: readonly Planned[]): string {
  if (!unknown.length) return '';
  const list = [...new Set(unknown.map(({ product }) => product.serial))].join(', ');
  return say('note.followUpCustomer', { list })[book.language];
}
