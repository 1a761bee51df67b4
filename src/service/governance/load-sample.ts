import { refuse } from '../../policy/refusal';
import { addMinutes, addMonths, type DateTime } from '../../policy/time';
import { type Bilingual, type Language, say } from '../../texts/say';
import type { Act } from '../../workbook/act';
import { actorOf } from '../../workbook/actor';
import { Book } from '../../workbook/book';
import { bufferedGrid } from '../../workbook/buffered-grid';
import { append, type Change, update } from '../../workbook/change';
import { commit } from '../../workbook/commit';
import type { Ports } from '../../workbook/ports';
import { runAct } from '../../workbook/run-act';
import { sampleContract, sampleCustomers, sampleProducts } from './sample-customers';
import {
  account,
  sampleAreas,
  sampleName,
  samplePrices,
  sampleStaff,
  sampleUnits,
} from './sample-people';
import { type SampleStep, sampleHistory } from './sample-requests';

/**
 * Fills an empty workbook with a small company: two branches and head office, people of every role, and requests that went
 * through the very acts that people use. Reaches the workbook in one write. @throws RefusedError `sampleNotEmpty`
 */
export function loadSample(
  ports: Ports,
  acts: readonly Act[],
): { value: unknown; message: Bilingual } {
  if (!ports.lock.acquire(30)) refuse('busy', { seconds: 30 });
  try {
    const buffered = {
      ...ports,
      grid: bufferedGrid(ports.grid),
      lock: { acquire: () => true, release: () => {} },
    };
    const now = ports.clock.now();
    writeCompany(buffered, now);
    const numbers = sampleHistory(now).map((steps) => play(buffered, acts, steps));
    skipMails(buffered, now);
    buffered.grid.flush();
    return { value: { requests: numbers }, message: say('sample.done', { count: numbers.length }) };
  } finally {
    ports.lock.release();
  }
}

function writeCompany(ports: Ports, now: DateTime): void {
  const book = new Book(ports.grid, [
    'requests',
    'customers',
    'products',
    'contracts',
    'areas',
    'prices',
    'absences',
  ]);
  if (book.column('requests', 'no').some(Boolean)) refuse('sampleNotEmpty');
  const { language } = book;
  const list = [
    ...people(book, language),
    ...places(language),
    ...goods(language, now),
    ...absence(now),
  ];
  commit(ports.grid, book, { list, stamp: { at: now, by: ports.session.user() } });
}

const pick = (text: readonly [zh: string, en: string], language: Language): string =>
  text[language === 'zh' ? 0 : 1];

/** Rows whose key is not there yet: set-up may have made head office already. */
function people(book: Book, language: Language): Change[] {
  const company = book.one('settings', 'companyName');
  const staff = sampleStaff.map(([name, full, unit, roles]) =>
    append('staff', {
      email: account(name),
      name: pick(full, language),
      unit,
      roles,
      active: true,
    }),
  );
  const units = sampleUnits.map((unit) => {
    const values = {
      code: unit.code,
      kind: unit.kind,
      name: pick(unit.name, language),
      supervisor: account(unit.supervisor),
      queueOwner: account(unit.queueOwner),
    };
    const row = book.one('units', unit.code);
    return row ? update(row, values) : append('units', values);
  });
  return [
    ...(company ? [update(company, { value: pick(sampleName, language) })] : []),
    ...staff,
    ...units,
  ];
}

function places(language: Language): Change[] {
  const areas = sampleAreas.map(([code, name, unit, primary, backup]) =>
    append('areas', {
      code,
      name: pick(name, language),
      unit,
      primary: account(primary),
      backup: account(backup),
    }),
  );
  const prices = samplePrices.map(([code, kind, name, unit, cost, listPrice]) =>
    append('prices', {
      code,
      kind,
      name: pick(name, language),
      unitName: pick(unit, language),
      cost,
      listPrice,
      active: true,
    }),
  );
  return [...areas, ...prices];
}

function goods(language: Language, now: DateTime): Change[] {
  const ago = (months: number) => addMonths(now.slice(0, 10), -months);
  const customers = sampleCustomers.map(({ no, name, kind, phone, mail, area, address, habits }) =>
    append('customers', {
      no,
      name: pick(name, language),
      kind,
      phone,
      phoneOriginal: phone,
      email: mail ? account(mail) : '',
      areaCode: area,
      address: pick(address, language),
      habits: habits ? pick(habits, language) : '',
    }),
  );
  const products = sampleProducts.map(({ serial, model, name, customer, soldMonthsAgo, months }) =>
    append('products', {
      serial,
      model,
      name: pick(name, language),
      customerNo: customer,
      saleDate: soldMonthsAgo === null ? '' : ago(soldMonthsAgo),
      wholeMonths: months,
      status: 'inUse',
    }),
  );
  const { no, customer, startMonthsAgo, months } = sampleContract;
  const contract = append('contracts', {
    no,
    customerNo: customer,
    startOn: ago(startMonthsAgo),
    endOn: addMonths(ago(startMonthsAgo), months),
    partsRule: 'cost',
    labourRule: 'free',
    status: 'active',
  });
  return [...customers, ...products, contract];
}

/** The primary technician of one area is away, so that its requests go to the backup. */
function absence(now: DateTime): Change[] {
  const day = now.slice(0, 10);
  const fromAt = `${addMonths(day, -1)}T00:00:00`;
  return [
    append('absences', {
      id: 'Q-1',
      staff: account('jiang'),
      fromAt,
      untilAt: `${addMonths(day, 1)}T00:00:00`,
    }),
  ];
}

/** Plays a request's steps as the people who take them, at the times when they did. Answers its number. */
function play(ports: Ports, acts: readonly Act[], steps: readonly SampleStep[]): string {
  let no = '';
  for (const step of steps) {
    const act = acts.find((one) => one.name === step.act);
    if (!act) throw new Error(`The sample takes an unknown act: ${step.act}`);
    const book = new Book(ports.grid, []);
    const words = {
      say: (zh: string, en: string) => (book.language === 'zh' ? zh : en),
      later: (minutes: number) => addMinutes(step.at, minutes),
    };
    const input = { ...(no ? { no } : {}), ...step.input(words) };
    const actor = actorOf(book, { email: account(step.by), source: 'page' });
    const answer = runAct(
      { act, input, actor, source: 'page' },
      { ...ports, clock: { ...ports.clock, now: () => step.at } },
    );
    if (!answer.ok)
      throw new Error(
        `The sample's ${step.act} of ${no || '?'} is refused: ${answer.message.en} ${JSON.stringify(answer.fields ?? '')}`,
      );
    no ||= (answer.value as { no: string }).no;
  }
  return no;
}

/** Nobody is to be written to about what is long past. */
function skipMails(ports: Ports, now: DateTime): void {
  const book = new Book(ports.grid, ['outbox']);
  const places = book
    .find('outbox', 'status', 'waiting')
    .map((row) => ({ register: 'outbox' as const, row }));
  const list = book.fetch(places).map((row) => update(row, { status: 'skipped' } as never));
  commit(ports.grid, book, { list, stamp: { at: now, by: 'servicebook' } });
}
