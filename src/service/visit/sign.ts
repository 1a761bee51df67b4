import { asksForAction } from '../../policy/feedback';
import { isBefore, requireOrder } from '../../policy/moment-order';
import { refuse } from '../../policy/refusal';
import { signedContent } from '../../policy/signature';
import { say, type TextKey } from '../../texts/say';
import { type ActContext, defineAct } from '../../workbook/act';
import { agreedChargesGates } from '../../workbook/agreed-charges-gate';
import { type Change, update } from '../../workbook/change';
import { FEEDBACK_REGISTERS, feedbackItem } from '../../workbook/feedback-item';
import {
  choice,
  dateTime,
  drawing,
  fields,
  type InputOf,
  longText,
  maybe,
  text,
} from '../../workbook/input';
import { requestByNo, rowsOfRequest } from '../../workbook/request-lookup';

const input = fields({
  no: text(40),
  signatureKind: choice('signatureKind'),
  signedBy: maybe(text(100)),
  opinion: maybe(longText(2000)),
  witness: maybe(text(100)),
  signatureRef: maybe(text(500)),
  signatureDrawing: maybe(drawing()),
  at: maybe(dateTime()),
});

type Context = ActContext<InputOf<typeof input>>;

/**
 * The customer acknowledges the work with a signature on paper or on the screen, or refuses before a witness; it is bound to what stood on the form at that
 * moment, so that a later change of it shows (R33).
 */
export const sign = defineAct({
  name: 'sign',
  input,
  registers: ['requests', 'charges', ...FEEDBACK_REGISTERS],
  load: ({ no }) => ({
    ...requestByNo(no),
    charges: rowsOfRequest('charges', no),
    said: rowsOfRequest('feedback', no),
  }),
  gates: agreedChargesGates,
  checks: [requireUnsigned, requireProof, requireTime],
  decide,
  cells: [
    {
      step: 'sign',
      fields: {
        signatureKind: { column: 'signatureKind' },
        signedBy: { column: 'signedBy' },
        opinion: { column: 'opinion' },
        witness: { column: 'witness' },
        signatureRef: { column: 'signatureRef' },
        at: { column: 'stepTime' },
      },
    },
  ],
});

/** A signature stands, unless what was signed was changed since, or the supervisor sent the form back. */
function requireUnsigned(context: Context): void {
  const { values, id } = context.found.one('request', 'requests');
  if (!values.signedAt || values.reviewDecision === 'returned') return;
  if (digestOf(context, values.opinion) !== values.signatureHash) return;
  const at = values.signedAt.replace('T', ' ').slice(0, 16);
  refuse('alreadySigned', { no: id, at }, { clause: 'R33' });
}

type Proof = 'signedBy' | 'signatureDrawing' | 'witness' | 'opinion';

const NEEDED: Record<string, readonly Proof[]> = {
  paper: ['signedBy'],
  drawn: ['signatureDrawing'],
  refused: ['witness', 'opinion'],
};

const FAULTS: Record<Proof, TextKey> = {
  signedBy: 'field.signedByMissing',
  signatureDrawing: 'field.signatureDrawingMissing',
  witness: 'field.witnessMissing',
  opinion: 'field.refusalMissing',
};

function requireProof({ input, found }: Context): void {
  const { opinion } = found.one('request', 'requests').values;
  const { signatureKind, signatureDrawing, signatureRef } = input;
  const given = {
    ...input,
    opinion: input.opinion || opinion,
    signatureDrawing: signatureDrawing || signatureRef,
  };
  const named: Proof[] = signatureKind === 'drawn' && signatureDrawing ? ['signedBy'] : [];
  const faults = [...(NEEDED[signatureKind] ?? []), ...named]
    .filter((path) => !given[path])
    .map((path) => ({ path, message: say(FAULTS[path]) }));
  if (faults.length) refuse('signatureIncomplete', {}, { clause: 'R33', fields: faults });
}

function requireTime({ input: { at }, found, now }: Context): void {
  const { completedAt } = found.one('request', 'requests').values;
  requireOrder('R33', [
    ['at', isBefore(now, at), 'field.future'],
    ['at', isBefore(at, completedAt), 'field.beforeCompletion'],
  ]);
}

function decide(context: Context) {
  const { input, found, now } = context;
  const request = found.one('request', 'requests');
  const { signatureKind, signedBy, witness, signatureRef } = input;
  const signatureDrawing = signatureKind === 'drawn' ? input.signatureDrawing : '';
  const opinion = input.opinion || request.values.opinion;
  const signedAt = input.at || now;
  const signatureHash = digestOf(context, opinion);
  return {
    changes: [
      update(request, {
        opinion,
        signatureKind,
        signedBy,
        witness,
        signatureRef,
        signatureDrawing,
        signedAt,
        signatureHash,
      }),
      ...opinionItem(context, { opinion, receivedAt: signedAt }),
    ],
    value: { no: request.id, signedAt, signatureKind },
    target: request.id,
    unit: request.values.unit,
  };
}

/** What the customer wrote on the form is acted on like any other word of his (R56), once however often he signs. */
function opinionItem(
  context: Context,
  { opinion, receivedAt }: { opinion: string; receivedAt: string },
): Change[] {
  const { found, input, rules } = context;
  const { no, unit, technician, ...request } = found.one('request', 'requests').values;
  const isKnown = found.many('said', 'feedback').some((item) => item.values.verbatim === opinion);
  if (!rules.isOn('R56') || isKnown || !asksForAction(opinion)) return [];
  const { customerNo, customerName, phone, email } = request;
  return feedbackItem(context, {
    kind: input.signatureKind === 'refused' ? 'complaint' : 'opinion',
    ...{ channel: 'visit', unit, verbatim: opinion, receivedAt, requestNo: no, technician },
    ...{ customerNo, customerName, phone, email },
  }).changes;
}

function digestOf({ found, ids }: Context, opinion: string): string {
  const request = found.one('request', 'requests').values;
  const charges = found.many('charges', 'charges').map((line) => line.values);
  return ids.digest(signedContent({ ...request, opinion }, charges));
}
