import { refuse } from '../../policy/refusal';
import type { GateContext, RecordScope } from '../../workbook/act';

/** An item belongs to its unit, and is its owner's own. Look-up `feedback`. */
export function feedbackScope({ found }: GateContext): RecordScope | null {
  const item = found.maybe('feedback', 'feedback')?.values;
  return item ? { unit: item.unit, owners: [item.owner] } : null;
}

export function requireUnresolved({ found }: GateContext): void {
  const item = found.maybe('feedback', 'feedback')?.values;
  if (item?.status !== 'resolved') return;
  refuse('feedbackClosed', { no: item.no, at: item.closedAt.replace('T', ' ').slice(0, 16) });
}
