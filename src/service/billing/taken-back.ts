import { isStanding } from '../../policy/charge-totals';
import { yuan } from '../../policy/money';
import { say } from '../../texts/say';
import type { GateContext } from '../../workbook/act';
import type { Row } from '../../workbook/book';
import { type Change, update } from '../../workbook/change';

/** The request's charges that count. */
export function standingCharges({ found }: GateContext): Row<'charges'>[] {
  return found.many('charges', 'charges').filter((row) => isStanding(row.values));
}

/** Charges that were wrong: their rows stay, with what stood there in their reason, but come to nothing. */
export function takenBack(rows: readonly Row<'charges'>[], { book, actor, now }: GateContext) {
  return rows.map((row): Change => {
    const { quantity, charged, reason } = row.values;
    const at = now.replace('T', ' ').slice(0, 16);
    const former = { quantity: quantity ?? 0, charged: yuan(charged ?? 0), reason };
    const told = say('reason.chargeReplaced', { ...former, who: actor.name, at });
    const nothing = { quantity: 0, rulePrice: 0, waived: 0, charged: 0, exclusion: '' };
    return update(row, { ...nothing, reason: told[book.language] });
  });
}
