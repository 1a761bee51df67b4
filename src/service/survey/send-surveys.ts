import { sameAccount } from '../../policy/account';
import { surveyToken } from '../../policy/survey-token';
import type { TextKey } from '../../texts/say';
import type { Row } from '../../workbook/book';
import { append, type Change, update } from '../../workbook/change';
import type { Job, JobContext, Slice } from '../../workbook/job';
import { textOf } from '../../workbook/own-texts';

const ROWS_A_SLICE = 20;

/**
 * The day after the service, the customer is asked (R53): by a personal link where there is an e-mail, else by a card or a
 * call that the unit's supervisor hears of. A card leaves the state `planned` in the same write that sends it, so no
 * run sends it twice.
 */
export const sendSurveys: Job = {
  name: 'sendSurveys',
  registers: ['surveys', 'requests', 'customers', 'outbox'],
  runs: { daily: 'surveyAt' },
  slice,
};

function slice(context: JobContext): Slice {
  const { book, businessDate } = context;
  const planned = book.find('surveys', 'status', 'planned');
  const rows = book.fetch(
    planned.map((row) => ({ register: 'surveys' as const, row })),
  ) as Row<'surveys'>[];
  const due = rows.filter((row) => row.values.dueOn !== '' && row.values.dueOn <= businessDate);
  const now = due.slice(0, ROWS_A_SLICE);
  const people = customersOf(context, now);
  const changes = now.flatMap((card) => sendCard(context, card, people.get(card.id) ?? null));
  const numbers = now.map((card) => card.values.requestNo).join(', ');
  return { changes, done: now.length, more: due.length > now.length, note: numbers };
}

interface Addressee {
  request: Row<'requests'>;
  customer: Row<'customers'> | null;
}

function customersOf(
  { book }: JobContext,
  cards: readonly Row<'surveys'>[],
): Map<string, Addressee> {
  const places = cards.flatMap((card) =>
    book
      .find('requests', 'no', card.values.requestNo)
      .slice(0, 1)
      .map((row) => ({ card: card.id, register: 'requests' as const, row })),
  );
  const requests = book.fetch(places) as Row<'requests'>[];
  const homes = requests.flatMap((request, index) =>
    book
      .find('customers', 'no', request.values.customerNo)
      .slice(0, 1)
      .map((row) => ({ index, register: 'customers' as const, row })),
  );
  const customers = book.fetch(homes) as Row<'customers'>[];
  return new Map(
    requests.map((request, index) => {
      const at = homes.findIndex((home) => home.index === index);
      return [places[index]?.card ?? '', { request, customer: customers[at] ?? null }];
    }),
  );
}

function sendCard(context: JobContext, card: Row<'surveys'>, to: Addressee | null): Change[] {
  if (!to || to.customer?.values.optOut || isStaff(context, to)) {
    return [update(card, { status: 'skipped' })];
  }
  return card.values.channel === 'form' && to.request.values.email
    ? sendLink(context, card, to.request)
    : tellSupervisor(context, card, to.request);
}

/** Nobody grades the service of his own house (R54). */
function isStaff({ book }: JobContext, { request, customer }: Addressee): boolean {
  const emails = [request.values.email, customer?.values.email ?? ''];
  return book.all('staff').some((row) => emails.some((email) => sameAccount(email, row.id)));
}

function sendLink(
  { book, ports, now }: JobContext,
  card: Row<'surveys'>,
  request: Row<'requests'>,
): Change[] {
  const token = surveyToken(ports.ids.token());
  const { no, customerName, email, completedAt } = request.values;
  const params = {
    no,
    name: customerName,
    company: book.setting('companyName'),
    date: completedAt.slice(0, 10),
    link: book.setting('surveyLink').replace('{token}', token),
  };
  const words = (key: TextKey) => textOf(book, key, params);
  const mail = {
    kind: 'survey',
    to: email,
    subject: words('mail.surveySubject'),
    body: words('mail.surveyBody'),
  };
  return [
    update(card, { status: 'sent', sentAt: now, tokenHash: ports.ids.digest(token) }),
    append('outbox', {
      id: ports.ids.short(),
      ...mail,
      requestNo: no,
      dueAt: now,
      status: 'waiting',
      attempts: 0,
    }),
  ];
}

/** Nobody is mailed for the customer: the supervisor has the card posted, or calls (A22). */
function tellSupervisor(
  { book, ports, now }: JobContext,
  card: Row<'surveys'>,
  request: Row<'requests'>,
): Change[] {
  const { no, customerName, phone } = request.values;
  const channel = card.values.channel === 'phone' ? 'phone' : 'card';
  const supervisor = book.one('units', request.values.unit)?.values.supervisor ?? '';
  const params = { no, name: customerName, phone, card: card.id };
  const words = (key: TextKey) => textOf(book, key, params);
  const sent = update(card, { status: 'sent', sentAt: now, channel });
  if (!supervisor) return [sent];
  const body = words(channel === 'phone' ? 'mail.surveyCallBody' : 'mail.surveyCardBody');
  const mail = { kind: 'notice', to: supervisor, subject: words('mail.surveyTaskSubject'), body };
  return [
    sent,
    append('outbox', {
      id: ports.ids.short(),
      ...mail,
      requestNo: no,
      dueAt: now,
      status: 'waiting',
      attempts: 0,
    }),
  ];
}
