import { sameAccount } from '../../policy/account';
import { refuse } from '../../policy/refusal';
import { type Bilingual, say } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { openVisits, overlaps } from '../../workbook/appointment';
import { append, type Change, update } from '../../workbook/change';
import { fields, type InputOf, rowOf, text } from '../../workbook/input';
import { mailRow } from '../../workbook/mails';
import { requestByNo } from '../../workbook/request-lookup';
import { absenceWarning, requireTechnician } from './technician';

const input = fields({ no: text(40), technician: rowOf('staff'), reason: text(500) });

type Context = ActContext<InputOf<typeof input>>;

/** Gives the request to another technician; an appointment already made stands, and the log keeps who had it (R18). */
export const reassign = defineAct({
  name: 'reassign',
  input,
  registers: ['requests', 'serviceLog', 'outbox', 'absences'],
  load: ({ no }) => ({ ...requestByNo(no), openVisits }),
  gates: [],
  checks: [({ input, book }) => requireTechnician(input.technician, book), requireAnother],
  decide,
});

function requireAnother({ input, found }: Context): void {
  if (!sameAccount(input.technician, found.one('request', 'requests').values.technician)) return;
  const message = say('field.sameTechnician');
  refuse('badInput', { count: 1 }, { clause: 'R18', fields: [{ path: 'technician', message }] });
}

function decide(context: Context) {
  const { input, found, actor } = context;
  const request = found.one('request', 'requests');
  const { no, unit } = request.values;
  const { technician } = input;
  const dispatchNote = told(context);
  return {
    // When somebody was first sent stands: the clocks of R18 and R19 run from there.
    changes: [
      update(request, { technician, dispatchedBy: actor.email, dispatchNote }),
      ...notices(context, dispatchNote),
    ],
    value: { no, technician },
    target: no,
    unit,
    warnings: [...absenceWarning(context, technician), ...standing(context)],
  };
}

/** The appointment stands: it may not suit the new technician. */
function standing(context: Context): Bilingual[] {
  const {
    stage,
    appointmentFrom: from,
    appointmentTo: to,
  } = context.found.one('request', 'requests').values;
  if (stage !== 'appointed' || !from) return [];
  const at = from.replace('T', ' ').slice(0, 16);
  return [
    say('warning.appointmentStands', { at }),
    ...overlaps(context, { from, to }, context.input.technician),
  ];
}

/** The log keeps who had it; the new technician hears of it. */
function notices(context: Context, note: string): Change[] {
  const { input, found, actor, now, ids } = context;
  const { no, customerName: name, address, need } = found.one('request', 'requests').values;
  const log = {
    id: ids.short(),
    requestNo: no,
    kind: 'note',
    at: now,
    staff: actor.email,
    text: note,
  };
  const params = { no, name, address, need, note };
  const mail = {
    kind: 'dispatch' as const,
    to: input.technician,
    words: 'dispatch',
    params,
    requestNo: no,
  };
  return [append('serviceLog', log), mailRow(context, mail)];
}

function told({ input, found, book }: Context): string {
  const former = found.one('request', 'requests').values.technician;
  const { technician, reason } = input;
  return say('log.reassigned', { former, technician, reason })[book.language];
}
