import { chooseTechnician, type Duty } from '../../policy/assign';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct, type GateContext } from '../../workbook/act';
import type { Book } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';
import { fields, type InputOf, maybe, rowOf, text } from '../../workbook/input';
import { mailRow } from '../../workbook/mails';
import { requestByNo } from '../../workbook/request-lookup';
import { absenceWarning, requireTechnician } from './technician';

const input = fields({ no: text(40), technician: maybe(rowOf('staff')), note: maybe(text(500)) });

type Context = ActContext<InputOf<typeof input>>;

/**
 * Sends the area's technician: the responsible one, the backup when that one is away, or whom the dispatcher chose (R18). Where
 * nobody can be sent, the request stays in a queue that somebody owns and is told of.
 */
export const dispatchRequest = defineAct({
  name: 'dispatch',
  input,
  registers: ['requests', 'areas', 'absences', 'outbox'],
  load: ({ no }) => requestByNo(no),
  gates: [requireConfirmedIntake],
  checks: [({ input, book }) => requireTechnician(input.technician, book)],
  decide,
  cells: [
    {
      step: 'dispatch',
      fields: {
        note: { column: 'stepText' },
      },
    },
  ],
});

function requireConfirmedIntake({ found }: GateContext): void {
  const { values, id } = found.one('request', 'requests');
  if (!values.intakeConfirmedAt) refuse('intakeUnconfirmed', { no: id }, { clause: 'R73' });
}

function decide(context: Context) {
  const { found, input, book } = context;
  const request = found.one('request', 'requests');
  const chosen = choose(context);
  const sent = chosen.person !== '' && !chosen.isQueue;
  const reason = chosen.reason[book.language];
  const note = [reason, input.note].filter(Boolean).join('\n');
  return {
    changes: sent ? send(context, chosen.person, note) : queue(context, chosen.person, note),
    value: {
      no: request.id,
      stage: sent ? 'dispatched' : 'registered',
      technician: sent ? chosen.person : '',
      queueOwner: sent ? '' : chosen.person,
      reason: chosen.reason,
    },
    target: request.id,
    unit: request.values.unit,
    warnings: sent ? absenceWarning(context, input.technician) : [chosen.reason],
  };
}

function choose({ found, input, book, now }: Context): {
  person: string;
  isQueue: boolean;
  reason: Bilingual;
} {
  if (input.technician) {
    const name = book.one('staff', input.technician)?.values.name || input.technician;
    return {
      person: input.technician,
      isQueue: false,
      reason: say('reason.assignChosen', { person: name }),
    };
  }
  const { areaCode, unit } = found.one('request', 'requests').values;
  const { person, as, reason } = chooseTechnician({ areaCode, unit, at: now }, dutyOf(book));
  return { person, isQueue: as === 'queueOwner', reason };
}

function dutyOf(book: Book): Duty {
  return {
    areas: book.all('areas').map((row) => row.values),
    staff: book.all('staff').map((row) => row.values),
    absences: book.all('absences').map((row) => row.values),
    units: book.all('units').map((row) => row.values),
  };
}

function send(context: Context, technician: string, dispatchNote: string): Change[] {
  const { found, actor, now } = context;
  const request = found.one('request', 'requests');
  return [
    update(request, {
      stage: 'dispatched',
      technician,
      dispatchedAt: now,
      dispatchedBy: actor.email,
      queueOwner: '',
      dispatchNote,
    }),
    mail(context, { to: technician, words: 'dispatch', note: dispatchNote }),
  ];
}

function queue(context: Context, queueOwner: string, dispatchNote: string): Change[] {
  const request = context.found.one('request', 'requests');
  return [
    update(request, { queueOwner, dispatchNote }),
    mail(context, { to: queueOwner, words: 'queue', note: dispatchNote }),
  ];
}

function mail(
  context: Context,
  { to, words, note }: { to: string; words: 'dispatch' | 'queue'; note: string },
): Change {
  const { no, customerName: name, address, need } = context.found.one('request', 'requests').values;
  return mailRow(context, {
    kind: words === 'dispatch' ? 'dispatch' : 'notice',
    to,
    words,
    params: { no, name, address, need, note },
    requestNo: no,
  });
}
