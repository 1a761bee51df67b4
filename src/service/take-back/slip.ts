import { slipCounter, slipNumber } from '../../policy/numbering';
import { type FieldFault, refuse } from '../../policy/refusal';
import type { DateTime } from '../../policy/time';
import { say, type TextKey } from '../../texts/say';
import type { ActContext } from '../../workbook/act';
import { append, type Change } from '../../workbook/change';
import { choice, drawing, int, maybe, optional, text } from '../../workbook/input';
import type { RegisterRows } from '../../workbook/registers.generated';

/** What a line of either slip says of the goods. */
export const goods = {
  quantity: optional(int(1, 10_000), null),
  condition: maybe(text(200)),
  accessories: maybe(text(200)),
};

/** The customer's hand on either slip; the technician signs by doing it. */
export const signature = {
  customerSignature: maybe(text(100)),
  signatureKind: maybe(choice('signatureKind')),
  signatureRef: maybe(text(500)),
  signatureDrawing: maybe(drawing()),
};

export interface Signed {
  customerSignature: string;
  signatureKind: string;
  signatureRef: string;
  signatureDrawing: string;
}

/** A slip has both signatures; without the customer's nothing changes hands (R28). */
export function requireSignature(signed: Signed): void {
  const { customerSignature, signatureKind, signatureRef, signatureDrawing } = signed;
  const faults: [string, TextKey][] = [
    ...(customerSignature
      ? []
      : [['customerSignature', 'field.signedByMissing'] as [string, TextKey]]),
    ...(signatureKind === 'refused'
      ? [['signatureKind', 'field.refusedHandover'] as [string, TextKey]]
      : []),
    ...(signatureKind === 'drawn' && !signatureRef && !signatureDrawing
      ? [['signatureDrawing', 'field.signatureDrawingMissing'] as [string, TextKey]]
      : []),
  ];
  const fields = faults.map(([path, key]) => ({ path, message: say(key) }));
  if (fields.length) refuse('handoverUnsigned', {}, { clause: 'R28', fields });
}

/** Number and condition of each item are on the slip, so that nobody disputes them later (R27). */
export function requireGoods(
  lines: readonly { quantity: number | null; condition: string }[],
): void {
  const fields = lines.flatMap(({ quantity, condition }, index): FieldFault[] => [
    ...(quantity ? [] : [missing(index, 'quantity')]),
    ...(condition ? [] : [missing(index, 'condition')]),
  ]);
  if (fields.length)
    refuse('handoverIncomplete', { count: fields.length }, { clause: 'R27', fields });
}

function missing(index: number, field: string): FieldFault {
  return { path: `lines.${index}.${field}`, message: say('field.missing') };
}

/** A new slip: its number, out of the unit's count for the year, and its lines (R28). */
export function slipOf(
  { found, actor, now, next }: Pick<ActContext<unknown>, 'found' | 'actor' | 'now' | 'next'>,
  slip: {
    direction: 'out' | 'back';
    at: DateTime;
    signed: Signed;
    note: string;
    dueAt?: DateTime | '';
    lines: readonly Partial<RegisterRows['handovers']>[];
  },
): { slipNo: string; rows: Partial<RegisterRows['handovers']>[]; changes: Change[] } {
  const { no, unit } = found.one('request', 'requests').values;
  const year = Number(now.slice(0, 4));
  const slipNo = slipNumber(unit, year, next(slipCounter(unit, year)));
  const { lines, signed, ...head } = slip;
  const { customerSignature, signatureRef, signatureDrawing } = signed;
  const signatureKind = signed.signatureKind || 'paper';
  const hand = { customerSignature, signatureKind, signatureRef };
  const isDrawn = signatureKind === 'drawn';
  const rows = lines.map((line, index) => ({
    ...line,
    ...head,
    ...hand,
    // One drawing signs the whole slip.
    signatureDrawing: isDrawn && index === 0 ? signatureDrawing : '',
    id: `${slipNo}/${index + 1}`,
    slipNo,
    requestNo: no,
    unit,
    staff: actor.email,
    withdrawnAt: '',
  }));
  return { slipNo, rows, changes: rows.map((row) => append('handovers', row)) };
}
