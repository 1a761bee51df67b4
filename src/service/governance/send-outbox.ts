import { addMinutes } from '../../policy/time';
import { say } from '../../texts/say';
import type { Book, Row } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import type { Job, JobContext, Slice } from '../../workbook/job';
import type { Ports } from '../../workbook/ports';

const MAILS_A_SLICE = 25;

/** A mail that has been `sending` for longer was cut off: whether it left is not known. */
const CUT_OFF_MINUTES = 60;

/**
 * Sends what waits in the outbox, within the day's quota. A mail is marked before it is sent, so that no cut in between can
 * send it twice; what was cut off is left to a person to look after.
 */
export const sendOutbox: Job = {
  name: 'sendOutbox',
  registers: ['outbox'],
  runs: 'everyTick',
  slice,
};

function slice(context: JobContext): Slice {
  const { book, ports, now } = context;
  const waiting = mailsOf(book, 'waiting').filter((mail) => mail.values.dueAt <= now);
  const cutOff = mailsOf(book, 'sending').filter(
    (mail) => (mail.values.sentAt || '') < addMinutes(now, -CUT_OFF_MINUTES),
  );
  const batch = waiting.slice(
    0,
    Math.min(MAILS_A_SLICE, waiting.length ? ports.mail.remaining() : 0),
  );
  const changes = [
    ...batch.map((mail) =>
      update(mail, { status: 'sending', sentAt: now, attempts: (mail.values.attempts ?? 0) + 1 }),
    ),
    ...cutOff.map((mail) =>
      update(mail, { status: 'failed', error: say('outbox.cutOff')[book.language] }),
    ),
  ];
  return {
    changes,
    done: changes.length,
    more: batch.length === MAILS_A_SLICE && waiting.length > MAILS_A_SLICE,
    ...(batch.length ? { after: () => settle(sendAll(ports, batch)) } : {}),
  };
}

function mailsOf(book: Book, status: string): Row<'outbox'>[] {
  const rows = book.find('outbox', 'status', status);
  return book.fetch(rows.map((row) => ({ register: 'outbox' as const, row }))) as Row<'outbox'>[];
}

/** Error by id of the mail; '' for one that left. */
function sendAll(ports: Ports, batch: readonly Row<'outbox'>[]): Map<string, string> {
  return new Map(batch.map(({ id, values }) => [id, sendOne(ports, values)]));
}

function sendOne({ mail }: Ports, { to, subject, body }: Row<'outbox'>['values']): string {
  try {
    mail.send({ to, subject, body });
    return '';
  } catch (error) {
    return String((error as Error).message ?? error);
  }
}

/** Writes what became of each mail, wherever its row is by now. A personal link does not stay readable in the register. */
function settle(outcomes: Map<string, string>): (context: JobContext) => Change[] {
  return ({ book, now }) => {
    const places = [...outcomes.keys()].flatMap((id) =>
      book
        .find('outbox', 'id', id)
        .slice(0, 1)
        .map((row) => ({ register: 'outbox' as const, row })),
    );
    return (book.fetch(places) as Row<'outbox'>[]).map((mail) => {
      const error = outcomes.get(mail.id) ?? '';
      if (error) return update(mail, { status: 'failed', error });
      const body = mail.values.kind === 'survey' ? withoutLink(mail.values.body) : mail.values.body;
      return update(mail, { status: 'sent', sentAt: now, body });
    });
  };
}

function withoutLink(body: string): string {
  return body.replace(/https?:\/\/\S+/g, '…');
}
